package kz.qyzmet.deadline;

import static kz.qyzmet.NamedDays.date;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.TimeLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms that grow by the time of circumstances: worked examples, and the terms that cannot grow. */
class ProlongationTest {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final NormId GROUND = StandardAgreement.FORCE_MAJEURE_EXTENSION;

    private static Prolongation event(String from, String to) {
        Optional<Fact> ended = to.equals("-") ? Optional.empty() : Optional.of(Fact.on(date(to)));
        return new Prolongation(Fact.on(date(from)), ended, Ground.CIVIL_CODE_172, GROUND);
    }

    private static Term term(String trigger, int n, LimitUnit unit, Prolongation... events) {
        return Term.builder()
                .limit(TimeLimit.after(n, unit))
                .trigger(Fact.on(date(trigger)))
                .addProlongations(events)
                .build();
    }

    private static Due due(Term term) {
        return (Due) LAW.deadline(term);
    }

    @ParameterizedTest(name = "{0} + {1} {2}, {3} to {4}: {5}")
    @CsvSource({
        // Case 119: eleven days with both ends, and a roll; counted as ten it would be the same day by luck.
        "WED_2026_04_01, 29, CALENDAR_DAY, FRI_2026_04_10, MON_2026_04_20, TUE_2026_05_12",
        // A pair that ten days would give as Monday 13 April.
        "WED_2026_03_04, 30, CALENDAR_DAY, FRI_2026_03_20, MON_2026_03_30, TUE_2026_04_14",
        // Of circumstances older than the term only the days on which it ran count: 3 and 4 March.
        "MON_2026_03_02, 10, CALENDAR_DAY, MON_2026_02_23, WED_2026_03_04, MON_2026_03_16",
        "MON_2026_03_02, 10, CALENDAR_DAY, MON_2026_02_23, MON_2026_03_02, THU_2026_03_12",
        // On the last day, and after it.
        "MON_2026_03_02, 10, CALENDAR_DAY, THU_2026_03_12, THU_2026_03_12, FRI_2026_03_13",
        "MON_2026_03_02, 10, CALENDAR_DAY, FRI_2026_03_13, FRI_2026_03_20, THU_2026_03_12",
        // Calendar days are added to working days, too; the 9th of March is off.
        "MON_2026_03_02, 5, WORKING_DAY, THU_2026_03_05, FRI_2026_03_06, THU_2026_03_12",
        // Added to the last day, not to the Saturday before its roll.
        "THU_2026_04_09, 30, CALENDAR_DAY, MON_2026_04_20, WED_2026_04_22, FRI_2026_05_15",
        "MON_2026_03_02, 0, CALENDAR_DAY, MON_2026_03_02, TUE_2026_03_03, WED_2026_03_04"
    })
    void theDurationIsAddedToTheLastDay(
            String trigger, int n, LimitUnit unit, String from, String to, String expected) {
        assertThat(due(term(trigger, n, unit, event(from, to))).due()).isEqualTo(date(expected));
    }

    @Test
    void severalCircumstancesAreAUnionAndNeverASum() {
        Prolongation one = event("TUE_2026_03_03", "FRI_2026_03_06");
        Prolongation other = event("THU_2026_03_05", "MON_2026_03_09");

        assertThat(due(term("MON_2026_03_02", 10, LimitUnit.CALENDAR_DAY, one, other))
                        .due())
                .isEqualTo(date("THU_2026_03_19"));
    }

    @Test
    void whatArisesWhileTheGrownTermIsOpenAddsToIt() {
        Prolongation one = event("TUE_2026_03_03", "FRI_2026_03_06");
        Prolongation later = event("FRI_2026_03_13", "FRI_2026_03_13");

        assertThat(due(term("MON_2026_03_02", 10, LimitUnit.CALENDAR_DAY, one)).due())
                .isEqualTo(date("MON_2026_03_16"));
        assertThat(due(term("MON_2026_03_02", 10, LimitUnit.CALENDAR_DAY, one, later))
                        .due())
                .isEqualTo(date("TUE_2026_03_17"));
        assertThat(due(term("MON_2026_03_02", 10, LimitUnit.CALENDAR_DAY, later))
                        .due())
                .isEqualTo(date("THU_2026_03_12"));
    }

    @Test
    void nominalDueAndSafeAreKeptApart() {
        Due rolled = due(term("THU_2026_04_09", 30, LimitUnit.CALENDAR_DAY, event("MON_2026_04_20", "WED_2026_04_22")));

        assertThat(rolled.nominal()).isEqualTo(date("FRI_2026_05_15"));
        assertThat(rolled.safe()).isEqualTo(date("TUE_2026_05_12"));
    }

