package kz.qyzmet.calendar.kz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Laws that hold for any amendments. */
class AmendmentProperties {

    private static final WorkingCalendar FIVE = KazakhstanCalendar.fiveDay();
    private static final WorkingCalendar SIX = KazakhstanCalendar.sixDay();
    private static final LocalDate FIRST = LocalDate.of(2002, 1, 1);
    private static final int LENGTH = 36_159;

    @Property(tries = 60)
    void amended_calendar_differs_only_where_it_is_amended(
            @ForAll("amendments") List<Amendment> amendments, @ForAll WorkWeek week) {
        Set<LocalDate> named = new HashSet<>();
        amendments.forEach(amendment -> named.addAll(amendment.dates()));
        assertThat(named).containsAll(differences(week, build(week, amendments)));
    }

    @Property(tries = 60)
    void order_changes_nothing(
            @ForAll("amendments") List<Amendment> amendments, @ForAll WorkWeek week, @ForAll long seed) {
        List<Amendment> shuffled = new ArrayList<>(amendments);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(build(week, shuffled)).isEqualTo(build(week, amendments));
    }

    @Property(tries = 60)
    void refusal_is_the_same_in_any_order_and_for_either_week(
            @ForAll("anything") List<Amendment> amendments, @ForAll long seed) {
        List<Amendment> shuffled = new ArrayList<>(amendments);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(refusal(WorkWeek.FIVE_DAY, shuffled)).isEqualTo(refusal(WorkWeek.FIVE_DAY, amendments));
        assertThat(refusal(WorkWeek.SIX_DAY, shuffled)).isEqualTo(refusal(WorkWeek.FIVE_DAY, amendments));
    }

    @Property(tries = 60)
    void one_move_changes_two_days_and_no_count(@ForAll("move") Amendment.Move move) {
        WorkingCalendar amended = build(WorkWeek.FIVE_DAY, List.of(move));
        assertThat(differences(WorkWeek.FIVE_DAY, amended)).containsExactlyInAnyOrder(move.takenFrom(), move.movedTo());
        assertThat(amended.isWorkingDay(move.takenFrom())).isTrue();
        assertThat(amended.isWorkingDay(move.movedTo())).isFalse();
        LocalDate last = FIRST.plusDays(LENGTH - 1);
        assertThat(amended.workingDaysBetween(FIRST, last)).isEqualTo(FIVE.workingDaysBetween(FIRST, last));
    }

    @Property(tries = 20)
    void feast_on_any_near_day_gives_what_the_naive_count_gives(
            @ForAll("unobserved") Feast expected, @ForAll @IntRange(min = -10, max = 10) int days) {
        LocalDate announced = expected.firstDay().plusDays(days);
        Amendment ait = Amendment.kurbanAit(announced, "an announcement");
        for (WorkWeek week : WorkWeek.values()) {
            WorkingCalendar amended = build(week, List.of(ait));
            NaiveOracle oracle = new NaiveOracle(week, Map.of(expected.firstDay(), announced));
            assertThat(days().stream().filter(day -> amended.entry(day).kind() != oracle.kind(day)))
                    .isEmpty();
            assertThat(amended.certainty(announced).name()).isEqualTo("OFFICIAL");
        }
    }

    @Property(tries = 60)
    void every_day_of_an_amended_calendar_is_explained(@ForAll("amendments") List<Amendment> amendments) {
        WorkingCalendar amended = build(WorkWeek.FIVE_DAY, amendments);
        for (Amendment amendment : amendments) {
            for (LocalDate day : amendment.dates()) {
                CalendarEntry entry = amended.entry(day);
                assertThat(entry.basis().en()).isEqualTo(amendment.basis());
                assertThat(entry.certainty().name()).isEqualTo("OFFICIAL");
            }
        }
    }

