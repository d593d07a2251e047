package kz.qyzmet.deadline;

import static kz.qyzmet.NamedDays.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Force;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which deadlines move between two engines, and the one difference that explains each. */
class ImpactTest {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final LocalDate AUGUST_31 = date("MON_2026_08_31");
    private static final Reckoner OFF = LAW.withCalendar(withDayOff(AUGUST_31));
    private static final NormId REVIEW = StateServicesLaw.COMPLAINT_REVIEW_BY_AUTHORITY;
    private static final NormId CAP = StateServicesLaw.UNSCHEDULED_INSPECTION_CAP;
    private static final NormId GROUND = StateServicesLaw.SUSPENSION_PENDING_INFORMATION;

    /** A case that has no more than deadlines. */
    record Deadlines(Function<Reckoner, Timeline> timelines) implements LegalCase {

        static Deadlines of(NormId norm, LocalDate trigger) {
            return new Deadlines(law -> Timeline.of(law.deadline(norm, trigger)));
        }

        static Deadlines of(Term term) {
            return new Deadlines(law -> Timeline.of(law.deadline(term)));
        }

        @Override
        public Timeline timeline(Reckoner law) {
            return timelines.apply(law);
        }

        @Override
        public List<Finding> findings(Reckoner law, LocalDate asOf) {
            return List.of();
        }

        @Override
        public LegalCase asKnownOn(LocalDate day) {
            return this;
        }

        @Override
        public Optional<Fact> opened() {
            return Optional.empty();
        }

        @Override
        public LocalizedText label() {
            return LocalizedText.same("deadlines");
        }
    }

    private static WorkingCalendar withDayOff(LocalDate off) {
        return calendar(Stream.of(CalendarEntry.builder()
                .date(off)
                .kind(DayKind.DAY_OFF)
                .name(LocalizedText.same("name"))
                .basis(LocalizedText.same("published"))
                .build()));
    }

    /** The days of Kazakhstan, but for some. */
    private static WorkingCalendar calendar(Stream<CalendarEntry> instead) {
        var builder = WorkingCalendar.builder()
                .range(Kazakhstan.FIRST, Kazakhstan.LAST)
                .projectedFrom(Kazakhstan.PROJECTED_FROM);
        List<CalendarEntry> other = instead.toList();
        Kazakhstan.FIRST
                .datesUntil(Kazakhstan.LAST.plusDays(1))
                .map(Kazakhstan.CALENDAR::entry)
                .filter(entry -> entry.kind() != DayKind.WORKING && entry.kind() != DayKind.WEEKEND)
                .filter(entry -> other.stream().noneMatch(day -> day.date().equals(entry.date())))
                .forEach(builder::entry);
        other.forEach(builder::entry);
        return builder.build();
    }

    private static Impact.Change only(Impact impact) {
        assertThat(impact.changes()).hasSize(1);
        return impact.changes().get(0);
    }

    /** Cases 24, 158. */
    @Test
    void aDayOffThatIsAbolishedIsTheReason() {
        Impact.Change change = only(Impact.of(Deadlines.of(REVIEW, date("MON_2026_08_17")), OFF, LAW));

        assertThat(change.kind()).isEqualTo(Impact.Kind.MOVED);
        assertThat(change.before().orElseThrow().due()).isEqualTo(date("TUE_2026_09_08"));
        assertThat(change.after().orElseThrow().due()).isEqualTo(date("MON_2026_09_07"));
        assertThat(change.told()).isEmpty();
        assertThat(change.reasons())
                .containsExactly(new ChangeReason.DayDiffers(
                        OFF.calendar().entry(AUGUST_31), LAW.calendar().entry(AUGUST_31)));
        assertThat(change.reasons().get(0).text().en())
                .isEqualTo("Monday 31 August 2026: before – not worked, name (published); after – worked"
                        + " (five-day working week).");
    }

