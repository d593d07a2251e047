package kz.qyzmet.inspection.legacy;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.legacy.LegacyInspections.LATER;
import static kz.qyzmet.inspection.legacy.LegacyInspections.LAW;
import static kz.qyzmet.inspection.legacy.LegacyInspections.VISIT;
import static kz.qyzmet.inspection.legacy.LegacyInspections.act;
import static kz.qyzmet.inspection.legacy.LegacyInspections.assertOnly;
import static kz.qyzmet.inspection.legacy.LegacyInspections.deadline;
import static kz.qyzmet.inspection.legacy.LegacyInspections.entry;
import static kz.qyzmet.inspection.legacy.LegacyInspections.findings;
import static kz.qyzmet.inspection.legacy.LegacyInspections.received;
import static kz.qyzmet.inspection.legacy.LegacyInspections.refused;
import static kz.qyzmet.inspection.legacy.LegacyInspections.result;
import static kz.qyzmet.inspection.legacy.LegacyInspections.sound;
import static kz.qyzmet.inspection.legacy.LegacyInspections.timeline;
import static kz.qyzmet.inspection.legacy.LegacyInspections.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Force;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an inspection of the regime of 2021 begins and ends, and what runs in between. */
class LegacyTermsTest {

    private static final String STALE = "Caution: The text refers to the Entrepreneurial Code as it then stood. Its"
            + " articles may by now hold other rules, and no number of the Law takes their place.";

    @Test
    void aSoundInspectionHasNothingWrong() {
        LegacyProcedure procedure = sound().build();

        assertThat(findings(procedure, LATER)).isEmpty();
        assertThat(procedure.findings(LAW, date(LATER), VISIT)).isEmpty();
        assertThat(procedure.openedOn(LAW)).contains(on("TUE_2023_10_03"));
        assertThat(procedure.startedOn(LAW)).contains(on("TUE_2023_10_03"));
        assertThat(procedure.endsOn(LAW)).contains(date("TUE_2023_10_17"));
        assertThat(procedure.completedOn(LAW)).contains(on("TUE_2023_10_17"));
    }

    @ParameterizedTest(name = "delivered {0}, shown {1}: {2}")
    @CsvSource({
        "TUE_2023_10_03,WED_2023_10_04,WED_2023_10_04,TUE_2023_10_03",
        "THU_2023_10_05,WED_2023_10_04,THU_2023_10_05,THU_2023_10_05",
        "THU_2023_10_05,,,THU_2023_10_05",
        ",WED_2023_10_04,,"
    })
    @OfNorm({"ctl78.p22.start-act", "ctl78.p22.start-checklist"})
    void itBeginsWithTheLaterOfActAndChecklist(String delivered, String shown, String both, String actAlone) {
        ActOfAppointment.Builder act = ActOfAppointment.builder();
        if (delivered != null) {
            act.delivery(received(delivered));
        }
        if (shown != null) {
            act.checklistShownOn(on(shown));
        }
        LegacyProcedure procedure =
                LegacyProcedure.builder().appointment(act.build()).build();

        assertThat(procedure.startedOn(LAW).map(Fact::day))
                .isEqualTo(Optional.ofNullable(both).map(name -> date(name)));
        assertThat(procedure.startedOn(LAW.with(LegacyStart.ACT_ALONE)).map(Fact::day))
                .isEqualTo(Optional.ofNullable(actAlone).map(name -> date(name)));
    }

    @Test
    @OfNorm({"ctl78.p23.no-cancellation", "ctl78.p22.start-act"})
    void aRefusedActStartsTheInspectionAllTheSame() {
        LegacyProcedure refused = LegacyProcedure.builder()
                .appointment(ActOfAppointment.builder()
                        .delivery(refused("WED_2023_10_04"))
                        .build())
                .build();
        LegacyProcedure refusedChecklist = LegacyProcedure.builder()
                .appointment(ActOfAppointment.builder()
                        .delivery(received("WED_2023_10_04"))
                        .checklistRefusedOn(on("THU_2023_10_05"))
                        .build())
                .build();

        assertThat(refused.startedOn(LAW)).contains(on("WED_2023_10_04"));
        assertThat(refusedChecklist.startedOn(LAW)).contains(on("THU_2023_10_05"));
    }

