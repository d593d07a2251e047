package kz.qyzmet.inspection;

import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.Answers.assertTranslated;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.Inspections.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.inspection.appointment.Appointment;
import kz.qyzmet.inspection.appointment.AppointmentNorms;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.inspection.appointment.EntityKind;
import kz.qyzmet.inspection.appointment.SubjectMatter;
import kz.qyzmet.inspection.course.Admission;
import kz.qyzmet.inspection.course.BarGround;
import kz.qyzmet.inspection.course.InspectionSuspension;
import kz.qyzmet.inspection.course.StartNotice;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.legacy.ActIssuer;
import kz.qyzmet.inspection.legacy.ActOfAppointment;
import kz.qyzmet.inspection.legacy.LegacyProcedure;
import kz.qyzmet.inspection.legacy.ResultAct;
import kz.qyzmet.inspection.regime.PrivateProviders;
import kz.qyzmet.inspection.regime.RegimeNorms;
import kz.qyzmet.inspection.regime.RegimeReason;
import kz.qyzmet.inspection.regime.RegimeStart;
import kz.qyzmet.inspection.regime.TransitionRule;
import kz.qyzmet.inspection.result.Results;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Regime;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** One file on both sides of the change of June 2024: which regime governs it, and what follows. */
class InspectionRegimesTest {

    private static final String ACT_ON_RESULTS = "WED_2024_06_26";

    private static Appointment appointment(EntityKind kind, SubjectMatter... matters) {
        return Inspections.unscheduledAppointment(Inspections.appeal("MON_2024_06_03"))
                .entity(ControlledEntity.of("Алма", kind))
                .addSubjectMatters(matters)
                .build();
    }

    /** The records of both regimes tell the same: opened on a day, from Friday 14 to Wednesday 26 June 2024. */
    private static Inspection opened(String day) {
        return opened(day, appointment(EntityKind.LOCAL_EXECUTIVE_BODY));
    }

    private static Inspection opened(String day, Appointment appointment) {
        Dispatch delivered = Dispatch.builder().addReceivedOn(on(day)).build();
        return Inspection.builder()
                .appointment(appointment)
                .course(Inspections.aprilCourse()
                        .notices(Set.of(StartNotice.builder()
                                .dispatch(Dispatch.of(on(day), on(day)))
                                .startsOn(Moment.on(date("FRI_2024_06_14")))
                                .build()))
                        .startedOn(on("FRI_2024_06_14"))
                        .build())
                .results(Results.builder()
                        .draft(Inspections.draft("FRI_2024_06_21", "FRI_2024_06_21"))
                        .certificate(Inspections.certificate(ACT_ON_RESULTS, ACT_ON_RESULTS))
                        .build())
                .legacy(LegacyProcedure.builder()
                        .appointment(ActOfAppointment.builder()
                                .issuer(ActIssuer.TERRITORIAL_HEAD)
                                .endsOn(date("FRI_2024_06_28"))
                                .delivery(delivered)
                                .checklistShownOn(on("FRI_2024_06_14"))
                                .build())
                        .resultAct(ResultAct.builder()
                                .copies(3)
                                .againstSignature(true)
                                .delivery(Dispatch.builder()
                                        .addReceivedOn(on(ACT_ON_RESULTS))
                                        .build())
                                .build())
                        .build())
                .build();
    }

    private static Reckoner startingOn(String day) {
        return LAW.withEdition(RegimeStart.on(LAW.edition(), date(day)));
    }

    private static List<String> english(Inspection inspection, Reckoner law) {
        return inspection.basis(law).stream().map(LocalizedText::en).toList();
    }

    private static boolean isOf(String norm, Regime regime) {
        return norm.startsWith(regime == Regime.LAW ? "law88." : "ctl78.");
    }

