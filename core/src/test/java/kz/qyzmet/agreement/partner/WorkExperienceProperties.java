package kz.qyzmet.agreement.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Experience against an oracle that ticks off every day worked. */
class WorkExperienceProperties {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final Count YEAR = new Count(1, LimitUnit.YEAR);

    @Provide
    Arbitrary<List<ExperiencePeriod>> periods() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, 900);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 400);
        return Combinators.combine(starts, lengths, Arbitraries.of(ExperiencePlace.class), Arbitraries.of(true, false))
                .as((start, length, place, over) -> over
                        ? ExperiencePeriod.between(
                                place,
                                FIRST.plusDays(start),
                                FIRST.plusDays(start).plusDays(length))
                        : ExperiencePeriod.since(place, FIRST.plusDays(start)))
                .list()
                .ofMaxSize(5);
    }

    private static Set<LocalDate> worked(List<ExperiencePeriod> periods, LocalDate before) {
        Set<LocalDate> days = new TreeSet<>();
        for (ExperiencePeriod period : periods) {
            for (LocalDate day = period.beganOn().day(); day.isBefore(before); day = day.plusDays(1)) {
                if (period.endedOn().isEmpty()
                        || !day.isAfter(period.endedOn().get().day())) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    @Property
    void everyDayWorkedCountsOnce(
            @ForAll("periods") List<ExperiencePeriod> periods, @ForAll @IntRange(min = 0, max = 1500) int day) {
        LocalDate on = FIRST.plusDays(day);

        assertThat(new WorkExperience(new HashSet<>(periods)).daysBefore(on))
                .isEqualTo(worked(periods, on).size());
    }

    /** The days without their gaps, laid so as to end where the last one does, reach back to a year before. */
    @Property
    void aYearIsAsManyDaysAsTheCalendarYearThatEndsWithThem(
            @ForAll("periods") List<ExperiencePeriod> periods, @ForAll @IntRange(min = 0, max = 1500) int day) {
        LocalDate on = FIRST.plusDays(day);
        List<LocalDate> days = new ArrayList<>(worked(periods, on));
        boolean expected = false;
        if (!days.isEmpty()) {
            LocalDate after = days.get(days.size() - 1).plusDays(1);
            // The first day of which the anniversary is not later than the end: a 29 February has it on the 28th.
            LocalDate start = after;
            while (start.plusYears(1).isAfter(after)) {
                start = start.minusDays(1);
            }
            expected = days.size() >= after.toEpochDay() - start.toEpochDay();
        }

        assertThat(new WorkExperience(new HashSet<>(periods)).isAtLeast(YEAR, on))
                .isEqualTo(expected);
    }

    @Property
    void onePeriodReachesItsYearOnTheClampedAnniversary(
            @ForAll @IntRange(min = 0, max = 1500) int start, @ForAll @IntRange(min = 0, max = 500) int length) {
        LocalDate began = FIRST.plusDays(start);
        LocalDate on = began.plusDays(length);

        assertThat(WorkExperience.of(ExperiencePeriod.since(ExperiencePlace.CENTER, began))
                        .isAtLeast(YEAR, on))
                .isEqualTo(!on.isBefore(began.plusYears(1)));
    }

    @Property
    void moreWorkNeverTakesAYearAway(
            @ForAll("periods") List<ExperiencePeriod> periods, @ForAll @IntRange(min = 0, max = 1500) int day) {
        WorkExperience experience = new WorkExperience(new HashSet<>(periods));
        LocalDate on = FIRST.plusDays(day);

        if (experience.isAtLeast(YEAR, on)) {
            assertThat(experience.isAtLeast(YEAR, on.plusDays(1))).isTrue();
        }
    }
}
