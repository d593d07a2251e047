package kz.qyzmet.report.fill;

import static kz.qyzmet.report.fill.Fills.LAW;
import static kz.qyzmet.report.fill.Fills.behind;
import static kz.qyzmet.report.fill.Fills.counts;
import static kz.qyzmet.report.fill.Fills.fill;
import static kz.qyzmet.report.fill.Fills.late;
import static kz.qyzmet.report.fill.Fills.on;
import static kz.qyzmet.report.fill.Fills.planned;
import static kz.qyzmet.report.fill.Fills.remarks;
import static kz.qyzmet.report.fill.Fills.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.control.ControlAct;
import kz.qyzmet.control.ControlEvent;
import kz.qyzmet.control.ControlObject;
import kz.qyzmet.control.ControlUnit;
import kz.qyzmet.control.EventGround;
import kz.qyzmet.control.EventOutcome;
import kz.qyzmet.control.EventRecommendation;
import kz.qyzmet.control.FoundViolation;
import kz.qyzmet.control.Sanction;
import kz.qyzmet.control.SanctionKind;
import kz.qyzmet.control.StaffOf;
import kz.qyzmet.control.ViolationKind;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.party.PersonKind;
import kz.qyzmet.report.layout.FormType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows 1 to 9 of forms 1-MK and 2-MK, from control events. */
class EventRowsTest {

    private static final FormType FORM = FormType.FORM_1MK;

    private static ControlEvent.Builder event(EventGround... grounds) {
        ControlEvent.Builder event = ControlEvent.builder()
                .unit(ControlUnit.CENTRAL)
                .object(ControlObject.DEPARTMENT)
                .completedOn(on("2026-05-15"))
                .outcome(EventOutcome.builder().build());
        for (EventGround ground : grounds) {
            event.ground(ground);
        }
        return event;
    }

    private static ControlEvent led(EventOutcome.Builder outcome) {
        return event(EventGround.PLAN).outcome(outcome.build()).build();
    }

    @Test
    @OfNorm({
        "ctl78.f1mk.r1.events",
        "ctl78.f1mk.r1-1.events-planned",
        "ctl78.f1mk.r1-2.events-monitoring",
        "ctl78.f2mk.r1.events",
        "ctl78.f2mk.r1-1.events-planned",
        "ctl78.f2mk.r1-2.events-monitoring"
    })
    void eventsAreCountedByTheDayOfTheirCompletion() {
        FilledForm filled = fill(
                FORM,
                event(EventGround.PLAN).completedOn(on("2026-03-31")).build(),
                event(EventGround.PLAN).completedOn(on("2026-04-01")).build(),
                event(EventGround.MONITORING).completedOn(on("2026-05-15")).build(),
                event(EventGround.PLAN, EventGround.MONITORING)
                        .completedOn(on("2026-06-30"))
                        .build(),
                event(EventGround.PLAN).completedOn(on("2026-07-01")).build());

        counts(filled, "1", "1 1 1 3", "1.1", "1 0 1 2", "1.2", "0 1 0 1", "2", "1 1 1 3", "2.1", "1 1 1 3");
        assertThat(behind(filled, "1", "q")).containsExactly("case 2", "case 3", "case 4");
        assertThat(behind(filled, "1.2", "m2")).containsExactly("case 3");
        assertThat(filled.remarks()).isEmpty();
    }