    @Test
    void openedOnTheSeventhOrOnTheTenthTheDaysAndNormsDiffer() {
        List<String> before = Inspections.norms(opened("FRI_2024_06_07").timeline(LAW));
        List<String> after = Inspections.norms(opened("MON_2024_06_10").timeline(LAW));

        assertThat(before).isNotEmpty().allMatch(norm -> isOf(norm, Regime.ORDER_78));
        assertThat(after).isNotEmpty().allMatch(norm -> isOf(norm, Regime.LAW));
        assertThat(Inspections.days(opened("MON_2024_06_10").timeline(LAW)))
                .contains(
                        "law88.a27-2.p1.pt2.unscheduled-cap 2024-06-27",
                        "law88.a27-2.p5.draft-certificate-subject 2024-06-21",
                        "law88.a27-2.p6.pt1.objection 2024-06-25",
                        "law88.a27-2.p7.completion-date 2024-06-26");
        // The day that the act of appointment states is the last one to deliver the act on the results.
        assertThat(opened("FRI_2024_06_07")
                        .timeline(LAW)
                        .deadline(ControlRules.RESULTS_ACT_DELIVERY)
                        .due())
                .isEqualTo(date("FRI_2024_06_28"));
        assertThat(opened("FRI_2024_06_07")
                        .timeline(LAW)
                        .deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT)
                        .due())
                .isEqualTo(date("MON_2024_07_01"));
    }

    @ParameterizedTest
    @CsvSource({"FRI_2024_06_07", "MON_2024_06_10"})
    void findingsCiteTheActOfTheirRegimeAlone(String day) {
        Inspection wrong = Inspection.builder()
                .from(opened(day))
                .course(Inspections.aprilCourse()
                        .notices(Set.of(Inspections.notice(day, "FRI_2024_06_14")))
                        .startedOn(on("FRI_2024_06_14"))
                        .addExtendedOn(on("MON_2024_06_24"))
                        .build())
                .legacy(LegacyProcedure.builder()
                        .from(opened(day).legacy().orElseThrow())
                        .resultAct(ResultAct.builder()
                                .copies(2)
                                .delivery(Dispatch.builder()
                                        .addReceivedOn(on("MON_2024_07_01"))
                                        .build())
                                .build())
                        .build())
                .build();
        Regime regime = wrong.regime(LAW).regime();

        assertThat(wrong.findings(LAW, date("MON_2024_07_15")))
                .isNotEmpty()
                .allMatch(finding -> isOf(finding.citation().id(), regime));
    }

    /** The limits of the Entrepreneurial Code stay undetermined: no number of the Law takes their place. */
    @Test
    void noNumberOfTheLawStandsInATimelineOfTheOrder() {
        Inspection before = opened("FRI_2024_06_07");

        assertThat(before.timeline(LAW).deadline(ControlRules.INSPECTION_TERM)).isInstanceOf(Undetermined.class);
        assertThat(before.timeline(LAW).deadline(ControlRules.INSPECTION_START_NOTICE))
                .isInstanceOf(Undetermined.class);
        Feasibility feasibility = before.feasibility(LAW, date("MON_2024_06_24"));
        assertThat(feasibility.stage()).isEqualTo(FeasibilityStage.NOT_LIMITED_HERE);
        assertThat(feasibility.latestCertificate()).isEmpty();
        assertThat(feasibility.explain(Locale.ENGLISH))
                .containsExactly("The inspection follows order 78: its limits stand in the Entrepreneurial Code, whose"
                        + " text is not at hand, so no days are reckoned.");
    }

    @Test
    void theBasisNamesTheRegimeAndTheReason() {
        assertThat(english(opened("FRI_2024_06_07"), LAW))
                .startsWith(
                        "Opened on 7 June 2024: the act of appointment was delivered.",
                        "Order 78 governs: on that day Articles 27 to 27-4 of the Law were not yet in force. Where it"
                                + " refers to the Entrepreneurial Code, the limit is undetermined; the number of the"
                                + " Law is not applied.")
                .anyMatch(line -> line.startsWith("Start of Articles 27 to 27-4: 8 June 2024 (not confirmed;"));
        assertThat(english(opened("MON_2024_06_10"), LAW))
                .startsWith(
                        "Opened on 10 June 2024: the act of appointment was delivered.",
                        "Articles 27 to 27-4 of the Law govern: they were in force on that day, and the Law is the"
                                + " higher act; order 78 fills their gaps.");
        opened("FRI_2024_06_07")
                .basis(LAW)
                .forEach(text -> assertThat(List.of(text.kk(), text.ru())).allMatch(language -> !language.isBlank()));
    }

    @ParameterizedTest
    @CsvSource({
        "THU_2024_06_06, FRI_2024_06_07, LAW",
        "THU_2024_06_06, MON_2024_06_10, LAW",
        "WED_2024_06_12, FRI_2024_06_07, ORDER_78",
        "WED_2024_06_12, MON_2024_06_10, ORDER_78",
        "WED_2024_06_12, WED_2024_06_12, LAW"
    })
    void aHostThatSetsTheStartSwitchesTheRegime(String start, String opened, Regime regime) {
        Inspection inspection = opened(opened);
        Reckoner law = startingOn(start);

        assertThat(inspection.regime(law).regime()).isEqualTo(regime);
        assertThat(Inspections.norms(inspection.timeline(law))).isNotEmpty().allMatch(norm -> isOf(norm, regime));
        assertThat(english(inspection, law)).noneMatch(line -> line.contains("not confirmed; Law 71-VIII"));
    }

    /** Opened under the order, then the procedure of each step: the certificate completes it, by the Law. */
    @Test
    void byTheRuleOfEachStepTheLaterStepsFollowTheLaw() {
        Reckoner law = LAW.with(TransitionRule.PROCEDURE_OF_EACH_STEP);
        Inspection both = opened("FRI_2024_06_07");
        Inspection changed = Inspection.builder()
                .from(both)
                .legacy(LegacyProcedure.builder()
                        .appointment(ActOfAppointment.builder()
                                .delivery(Dispatch.builder()
                                        .addReceivedOn(on("FRI_2024_06_07"))
                                        .build())
                                .build())
                        .build())
                .build();

        assertThat(both.regime(law).regime()).isEqualTo(Regime.ORDER_78);
        assertThat(Inspections.norms(both.timeline(law)))
                .as("every step but the opening came after the change")
                .isNotEmpty()
                .allMatch(norm -> isOf(norm, Regime.LAW));
        assertThat(both.timeline(law)
                        .deadline(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP)
                        .due())
                .isEqualTo(date("THU_2024_06_27"));
        assertThat(changed.state(law, date("WED_2024_06_19"))).isEqualTo(InspectionState.RUNNING);
        assertThat(changed.state(law, date(ACT_ON_RESULTS))).isEqualTo(InspectionState.COMPLETED);
        assertThat(changed.findings(law, date("MON_2024_07_15")))
                .extracting(finding -> finding.citation())
                .doesNotContain(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP);
    }

    @ParameterizedTest
    @EnumSource(PrivateProviders.class)
    void aPrivateProviderFollowsThePolicy(PrivateProviders policy) {
        Inspection inspection = opened("MON_2024_06_10", appointment(EntityKind.PRIVATE_LEGAL_ENTITY));
        Regime expected = policy == PrivateProviders.UNDER_THE_ORDER ? Regime.ORDER_78 : Regime.LAW;

        assertThat(inspection.regime(LAW.with(policy)).regime()).isEqualTo(expected);
        assertThat(Inspections.norms(inspection.timeline(LAW.with(policy)))).allMatch(norm -> isOf(norm, expected));
        assertThat(inspection.findings(LAW.with(policy), date("MON_2024_07_15")))
                .allMatch(finding -> isOf(finding.citation().id(), expected));
    }

    @Test
    void whatIsNotOpenedIsShownByTheLawAndNotJudged() {
        Inspection idea = Inspection.builder()
                .appointment(Inspections.scheduledAppointment().build())
                .build();

        assertThat(idea.regime(LAW).reason()).isEqualTo(RegimeReason.NOT_OPENED);
        assertThat(idea.state(LAW, date("MON_2026_04_06"))).isEqualTo(InspectionState.NOT_OPENED);
        assertThat(idea.findings(LAW, date("MON_2026_04_06"))).isEmpty();
        assertThat(Inspections.norms(idea.timeline(LAW))).allMatch(norm -> isOf(norm, Regime.LAW));
        assertThat(idea.feasibility(LAW, date("MON_2026_04_06")).earliestStart())
                .contains(date("THU_2026_04_09"));
    }

    @Test
    void beforeTheEditionOf2021NoRuleIsAtHand() {
        Reckoner early = LAW.withCalendar(WorkingCalendar.builder()
                .range(date("FRI_2021_01_01"), date("SUN_2028_12_31"))
                .build());
        Inspection before = opened("FRI_2021_07_09", appointment(EntityKind.LOCAL_EXECUTIVE_BODY));

        assertThat(before.regime(early).reason()).isEqualTo(RegimeReason.BEFORE_THE_EDITION);
        assertThat(before.timeline(early).entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.deadline()).isInstanceOf(NotInForce.class));
        assertThat(before.findings(early, date("MON_2024_07_15"))).isEmpty();
        assertThat(before.feasibility(early, date("MON_2024_07_15")).explain(Locale.ENGLISH))
                .containsExactly("Neither the Law nor order 78 governs the inspection: no limits are at hand, so no"
                        + " days are reckoned.");
        assertRefused(
                before.extend(early),
                RegimeNorms.ORDER_APPROVAL,
                "Neither the Law nor order 78 governs the inspection; what the Law allows is no act of this"
                        + " inspection.");
    }

    @Test
    void counterintelligenceIsOutsideBoth() {
        Inspection secret = opened(
                "MON_2024_06_10", appointment(EntityKind.LOCAL_EXECUTIVE_BODY, SubjectMatter.COUNTERINTELLIGENCE));

        assertThat(secret.regime(LAW).reason()).isEqualTo(RegimeReason.COUNTERINTELLIGENCE);
        assertThat(secret.timeline(LAW).entries()).isEmpty();
        assertThat(secret.findings(LAW, date("MON_2024_07_15")))
                .anyMatch(finding -> finding.citation().equals(RegimeNorms.EXCLUDED_FIELD));
        assertThat(secret.state(LAW, date("WED_2024_06_19"))).isEqualTo(InspectionState.RUNNING);
        assertThat(secret.feasibility(LAW, date("WED_2024_06_19")).stage())
                .isEqualTo(FeasibilityStage.NOT_LIMITED_HERE);
        assertRefused(
                secret.cancelByCourt(LAW, on("MON_2024_07_15")),
                RegimeNorms.EXCLUDED_FIELD,
                "Neither the Law nor order 78 governs the inspection; what the Law allows is no act of this"
                        + " inspection.");
    }

    /** What the Law allows is no act of an inspection under the order: refused, and by no norm of the Law. */
    @Test
    void theActsOfTheLawAreRefusedUnderTheOrder() {
        Inspection order = opened("FRI_2024_06_07");
        InspectionSuspension emergency = InspectionSuspension.emergency(on("MON_2024_06_17"));
        Fact day = on("MON_2024_07_15");
        String reason = "The inspection is governed by order 78, which leaves this to the Entrepreneurial Code or does"
                + " not provide for it; what the Law allows is no act of this inspection.";

        assertRefused(order.suspend(LAW, emergency), ControlRules.INSPECTION_SUSPENSION_NOTICE, reason);
        assertRefused(order.resume(LAW, emergency, day), ControlRules.INSPECTION_RESUMPTION_NOTICE, reason);
        assertRefused(order.extend(LAW), ControlRules.INSPECTION_EXTENSION, reason);
        assertRefused(order.bar(LAW, Admission.barred(day, BarGround.TERM)), AppointmentNorms.ORDER_SCOPE, reason);
        assertRefused(order.cancelByHigherBody(LAW, day), AppointmentNorms.ORDER_SCOPE, reason);
        assertRefused(order.cancelByCourt(LAW, day), AppointmentNorms.ORDER_SCOPE, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "THU_2024_06_06, NOT_OPENED",
        "FRI_2024_06_07, OPENED",
        "FRI_2024_06_14, RUNNING",
        "TUE_2024_06_25, RUNNING",
        "WED_2024_06_26, COMPLETED"
    })
    void anInspectionUnderTheOrderStandsHere(String day, InspectionState state) {
        assertThat(opened("FRI_2024_06_07").state(LAW, date(day))).isEqualTo(state);
    }

    /** What is only planned opens nothing where something has gone out. */
    @Test
    void aPlannedNoticeDoesNotHideTheOneThatWentOut() {
        Fact planned = Fact.planned(Moment.on(date("WED_2024_06_05")), date("MON_2024_06_03"));
        Inspection inspection = Inspection.builder()
                .appointment(appointment(EntityKind.LOCAL_EXECUTIVE_BODY))
                .course(Inspections.aprilCourse()
                        .notices(Set.of(
                                Inspections.notice("FRI_2024_06_07", "FRI_2024_06_14"),
                                StartNotice.builder()
                                        .dispatch(Dispatch.sent(planned))
                                        .build()))
                        .startedOn(on("FRI_2024_06_14"))
                        .build())
                .build();

        assertThat(inspection.opened()).isEqualTo(Optional.of(on("FRI_2024_06_07")));
        assertThat(inspection.regime(LAW).regime()).isEqualTo(Regime.ORDER_78);
    }

    @Test
    void everyStageOfFeasibilityHasItsNameInThreeLanguages() {
        Stream.of(FeasibilityStage.values()).forEach(stage -> assertTranslated(stage.label()));
    }
}