    /** An inspection with one extension and one pause: each of the five limits that the Code sets. */
    private static LegacyProcedure everyReference() {
        return with(builder -> builder.addExtensions(new LegacyExtension(on("MON_2023_10_16"), date("TUE_2023_10_31")))
                .addPauses(LegacyPause.builder()
                        .suspendedOn(on("MON_2023_10_09"))
                        .resumedOn(on("WED_2023_10_11"))
                        .build()));
    }

    @ParameterizedTest(name = "{0} is set by {1}")
    @CsvSource({
        "ctl78.p18.inspection-term,Entrepreneurial Code Art. 148 p. 1",
        "ctl78.p19.extension,Entrepreneurial Code Art. 148 p. 2",
        "ctl78.p19.suspension-notice,Entrepreneurial Code Art. 146",
        "ctl78.p19.resumption-notice,Entrepreneurial Code Art. 146",
        "ctl78.p21.start-notice,Entrepreneurial Code Art. 147 p. 1"
    })
    @OfNorm({
        ControlRules.Ids.INSPECTION_TERM,
        ControlRules.Ids.INSPECTION_EXTENSION,
        ControlRules.Ids.INSPECTION_SUSPENSION_NOTICE,
        ControlRules.Ids.INSPECTION_RESUMPTION_NOTICE,
        ControlRules.Ids.INSPECTION_START_NOTICE
    })
    void whatTheCodeSetsIsUndeterminedAndNeverANumberOfTheLaw(String id, String document) {
        Deadline deadline = deadline(everyReference(), NormId.of(id));

        assertThat(deadline).isInstanceOfSatisfying(Undetermined.class, undetermined -> {
            assertThat(undetermined.reason()).isEqualTo(Undetermined.Reason.SET_BY_ANOTHER_DOCUMENT);
            assertThat(undetermined.document().en()).isEqualTo(document);
        });
        assertThat(deadline.explain(Locale.ENGLISH)).contains(STALE);
        assertThat(deadline.explain(Locale.forLanguageTag("ru"))).anyMatch(line -> line.contains("числа Закона"));
        assertThat(deadline.explain(Locale.forLanguageTag("kk"))).anyMatch(line -> line.contains("Заңның сандары"));
    }

    @Test
    @OfNorm(ControlRules.Ids.INSPECTION_TERM)
    void aLengthThatTheActStatesIsAFact() {
        LegacyProcedure stated = with(builder -> builder.appointment(
                act().length(new Count(10, LimitUnit.WORKING_DAY)).build()));
        LegacyProcedure extended = LegacyProcedure.builder()
                .from(stated)
                .addExtensions(new LegacyExtension(on("MON_2023_10_16"), date("TUE_2023_10_31")))
                .build();

        // From Tuesday 3 October: 4, 5, 6, 9, 10, 11, 12, 13, 16, 17.
        assertThat(deadline(stated, ControlRules.INSPECTION_TERM).due()).isEqualTo(date("TUE_2023_10_17"));
        assertThat(deadline(extended, ControlRules.INSPECTION_TERM)).isInstanceOf(Undetermined.class);
        assertThat(findings(stated, LATER)).isEmpty();
        assertThat(findings(extended, LATER)).isEmpty();
    }