    @Test
    void theStepsShowTheCircumstancesAndWhatTheyAdd() {
        Due due = due(term("WED_2026_04_01", 29, LimitUnit.CALENDAR_DAY, event("FRI_2026_04_10", "MON_2026_04_20")));

        assertThat(due.steps())
                .filteredOn(step -> step.rule() == StepRule.PROLONGED)
                .singleElement()
                .satisfies(step -> {
                    assertThat(step.grounds()).containsExactly(GROUND);
                    assertThat(step.before()).contains(Moment.on(date("THU_2026_04_30")));
                    assertThat(step.after()).contains(Moment.on(date("MON_2026_05_11")));
                });
        assertThat(due.explain(Locale.ENGLISH))
                .anyMatch(line -> line.startsWith("Circumstances lasted from Friday 10 April 2026 to Monday 20 April"
                        + " 2026, both days included: 11 calendar days."))
                .anyMatch(line -> line.startsWith("Added to Thursday 30 April 2026: 11 calendar days; that is"));
        for (String language : List.of("kk", "ru")) {
            assertThat(due.explain(Locale.forLanguageTag(language)))
                    .anyMatch(line -> line.contains("spa219.p11.extension"));
        }
    }

    @Test
    void whatAroseTooLateIsTold() {
        assertThat(due(term("MON_2026_03_02", 10, LimitUnit.CALENDAR_DAY, event("FRI_2026_03_13", "-")))
                        .explain(Locale.ENGLISH))
                .anyMatch(line -> line.startsWith("Circumstances that arose on Friday 13 March 2026 change nothing:"
                        + " the term had ended on Thursday 12 March 2026."));
    }

    @Test
    void whileTheyLastThereIsNoLastDay() {
        Deadline open = LAW.deadline(term("MON_2026_03_02", 10, LimitUnit.CALENDAR_DAY, event("THU_2026_03_05", "-")));

        assertThat(open).isInstanceOfSatisfying(Suspended.class, suspended -> {
            assertThat(suspended.since()).isEqualTo(date("THU_2026_03_05"));
            assertThat(suspended.left()).isEqualTo(8);
            assertThat(suspended.unit()).isEqualTo(LimitUnit.CALENDAR_DAY);
        });
        assertThat(open.status(date("MON_2026_03_30"))).isEqualTo(DeadlineStatus.SUSPENDED);
        assertThat(open.daysLeft(date("MON_2026_03_30"))).hasValue(8);
        assertThat(open.status(date("WED_2026_03_04"))).isEqualTo(DeadlineStatus.OPEN);
        assertThat(open.daysLeft(date("WED_2026_03_04"))).hasValue(8);
    }

    @Test
    void aStatusKnowsOnlyWhatWasRecordedThen() {
        Deadline grown = LAW.deadline(
                term("MON_2026_03_02", 10, LimitUnit.CALENDAR_DAY, event("THU_2026_03_05", "MON_2026_03_09")));

        assertThat(grown.due()).isEqualTo(date("TUE_2026_03_17"));
        assertThat(grown.status(date("FRI_2026_03_06"))).isEqualTo(DeadlineStatus.SUSPENDED);
        assertThat(grown.status(date("TUE_2026_03_17"))).isEqualTo(DeadlineStatus.DUE_TODAY);
        assertThat(grown.status(date("WED_2026_03_18"))).isEqualTo(DeadlineStatus.MISSED);
        assertThat(grown.daysLeft(date("MON_2026_03_09"))).hasValue(8);
    }

    @Test
    void aTermWithoutALastDayCountedForwardInDaysDoesNotGrow() {
        Prolongation event = event("THU_2026_03_05", "MON_2026_03_09");
        String expected = "Invalid course: Expected circumstances only of a term with a last day that is counted"
                + " forward in days, but found: cc.a172";
        for (TimeLimit limit : List.of(
                TimeLimit.before(10, LimitUnit.CALENDAR_DAY),
                TimeLimit.onExpiry(10, LimitUnit.CALENDAR_DAY),
                TimeLimit.after(24, LimitUnit.HOUR))) {
            Term term = Term.builder()
                    .limit(limit)
                    .trigger(Fact.on(date("MON_2026_03_02")))
                    .addProlongations(event)
                    .build();

            assertThatThrownBy(() -> LAW.deadline(term))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(expected);
        }
    }

    @Test
    void theEndDoesNotLieBeforeTheBeginning() {
        LocalDate began = date("MON_2026_03_09");
        Fact ended = Fact.on(date("THU_2026_03_05"));

        assertThatThrownBy(() -> new Prolongation(Fact.on(began), Optional.of(ended), GROUND, GROUND))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid order: Expected 'began' <= 'ended', but found: 2026-03-09 > 2026-03-05");
    }
}
