package kz.qyzmet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Every operation against the oracle: as dates, as epoch days and as arrays, answers and refusals alike. */
@Domain(RandomCalendars.class)
class CalendarOracleProperties {

    @Property(tries = 200)
    void everyDayRollsAsTheOracleSays(@ForAll Sample sample) {
        WorkingCalendar calendar = sample.calendar();
        NaiveCalendar oracle = sample.oracle();
        for (LocalDate date : sample.daysAndBeyond()) {
            int day = (int) date.toEpochDay();
            same(() -> oracle.isWorkingDay(date), () -> calendar.isWorkingDay(date), () -> calendar.isWorkingDay(day));
            same(() -> oracle.next(date), () -> calendar.next(date), () -> calendar.next(day));
            same(() -> oracle.previous(date), () -> calendar.previous(date), () -> calendar.previous(day));
            same(
                    () -> oracle.previousOrSame(date),
                    () -> calendar.previousOrSame(date),
                    () -> calendar.previousOrSame(day));
            same(
                    () -> oracle.nextOrSame(date),
                    () -> calendar.nextOrSame(date),
                    () -> calendar.nextOrSame(day),
                    () -> calendar.nextOrSame(new int[] {day}));
        }
    }

    @Property(tries = 4000)
    void countsForwardAsTheOracleSays(@ForAll Question asked) {
        WorkingCalendar calendar = asked.sample().calendar();
        same(
                () -> asked.sample().oracle().plusWorkingDays(asked.one(), asked.n()),
                () -> calendar.plusWorkingDays(asked.one(), asked.n()),
                () -> calendar.plusWorkingDays(asked.epochDay(), asked.n()),
                () -> calendar.plusWorkingDays(new int[] {asked.epochDay()}, asked.n()));
    }

    @Property(tries = 4000)
    void countsBackwardAsTheOracleSays(@ForAll Question asked) {
        WorkingCalendar calendar = asked.sample().calendar();
        same(
                () -> asked.sample().oracle().minusWorkingDays(asked.one(), asked.n()),
                () -> calendar.minusWorkingDays(asked.one(), asked.n()),
                () -> calendar.minusWorkingDays(asked.epochDay(), asked.n()),
                () -> calendar.minusWorkingDays(new int[] {asked.epochDay()}, asked.n()));
    }

    @Property(tries = 4000)
    void countsASpanAsTheOracleSays(@ForAll Question asked) {
        WorkingCalendar calendar = asked.sample().calendar();
        same(
                () -> asked.sample().oracle().workingDaysBetween(asked.one(), asked.other()),
                () -> calendar.workingDaysBetween(asked.one(), asked.other()),
                () -> calendar.workingDaysBetween(asked.epochDay(), asked.otherEpochDay()),
                () -> calendar.workingDaysBetween(new int[] {asked.epochDay()}, new int[] {asked.otherEpochDay()}));
    }

    @Property(tries = 2000)
    void listsTheDaysOffOfASpanAsTheOracleDoes(@ForAll Question asked) {
        WorkingCalendar calendar = asked.sample().calendar();
        same(
                () -> asked.sample().oracle().daysOff(asked.one(), asked.other()),
                () -> calendar.daysOff(asked.one(), asked.other()).stream()
                        .map(CalendarEntry::date)
                        .toList());
    }

    @Property(tries = 2000)
    void isAsSureOfADayAndOfASpanAsTheOracle(@ForAll Question asked) {
        WorkingCalendar calendar = asked.sample().calendar();
        NaiveCalendar oracle = asked.sample().oracle();
        same(() -> oracle.certainty(asked.one(), asked.other()), () -> calendar.certainty(asked.one(), asked.other()));
        same(() -> oracle.certainty(asked.one(), asked.one()), () -> calendar.certainty(asked.one()));
    }

    @Property(tries = 200)
    void everyDayHasOneKindAndTheEntryThatWasGiven(@ForAll Sample sample) {
        WorkingCalendar calendar = sample.calendar();
        NaiveCalendar oracle = sample.oracle();
        for (LocalDate day : sample.days()) {
            CalendarEntry entry = calendar.entry(day);
            CalendarEntry given = sample.entries().get(day);
            assertThat(entry).isEqualTo(given == null ? sample.plain(day) : given);
            assertThat(entry.kind()).isEqualTo(oracle.kind(day));
            assertThat(entry.isWorking()).isEqualTo(calendar.isWorkingDay(day));
            assertThat(entry.certainty()).isEqualTo(calendar.certainty(day));
        }
        assertThat(calendar.daysOff(sample.first(), sample.last())).allMatch(entry -> !entry.isWorking());
    }

    @Property(tries = 300)
    void anArrayIsAnsweredPlaceByPlaceAndLeftAsItWas(@ForAll Question asked) {
        WorkingCalendar calendar = asked.sample().calendar();
        int[] days = asked.sample().days().stream()
                .mapToInt(day -> (int) day.toEpochDay())
                .toArray();
        int[] copy = days.clone();
        NaiveCalendar oracle = asked.sample().oracle();
        List<LocalDate> dates = asked.sample().days();
        LocalDate last = asked.sample().last();
        int[] lasts = new int[days.length];
        Arrays.fill(lasts, (int) last.toEpochDay());

        same(() -> eachDay(dates, oracle::nextOrSame), () -> calendar.nextOrSame(days));
        same(
                () -> eachDay(dates, day -> oracle.plusWorkingDays(day, asked.n())),
                () -> calendar.plusWorkingDays(days, asked.n()));
        same(
                () -> eachDay(dates, day -> oracle.minusWorkingDays(day, asked.n())),
                () -> calendar.minusWorkingDays(days, asked.n()));
        same(
                () -> dates.stream()
                        .mapToInt(day -> oracle.workingDaysBetween(day, last))
                        .toArray(),
                () -> calendar.workingDaysBetween(days, lasts));
        assertThat(days).isEqualTo(copy);
    }

    private static int[] eachDay(List<LocalDate> days, UnaryOperator<LocalDate> answer) {
        return days.stream()
                .mapToInt(day -> (int) answer.apply(day).toEpochDay())
                .toArray();
    }

    private static void same(Supplier<?> oracle, Supplier<?>... asked) {
        String expected = Answer.to(oracle);
        for (Supplier<?> question : asked) {
            assertThat(Answer.to(question)).isEqualTo(expected);
        }
    }
}
