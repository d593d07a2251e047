package kz.qyzmet.agreement.partner;

import static kz.qyzmet.Answers.assertTranslated;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.agreement.partner.PartnerGiven.LAW;
import static kz.qyzmet.agreement.partner.PartnerGiven.assertReadings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a partner is open, and why (p. 4 sp. 2 para 9). */
class WorkScheduleTest {

    private static final WorkSchedule PARTNER = WorkSchedule.pointFour(LAW);

    private static final DayHours NINE_TO_SIX = DayHours.of(LocalTime.of(9, 0), LocalTime.of(18, 0));

    private static String day(WorkSchedule schedule, String date) {
        ScheduledDay day = schedule.day(date(date));
        assertTranslated(day.why());
        return day.hours() + " " + day.citation().id().replaceFirst("^spa219[.]", "") + " "
                + day.reading().map(Reading::name).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MON_2026_05_04 | 09:00–20:00 p4.sp2.i9.hours-weekdays -            | a weekday",
                "FRI_2026_05_08 | 09:00–20:00 p4.sp2.i9.hours-weekdays -            | before a holiday nothing is shorter",
                "SAT_2026_05_16 | 09:00–13:00 p4.sp2.i9.hours-saturday OPEN         | Saturday, off in a five-day week",
                "SUN_2026_05_17 | closed p4.sp2.i9.hours-closed-days -              | Sunday",
                "THU_2026_05_07 | closed p4.sp2.i9.hours-closed-days -              | a holiday",
                "SAT_2026_05_09 | closed p4.sp2.i9.hours-closed-days -              | a holiday on a Saturday",
                "MON_2026_05_11 | closed p4.sp2.i9.hours-closed-days CLOSED         | the day off that it gives",
                "WED_2026_01_07 | closed p4.sp2.i9.hours-closed-days -              | Orthodox Christmas",
                "SUN_2024_01_07 | closed p4.sp2.i9.hours-closed-days -              | the same on a Sunday",
                "SAT_2023_01_07 | closed p4.sp2.i9.hours-closed-days -              | the same on a Saturday",
                "WED_2026_05_27 | closed p4.sp2.i9.hours-closed-days -              | Kurban Ait",
                "WED_2024_05_08 | closed p4.sp2.i9.hours-closed-days CLOSED         | a Wednesday made off",
                "SAT_2024_05_04 | 09:00–20:00 p4.sp2.i9.hours-weekdays HOURS_OF_REPLACED_DAY | and the Saturday worked for it",
                "FRI_2025_01_03 | closed p4.sp2.i9.hours-closed-days CLOSED         | a Friday made off",
                "SAT_2025_01_04 | 09:00–13:00 p4.sp2.i9.hours-saturday OPEN         | the Saturday after it",
                "SUN_2025_01_05 | 09:00–20:00 p4.sp2.i9.hours-weekdays HOURS_OF_REPLACED_DAY | the Sunday worked for it"
            })
    @OfNorm({"spa219.p4.sp2.i9.hours-weekdays", "spa219.p4.sp2.i9.hours-saturday", "spa219.p4.sp2.i9.hours-closed-days"
    })
    void eachDayHasItsHoursAndItsNorm(String date, String expected, String why) {
        assertThat(day(PARTNER, date)).as(why).isEqualTo(expected.replaceAll(" +", " "));
    }

    @ParameterizedTest
    @CsvSource({
        "SAT_2024_05_04, 09:00–13:00 p4.sp2.i9.hours-saturday SATURDAY_HOURS",
        "SUN_2025_01_05, closed p4.sp2.i9.hours-closed-days CLOSED",
        "WED_2024_05_08, 09:00–20:00 p4.sp2.i9.hours-weekdays OPEN",
        "SAT_2026_05_16, closed p4.sp2.i9.hours-closed-days CLOSED_IN_FIVE_DAY_WEEK",
        "SAT_2026_05_09, closed p4.sp2.i9.hours-closed-days -",
        "MON_2026_05_04, 09:00–20:00 p4.sp2.i9.hours-weekdays -"
    })
    void theOtherReadingsAreAHostsChoice(String date, String expected) {
        Reckoner other = LAW.with(WorkedSaturday.SATURDAY_HOURS)
                .with(WorkedSunday.CLOSED)
                .with(MovedDayOff.OPEN)
                .with(OrdinarySaturday.CLOSED_IN_FIVE_DAY_WEEK);

        assertThat(day(WorkSchedule.pointFour(other), date)).isEqualTo(expected);
    }

    @Test
    void aReasonIsGivenInWords() {
        assertThat(PARTNER.day(date("THU_2026_05_07")).why().en())
                .isEqualTo(
                        "Thursday 7 May 2026: closed, because it is Defender of the Fatherland Day (Law 267-II on holidays"
                                + " Art. 5).");
        assertThat(PARTNER.day(date("SAT_2024_05_04")).why().en())
                .startsWith("Saturday 4 May 2024: 09:00–20:00; its day off was moved (");
        assertThat(PARTNER.day(date("SUN_2026_05_17")).why().en())
                .isEqualTo("Sunday 17 May 2026: closed, because no hours are set for this day of the week.");
        assertThat(PARTNER.day(date("SUN_2026_05_17")).isOpen()).isFalse();
    }

    @Test
    @OfNorm("spa219.p4.sp2.i9.hours-saturday")
    void inASixDayWeekSaturdayIsNoDoubt() {
        Reckoner sixDay = LAW.withCalendar(WorkingCalendar.builder()
                .range(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                .week(WorkWeek.SIX_DAY)
                .build());

        assertThat(day(WorkSchedule.pointFour(sixDay.with(OrdinarySaturday.CLOSED_IN_FIVE_DAY_WEEK)), "SAT_2026_05_16"))
                .isEqualTo("09:00–13:00 p4.sp2.i9.hours-saturday -");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T08:59:59, false",
        "2026-05-04T09:00, true",
        "2026-05-04T13:30, true",
        "2026-05-04T19:59:59.999999999, true",
        "2026-05-04T20:00, false",
        "2026-05-16T12:59, true",
        "2026-05-16T13:00, false",
        "2026-05-17T10:00, false",
        "2026-05-09T10:00, false"
    })
    @OfNorm({"spa219.p4.sp2.i9.hours-weekdays", "spa219.p4.sp2.i9.hours-saturday"})
    void openingIsInsideTheHoursAndClosingIsNot(LocalDateTime time, boolean open) {
        assertThat(PARTNER.isOpen(time)).isEqualTo(open);
    }

    @Test
    void anInstantIsReadInAlmaty() {
        assertThat(PARTNER.isOpen(Instant.parse("2026-05-04T03:59:59Z"))).isFalse();
        assertThat(PARTNER.isOpen(Instant.parse("2026-05-04T04:00:00Z"))).isTrue();
        // Six hours ahead of Greenwich until the end of February 2024.
        assertThat(PARTNER.isOpen(Instant.parse("2024-02-28T03:00:00Z"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-04T08:00, 2026-05-04T09:00, the same morning",
        "2026-05-04T09:00, 2026-05-04T09:00, the very moment",
        "2026-05-04T09:00:01, 2026-05-05T09:00, already open",
        "2026-05-15T20:00, 2026-05-16T09:00, Friday evening",
        "2026-05-16T13:00, 2026-05-18T09:00, Saturday noon",
        "2026-03-20T20:00, 2026-03-26T09:00, over Nauryz from Saturday to Wednesday",
        "2026-05-08T21:00, 2026-05-12T09:00, over Victory Day",
        "2024-12-31T21:00, 2025-01-04T09:00, over New Year and a Friday made off"
    })
    @OfNorm("spa219.p4.sp2.i9.hours-closed-days")
    void theNextOpeningSkipsWhatIsClosed(LocalDateTime time, LocalDateTime opening, String why) {
        assertThat(PARTNER.nextOpening(time)).as(why).isEqualTo(opening);
        assertThat(PARTNER.openAtOrAfter(time)).isEqualTo(PARTNER.isOpen(time) ? time : opening);
    }

    @ParameterizedTest
    @CsvSource({
        "SUN_2026_05_24, 59, an ordinary week: 5 x 11 and 4 hours",
        "MON_2026_05_18, 59, asked on another day of it",
        "WED_2026_05_06, 44, 7 and 9 May",
        "MON_2026_03_23, 26, Nauryz until Wednesday: 2 x 11 and 4 hours",
        "SAT_2024_05_04, 55, worked Saturday and 1 May",
        "FRI_2025_01_03, 37, a worked Sunday after two holidays and a Friday off"
    })
    @OfNorm({"spa219.p4.sp2.i9.hours-weekdays", "spa219.p4.sp2.i9.hours-saturday"})
    void theHoursOfAWeek(String date, int hours, String why) {
        assertThat(PARTNER.hoursInWeek(date(date))).as(why).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    @OfNorm("spa219.an1.p8.impl.s2.work-schedule")
    void whoUsesTheSystemKeepsTheScheduleOfTheCenters() {
        Optional<WeekHours> centers =
                Optional.of(WeekHours.workingWeek(NINE_TO_SIX.withBreak(LocalTime.of(13, 0), LocalTime.of(14, 0))));
        WorkSchedule own = WorkSchedule.of(LAW, CooperationType.SYSTEM_USE, centers);

        assertThat(own.isOfCenters()).isTrue();
        assertThat(day(own, "MON_2026_05_04")).isEqualTo("09:00–13:00, 14:00–18:00 an1.p8.impl.s2.work-schedule -");
        assertThat(day(own, "SAT_2026_05_16")).isEqualTo("closed an1.p8.impl.s2.work-schedule -");
        assertThat(day(own, "THU_2026_05_07")).isEqualTo("closed p4.sp2.i9.hours-closed-days -");
        assertThat(day(own, "SAT_2024_05_04"))
                .isEqualTo("09:00–13:00, 14:00–18:00 an1.p8.impl.s2.work-schedule HOURS_OF_REPLACED_DAY");
        assertThat(own.nextOpening(LocalDateTime.parse("2026-05-04T10:00"))).isEqualTo("2026-05-04T14:00");
        assertThat(own.hoursInWeek(date("MON_2026_05_18"))).isEqualTo(Duration.ofHours(40));
        assertThat(WorkSchedule.of(LAW, CooperationType.AGENT, centers).week()).isEqualTo(WeekHours.pointFour());
        assertThat(WorkSchedule.of(LAW, CooperationType.SYSTEM_USE, Optional.empty())
                        .week())
                .isEqualTo(WeekHours.pointFour());
        assertThat(WorkSchedule.of(LAW.with(SystemUseSchedule.POINT_FOUR), CooperationType.SYSTEM_USE, centers)
                        .isOfCenters())
                .isFalse();
    }

    @Test
    void outsideTheCalendarEveryQuestionIsRefused() {
        LocalDate SUN_2028_12_31 = LocalDate.of(2028, 12, 31);
        LocalDate SAT_2022_01_01 = LocalDate.of(2022, 1, 1);

        assertThat(PARTNER.isOpen(SUN_2028_12_31.atTime(10, 0))).isFalse();
        assertThatThrownBy(() -> PARTNER.isOpen(SUN_2028_12_31.plusDays(1).atTime(10, 0)))
                .isInstanceOf(CalendarRangeException.class);
        assertThatThrownBy(() -> PARTNER.nextOpening(SUN_2028_12_31.atTime(10, 0)))
                .isInstanceOf(CalendarRangeException.class)
                .hasMessageContaining("2029-01-01");
        assertThatThrownBy(() -> PARTNER.hoursInWeek(SAT_2022_01_01)).isInstanceOf(CalendarRangeException.class);
        for (LocalDate extreme : List.of(LocalDate.MIN, LocalDate.MAX)) {
            assertThatThrownBy(() -> PARTNER.day(extreme)).isInstanceOf(CalendarRangeException.class);
            assertThatThrownBy(() -> PARTNER.hoursInWeek(extreme)).isInstanceOf(CalendarRangeException.class);
            assertThatThrownBy(() -> PARTNER.nextOpening(extreme.atStartOfDay()))
                    .isInstanceOf(CalendarRangeException.class);
        }
    }

    @Test
    void hoursAreValidByConstruction() {
        LocalTime nine = LocalTime.of(9, 0);
        LocalTime one = LocalTime.of(13, 0);

        assertThat(new DayHours(List.of(OpeningHours.of(one, LocalTime.of(18, 0)), OpeningHours.of(nine, one))))
                .isEqualTo(NINE_TO_SIX);
        assertThat(NINE_TO_SIX.breaks()).isEmpty();
        assertThat(NINE_TO_SIX.withBreak(one, LocalTime.of(14, 0)).breaks())
                .containsExactly(OpeningHours.of(one, LocalTime.of(14, 0)));
        assertThat(DayHours.closed().length()).isEqualTo(Duration.ZERO);
        assertThat(DayHours.closed().label().kk()).isEqualTo("жабық");
        assertThatThrownBy(() -> new DayHours(
                        List.of(OpeningHours.of(nine, one), OpeningHours.of(LocalTime.NOON, LocalTime.of(14, 0)))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Invalid hours: Expected spans that do not overlap, but found: ");
        assertThatThrownBy(() -> NINE_TO_SIX.withBreak(nine, one))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Invalid break: Expected one inside the hours ");
        assertThatThrownBy(() -> new WeekHours(Map.of()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid week: Expected a day that is open, but found: none");
        assertThat(WeekHours.pointFour().on(DayOfWeek.SUNDAY).isClosed()).isTrue();
    }

    @Test
    void theReadingsHaveWordsAndGrounds() {
        assertReadings(OrdinarySaturday.values());
        assertReadings(MovedDayOff.values());
        assertReadings(WorkedSaturday.values());
        assertReadings(WorkedSunday.values());
        assertReadings(SystemUseSchedule.values());
    }
}
