package kz.qyzmet.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.qyzmet.text.LocalizedText;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Drives {@link CalendarLaws} over random calendars, and equality by content. */
@Domain(RandomCalendars.class)
@Domain(DomainContext.Global.class)
class CalendarLawsProperties {

    @Property
    void plusThenBetweenGivesTheCount(@ForAll Sample sample, @ForAll @IntRange(min = 1, max = 60) int n) {
        WorkingCalendar calendar = sample.calendar();
        sample.days().forEach(day -> CalendarLaws.plusThenBetweenGivesTheCount(calendar, day, n));
    }

    @Property
    void theEndIsTheFirstDayThatMakesTheCount(@ForAll Sample sample, @ForAll @IntRange(min = 1, max = 60) int n) {
        WorkingCalendar calendar = sample.calendar();
        sample.days().forEach(day -> CalendarLaws.theEndIsTheFirstDayThatMakesTheCount(calendar, day, n));
    }

    @Property
    void plusThenMinusReturns(@ForAll Sample sample, @ForAll @IntRange(min = 1, max = 60) int n) {
        WorkingCalendar calendar = sample.calendar();
        sample.days().forEach(day -> CalendarLaws.plusThenMinusReturns(calendar, day, n));
    }

    @Property
    void minusThenPlusReturns(@ForAll Sample sample, @ForAll @IntRange(min = 1, max = 60) int n) {
        WorkingCalendar calendar = sample.calendar();
        sample.days().forEach(day -> CalendarLaws.minusThenPlusReturns(calendar, day, n));
    }

    @Property
    void countsAddUp(
            @ForAll Sample sample,
            @ForAll @IntRange(min = 1, max = 60) int n,
            @ForAll @IntRange(min = 1, max = 60) int m) {
        WorkingCalendar calendar = sample.calendar();
        sample.days().forEach(day -> CalendarLaws.countsAddUp(calendar, day, n, m));
    }

    @Property
    void laterAndLongerEndLater(@ForAll Question asked, @ForAll @IntRange(min = 1, max = 60) int n) {
        Assume.that(inside(asked));
        CalendarLaws.laterAndLongerEndLater(asked.sample().calendar(), asked.earlier(), asked.later(), n);
    }

    @Property
    void rollingIsACountOfOneOrNone(@ForAll Sample sample) {
        WorkingCalendar calendar = sample.calendar();
        sample.days().forEach(day -> CalendarLaws.rollingIsACountOfOneOrNone(calendar, day));
    }

    @Property
    void backwardMirrorsForward(@ForAll Question asked, @ForAll @IntRange(min = 1, max = 60) int n) {
        Assume.that(inside(asked));
        Sample sample = asked.sample();
        CalendarLaws.backwardMirrorsForward(sample, sample.mirrored(), asked.one(), n);
    }

    @Property
    void everyDayOfASpanIsWorkedOrOff(@ForAll Question asked) {
        Assume.that(inside(asked));
        CalendarLaws.everyDayOfASpanIsWorkedOrOff(asked.sample().calendar(), asked.earlier(), asked.later());
    }

    @Property
    void spansThatMeetMakeTheWhole(@ForAll Question asked) {
        Assume.that(inside(asked));
        CalendarLaws.spansThatMeetMakeTheWhole(
                asked.sample().calendar(), asked.sample().first(), asked.earlier(), asked.later());
    }

    @Property
    void theSameDaysMakeEqualCalendarsHoweverBuilt(@ForAll Sample sample, @ForAll long seed) {
        WorkingCalendar calendar = sample.calendar();
        List<CalendarEntry> shuffled = new ArrayList<>(sample.entries().values());
        Collections.shuffle(shuffled, new Random(seed));
        List<CalendarEntry> redundant = sample.writtenOut();
        Collections.shuffle(redundant, new Random(seed));
        Sample projectedElsewhere = new Sample(
                sample.first(), sample.last(), sample.week(), sample.first().plusDays(5), sample.entries());

        assertThat(List.of(
                        sample.calendar(shuffled),
                        sample.calendar(redundant),
                        projectedElsewhere.calendar(sample.writtenOut())))
                .allSatisfy(same -> {
                    assertThat(same).isEqualTo(calendar).hasSameHashCodeAs(calendar);
                    assertThat(calendar).isEqualTo(same);
                    assertThat(same).hasToString(calendar.toString());
                });
    }

    @Property
    void oneOtherDayMakesAnotherCalendar(@ForAll Question asked) {
        Assume.that(inside(asked));
        Sample sample = asked.sample();
        LocalDate day = asked.one();
        CalendarEntry entry = sample.calendar().entry(day);
        Certainty other = entry.certainty() == Certainty.OFFICIAL ? Certainty.PROJECTED : Certainty.OFFICIAL;
        DayKind kind = entry.kind() == DayKind.HOLIDAY ? DayKind.WORKING : DayKind.HOLIDAY;

        assertThat(List.of(
                        copyOf(entry).certainty(other).build(),
                        copyOf(entry).kind(kind).build(),
                        copyOf(entry).name(LocalizedText.same("renamed")).build(),
                        copyOf(entry).movedTo(day.plusDays(3)).build()))
                .allSatisfy(changed -> assertThat(with(sample, changed)).isNotEqualTo(sample.calendar()));
    }

    private static CalendarEntry.Builder copyOf(CalendarEntry entry) {
        CalendarEntry.Builder builder = CalendarEntry.builder();
        builder.from(entry);
        return builder;
    }

    private static WorkingCalendar with(Sample sample, CalendarEntry changed) {
        Map<LocalDate, CalendarEntry> entries = new LinkedHashMap<>(sample.entries());
        entries.put(changed.date(), changed);
        return sample.calendar(entries.values());
    }

    private static boolean inside(Question asked) {
        return !asked.earlier().isBefore(asked.sample().first())
                && !asked.later().isAfter(asked.sample().last());
    }
}