    @Test
    void whatIsRecordedLaterOrOnlyPlannedIsNotCounted() {
        FilledForm filled = fill(
                FORM,
                event(EventGround.PLAN).completedOn(late("2026-05-15")).build(),
                event(EventGround.PLAN).completedOn(planned("2026-05-15")).build());

        counts(filled);
        assertThat(filled.remarks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = EventGround.class,
            names = {"APPEAL", "INSTRUCTION", "OTHER"})
    void anEventThatNoRowNamesIsCountedAfterMonitoringWithADoubt(EventGround ground) {
        FilledForm filled = fill(FORM, event(ground).build());

        counts(filled, "1", "0 1 0 1", "1.2", "0 1 0 1", "2", "0 1 0 1", "2.1", "0 1 0 1");
        assertThat(remarks(filled)).containsExactly("1.2 DOUBT ctl78.f1mk.r1-2.events-monitoring");
        assertThat(filled.remarks().get(0).caseName()).isEqualTo("case 1");
        assertThat(filled.remarks().get(0).message().en())
                .isEqualTo("The event rests neither on the plan nor on monitoring; it is counted with those after"
                        + " monitoring, because the total has no other row for it.");
        assertThat(remarks(fill(FormType.FORM_2MK, event(ground).build())))
                .contains("1.2 DOUBT ctl78.f2mk.r1-2.events-monitoring");
    }

    @Test
    void soIsAnEventWithoutAGround() {
        FilledForm filled = fill(FORM, event().build());

        assertThat(row(filled, "1.2")).isEqualTo("0 1 0 1");
        assertThat(filled.remarks().get(0).message().en()).startsWith("No ground of the event is recorded;");
    }

    @Test
    void byTheOtherReadingItIsInNoRowOfTheSection() {
        ControlEvent event = event(EventGround.APPEAL)
                .outcome(EventOutcome.builder()
                        .addViolations(new FoundViolation(ViolationKind.CHARGED, 2, Optional.of(on("2026-06-01")), 5))
                        .addSanctions(Sanction.of(SanctionKind.REMARK, StaffOf.BODY, on("2026-06-02")))
                        .addRecommendations(new EventRecommendation(on("2026-06-02"), 1, Optional.empty()))
                        .build())
                .build();

        FilledForm filled = fill(LAW.with(UnplannedEventRow.LEFT_OUT), FORM, event);

        counts(filled, "19", "0 0 5 5");
        assertThat(remarks(filled)).containsExactly("1 BREACH ctl78.f1mk.r1.events");
    }

    @ParameterizedTest
    @CsvSource({
        "FORM_1MK, CENTRAL_BODY, 2.1",
        "FORM_1MK, DEPARTMENT, 2.1",
        "FORM_1MK, TERRITORIAL_BODY, 2.1",
        "FORM_1MK, SUBORDINATE_ORGANIZATION, 2.2",
        "FORM_1MK, LOCAL_BODY_OF_TERRITORY, none",
        "FORM_1MK, LOCAL_BODY_ELSEWHERE, none",
        "FORM_1MK, OTHER, none",
        "FORM_2MK, LOCAL_BODY_OF_TERRITORY, 2.1",
        "FORM_2MK, LOCAL_BODY_ELSEWHERE, 2.1",
        "FORM_2MK, SUBORDINATE_ORGANIZATION, 2.2",
        "FORM_2MK, CENTRAL_BODY, none",
        "FORM_2MK, DEPARTMENT, none",
        "FORM_2MK, TERRITORIAL_BODY, none",
        "FORM_2MK, OTHER, none"
    })
    @OfNorm({
        "ctl78.f1mk.r2.objects",
        "ctl78.f1mk.r2-1.objects-bodies",
        "ctl78.f1mk.r2-2.objects-subordinates",
        "ctl78.f2mk.r2.objects",
        "ctl78.f2mk.r2-1.objects-bodies",
        "ctl78.f2mk.r2-2.objects-subordinates"
    })
    void anObjectIsCountedInTheRowThatNamesIt(FormType form, ControlObject object, String expected) {
        FilledForm filled = fill(form, event(EventGround.PLAN).object(object).build());

        if (expected.equals("none")) {
            counts(filled, "1", "0 1 0 1", "1.1", "0 1 0 1");
            assertThat(filled.remarks().get(0).message().en())
                    .isEqualTo("The form has no row for the object of the event; it is in none.");
        } else {
            counts(filled, "1", "0 1 0 1", "1.1", "0 1 0 1", "2", "0 1 0 1", expected, "0 1 0 1");
            assertThat(filled.remarks()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"INDIVIDUAL, 2.3", "INDIVIDUAL_ENTREPRENEUR, 2.3", "LEGAL_ENTITY, 2.4", "FOREIGN_LEGAL_ENTITY, 2.4"})
    @OfNorm({
        "ctl78.f1mk.r2-3.objects-individuals",
        "ctl78.f1mk.r2-4.objects-entities",
        "ctl78.f2mk.r2-3.objects-individuals",
        "ctl78.f2mk.r2-4.objects-entities"
    })
    void aCoordinatedProviderIsCountedByWhatItIs(PersonKind kind, String expected) {
        ControlEvent event = event(EventGround.PLAN)
                .object(ControlObject.COORDINATED_PROVIDER)
                .providerKind(kind)
                .build();

        counts(fill(FORM, event), "1", "0 1 0 1", "1.1", "0 1 0 1", "2", "0 1 0 1", expected, "0 1 0 1");
    }

    @Test
    void aCoordinatedProviderOfWhomNothingIsKnownIsTakenForALegalPerson() {
        FilledForm filled = fill(
                FORM,
                event(EventGround.PLAN)
                        .object(ControlObject.COORDINATED_PROVIDER)
                        .build());

        assertThat(row(filled, "2.4")).isEqualTo("0 1 0 1");
        assertThat(remarks(filled)).containsExactly("2.4 DOUBT ctl78.f1mk.r2-4.objects-entities");
    }

    @ParameterizedTest
    @CsvSource({
        "LATE_SERVICE, 3.1",
        "LATE_REFUSAL, 3.2",
        "INCOMPLETE_PACKAGE, 3.3",
        "EXTRA_DOCUMENTS, 3.4",
        "DOCUMENTS_IN_SYSTEMS, 3.5",
        "PROCEDURE, 3.6",
        "GROUNDLESS_REFUSAL, 3.7",
        "SCHEDULE, 3.8",
        "CHARGED, 3.9",
        "OTHER, 3.10"
    })
    @OfNorm({
        "ctl78.f1mk.r3.violations",
        "ctl78.f1mk.r3-1.late-service",
        "ctl78.f1mk.r3-2.late-refusal",
        "ctl78.f1mk.r3-3.incomplete-package",
        "ctl78.f1mk.r3-4.extra-documents",
        "ctl78.f1mk.r3-5.documents-in-systems",
        "ctl78.f1mk.r3-6.process",
        "ctl78.f1mk.r3-7.groundless-refusal",
        "ctl78.f1mk.r3-8.schedule",
        "ctl78.f1mk.r3-9.charged",
        "ctl78.f1mk.r3-10.other",
        "ctl78.f2mk.r3.violations",
        "ctl78.f2mk.r3-1.late-service",
        "ctl78.f2mk.r3-2.late-refusal",
        "ctl78.f2mk.r3-3.incomplete-package",
        "ctl78.f2mk.r3-4.extra-documents",
        "ctl78.f2mk.r3-5.documents-in-systems",
        "ctl78.f2mk.r3-6.process",
        "ctl78.f2mk.r3-7.groundless-refusal",
        "ctl78.f2mk.r3-8.schedule",
        "ctl78.f2mk.r3-9.charged",
        "ctl78.f2mk.r3-10.other"
    })
    void violationsAreCountedByTheirNumberOnTheDayOfTheCompletion(ViolationKind kind, String expected) {
        FilledForm filled = fill(
                FORM,
                led(EventOutcome.builder().addViolations(new FoundViolation(kind, 3, Optional.empty(), 0))),
                led(EventOutcome.builder().addViolations(FoundViolation.of(kind))));

        assertThat(row(filled, "3")).isEqualTo("0 4 0 4");
        assertThat(row(filled, expected)).isEqualTo("0 4 0 4");
        assertThat(behind(filled, expected, "q")).containsExactly("case 1", "case 2");
    }

    @Test
    @OfNorm({
        "ctl78.f1mk.r4.violations-restored",
        "ctl78.f1mk.r5.persons-restored",
        "ctl78.f2mk.r4.violations-restored",
        "ctl78.f2mk.r5.persons-restored",
        "ctl78.f1mk.r19.rights-restored",
        "ctl78.f2mk.r18.rights-restored"
    })
    void rightsAreRestoredOnADayOfTheirOwn() {
        ControlEvent event = event(EventGround.PLAN)
                .completedOn(on("2026-03-20"))
                .outcome(EventOutcome.builder()
                        .addViolations(new FoundViolation(ViolationKind.CHARGED, 2, Optional.of(on("2026-06-30")), 7))
                        .addViolations(new FoundViolation(ViolationKind.OTHER, 4, Optional.of(late("2026-06-30")), 1))
                        .build())
                .build();

        counts(fill(FORM, event), "4", "0 0 2 2", "5", "0 0 7 7", "19", "0 0 7 7");
        counts(fill(FormType.FORM_2MK, event), "4", "0 0 2 2", "5", "0 0 7 7", "18", "0 0 7 7");
        counts(fill(LAW.with(RestoredPersons.MONITORING_ALONE), FORM, event), "4", "0 0 2 2", "5", "0 0 7 7");
    }

    @Test
    @OfNorm({"ctl78.f1mk.r6.late-complaints", "ctl78.f2mk.r6.late-complaints"})
    void complaintsThatWereFoundLateAreCountedOnTheDayOfTheCompletion() {
        FilledForm filled = fill(FORM, led(EventOutcome.builder().lateComplaints(6)));

        assertThat(row(filled, "6")).isEqualTo("0 6 0 6");
    }

    @ParameterizedTest
    @CsvSource({
        "REMARK, 7.1",
        "REPRIMAND, 7.2",
        "SEVERE_REPRIMAND, 7.3",
        "WARNING, 7.4",
        "DEMOTION, 7.5",
        "DISMISSAL, 7.6"
    })
    @OfNorm({
        "ctl78.f1mk.r7.sanctions",
        "ctl78.f1mk.r7-1.sanction-remark",
        "ctl78.f1mk.r7-2.sanction-reprimand",
        "ctl78.f1mk.r7-3.sanction-severe-reprimand",
        "ctl78.f1mk.r7-4.sanction-warning",
        "ctl78.f1mk.r7-5.sanction-demotion",
        "ctl78.f1mk.r7-6.sanction-dismissal",
        "ctl78.f2mk.r7.sanctions",
        "ctl78.f2mk.r7-1.sanction-remark",
        "ctl78.f2mk.r7-2.sanction-reprimand",
        "ctl78.f2mk.r7-3.sanction-severe-reprimand",
        "ctl78.f2mk.r7-4.sanction-warning",
        "ctl78.f2mk.r7-5.sanction-demotion",
        "ctl78.f2mk.r7-6.sanction-dismissal"
    })
    void sanctionsAreCountedOnTheDayOnWhichTheyWereImposed(SanctionKind kind, String expected) {
        FilledForm filled = fill(
                FORM,
                led(EventOutcome.builder()
                        .addSanctions(new Sanction(kind, StaffOf.BODY, on("2026-06-01"), 3, 2))
                        .addSanctions(Sanction.of(kind, StaffOf.BODY, on("2026-07-02")))
                        .addSanctions(Sanction.of(kind, StaffOf.BODY, planned("2026-06-01")))));

        assertThat(row(filled, "7")).isEqualTo("0 0 3 3");
        assertThat(row(filled, expected)).isEqualTo("0 0 3 3");
        assertThat(row(filled, "8")).isEqualTo("0 0 2 2");
    }

    @ParameterizedTest
    @CsvSource({"BODY, 8.1", "SUBORDINATE, 8.2", "OTHER, 8.3"})
    @OfNorm({
        "ctl78.f1mk.r8.persons-disciplined",
        "ctl78.f1mk.r8-1.disciplined-bodies",
        "ctl78.f1mk.r8-2.disciplined-subordinates",
        "ctl78.f1mk.r8-3.disciplined-others",
        "ctl78.f2mk.r8.persons-disciplined",
        "ctl78.f2mk.r8-1.disciplined-bodies",
        "ctl78.f2mk.r8-2.disciplined-subordinates",
        "ctl78.f2mk.r8-3.disciplined-others"
    })
    void personsAreCountedByWhoseStaffTheyAre(StaffOf staff, String expected) {
        FilledForm filled = fill(
                FORM,
                led(EventOutcome.builder()
                        .addSanctions(new Sanction(SanctionKind.WARNING, staff, on("2026-06-01"), 3, 2))));

        assertThat(row(filled, "8")).isEqualTo("0 0 2 2");
        assertThat(row(filled, expected)).isEqualTo("0 0 2 2");
        assertThat(behind(filled, expected, "m3")).containsExactly("case 1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 0 1 0 1, 0 0 0 0",
        // Carried out, and after the quarter.
        "2026-07-01, 0 0 0 0, 0 1 0 1",
        "none, 0 0 0 0, 0 1 0 1"
    })
    @OfNorm({
        "ctl78.f1mk.r9.recommendations",
        "ctl78.f1mk.r9-1.recommendations-done",
        "ctl78.f1mk.r9-2.recommendations-not-done",
        "ctl78.f2mk.r9.recommendations",
        "ctl78.f2mk.r9-1.recommendations-done",
        "ctl78.f2mk.r9-2.recommendations-not-done"
    })
    void recommendationsAreCountedWhenTheyAreMadeAndDoneByTheEndOfTheQuarter(
            String carriedOut, String done, String notDone) {
        Optional<Fact> end = carriedOut.equals("none") ? Optional.empty() : Optional.of(on(carriedOut));
        FilledForm filled = fill(
                FORM,
                led(EventOutcome.builder().addRecommendations(new EventRecommendation(on("2026-05-20"), 1, end))));

        assertThat(row(filled, "9")).isEqualTo("0 1 0 1");
        assertThat(row(filled, "9.1")).isEqualTo(done);
        assertThat(row(filled, "9.2")).isEqualTo(notDone);
    }

    @Test
    void whatACompletedEventLedToHasToBeRecorded() {
        FilledForm filled =
                fill(FORM, event(EventGround.PLAN).outcome(Optional.empty()).build());

        assertThat(row(filled, "1")).isEqualTo("0 1 0 1");
        assertThat(remarks(filled)).containsExactly("3 DEFECT ctl78.f1mk.r3.violations");
    }

    @Test
    void anActWithoutACompletionIsToldAndNotCounted() {
        FilledForm filled = fill(
                FORM,
                event(EventGround.PLAN)
                        .completedOn(Optional.empty())
                        .act(ControlAct.builder().drawnUpOn(on("2026-05-15")).build())
                        .build());

        counts(filled);
        assertThat(remarks(filled)).containsExactly("1 BREACH ctl78.f1mk.r1.events");
    }

    @Test
    void soIsAnActWhoseEventIsOnlyPlannedToBeComplete() {
        FilledForm filled = fill(
                FORM,
                event(EventGround.PLAN)
                        .completedOn(planned("2026-05-15"))
                        .act(ControlAct.builder().drawnUpOn(on("2026-05-15")).build())
                        .build());

        counts(filled);
        assertThat(remarks(filled)).containsExactly("1 BREACH ctl78.f1mk.r1.events");
    }

    @Test
    void whatFollowedFromAnEventWithoutACompletionIsCountedAndTold() {
        ControlEvent event = event(EventGround.PLAN)
                .completedOn(Optional.empty())
                .outcome(EventOutcome.builder()
                        .addViolations(FoundViolation.of(ViolationKind.SCHEDULE))
                        .addSanctions(Sanction.of(SanctionKind.REMARK, StaffOf.BODY, on("2026-06-01")))
                        .build())
                .build();
        FilledForm filled = fill(FORM, event);

        counts(filled, "7", "0 0 1 1", "7.1", "0 0 1 1", "8", "0 0 1 1", "8.1", "0 0 1 1");
        assertThat(remarks(filled)).containsExactly("1 DEFECT ctl78.f1mk.r1.events");
        assertThat(filled.remarks().get(0).message().en())
                .isEqualTo("What followed from the event is counted, and its completion is not recorded; the event and"
                        + " what it found are in no row.");
    }
}