    @Property(tries = 300)
    void any_text_is_read_or_refused_in_one_line(@ForAll("texts") String text) {
        Throwable thrown = catchThrowable(() -> AmendmentFile.read(new StringReader(text), "amend.csv"));
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(AmendmentFormatException.class);
            assertThat(thrown.getMessage()).startsWith("Invalid amendment file: amend.csv line ");
            assertThat(thrown.toString().chars()).noneMatch(Character::isISOControl);
        }
    }

    @Property(tries = 200)
    void what_is_written_to_a_file_is_read_from_it(@ForAll("amendments") List<Amendment> amendments) {
        StringBuilder text = new StringBuilder("fact,date,other_date,week,basis\n");
        amendments.forEach(amendment -> text.append(line(amendment)));
        assertThat(AmendmentFile.read(new StringReader(text.toString()), "a").stream()
                        .map(amendment -> amendment.withOrigin(Amendment.DEFAULT_ORIGIN)))
                .containsExactlyElementsOf(amendments);
    }

    private static String line(Amendment amendment) {
        if (amendment instanceof Amendment.Move move) {
            return "MOVE," + move.takenFrom() + "," + move.movedTo() + ","
                    + move.week().code() + ",an act\n";
        }
        if (amendment instanceof Amendment.DayOff off) {
            return "DAY_OFF," + off.date() + ",," + off.week().code() + ",an act\n";
        }
        if (amendment instanceof Amendment.Working working) {
            return "WORKING," + working.date() + ",," + working.week().code() + ",an act\n";
        }
        return "KURBAN_AIT," + amendment.dates().get(0) + ",,,an act\n";
    }

    /** Amendments that fit the calendar and name no date twice. */
    @Provide
    Arbitrary<List<Amendment>> amendments() {
        return Arbitraries.oneOf(dayOff(), working(), move().map(move -> (Amendment) move))
                .list()
                .ofMaxSize(12)
                .map(AmendmentProperties::eachDateOnce);
    }

    /** Amendments of which some contradict each other or the calendar. */
    @Provide
    Arbitrary<List<Amendment>> anything() {
        Arbitrary<LocalDate> dates = Arbitraries.integers()
                .between(0, 60)
                .map(n -> LocalDate.of(2027, 4, 25).plusDays(n));
        Arbitrary<WeekScope> weeks = Arbitraries.of(WeekScope.class);
        Arbitrary<Amendment> any = Arbitraries.oneOf(
                dates.flatMap(date -> weeks.map(week -> Amendment.dayOff(date, week, "an act"))),
                dates.flatMap(date -> weeks.map(week -> Amendment.working(date, week, "an act"))),
                dates.map(date -> Amendment.kurbanAit(date, "an act")),
                dates.flatMap(date -> weeks.map(week -> Amendment.move(date, date.plusDays(3), week, "an act"))));
        return any.list().ofMinSize(1).ofMaxSize(5);
    }

    @Provide
    Arbitrary<Amendment.Move> move() {
        Arbitrary<LocalDate> taken = dates().filter(day ->
                FIVE.entry(day).kind() == DayKind.WEEKEND || FIVE.entry(day).kind() == DayKind.TRANSFERRED_OFF);
        Arbitrary<LocalDate> given = dates().filter(FIVE::isWorkingDay);
        return taken.flatMap(from -> given.map(to -> Amendment.move(from, to, WeekScope.FIVE, "an act")));
    }

    private static Arbitrary<Amendment> dayOff() {
        return dates().filter(day ->
                        isFree(FIVE.entry(day).kind()) && isFree(SIX.entry(day).kind()))
                .map(day -> Amendment.dayOff(day, WeekScope.FIVE_AND_SIX, "an act"));
    }

    private static Arbitrary<Amendment> working() {
        return dates().filter(day -> !FIVE.isWorkingDay(day))
                .map(day -> Amendment.working(
                        day, SIX.isWorkingDay(day) ? WeekScope.FIVE : WeekScope.FIVE_AND_SIX, "an act"));
    }

    @Provide
    Arbitrary<Feast> unobserved() {
        return Arbitraries.of(Facts.FEASTS.stream()
                .filter(feast -> feast.status() == Feast.Status.COMPUTED)
                .toList());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "fact,date,other_date,week,basis",
                "MOVE",
                "DAY_OFF,2027-06-07,,,x",
                "2027-06-05",
                ",",
                "\"",
                "\n",
                "\r",
                "\uFEFF",
                "\u0000",
                "five",
                "\uD800",
                "'");
        Arbitrary<String> made = pieces.list().ofMaxSize(20).map(parts -> String.join("", parts));
        return Arbitraries.oneOf(
                made, made.map(text -> "fact,date,other_date,week,basis\n" + text), Arbitraries.strings());
    }

    private static boolean isFree(DayKind kind) {
        return kind.isWorking() || kind == DayKind.WEEKEND;
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, LENGTH - 1).map(FIRST::plusDays);
    }

    private static List<Amendment> eachDateOnce(List<Amendment> amendments) {
        Set<LocalDate> named = new HashSet<>();
        return amendments.stream()
                .filter(amendment -> amendment.dates().stream().noneMatch(named::contains))
                .filter(amendment -> named.addAll(amendment.dates()))
                .toList();
    }

    private static WorkingCalendar build(WorkWeek week, List<Amendment> amendments) {
        return KazakhstanCalendar.builder().week(week).amendAll(amendments).build();
    }

    private static @Nullable String refusal(WorkWeek week, List<Amendment> amendments) {
        Throwable thrown = catchThrowable(() -> build(week, amendments));
        if (thrown == null) {
            return null;
        }
        assertThat(thrown).isInstanceOf(AmendmentConflictException.class);
        return thrown.getMessage();
    }

    private static Set<LocalDate> differences(WorkWeek week, WorkingCalendar amended) {
        WorkingCalendar base = KazakhstanCalendar.of(week);
        Set<LocalDate> differences = new TreeSet<>();
        for (LocalDate day : days()) {
            if (!amended.entry(day).equals(base.entry(day))) {
                differences.add(day);
            }
        }
        return differences;
    }

    private static List<LocalDate> days() {
        return FIRST.datesUntil(FIRST.plusDays(LENGTH)).toList();
    }
}
