package kz.qyzmet.agreement.partner;

import static kz.qyzmet.agreement.partner.PartnerGiven.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import kz.qyzmet.deadline.Kazakhstan;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Opening hours against an oracle that looks at each minute by the table of worked days. */
class WorkScheduleProperties {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 3);

    /** Up to the last whole week of 2028. */
    private static final int DAYS = 2540;

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** Holidays on a Saturday, which the table of worked days does not tell from plain Saturdays. */
    private static final Set<LocalDate> SATURDAYS_OFF = Set.of(
            LocalDate.of(2022, 5, 7),
            LocalDate.of(2022, 7, 9),
            LocalDate.of(2023, 1, 7),
            LocalDate.of(2023, 12, 16),
            LocalDate.of(2024, 3, 23),
            LocalDate.of(2024, 7, 6),
            LocalDate.of(2025, 3, 8),
            LocalDate.of(2025, 3, 22),
            LocalDate.of(2025, 8, 30),
            LocalDate.of(2025, 10, 25),
            LocalDate.of(2026, 3, 21),
            LocalDate.of(2026, 5, 9),
            LocalDate.of(2027, 1, 2),
            LocalDate.of(2027, 5, 1),
            LocalDate.of(2028, 1, 1),
            LocalDate.of(2028, 12, 16));

    private static final WorkSchedule PARTNER = WorkSchedule.pointFour(LAW);

    /** Whatever is worked is worked from nine to eight; a Saturday that is no holiday and not worked, until one. */
    private static boolean isOpen(LocalDateTime time) {
        LocalDate day = time.toLocalDate();
        int minute = time.getHour() * 60 + time.getMinute();
        if (Kazakhstan.isWorked(day)) {
            return minute >= 9 * 60 && minute < 20 * 60;
        }
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                && !SATURDAYS_OFF.contains(day)
                && minute >= 9 * 60
                && minute < 13 * 60;
    }

    @Property
    void itIsOpenWhenTheTableSaysSo(
            @ForAll @IntRange(min = 0, max = DAYS) int day, @ForAll @IntRange(max = MINUTES_OF_A_DAY - 1) int minute) {
        LocalDateTime time = FIRST.plusDays(day).atStartOfDay().plusMinutes(minute);

        assertThat(PARTNER.isOpen(time)).as(time.toString()).isEqualTo(isOpen(time));
    }

    @Property(tries = 200)
    void aWeekHasAsManyHoursAsOpenMinutes(@ForAll @IntRange(min = 0, max = DAYS) int day) {
        LocalDate monday = FIRST.plusDays(day - day % 7);
        long open = 0;
        for (int minute = 0; minute < 7 * MINUTES_OF_A_DAY; minute++) {
            open += isOpen(monday.atStartOfDay().plusMinutes(minute)) ? 1 : 0;
        }

        assertThat(PARTNER.hoursInWeek(FIRST.plusDays(day))).isEqualTo(Duration.ofMinutes(open));
    }

    @Property(tries = 300)
    void theNextOpeningIsTheFirstMinuteThatOpens(
            @ForAll @IntRange(min = 0, max = DAYS - 14) int day,
            @ForAll @IntRange(max = MINUTES_OF_A_DAY - 1) int minute) {
        LocalDateTime time = FIRST.plusDays(day).atStartOfDay().plusMinutes(minute);
        LocalDateTime opening = time;
        while (!isOpen(opening) || isOpen(opening.minusMinutes(1))) {
            opening = opening.plusMinutes(1);
        }

        assertThat(PARTNER.nextOpening(time)).isEqualTo(opening);
    }
}
