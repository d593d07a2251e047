package kz.qyzmet.inspection;

import static kz.qyzmet.Answers.assertTranslated;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.inspection.Inspections.LAW;
import static kz.qyzmet.inspection.Inspections.certificate;
import static kz.qyzmet.inspection.Inspections.draft;
import static kz.qyzmet.inspection.Inspections.notice;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.BackwardCount;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.inspection.appointment.InspectionGround;
import kz.qyzmet.inspection.appointment.UnscheduledGround;
import kz.qyzmet.inspection.course.Course;
import kz.qyzmet.inspection.course.InspectionSuspension;
import kz.qyzmet.inspection.course.StartNotice;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.inspection.result.AppellantCopy;
import kz.qyzmet.inspection.result.Certificate;
import kz.qyzmet.inspection.result.DraftCertificate;
import kz.qyzmet.inspection.result.Results;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What still fits, on worked days of June 2026: unscheduled, from Monday 1 to Friday 12 June. */
class FeasibilityTest {

    private static final InspectionGround MONITORING =
            InspectionGround.of(UnscheduledGround.MONITORING_FINDING, on("MON_2026_05_18"));

    private static Course.Builder course() {
        return Course.builder()
                .addNotices(notice("FRI_2026_05_29", "MON_2026_06_01"))
                .startedOn(on("MON_2026_06_01"));
    }

    private static Inspection june(Course course, Results results) {
        return june(MONITORING, course, results);
    }

    private static Inspection june(InspectionGround ground, Course course, Results results) {
        return Inspection.builder()
                .appointment(Inspections.unscheduledAppointment(ground).build())
                .course(course)
                .results(results)
                .build();
    }

    private static Inspection june(Results.Builder results) {
        return june(course().build(), results.build());
    }

    private static Feasibility asked(Inspection inspection, String day) {
        Feasibility answer = inspection.feasibility(LAW, date(day));
        assertThat(answer.explanation()).isNotEmpty();
        answer.explanation().forEach(text -> assertTranslated(text));
        return answer;
    }

    private static List<String> english(Feasibility answer) {
        return answer.explain(Locale.ENGLISH);
    }

    private static Optional<LocalDate> day(String name) {
        return "-".equals(name) ? Optional.empty() : Optional.of(date(name));
    }

    @Test
    void theLastLawfulDaysAreToldBeforeTheDraftGoesOut() {
        Feasibility answer = asked(june(Results.builder()), "MON_2026_06_01");

        assertThat(answer.stage()).isEqualTo(FeasibilityStage.RUNNING);
        assertThat(answer.fits()).isTrue();
        assertThat(answer.latestDraft()).contains(date("TUE_2026_06_09"));
        assertThat(answer.latestReceipt()).contains(date("TUE_2026_06_09"));
        assertThat(answer.latestObjection()).contains(date("THU_2026_06_11"));
        assertThat(answer.latestCertificate()).contains(date("FRI_2026_06_12"));
        assertThat(answer.earliestCertificate()).contains(date("THU_2026_06_04"));
        assertThat(answer.suspensionNeeded()).isEmpty();
        assertThat(answer.left()).isEmpty();
        assertThat(english(answer))
                .containsExactly(
                        "The term of the inspection ends on Friday 12 June 2026; the certificate goes out by then.",
                        "Last day for sending the draft certificate: Tuesday 9 June 2026.",
                        "Last day on which the draft may arrive, so that a day is left after the objections: Tuesday 9"
                                + " June 2026.",
                        "Last day for objections: Thursday 11 June 2026.",
                        "Everything fits: the certificate can go out from Thursday 4 June 2026 to Friday 12 June"
                                + " 2026.");
    }

    /** Sent, received, asked on: since when it no longer fits, how long a suspension has to be, how long objections. */
    @ParameterizedTest
    @CsvSource({
        "TUE_2026_06_09, TUE_2026_06_09, TUE_2026_06_09, -, 0, THU_2026_06_11",
        "TUE_2026_06_09, TUE_2026_06_09, FRI_2026_06_12, -, 0, THU_2026_06_11",
        "TUE_2026_06_09, WED_2026_06_10, TUE_2026_06_09, -, 0, THU_2026_06_11",
        "TUE_2026_06_09, WED_2026_06_10, WED_2026_06_10, WED_2026_06_10, 1, FRI_2026_06_12",
        "TUE_2026_06_09, WED_2026_06_10, FRI_2026_06_12, WED_2026_06_10, 1, FRI_2026_06_12",
        "WED_2026_06_10, WED_2026_06_10, TUE_2026_06_09, -, 0, THU_2026_06_11",
        "WED_2026_06_10, WED_2026_06_10, WED_2026_06_10, WED_2026_06_10, 1, FRI_2026_06_12",
        "THU_2026_06_11, THU_2026_06_11, THU_2026_06_11, WED_2026_06_10, 2, MON_2026_06_15",
        "FRI_2026_06_05, WED_2026_06_10, WED_2026_06_10, WED_2026_06_10, 1, FRI_2026_06_12"
    })
    void aDraftThatArrivesTooLateBreaksTheChain(
            String sent, String received, String asked, String since, int needed, String objection) {
        Feasibility answer = asked(june(Results.builder().draft(draft(sent, received))), asked);

        assertThat(answer.brokenSince()).isEqualTo(day(since));
        assertThat(answer.suspensionNeeded().orElse(0)).isEqualTo(needed);
        assertThat(answer.latestObjection()).contains(date(objection));
        assertThat(english(answer).stream().anyMatch(line -> line.startsWith("A suspension for further study")))
                .isEqualTo(needed > 0);
    }