    @Test
    void whatIsCountedElsewhereDoesNotMove() {
        for (String trigger : List.of("MON_2026_08_03", "MON_2026_08_31", "TUE_2026_09_01")) {
            assertThat(Impact.of(Deadlines.of(REVIEW, date(trigger)), OFF, LAW).changes())
                    .isEmpty();
        }
    }

    /** Case 103: days inside the pause become days off: no effect; days after it do. */
    @Test
    void aDayInsideAPauseMovesNothingAndIsNoReason() {
        Term inside = Term.builder()
                .norm(CAP)
                .trigger(Fact.on(date("MON_2026_08_17")))
                .addSuspensions(Suspension.between(date("MON_2026_08_24"), date("TUE_2026_09_01"), GROUND))
                .build();
        Term ahead = Term.builder()
                .norm(CAP)
                .trigger(Fact.on(date("MON_2026_08_17")))
                .addSuspensions(Suspension.between(date("TUE_2026_08_18"), date("MON_2026_08_24"), GROUND))
                .build();

        assertThat(Impact.of(Deadlines.of(inside), OFF, LAW).changes()).isEmpty();
        Impact.Change change = only(Impact.of(Deadlines.of(ahead), OFF, LAW));
        assertThat(change.before().orElseThrow().due()).isEqualTo(date("FRI_2026_09_04"));
        assertThat(change.after().orElseThrow().due()).isEqualTo(date("THU_2026_09_03"));
        assertThat(change.reasons()).hasSize(1).allMatch(ChangeReason.DayDiffers.class::isInstance);
    }

    @Test
    void aReadingIsTheReasonAndOthersThatDifferAreNot() {
        Reckoner other = LAW.with(CapStart.NEXT_DAY).with(PlanDateRoll.FOLLOWING);

        Impact.Change change = only(Impact.of(Deadlines.of(CAP, date("MON_2026_03_02")), LAW, other));

        assertThat(change.kind()).isEqualTo(Impact.Kind.MOVED);
        assertThat(change.reasons())
                .containsExactly(new ChangeReason.ReadingDiffers(
                        Optional.of(CapStart.FIRST_DAY_COUNTS), Optional.of(CapStart.NEXT_DAY)));
        assertThat(change.reasons().get(0).text().en())
                .isEqualTo("The text is read otherwise: before – the first day counts towards the cap; after –"
                        + " counting starts the day after the first day.");
    }

    @Test
    void anotherLengthOfTheNormIsTheReason() {
        Norm norm = LAW.edition().norms().get(REVIEW);
        Reckoner amended = LAW.withEdition(LAW.edition()
                .withNorm(
                        "amended",
                        Norm.builder()
                                .from(norm)
                                .timeLimit(TimeLimit.after(20, LimitUnit.WORKING_DAY))
                                .build()));

        Impact.Change change = only(Impact.of(Deadlines.of(REVIEW, date("WED_2026_06_10")), LAW, amended));

        assertThat(change.before().orElseThrow().due()).isEqualTo(date("WED_2026_07_01"));
        assertThat(change.after().orElseThrow().due()).isEqualTo(date("THU_2026_07_09"));
        assertThat(change.reasons()).hasSize(1);
        assertThat(change.reasons().get(0).text().en())
                .isEqualTo("The norm " + REVIEW
                        + " sets a different length: before – 15 working days; after – 20 working" + " days.");
    }

