package kz.qyzmet.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days are drawn, and which of them oftener. */
class DaysTest {

    private static final WorkingCalendar FIVE_DAY = KazakhstanCalendar.fiveDay();
    private static final QyzmetArbitraries ARBITRARIES = QyzmetArbitraries.standard();

    private static Set<LocalDate> drawn(QyzmetArbitraries arbitraries, int tries) {
        Random random = new Random(2);
        return Stream.generate(
                        () -> arbitraries.days().generator(1_000).next(random).value())
                .limit(tries)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-08, true,  the Friday before Victory Day",
        "2026-05-11, true,  the Monday to which it moved",
        "2026-05-13, true,  two days after",
        "2026-05-20, false, a plain Wednesday",
        "2024-05-04, true,  a worked Saturday",
        "2026-05-27, true,  Kurban Ait",
        "2026-05-29, true,  two days after Kurban Ait",
        "2025-12-31, true,  the last day of a year",
        "2026-02-02, false, the simplest day",
        "2002-01-01, true,  the first day of the calendar",
        "2100-12-31, true,  the last day of the calendar",
    })
    void aDayIsInterestingByWhatTheCalendarSaysOfIt(LocalDate day, boolean interesting, String why) {
        assertThat(new InterestingDays(FIVE_DAY).contains((int) day.toEpochDay()))
                .as(why)
                .isEqualTo(interesting);
    }

    @Test
    void theEdgesOfACalendarOfOnesOwnAreDrawn() {
        WorkingCalendar june = WorkingCalendar.builder()
                .range(LocalDate.of(2030, 6, 1), LocalDate.of(2030, 6, 30))
                .week(WorkWeek.FIVE_DAY)
                .build();
        QyzmetArbitraries own = QyzmetArbitraries.on(june);

        assertThat(drawn(own, 500)).hasSize(30);
        assertThat(drawn(own.onInterestingDays(), 200))
                .containsExactlyInAnyOrder(
                        LocalDate.of(2030, 6, 1),
                        LocalDate.of(2030, 6, 2),
                        LocalDate.of(2030, 6, 3),
                        LocalDate.of(2030, 6, 28),
                        LocalDate.of(2030, 6, 29),
                        LocalDate.of(2030, 6, 30));
    }

    @Test
    void everyDayOfAYearIsDrawnSooner() {
        assertThat(drawn(ARBITRARIES.inYear(2026), 5_000)).hasSize(365);
    }

    @Test
    void narrowingsGoTogether() {
        Set<LocalDate> days =
                drawn(ARBITRARIES.inYear(2024).around(DayKind.WORKING_WEEKEND).onWorkingDays(), 300);

        assertThat(days).isNotEmpty().allMatch(FIVE_DAY::isWorkingDay).contains(LocalDate.of(2024, 5, 4));
        assertThat(days).allMatch(day -> day.getYear() == 2024);
    }

    @Test
    void theEdgeCasesOfDaysAreTheInterestingOnes() {
        assertThat(ARBITRARIES.inYear(2026).days().edgeCases(1_000).suppliers().stream()
                        .map(supplier -> supplier.get())
                        .map(Shrinkable::value))
                .contains(LocalDate.of(2026, 5, 27), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 2));
    }

    @Test
    void daysThatThereAreNotAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ARBITRARIES
                        .between(LocalDate.of(2026, 5, 6), LocalDate.of(2026, 5, 6))
                        .onDaysOff())
                .withMessage("Invalid days: Expected one or more from 2026-05-06 to 2026-05-06 on the calendar, but"
                        + " found: none");
        assertThatExceptionOfType(CalendarRangeException.class)
                .isThrownBy(() -> ARBITRARIES.inYear(1999))
                .withMessageContaining("1999");
    }
}