    @ParameterizedTest(name = "delivered {0}, extended until {1}: due {2}, {3}")
    @CsvSource({
        "TUE_2023_10_17,,TUE_2023_10_17,MET",
        "WED_2023_10_18,,TUE_2023_10_17,MET_LATE",
        "FRI_2023_10_27,FRI_2023_10_27,FRI_2023_10_27,MET",
        "MON_2023_10_30,FRI_2023_10_27,FRI_2023_10_27,MET_LATE"
    })
    @OfNorm({ControlRules.Ids.RESULTS_ACT_DELIVERY, ControlRules.Ids.INSPECTION_EXTENSION})
    void theResultsAreDeliveredByTheDayThatTheActStates(
            String delivered, String until, String due, DeadlineStatus status) {
        LegacyProcedure.Builder builder =
                sound().resultAct(result().delivery(received(delivered)).build());
        if (until != null) {
            builder.addExtensions(new LegacyExtension(on("MON_2023_10_16"), date(until)));
        }
        LegacyProcedure procedure = builder.build();
        Deadline deadline = deadline(procedure, ControlRules.RESULTS_ACT_DELIVERY);

        assertThat(deadline.due()).isEqualTo(date(due));
        assertThat(deadline.status(Moment.on(date(LATER)), procedure.completedOn(LAW)))
                .isEqualTo(status);
        assertThat(findings(procedure, LATER)).hasSize(status == DeadlineStatus.MET_LATE ? 1 : 0);
        assertThat(findings(procedure, LATER))
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.BREACH));
    }

    @Test
    @OfNorm(ControlRules.Ids.RESULTS_ACT_DELIVERY)
    void theDayDoesNotMoveFromADayOff() {
        LegacyProcedure sunday = with(builder ->
                builder.appointment(act().endsOn(date("SUN_2023_10_15")).build()));

        assertThat(deadline(sunday, ControlRules.RESULTS_ACT_DELIVERY).due()).isEqualTo(date("SUN_2023_10_15"));
        assertOnly(
                sunday,
                ControlRules.RESULTS_ACT_DELIVERY,
                Severity.BREACH,
                "MON_2023_10_16",
                "Delivery of the results act may not go past the end date in the appointment act: the last day"
                        + " in time was Sunday 15 October 2023; it was done on Tuesday 17 October 2023.");
    }

    @Test
    @OfNorm(ControlRules.Ids.INSPECTION_EXTENSION)
    void anExtensionAfterTheEndIsADoubtAndMovesNothing() {
        LegacyProcedure procedure = with(builder -> builder.resultAct(
                        result().delivery(received("FRI_2023_10_20")).build())
                .addExtensions(new LegacyExtension(on("WED_2023_10_18"), date("FRI_2023_10_27"))));

        assertThat(procedure.endsOn(LAW)).contains(date("TUE_2023_10_17"));
        assertThat(findings(procedure, LATER))
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.DOUBT));
        assertThat(findings(procedure, LATER, ControlRules.INSPECTION_EXTENSION))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message().en())
                        .isEqualTo("The extension was decided on 18 October 2023, after the end of the inspection on 17"
                                + " October 2023; whether it holds stands in the Entrepreneurial Code."));
    }

    @Test
    @OfNorm(ControlRules.Ids.INSPECTION_EXTENSION)
    void anExtensionThatAddsNothingIsADefect() {
        assertOnly(
                with(builder ->
                        builder.addExtensions(new LegacyExtension(on("MON_2023_10_16"), date("MON_2023_10_16")))),
                ControlRules.INSPECTION_EXTENSION,
                Severity.DEFECT,
                "MON_2023_10_16",
                "The extension to 16 October 2023 adds nothing: the inspection ends on 17 October 2023 without it.");
    }

    @Test
    @OfNorm({ControlRules.Ids.INSPECTION_SUSPENSION_NOTICE, ControlRules.Ids.INSPECTION_RESUMPTION_NOTICE})
    void aPauseOfWhichTheEntityWasNeverToldIsADefectAndMakesTheEndDoubtful() {
        LegacyPause pause = LegacyPause.builder()
                .suspendedOn(on("MON_2023_10_09"))
                .resumedOn(on("WED_2023_10_11"))
                .build();
        LegacyProcedure procedure = with(builder -> builder.addPauses(pause)
                .resultAct(result().delivery(received("THU_2023_10_19")).build()));

        assertThat(findings(procedure, LATER, ControlRules.INSPECTION_SUSPENSION_NOTICE))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.DEFECT);
                    assertThat(finding.message().en())
                            .isEqualTo("The inspection was suspended on 9 October 2023, and no notice of it to the"
                                    + " entity is on record.");
                });
        assertThat(findings(procedure, LATER, ControlRules.INSPECTION_RESUMPTION_NOTICE))
                .hasSize(1);
        assertThat(findings(procedure, LATER, ControlRules.RESULTS_ACT_DELIVERY))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.DOUBT));
        LegacyProcedure told = LegacyProcedure.builder()
                .from(procedure)
                .pauses(Set.of(LegacyPause.builder()
                        .from(pause)
                        .suspensionNotifiedOn(on("MON_2023_10_09"))
                        .resumptionNotifiedOn(on("WED_2023_10_11"))
                        .newEnd(date("THU_2023_10_19"))
                        .build()))
                .build();
        assertThat(findings(told, LATER)).isEmpty();
        assertThat(told.endsOn(LAW)).contains(date("THU_2023_10_19"));
    }

    @ParameterizedTest(name = "familiar with it on {0}: {1}")
    @CsvSource({
        // 18, 19, 20.
        "TUE_2023_10_17,FRI_2023_10_20",
        // 24, 26, 27: the 25th is the Day of the Republic.
        "MON_2023_10_23,FRI_2023_10_27",
        // Saturday 4 May is worked: 3, 4, 6.
        "THU_2024_05_02,MON_2024_05_06",
        // 10, 13, 14: 7 to 9 May are off.
        "MON_2024_05_06,TUE_2024_05_14",
        // Begun in the old regime, it runs on: 10, 11, 12 June.
        "FRI_2024_06_07,WED_2024_06_12"
    })
    @OfNorm({ControlRules.Ids.OBJECTIONS_TO_RESULTS_ACT, "ctl78.p26.completion-day"})
    void objectionsAreDueThreeWorkingDaysAfterTheActIsKnown(String known, String due) {
        LegacyProcedure silent = LegacyProcedure.builder()
                .resultAct(ResultAct.builder().delivery(received(known)).build())
                .build();
        LegacyProcedure read = LegacyProcedure.builder()
                .resultAct(ResultAct.builder()
                        .delivery(received("MON_2023_10_02"))
                        .familiarizedOn(on(known))
                        .build())
                .build();

        assertThat(deadline(silent, ControlRules.OBJECTIONS_TO_RESULTS_ACT).due())
                .isEqualTo(date(due));
        assertThat(deadline(read, ControlRules.OBJECTIONS_TO_RESULTS_ACT).due()).isEqualTo(date(due));
        assertThat(silent.completedOn(LAW)).contains(on(known));
        // Who does not object breaks nothing.
        assertThat(silent.findings(LAW, date(due).plusDays(9), LegacyInspections.INSPECTION))
                .noneMatch(finding -> finding.citation().equals(ControlRules.OBJECTIONS_TO_RESULTS_ACT));
        LegacyProcedure late = LegacyProcedure.builder()
                .from(silent)
                .addObjections(LegacyObjection.of(Fact.on(date(due).plusDays(1))))
                .build();
        assertThat(late.findings(LAW, date(due).plusDays(9), LegacyInspections.INSPECTION))
                .filteredOn(finding -> finding.citation().equals(ControlRules.OBJECTIONS_TO_RESULTS_ACT))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.since()).isEqualTo(date(due).plusDays(1)));
        assertThat(late.findings(LAW, date(due).plusDays(9), VISIT))
                .filteredOn(finding -> finding.citation().equals(ControlRules.OBJECTIONS_TO_RESULTS_ACT))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.DOUBT));
    }

    @Test
    void beforeTheEditionOf2021ThereIsNoTermOfIt() {
        LegacyProcedure early = LegacyProcedure.builder()
                .resultAct(
                        ResultAct.builder().delivery(received("FRI_2022_03_04")).build())
                .build();
        Reckoner later = Kazakhstan.LAW.withEdition(Edition.standard()
                .withForce("later", "ctl78.", Force.since(date("MON_2022_05_16"), LocalizedText.same("order 116"))));

        assertThat(timeline(early, later).deadline(ControlRules.OBJECTIONS_TO_RESULTS_ACT))
                .isInstanceOf(NotInForce.class);
    }

    @Test
    void aCallingOffForAnotherReasonEndsWhatRuns() {
        LegacyProcedure off = LegacyProcedure.builder()
                .appointment(act().build())
                .startNotice(Dispatch.sent(on("MON_2023_10_02")))
                .calledOff(new CallingOff(CallingOffReason.OTHER, on("THU_2023_10_05")))
                .build();

        assertThat(timeline(off, LAW).deadlines(ControlRules.RESULTS_ACT_DELIVERY))
                .isEmpty();
        assertThat(findings(off, LATER)).isEmpty();
    }

    @Test
    void whatHasNoStartHasNotStarted() {
        LegacyProcedure nothing = LegacyProcedure.builder().build();

        assertThat(timeline(nothing, LAW).entries())
                .hasSize(4)
                .allSatisfy(entry -> assertThat(entry.deadline()).isInstanceOf(NotStarted.class));
        assertThat(findings(nothing, LATER)).isEmpty();
        assertThat(entry(nothing, ControlRules.OBJECTIONS_TO_RESULTS_ACT).waitsFor())
                .containsExactly(ControlRules.RESULTS_ACT_DELIVERY);
    }

    @Test
    void aDueDayIsTheAnswerOfAKnownEndAlone() {
        assertThat(deadline(sound().build(), ControlRules.RESULTS_ACT_DELIVERY)).isInstanceOf(Due.class);
        assertThat(deadline(
                        with(builder -> builder.appointment(
                                act().endsOn(Optional.empty()).build())),
                        ControlRules.RESULTS_ACT_DELIVERY))
                .isInstanceOf(NotStarted.class);
    }
}