    @Test
    void anotherTimeInForceIsAnAnswerOfAnotherSort() {
        Force force = Force.between(date("WED_2025_01_01"), date("FRI_2026_05_01"), LocalizedText.same("act"));
        Reckoner repealed = LAW.withEdition(LAW.edition().withForce("repealed", REVIEW.id(), force));

        Impact.Change change = only(Impact.of(Deadlines.of(REVIEW, date("WED_2026_06_10")), LAW, repealed));

        assertThat(change.kind()).isEqualTo(Impact.Kind.OTHER_ANSWER);
        assertThat(change.after().orElseThrow()).isInstanceOf(NotInForce.class);
        assertThat(change.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.text().en())
                        .startsWith("The norm " + REVIEW + " is in force at another time: before – ")
                        .endsWith("after – since 1 January 2025, the last day is 1 May 2026."));
    }

    @Test
    void aNormThatAnEditionLacksGoes() {
        NormId cure = StandardAgreement.BREACH_CURE_PERIOD;
        Deadlines agreement =
                new Deadlines(law -> law.edition().norms().find(cure).isPresent()
                        ? Timeline.of(law.deadline(cure, date("SAT_2026_04_25")))
                        : Timeline.of());
        Reckoner english = LAW.withEdition(Edition.english());

        Impact.Change went = only(Impact.of(agreement, LAW, english));
        Impact.Change came = only(Impact.of(agreement, english, LAW));

        assertThat(went.kind()).isEqualTo(Impact.Kind.WENT);
        assertThat(went.reasons().get(0).text().en()).isEqualTo("The edition after lacks the norm " + cure + ".");
        assertThat(came.kind()).isEqualTo(Impact.Kind.CAME);
        assertThat(came.reasons().get(0).text().en()).isEqualTo("The edition before lacks the norm " + cure + ".");
    }

    /** The second term runs from the end of the first; between them no day differs. */
    @Test
    void whatRunsFromAnEndThatMovedSaysSo() {
        Deadlines chain = new Deadlines(law -> {
            Deadline first = law.deadline(REVIEW, date("MON_2026_08_17"));
            return Timeline.of(first, law.deadline(StateServicesLaw.COMPLAINT_EXTENSION_NOTICE, first.due()));
        });

        Impact impact = Impact.of(chain, OFF, LAW);

        assertThat(impact.moved()).hasSize(2);
        assertThat(impact.changes().get(1).reasons())
                .containsExactly(new ChangeReason.TriggerDiffers(
                        Optional.of(Moment.on(date("TUE_2026_09_08"))),
                        Optional.of(Moment.on(date("MON_2026_09_07"))),
                        Optional.of(REVIEW)));
    }

    /** A certainty that changes moves no deadline. */
    @Test
    void whatIsOnlySurerStaysOnItsDay() {
        WorkingCalendar surer = WorkingCalendar.builder()
                .range(date("FRI_2027_01_01"), date("FRI_2027_12_31"))
                .build();
        WorkingCalendar projected = WorkingCalendar.builder()
                .range(date("FRI_2027_01_01"), date("FRI_2027_12_31"))
                .projectedFrom(date("FRI_2027_01_01"))
                .build();

        Impact impact = Impact.of(
                Deadlines.of(REVIEW, date("MON_2027_02_01")), LAW.withCalendar(projected), LAW.withCalendar(surer));

        assertThat(impact.isAnythingMoved()).isFalse();
        assertThat(only(impact).kind()).isEqualTo(Impact.Kind.SAME_DAY);
        assertThat(only(impact).after().orElseThrow().certainty()).isEqualTo(Certainty.OFFICIAL);
        assertThat(only(impact).reasons()).isNotEmpty().allMatch(ChangeReason.DayDiffers.class::isInstance);
    }

    @Test
    void otherDecisionsThatCountAreTheReason() {
        Deadlines extendedInTime = new Deadlines(law -> {
            Term.Builder term = Term.builder();
            term.norm(REVIEW).trigger(Fact.on(date("WED_2026_06_10")));
            return Timeline.of(law.deadline(
                    law.equals(LAW)
                            ? term.build()
                            : term.addExtensions(Extension.of(
                                            5,
                                            LimitUnit.WORKING_DAY,
                                            date("WED_2026_07_01"),
                                            StateServicesLaw.COMPLAINT_EXTENSION))
                                    .build()));
        });

        assertThat(only(Impact.of(extendedInTime, LAW, LAW.with(PlanDateRoll.FOLLOWING)))
                        .reasons())
                .containsExactly(new ChangeReason.FactsDiffer());
    }

    @Test
    void nothingDiffersWhereNothingDoes() {
        Deadlines one = Deadlines.of(REVIEW, date("MON_2026_08_17"));

        assertThat(Impact.of(one, LAW, LAW)).isEqualTo(new Impact(List.of()));
        assertThat(Impact.between(Timeline.of(), Timeline.of()).changes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonIsASentenceInEveryLanguage(Language language) {
        List<ChangeReason> reasons = List.of(
                new ChangeReason.DayDiffers(
                        OFF.calendar().entry(AUGUST_31), LAW.calendar().entry(AUGUST_31)),
                new ChangeReason.NormDiffers(
                        REVIEW, Optional.of(LAW.edition().norms().get(REVIEW)), Optional.empty()),
                new ChangeReason.ReadingDiffers(Optional.empty(), Optional.of(CapStart.NEXT_DAY)),
                new ChangeReason.HoursDiffer(Optional.empty(), Optional.empty()),
                new ChangeReason.TriggerDiffers(
                        Optional.empty(), Optional.of(Moment.parse("2026-05-06T10:00")), Optional.of(REVIEW)),
                new ChangeReason.EditionDiffers("one", "other"),
                new ChangeReason.FactsDiffer());

        assertThat(reasons)
                .allSatisfy(reason ->
                        assertThat(reason.text().in(language)).endsWith(".").doesNotContain("{", "null"));
    }

    @Test
    void aReasonOfTwoDaysIsRefused() {
        assertThatThrownBy(() -> new ChangeReason.DayDiffers(
                        LAW.calendar().entry(AUGUST_31), LAW.calendar().entry(AUGUST_31.plusDays(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid day: Expected one date, but found: 2026-08-31 and 2026-09-01");
    }

    @Test
    void aReportNamesTheCasesThatMoveCountsTheOthersAndSaysWhatCannotBeAnswered() {
        List<NamedCase> cases = List.of(
                new NamedCase("still", Deadlines.of(REVIEW, date("WED_2026_06_10"))),
                new NamedCase("moves", Deadlines.of(REVIEW, date("MON_2026_08_17"))),
                new NamedCase("outside", Deadlines.of(REVIEW, date("FRI_2028_12_29"))));

        ImpactReport report = ImpactReport.of(cases.stream(), OFF, LAW);

        assertThat(report.changed()).extracting(found -> found.of().name()).containsExactly("moves");
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.cases()).isEqualTo(3);
        assertThat(report.moved()).isEqualTo(1);
        assertThat(report.unanswered()).singleElement().satisfies(unanswered -> {
            assertThat(unanswered.name()).isEqualTo("outside");
            assertThat(unanswered.reason()).contains("2028-12-31");
        });
    }

    @Test
    void aCaseWithoutANameIsRefused() {
        assertThatThrownBy(() -> new NamedCase(" ", Deadlines.of(REVIEW, AUGUST_31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid case: Expected a name, but found: ' '");
        assertThatThrownBy(() -> new ImpactReport(List.of(), -1, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid report: Expected 0 or more cases, but found: -1");
    }

    /** Thousands of deadlines of one norm are matched in one pass over each side. */
    @Test
    void manyDeadlinesOfOneNormAreMatchedByTheirTriggers() {
        Deadlines many = new Deadlines(law -> Timeline.of(IntStream.range(0, 3_000)
                .mapToObj(i -> law.deadline(REVIEW, date("MON_2022_08_01").plusDays(i % 1500)))
                .toArray(Deadline[]::new)));

        Impact impact = Impact.of(many, OFF, LAW);

        assertThat(impact.moved())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.before().orElseThrow().trigger())
                        .isEqualTo(change.after().orElseThrow().trigger()));
    }
}
