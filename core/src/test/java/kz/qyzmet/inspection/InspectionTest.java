package kz.qyzmet.inspection;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.Answers.assertTranslated;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.Inspections.LAW;
import static kz.qyzmet.inspection.Inspections.april;
import static kz.qyzmet.inspection.Inspections.certificate;
import static kz.qyzmet.inspection.Inspections.draft;
import static kz.qyzmet.inspection.Inspections.found;
import static kz.qyzmet.inspection.Inspections.march;
import static kz.qyzmet.inspection.Inspections.suspension;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.ResumptionDay;
import kz.qyzmet.deadline.SuspensionDay;
import kz.qyzmet.inspection.appointment.AppointmentNorms;
import kz.qyzmet.inspection.appointment.GrossViolation;
import kz.qyzmet.inspection.appointment.InspectionGround;
import kz.qyzmet.inspection.course.Admission;
import kz.qyzmet.inspection.course.BarGround;
import kz.qyzmet.inspection.course.InspectionStart;
import kz.qyzmet.inspection.course.InspectionSuspension;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.result.AnnouncedCompletion;
import kz.qyzmet.inspection.result.Certificate;
import kz.qyzmet.inspection.result.Challenge;
import kz.qyzmet.inspection.result.ChallengeDecision;
import kz.qyzmet.inspection.result.ChallengedThing;
import kz.qyzmet.inspection.result.Results;
import kz.qyzmet.inspection.result.ReviewingBody;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole inspections under the Law, from the notice to what became of the recommendation, on days of 2026. */
class InspectionTest {

    private static final String LATER = "FRI_2026_06_05";
    private static final NormId INVALID = NormId.of("law88.a27-4.p3.invalid");
    private static final NormId BY_HIGHER_BODY = NormId.of("law88.a27-4.p5.s1.cancel-higher-body");
    private static final NormId BY_COURT = NormId.of("law88.a27-4.p5.s2.cancel-court");

    private static Inspection withoutNotice() {
        return april(course -> course.notices(Set.of()), results -> results);
    }

    @Test
    void aScheduledInspectionHasTheseDays() {
        assertThat(Inspections.days(april().timeline(LAW)))
                .containsExactly(
                        "law88.a27-2.p2.scheduled-notice 2026-04-01",
                        "law88.a27-2.p5.draft-certificate-subject 2026-04-28",
                        "law88.a27-2.p6.pt1.objection 2026-04-30",
                        "law88.a27-2.p1.pt1.scheduled-cap 2026-05-04",
                        "law88.a27-2.p7.completion-date 2026-05-04",
                        "law88.a27-2.p10.recommendation-report 2026-05-22",
                        "law88.a27-2.p9.pt1.recommendation-term 2026-06-04");
        assertThat(found(april(), LATER)).isEmpty();
    }

    /** The worked example: suspended for a request, over Nauryz. */
    @Test
    void anUnscheduledInspectionOnAnAppealHasTheseDays() {
        assertThat(Inspections.days(march().timeline(LAW)))
                .containsExactly(
                        "law88.a27-2.p2.unscheduled-notice 2026-02-28",
                        "law88.a27-2.p4.pt2.suspension-notice 2026-03-10",
                        "law88.a27-2.p4.pt2.resumption-notice 2026-03-18",
                        "law88.a27-2.p5.draft-certificate-appellant 2026-03-19",
                        "law88.a27-2.p5.draft-certificate-subject 2026-03-19",
                        "law88.a27-2.p6.pt1.objection 2026-03-26",
                        "law88.a27-2.p6.pt1.objection 2026-03-26",
                        "law88.a27-2.p1.pt2.unscheduled-cap 2026-03-27",
                        "law88.a27-2.p7.completion-date 2026-03-27");
        assertThat(found(march(), LATER)).isEmpty();
    }

    @Test
    void theTwoOtherReadingsOfTheWorkedExampleAreThere() {
        assertThat(last(LAW)).isEqualTo(date("FRI_2026_03_27"));
        assertThat(last(LAW.with(SuspensionDay.USED))).isEqualTo(date("THU_2026_03_26"));
        assertThat(last(LAW.with(ResumptionDay.NOT_COUNTED))).isEqualTo(date("MON_2026_03_30"));
    }

