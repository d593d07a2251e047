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
import java.util.OptionalInt;
import kz.qyzmet.NamedDays;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.course.Course;
import kz.qyzmet.inspection.course.InspectionStart;
import kz.qyzmet.inspection.course.InspectionSuspension;
import kz.qyzmet.inspection.course.StartNotice;
import kz.qyzmet.inspection.regime.TransitionRule;
import kz.qyzmet.inspection.result.Results;
import kz.qyzmet.law.Force;
import kz.qyzmet.law.Regime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is feasible where a day of the record lies before Saturday 8 June 2024, on which the norms of the chain came
 * into force: what is not in force on its day asks for nothing, and no number is stretched back to it.
 */
class FeasibilityAtTheChangeTest {

    private static final String NO_CAP =
            "On Wednesday 5 June 2024, from which the term would run, the cap of the Law was not in force: no days are"
                    + " reckoned.";

    /** Started on Monday 10 June 2024; the notice sets so many working days. */
    private static Inspection begun(int days, Results results) {
        StartNotice notice = StartNotice.builder()
                .from(notice("SAT_2024_06_08", "MON_2024_06_10"))
                .durationInWorkingDays(days)
                .build();
        return inspection(
                Course.builder()
                        .addNotices(notice)
                        .startedOn(on("MON_2024_06_10"))
                        .build(),
                results);
    }

    private static Inspection inspection(Course course, Results results) {
        return Inspection.builder()
                .appointment(Inspections.scheduledAppointment().build())
                .course(course)
                .results(results)
                .build();
    }

    private static Inspection unopened(Results.Builder results) {
        return inspection(Course.builder().build(), results.build());
    }

    private static Feasibility asked(Reckoner law, Inspection inspection, String day) {
        Feasibility answer = inspection.feasibility(law, date(day));
        assertThat(answer.explanation()).isNotEmpty().doesNotHaveDuplicates();
        answer.explanation().forEach(text -> assertTranslated(text));
        return answer;
    }

    private static Feasibility asked(Inspection inspection, String day) {
        return asked(LAW, inspection, day);
    }

    private static Optional<LocalDate> day(@Nullable String name) {
        return Optional.ofNullable(name).map(NamedDays::date);
    }

    /**
     * A draft that arrives on Saturday 8 June 2024 may be objected to until Tuesday 11 June; one of Sunday too, one of
     * Monday until Wednesday. Which receipt leaves a day is told from a certificate of Wednesday 12 June on.
     */
    @ParameterizedTest
    @CsvSource({
        "1, MON_2024_06_10, WED_2024_06_05,, 3",
        "2, TUE_2024_06_11, THU_2024_06_06,, 2",
        "3, WED_2024_06_12, FRI_2024_06_07, SUN_2024_06_09, 1"
    })
    void noReceiptBeforeTheObjectionsAreInForceIsCounted(
            int days, String end, String draft, @Nullable String receipt, int needed) {
        Feasibility answer = asked(begun(days, Results.builder().build()), "MON_2024_06_10");

        assertThat(answer.stage()).isEqualTo(FeasibilityStage.RUNNING);
        assertThat(answer.latestCertificate()).contains(date(end));
        assertThat(answer.latestDraft()).contains(date(draft));
        assertThat(answer.latestReceipt()).isEqualTo(day(receipt));
        assertThat(answer.latestObjection()).contains(date("WED_2024_06_12"));
        assertThat(answer.brokenSince()).contains(date("MON_2024_06_10"));
        assertThat(answer.earliestCertificate()).contains(date("THU_2024_06_13"));
        assertThat(answer.suspensionNeeded()).hasValue(needed);
    }

    @Test
    void whichDayHasNoTermIsTold() {
        assertThat(asked(begun(1, Results.builder().build()), "MON_2024_06_10").explain(Locale.ENGLISH))
                .containsExactly(
                        "The term of the inspection ends on Monday 10 June 2024; the certificate goes out by then.",
                        "Last day for sending the draft certificate: Wednesday 5 June 2024.",
                        "Last day for objections: Wednesday 12 June 2024.",
                        "The Law's term for objections is not in force for a draft that arrives on Friday 7 June 2024:"
                                + " no last day is told for it.",
                        "From Monday 10 June 2024 on, the remaining steps do not fit into the term.",
                        "A suspension for further study of at least 3 working days would mend it; it has to be decided"
                                + " by Monday 10 June 2024 and needs a request for essential information.");
    }

    /** Nothing is waited for after a draft that came before the objections were in force. */
    @ParameterizedTest
    @CsvSource({"FRI_2024_06_07,, true", "SAT_2024_06_08, TUE_2024_06_11, false"})
    void aDraftThatCameBeforeTheNormHasNoTerm(String received, @Nullable String objection, boolean fits) {
        Results results =
                Results.builder().draft(draft("WED_2024_06_05", received)).build();

        Feasibility answer = asked(begun(1, results), "MON_2024_06_10");

        assertThat(answer.latestObjection()).isEqualTo(day(objection));
        assertThat(answer.fits()).isEqualTo(fits);
        assertThat(answer.earliestCertificate()).contains(date(fits ? "MON_2024_06_10" : "WED_2024_06_12"));
    }