    @Test
    void whatWouldMendItIsTold() {
        Feasibility answer =
                asked(june(Results.builder().draft(draft("TUE_2026_06_09", "WED_2026_06_10"))), "WED_2026_06_10");

        assertThat(english(answer))
                .contains(
                        "From Wednesday 10 June 2026 on, the remaining steps do not fit into the term.",
                        "A suspension for further study of at least 1 working day would mend it; it has to be decided by"
                                + " Friday 12 June 2026 and needs a request for essential information.");
    }

    @Test
    void theOtherBackwardCountTakesADay() {
        Feasibility answer =
                june(Results.builder()).feasibility(LAW.with(BackwardCount.CLEAR_DAYS), date("MON_2026_06_01"));

        assertThat(answer.latestDraft()).contains(date("MON_2026_06_08"));
        assertThat(answer.latestReceipt()).contains(date("TUE_2026_06_09"));
    }

    @Test
    void whenTheTermIsOverNothingMendsIt() {
        Feasibility answer = asked(june(Results.builder()), "MON_2026_06_15");

        assertThat(answer.brokenSince()).contains(date("WED_2026_06_10"));
        assertThat(answer.suspensionNeeded()).isEmpty();
        assertThat(english(answer)).endsWith("The term ended on Friday 12 June 2026; nothing can stop it any more.");
    }

    /**
     * One who receives later moves the end of the objections; one who is not on record is owed a draft all the same.
     */
    @Test
    void appellantsAreFurtherRecipients() {
        InspectionGround appeal = Inspections.appeal("MON_2026_05_18");
        Dispatch inTime = Dispatch.of(on("FRI_2026_06_05"), on("FRI_2026_06_05"));
        DraftCertificate toOne = DraftCertificate.builder().toSubject(inTime).build();
        DraftCertificate toBoth = DraftCertificate.builder()
                .from(toOne)
                .addToAppellants(new AppellantCopy("A-1", Dispatch.of(on("FRI_2026_06_05"), on("WED_2026_06_10"))))
                .build();
        Inspection notNamed =
                june(appeal, course().build(), Results.builder().draft(toOne).build());
        Inspection named =
                june(appeal, course().build(), Results.builder().draft(toBoth).build());

        assertThat(asked(notNamed, "TUE_2026_06_09").fits()).isTrue();
        assertThat(asked(notNamed, "WED_2026_06_10").brokenSince()).contains(date("WED_2026_06_10"));
        assertThat(asked(named, "TUE_2026_06_09").fits()).isTrue();
        assertThat(asked(named, "WED_2026_06_10").brokenSince()).contains(date("WED_2026_06_10"));
        assertThat(asked(named, "WED_2026_06_10").latestObjection()).contains(date("FRI_2026_06_12"));
    }

    @ParameterizedTest
    @CsvSource({"WED_2026_06_10, 3, 1", "THU_2026_06_11, 2, 2", "FRI_2026_06_12, 1, 3"})
    void whileTheTermStandsStillWhatIsLeftIsTold(String suspended, int left, int before) {
        Inspection inspection = june(
                course().addSuspensions(InspectionSuspension.emergency(on(suspended)))
                        .build(),
                Results.builder().build());

        Feasibility answer = asked(inspection, "MON_2026_06_15");

        assertThat(answer.stage()).isEqualTo(FeasibilityStage.SUSPENDED);
        assertThat(answer.left()).hasValue(left);
        assertThat(answer.draftBeforeResumption()).hasValue(before);
        assertThat(answer.latestCertificate()).isEmpty();
        assertThat(answer.fits()).isTrue();
    }