    private static LocalDate last(Reckoner law) {
        return march().timeline(law)
                .deadline(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP)
                .due();
    }

    @ParameterizedTest
    @CsvSource({
        "MON_2026_03_30, NOT_OPENED",
        "TUE_2026_03_31, OPENED",
        "SUN_2026_04_05, OPENED",
        "MON_2026_04_06, RUNNING",
        "MON_2026_04_27, RUNNING",
        "TUE_2026_04_28, OBJECTIONS_OPEN",
        "THU_2026_04_30, OBJECTIONS_OPEN",
        "FRI_2026_05_01, RUNNING",
        "MON_2026_05_04, COMPLETED",
        "TUE_2026_05_05, RECOMMENDATION_OPEN",
        "TUE_2026_05_19, RECOMMENDATION_OPEN",
        "WED_2026_05_20, EXECUTED"
    })
    void aScheduledInspectionStandsHere(String day, InspectionState state) {
        assertThat(april().state(LAW, date(day))).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "THU_2026_02_26, NOT_OPENED",
        "FRI_2026_02_27, OPENED",
        "MON_2026_03_02, RUNNING",
        "THU_2026_03_05, RUNNING",
        "FRI_2026_03_06, SUSPENDED",
        "MON_2026_03_16, SUSPENDED",
        "TUE_2026_03_17, RUNNING",
        "THU_2026_03_19, OBJECTIONS_OPEN",
        "THU_2026_03_26, OBJECTIONS_OPEN",
        "FRI_2026_03_27, COMPLETED"
    })
    void anUnscheduledInspectionStandsHere(String day, InspectionState state) {
        assertThat(march().state(LAW, date(day))).isEqualTo(state);
        assertThat(march().state(LAW.with(InspectionStart.ANNOUNCED), date(day)))
                .as("the reading moves the count, not the start")
                .isEqualTo(state);
    }

    @Test
    void anInspectionThatGoesOnAfterItsLastDayIsOver() {
        Inspection open = april(
                course -> course,
                results -> results.certificate(Optional.empty()).recommendation(Optional.empty()));

        assertThat(open.state(LAW, date("MON_2026_05_04"))).isEqualTo(InspectionState.RUNNING);
        assertThat(open.state(LAW, date("TUE_2026_05_05"))).isEqualTo(InspectionState.EXPIRED);
    }

    @Test
    void aCancelledRecommendationIsTheLastState() {
        Inspection cancelled =
                withoutNotice().cancelByHigherBody(LAW, on("MON_2026_05_25")).value();

        assertThat(cancelled.state(LAW, date("FRI_2026_05_22"))).isEqualTo(InspectionState.EXECUTED);
        assertThat(cancelled.state(LAW, date("MON_2026_05_25"))).isEqualTo(InspectionState.CANCELLED);
    }

    @Test
    void everyStateHasItsNameInThreeLanguages() {
        for (InspectionState state : InspectionState.values()) {
            assertTranslated(state.label());
        }
        assertTranslated(april().label());
    }

    /** The seven situations, each alone: case, norm, since, text. */
    static Stream<Arguments> situations() {
        return Stream.of(
                Arguments.of(
                        april(
                                course -> course,
                                results -> results.draft(draft("WED_2026_04_29", "WED_2026_04_29"))
                                        .certificate(certificate("MON_2026_05_04", "MON_2026_05_04"))),
                        StateServicesLaw.DRAFT_CERTIFICATE_TO_SUBJECT,
                        "WED_2026_04_29",
                        "Draft certificate is made and sent to the subject three working days before completion or"
                                + " earlier: the last day in time was Tuesday 28 April 2026; it was done on Wednesday"
                                + " 29 April 2026."),
                Arguments.of(
                        april(
                                course -> course,
                                results -> results.certificate(certificate("THU_2026_04_30", "MON_2026_05_04"))),
                        StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE,
                        "THU_2026_04_30",
                        "The certificate was sent on Thursday 30 April 2026, while the term for objections (controlled"
                                + " entity) ran until Thursday 30 April 2026."),
                Arguments.of(
                        april(
                                course -> course,
                                results -> results.certificate(certificate("TUE_2026_05_05", "TUE_2026_05_05"))),
                        StateServicesLaw.SCHEDULED_INSPECTION_CAP,
                        "TUE_2026_05_05",
                        "Used up to Tuesday 5 May 2026: 21 working days; the inspection may last 20 working days,"
                                + " and its last day was Monday 4 May 2026."),
                Arguments.of(
                        march(InspectionGround.anonymousAppeal(on("MON_2026_02_23"))),
                        AppointmentNorms.NO_ANONYMOUS_APPEALS,
                        "FRI_2026_02_27",
                        "An unscheduled inspection may not rest on an anonymous appeal."),
                Arguments.of(
                        Inspection.builder()
                                .from(april())
                                .addOtherScheduledStarts(on("MON_2026_01_12"))
                                .build(),
                        StateServicesLaw.SCHEDULED_INSPECTION_ONCE_A_YEAR,
                        "MON_2026_04_06",
                        "A scheduled inspection of the entity began on 12 January 2026, and this one on 6 April 2026:"
                                + " that is more than one in the year."),
                Arguments.of(
                        april(
                                course -> course,
                                results -> results.announcedCompletion(
                                        new AnnouncedCompletion(date("THU_2026_04_30"), on("THU_2026_04_30")))),
                        StateServicesLaw.INSPECTION_COMPLETION_DATE,
                        "THU_2026_04_30",
                        "The completion of the inspection was announced for Thursday 30 April 2026; by the sendings of"
                                + " the certificate it was completed on Monday 4 May 2026."),
                Arguments.of(
                        withoutNotice(),
                        GrossViolation.NO_NOTICE.norm(),
                        "MON_2026_04_06",
                        "The inspection began, and no notice of its start had gone out by then."));
    }

    @ParameterizedTest
    @MethodSource("situations")
    void eachSituationIsABreachOfItsOwnNorm(Inspection inspection, Citation norm, String since, String text) {
        List<Finding> found = inspection.findings(LAW, date(LATER)).stream()
                .filter(finding -> finding.citation().equals(norm))
                .toList();

        assertThat(found)
                .singleElement()
                .satisfies(finding -> assertFinding(finding, norm, Severity.BREACH, since, text));
        assertThat(found(inspection, LATER)).doesNotHaveDuplicates();
        assertThat(inspection.findings(LAW, date(since).minusDays(1)))
                .extracting(Finding::citation)
                .doesNotContain(norm);
    }

    @Test
    void whatIsWrongBringsNoOtherBreachThanItsOwn() {
        assertThat(found(
                        april(
                                course -> course,
                                results -> results.certificate(certificate("TUE_2026_05_05", "TUE_2026_05_05"))
                                        .recommendation(Optional.empty())),
                        LATER))
                .containsExactly("BREACH law88.a27-2.p1.pt1.scheduled-cap 2026-05-05");
        assertThat(found(march(InspectionGround.anonymousAppeal(on("MON_2026_02_23"))), LATER))
                .containsExactly(
                        "BREACH law88.a27-1.p7.no-anonymous 2026-02-27",
                        "BREACH law88.a27-4.p3.invalid 2026-02-27",
                        "DEFECT law88.a27-2.p5.draft-certificate-appellant 2026-03-19");
    }

    @Test
    void anAnonymousAppealOwesNobodyADraft() {
        Inspection inspection = Inspection.builder()
                .from(march(InspectionGround.anonymousAppeal(on("MON_2026_02_23"))))
                .results(Results.builder()
                        .draft(draft("THU_2026_03_19", "THU_2026_03_19"))
                        .certificate(certificate("FRI_2026_03_27", "FRI_2026_03_27"))
                        .build())
                .build();

        assertThat(Inspections.norms(inspection.timeline(LAW)))
                .doesNotContain(StateServicesLaw.DRAFT_CERTIFICATE_TO_APPELLANT.id());
        assertThat(inspection.feasibility(LAW, date(LATER)).fits()).isTrue();
    }

    @Test
    void withoutANoticeTheInspectionIsInvalidAndItsRecommendationVoidable() {
        assertThat(found(withoutNotice(), LATER))
                .containsExactly(
                        "BREACH law88.a27-2.p2.scheduled-notice 2026-04-06",
                        "BREACH law88.a27-4.p3.invalid 2026-04-06",
                        "BREACH law88.a27-4.p4.sp2.gross-no-notice 2026-04-06",
                        "DEFECT law88.a27-4.p5.s1.cancel-higher-body 2026-05-05");
        List<Finding> findings = withoutNotice().findings(LAW, date(LATER));
        assertFinding(
                findings.get(1),
                INVALID,
                Severity.BREACH,
                "MON_2026_04_06",
                "The inspection was conducted with a gross violation (no notice of the start of the inspection) and is"
                        + " to be recognised as invalid. The text does not say by whom.");
        assertFinding(
                findings.get(3),
                BY_HIGHER_BODY,
                Severity.DEFECT,
                "TUE_2026_05_05",
                "The recommendation follows from an invalid inspection: the higher state body has a ground to cancel"
                        + " it. Until then it stands.");
    }

    /** A notice after the start announces nothing, and the reading of the start takes none of it back. */
    @Test
    void theInvalidityBeginsWithTheStartWhateverDayTheNoticeNames() {
        Inspection late = april(
                course -> course.notices(Set.of(Inspections.notice("MON_2026_04_13", "FRI_2026_08_28"))),
                results -> results.certificate(Optional.empty()).recommendation(Optional.empty()));

        for (InspectionStart reading : InspectionStart.values()) {
            assertThat(late.findings(LAW.with(reading), date("WED_2026_04_15")))
                    .as(reading.name())
                    .filteredOn(finding -> finding.citation().equals(INVALID))
                    .extracting(Finding::since)
                    .containsExactly(date("MON_2026_04_06"));
        }
    }

    @Test
    void aCompletionThatIsOnlyPlannedClosesNothing() {
        Fact planned = Fact.planned(Moment.on(date("TUE_2026_04_14")), date("FRI_2026_04_10"));
        Inspection inspection = april(
                course -> course.addSuspensions(InspectionSuspension.emergency(on("WED_2026_04_15"))),
                results -> results.draft(Optional.empty())
                        .recommendation(Optional.empty())
                        .certificate(Certificate.builder()
                                .toSubject(Dispatch.sent(planned))
                                .toStatistics(Dispatch.sent(planned))
                                .build()));

        assertThat(inspection.state(LAW, date("MON_2026_04_20"))).isEqualTo(InspectionState.SUSPENDED);
        assertThat(inspection.feasibility(LAW, date("MON_2026_04_20")).stage()).isEqualTo(FeasibilityStage.SUSPENDED);
    }

    @Test
    void aSuspensionIsTakenOrRefused() {
        Inspection running = april(
                course -> course,
                results -> results.certificate(Optional.empty()).recommendation(Optional.empty()));
        InspectionSuspension emergency = InspectionSuspension.emergency(on("WED_2026_04_15"));

        Inspection suspended = running.suspend(LAW, emergency).value();

        assertThat(suspended.course().orElseThrow().suspensions()).containsExactly(emergency);
        assertThat(suspended.state(LAW, date("WED_2026_04_15"))).isEqualTo(InspectionState.SUSPENDED);
        assertRefused(
                suspended.suspend(LAW, emergency),
                StateServicesLaw.SUSPENSION_FOR_EMERGENCY,
                "This suspension is on record already.");
        assertRefused(
                april().suspend(LAW, suspension("TUE_2026_05_05", "WED_2026_05_06")),
                StateServicesLaw.SUSPENSION_PENDING_INFORMATION,
                "The inspection was completed on Monday 4 May 2026; from Tuesday 5 May 2026 there is no term to"
                        + " suspend.");
    }

    @Test
    void aResumptionIsTakenOrRefused() {
        InspectionSuspension emergency = InspectionSuspension.emergency(on("WED_2026_04_15"));
        Inspection suspended = april(
                course -> course.addSuspensions(emergency),
                results -> results.certificate(Optional.empty()).recommendation(Optional.empty()));

        Inspection resumed =
                suspended.resume(LAW, emergency, on("MON_2026_04_20")).value();

        assertThat(resumed.state(LAW, date("SUN_2026_04_19"))).isEqualTo(InspectionState.SUSPENDED);
        assertThat(resumed.state(LAW, date("MON_2026_04_20"))).isEqualTo(InspectionState.RUNNING);
        assertRefused(
                resumed.resume(LAW, emergency, on("TUE_2026_04_21")),
                StateServicesLaw.RESUMED_COUNT,
                "There is nothing to resume: this suspension is not on record.");
        assertRefused(
                suspended.resume(LAW, emergency, on("MON_2026_04_13")),
                StateServicesLaw.RESUMED_COUNT,
                "The term was suspended on Wednesday 15 April 2026; it cannot be resumed before that, on Monday"
                        + " 13 April 2026.");
    }

    @Test
    void noTermIsExtended() {
        String reason = "The term of an inspection cannot be extended: the Law has a cap and suspensions, and no"
                + " extension.";
        assertRefused(april().extend(LAW), StateServicesLaw.SCHEDULED_INSPECTION_CAP, reason);
        assertRefused(march().extend(LAW), StateServicesLaw.UNSCHEDULED_INSPECTION_CAP, reason);
    }

    @Test
    void inspectorsAreBarredOnAGroundThatHolds() {
        Admission gross = Admission.barred(on("TUE_2026_04_07"), BarGround.GROSS_VIOLATION);
        Admission over = Admission.barred(on("TUE_2026_05_05"), BarGround.TERM);
        Inspection open = april(
                course -> course,
                results -> results.certificate(Optional.empty()).recommendation(Optional.empty()));

        assertThat(withoutNotice().bar(LAW, gross).isAccepted()).isTrue();
        assertThat(open.bar(LAW, over).isAccepted()).isTrue();
        assertRefused(
                april().bar(LAW, gross),
                NormId.of("law88.a27-3.p1.sp1.i3.bar-ground-gross"),
                "The inspectors were barred for gross violations, and none is recorded.");
        assertRefused(
                open.bar(LAW, Admission.barred(on("MON_2026_05_04"), BarGround.TERM)),
                NormId.of("law88.a27-3.p1.sp1.i1.bar-ground-term"),
                "The inspectors were barred, and the term had not expired: its last day is Monday 4 May 2026.");
    }

    @Test
    void aRecommendationIsCancelledWhereTheInspectionIsInvalid() {
        Outcome<Inspection> higher = withoutNotice().cancelByHigherBody(LAW, on("MON_2026_05_25"));
        Inspection refusedBefore = april(
                course -> course.notices(Set.of()),
                results -> results.addChallenges(Challenge.builder()
                        .of(ChallengedThing.RECOMMENDATION)
                        .to(ReviewingBody.HIGHER_BODY)
                        .filedOn(on("WED_2026_05_06"))
                        .decision(new ChallengeDecision(on("FRI_2026_05_15"), false))
                        .build()));

        assertThat(found(higher.value(), LATER))
                .containsExactly(
                        "BREACH law88.a27-2.p2.scheduled-notice 2026-04-06",
                        "BREACH law88.a27-4.p3.invalid 2026-04-06",
                        "BREACH law88.a27-4.p4.sp2.gross-no-notice 2026-04-06");
        assertThat(refusedBefore.cancelByCourt(LAW, on("MON_2026_05_25")).isAccepted())
                .isTrue();
        assertRefused(
                april().cancelByHigherBody(LAW, on("MON_2026_05_25")),
                BY_HIGHER_BODY,
                "The recommendation cannot be cancelled on this ground: on the day of the decision the inspection was"
                        + " not invalid.");
        assertRefused(
                withoutNotice().cancelByHigherBody(LAW, on("MON_2026_05_04")),
                BY_HIGHER_BODY,
                "There is nothing to cancel: on the day of the decision no recommendation had been made.");
        assertRefused(
                withoutNotice().cancelByCourt(LAW, on("MON_2026_05_25")),
                BY_COURT,
                "The court cancels the recommendation only where the higher state body has refused to.");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nothingIsAskedWithoutAnEngineOrADay() {
        assertThatThrownBy(() -> april().timeline(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("law");
        assertThatThrownBy(() -> april().findings(LAW, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("asOf");
        assertThatThrownBy(() -> april().asKnownOn(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("day");
    }
}