    /** Nothing on file opened it: each norm holds in its own time. */
    @ParameterizedTest
    @CsvSource({
        "FRI_2024_06_07,,,",
        "SAT_2024_06_08, WED_2024_06_05,, SAT_2024_06_08",
        "WED_2024_06_12, FRI_2024_06_07, SUN_2024_06_09, WED_2024_06_12"
    })
    void whatWasCompletedBeforeTheNormsBrokeNoneOfThem(
            String completed, @Nullable String draft, @Nullable String receipt, @Nullable String since) {
        Feasibility answer =
                asked(unopened(Results.builder().certificate(certificate(completed, completed))), "FRI_2024_06_28");

        assertThat(answer.stage()).isEqualTo(FeasibilityStage.COMPLETED);
        assertThat(answer.latestDraft()).isEqualTo(day(draft));
        assertThat(answer.latestReceipt()).isEqualTo(day(receipt));
        assertThat(answer.latestObjection()).contains(date("TUE_2024_07_02"));
        assertThat(answer.brokenSince()).isEqualTo(day(since));
        assertThat(answer.explain(Locale.ENGLISH))
                .doesNotContain("Draft, objections and certificate kept their terms.");
    }

    @Test
    void whatWasCompletedBeforeTheNormsIsNotJudged() {
        Inspection done = unopened(Results.builder()
                .draft(draft("WED_2024_06_05", "WED_2024_06_05"))
                .certificate(certificate("FRI_2024_06_07", "FRI_2024_06_07")));

        assertThat(asked(done, "FRI_2024_06_28").explain(Locale.ENGLISH))
                .containsExactly(
                        "The inspection was completed on Friday 7 June 2024.",
                        "The Law's day for sending the draft certificate is not in force for a completion on Friday 7"
                                + " June 2024: no last day is told.",
                        "The Law's term for objections is not in force for a draft that arrives on Wednesday 5 June"
                                + " 2024: no last day is told for it.",
                        "The Law's term for objections is not in force for a draft that arrives on Friday 7 June 2024:"
                                + " no last day is told for it.");
        assertThat(asked(done, "FRI_2024_06_28").latestObjection()).isEmpty();
    }

    /** Opened by a notice under the Law, though it had begun before. */
    @ParameterizedTest
    @ValueSource(strings = {"KEPT_TO_THE_END", "PROCEDURE_OF_EACH_STEP"})
    void whatBeganBeforeTheCapHasNoDays(TransitionRule rule) {
        Inspection before = inspection(
                Course.builder()
                        .addNotices(notice("TUE_2024_06_11", "FRI_2024_06_14"))
                        .startedOn(on("WED_2024_06_05"))
                        .build(),
                Results.builder().build());

        Feasibility answer = asked(LAW.with(rule), before, "MON_2024_06_17");

        assertThat(before.regime(LAW.with(rule)).regime()).isEqualTo(Regime.LAW);
        assertThat(answer.stage()).isEqualTo(FeasibilityStage.NOT_LIMITED_HERE);
        assertThat(answer.explain(Locale.ENGLISH)).containsExactly(NO_CAP);
    }

    /** By the announced start the term runs from Monday 10 June, though it began and stood still before. */
    @Test
    void theLeadOfTheDraftIsThatOfTheFirstDayOfTheTerm() {
        Inspection early = inspection(
                Course.builder()
                        .addNotices(notice("SAT_2024_06_08", "MON_2024_06_10"))
                        .startedOn(on("WED_2024_06_05"))
                        .addSuspensions(InspectionSuspension.emergency(on("THU_2024_06_06")))
                        .build(),
                Results.builder().build());

        Feasibility answer = asked(LAW.with(InspectionStart.ANNOUNCED), early, "SAT_2024_06_08");

        assertThat(answer.stage()).isEqualTo(FeasibilityStage.SUSPENDED);
        assertThat(answer.draftBeforeResumption()).isEqualTo(OptionalInt.of(0));
    }

    /** An edition of a host in which the Articles have ended. */
    @Test
    void whereTheLeadHasEndedNoStartIsTold() {
        Reckoner ended = LAW.withEdition(LAW.edition()
                .withForce(
                        "ended",
                        norm -> Regime.ownerOf(norm.id())
                                .filter(owner -> owner == Regime.LAW)
                                .map(owner -> new Force(
                                        norm.force().from(),
                                        Optional.of(date("THU_2026_04_30")),
                                        norm.force().status(),
                                        norm.force().basis()))
                                .orElseGet(norm::force)));
        Inspection idea = Inspection.builder()
                .appointment(Inspections.scheduledAppointment().build())
                .build();

        Feasibility answer = asked(ended, idea, "MON_2026_05_04");

        assertThat(answer.stage()).isEqualTo(FeasibilityStage.NOT_BEGUN);
        assertThat(answer.earliestStart()).isEmpty();
        assertThat(answer.explain(Locale.ENGLISH))
                .isEqualTo(List.of("The lead of the Law between notice and start is not in force for a notice sent on"
                        + " Monday 4 May 2026: no earliest start is told."));
        assertThat(asked(ended, idea, "THU_2026_04_23").earliestStart()).contains(date("TUE_2026_04_28"));
    }
}