    /** Ordered on Tuesday 7 April for the next day: a scheduled one may begin on Friday 10 April at the earliest. */
    @Test
    void whatHasNotBegunHasAnEarliestLawfulStart() {
        Inspection wished = Inspection.builder()
                .appointment(Inspections.scheduledAppointment().build())
                .course(Course.builder()
                        .addNotices(notice("TUE_2026_04_07", "WED_2026_04_08"))
                        .build())
                .build();

        Feasibility answer = asked(wished, "TUE_2026_04_07");

        assertThat(answer.stage()).isEqualTo(FeasibilityStage.NOT_BEGUN);
        assertThat(answer.earliestStart()).contains(date("FRI_2026_04_10"));
        assertThat(english(answer))
                .startsWith(
                        "With the notice sent on Tuesday 7 April 2026, the earliest lawful start is Friday 10 April"
                                + " 2026.",
                        "The notice names an earlier start: Wednesday 8 April 2026.");
        assertThat(asked(wished, "MON_2026_04_13").earliestStart())
                .as("a start in the past is none")
                .contains(date("MON_2026_04_13"));
    }

    /** Sent on Sunday at 09:00 for Monday at 09:00: twenty-four hours; for 08:00 it is an hour short. */
    @ParameterizedTest
    @CsvSource({"2026-04-06T09:00, false", "2026-04-06T08:00, true"})
    void theHourOfTheNoticeDecidesWhereItIsKnown(String start, boolean tooEarly) {
        Inspection wished = Inspection.builder()
                .appointment(Inspections.unscheduledAppointment(MONITORING).build())
                .course(Course.builder()
                        .addNotices(StartNotice.builder()
                                .dispatch(Dispatch.sent(Fact.at(Moment.parse("2026-04-05T09:00"))))
                                .startsOn(Moment.parse(start))
                                .build())
                        .build())
                .build();

        Feasibility answer = asked(wished, "SUN_2026_04_05");

        assertThat(answer.earliestStart()).contains(date("MON_2026_04_06"));
        assertThat(english(answer).stream().anyMatch(line -> line.startsWith("The notice names an earlier start")))
                .isEqualTo(tooEarly);
    }

    @ParameterizedTest
    @CsvSource({
        "TUE_2026_06_09, TUE_2026_06_09, FRI_2026_06_12, FRI_2026_06_12, -",
        "WED_2026_06_03, WED_2026_06_03, MON_2026_06_08, MON_2026_06_08, -",
        "WED_2026_06_03, WED_2026_06_03, FRI_2026_06_05, FRI_2026_06_05, FRI_2026_06_05",
        "TUE_2026_06_09, WED_2026_06_10, FRI_2026_06_12, FRI_2026_06_12, FRI_2026_06_12",
        "TUE_2026_06_09, TUE_2026_06_09, MON_2026_06_15, MON_2026_06_15, SAT_2026_06_13",
        "TUE_2026_06_09, TUE_2026_06_09, THU_2026_06_11, FRI_2026_06_12, THU_2026_06_11"
    })
    void whatIsCompletedWasInOrderOrNot(
            String sent, String received, String toSubject, String toStatistics, String since) {
        Inspection completed =
                june(Results.builder().draft(draft(sent, received)).certificate(certificate(toSubject, toStatistics)));

        Feasibility answer = asked(completed, "TUE_2026_06_30");

        assertThat(answer.stage()).isEqualTo(FeasibilityStage.COMPLETED);
        assertThat(answer.brokenSince()).isEqualTo(day(since));
        assertThat(english(answer).contains("Draft, objections and certificate kept their terms."))
                .isEqualTo("-".equals(since));
    }

    /** Sent to one of its two addressees while objections were open: no suspension takes that back. */
    @Test
    void aCertificateThatIsHalfSentTooEarlyIsTold() {
        Inspection half = june(Results.builder()
                .draft(draft("TUE_2026_06_09", "TUE_2026_06_09"))
                .certificate(Certificate.builder()
                        .toSubject(Dispatch.sent(on("THU_2026_06_11")))
                        .build()));

        Feasibility answer = asked(half, "THU_2026_06_11");

        assertThat(answer.brokenSince()).contains(date("THU_2026_06_11"));
        assertThat(answer.suspensionNeeded()).isEmpty();
        assertThat(english(answer))
                .endsWith("The certificate went out on Thursday 11 June 2026, while somebody could still object; no"
                        + " suspension undoes that.");
    }

    @Test
    void whatIsRecordedLaterIsNotKnownYet() {
        Inspection late = june(Results.builder()
                .draft(DraftCertificate.builder()
                        .toSubject(Dispatch.builder()
                                .sentOn(on("TUE_2026_06_09"))
                                .receivedOn(Set.of(on("TUE_2026_06_09").recordedOn(date("FRI_2026_06_12"))))
                                .build())
                        .build()));

        assertThat(asked(late, "WED_2026_06_10").fits()).isFalse();
        assertThat(asked(late, "FRI_2026_06_12").fits()).isTrue();
    }
}
