package kz.qyzmet.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.Amendment;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.calendar.kz.WeekScope;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.validation.OnWorkingDay.Week;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnWorkingDayTest {

    private static final LocalDate FRI_2026_05_08 = LocalDate.of(2026, 5, 8);
    private static final LocalDate SAT_2026_05_09 = LocalDate.of(2026, 5, 9);
    private static final LocalDate SAT_2026_05_16 = LocalDate.of(2026, 5, 16);
    /** Worked in place of Wednesday 8 May. */
    private static final LocalDate SAT_2024_05_04 = LocalDate.of(2024, 5, 4);

    private static final String VICTORY = "must be a working day; not worked: Saturday 9 May 2026 – Victory Day";

    record Day(@OnWorkingDay @Nullable LocalDate day) {}

    record Weeks(
            @OnWorkingDay LocalDate own,
            @OnWorkingDay(week = Week.FIVE_DAY) LocalDate five,
            @OnWorkingDay(week = Week.SIX_DAY) LocalDate six) {

        static Weeks all(LocalDate day) {
            return new Weeks(day, day, day);
        }
    }

    record Kinds(
            @OnWorkingDay LocalDateTime time,
            @OnWorkingDay OffsetDateTime offset,
            @OnWorkingDay ZonedDateTime zoned,
            @OnWorkingDay Instant instant,
            @OnWorkingDay Moment moment) {}

    record Containers(List<@OnWorkingDay LocalDate> days, Optional<@OnWorkingDay LocalDate> day) {}

    record Worded(@OnWorkingDay(message = "not on {dayEn}") LocalDate day) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-09 | Saturday 9 May 2026 – Victory Day",
                "2026-05-10 | Sunday 10 May 2026 – weekly day off",
                "2026-05-11 | Monday 11 May 2026 – Day off moved from 9 May 2026 (Victory Day)",
                "2026-05-27 | Wednesday 27 May 2026 – First day of Kurban Ait",
                "2026-01-07 | Wednesday 7 January 2026 – Orthodox Christmas"
            })
    void theMessageSaysWhatTheDayIs(LocalDate day, String told) {
        assertThat(Host.ENGLISH.messages(new Day(day)))
                .isEqualTo(Map.of("day", "must be a working day; not worked: " + told));
    }

    @Test
    void aWorkedDayAndNullAreValid() {
        assertThat(Host.ENGLISH.messages(new Day(FRI_2026_05_08))).isEmpty();
        assertThat(Host.ENGLISH.messages(new Day(SAT_2024_05_04))).isEmpty();
        assertThat(Host.ENGLISH.messages(new Day(null))).isEmpty();
    }

    @Test
    void itAgreesWithTheCalendarOnEachDayOfTheYear() {
        Map<LocalDate, Boolean> answers = Host.ENGLISH.ask(validator -> {
            Map<LocalDate, Boolean> valid = new HashMap<>();
            LocalDate.of(2026, 1, 1)
                    .datesUntil(LocalDate.of(2027, 1, 1))
                    .forEach(day ->
                            valid.put(day, validator.validate(new Day(day)).isEmpty()));
            return valid;
        });

        assertThat(answers).hasSize(365);
        // The number of working days that the balance of working time of 2026 gives.
        assertThat(answers.values().stream().filter(valid -> valid)).hasSize(247);
        assertThat(answers)
                .allSatisfy((day, valid) ->
                        assertThat(valid).isEqualTo(KazakhstanCalendar.fiveDay().isWorkingDay(day)));
    }

    @ParameterizedTest
    @CsvSource({"1999-12-31", "2001-12-31", "2101-01-01", "+999999999-12-31", "-999999999-01-01"})
    void aDayThatTheCalendarDoesNotKnowHasAMessageOfItsOwn(LocalDate day) {
        assertThat(Host.ENGLISH.messages(new Day(day)))
                .isEqualTo(Map.of("day", "must be within the years of the calendar: 2002-01-01 to 2100-12-31"));
    }

    /** 19:00Z on Friday is Saturday in Almaty since March 2024; before, 18:00Z was. */
    @Test
    void anInstantIsJudgedByItsDayInAlmaty() {
        Kinds friday = kinds("2026-05-08T23:59:59", "2026-05-08T18:59:59Z");
        Kinds saturday = kinds("2026-05-09T00:00", "2026-05-08T19:00:00Z");

        assertThat(Host.ENGLISH.messages(friday)).isEmpty();
        assertThat(Host.ENGLISH.messages(saturday))
                .isEqualTo(Map.of(
                        "time", VICTORY, "offset", VICTORY, "zoned", VICTORY, "instant", VICTORY, "moment", VICTORY));
        assertThat(Host.ENGLISH.messages(kinds("2024-02-23T23:59:59", "2024-02-23T17:59:59Z")))
                .isEmpty();
        assertThat(Host.ENGLISH.messages(kinds("2024-02-24T00:00", "2024-02-23T18:00:00Z")))
                .hasSize(5);
    }

    @Test
    void anInstantBeyondAllYearsIsOutside() {
        Kinds furthest = new Kinds(
                LocalDateTime.MAX,
                OffsetDateTime.MAX,
                ZonedDateTime.of(LocalDateTime.MAX, ZoneOffset.UTC),
                Instant.MAX,
                Moment.on(LocalDate.MAX));

        assertThat(Host.ENGLISH.messages(furthest).values())
                .hasSize(5)
                .allMatch(message -> message.startsWith("must be within the years of the calendar"));
    }

    @Test
    void elementsOfContainersAreReached() {
        assertThat(Host.ENGLISH.messages(
                        new Containers(List.of(FRI_2026_05_08, SAT_2026_05_09), Optional.of(SAT_2026_05_09))))
                .isEqualTo(Map.of("days[1].<list element>", VICTORY, "day", VICTORY));
    }

    @Test
    void theWeekOfTheHostIsTheFiveDayWeekUnlessSet() {
        Host six = Host.ENGLISH.with(Reckoner.on(KazakhstanCalendar.sixDay()));

        assertThat(Host.ENGLISH.messages(Weeks.all(SAT_2026_05_16))).containsOnlyKeys("own", "five");
        assertThat(six.messages(Weeks.all(SAT_2026_05_16))).containsOnlyKeys("five");
        assertThat(Host.ENGLISH.messages(Weeks.all(SAT_2026_05_09))).containsOnlyKeys("own", "five", "six");
    }

    @Test
    void whatTheHostHasAmendedHolds() {
        var amended = KazakhstanCalendar.builder()
                .week(WorkWeek.FIVE_DAY)
                .amend(Amendment.dayOff(FRI_2026_05_08, WeekScope.FIVE_AND_SIX, "Order 1"))
                .build();

        assertThat(amended.entry(FRI_2026_05_08).kind()).isEqualTo(DayKind.DAY_OFF);
        assertThat(Host.ENGLISH.with(Reckoner.on(amended)).messages(Weeks.all(FRI_2026_05_08)))
                .containsOnlyKeys("own", "five");
    }

    /** A name from a file of the host is a text, never a template. */
    @ParameterizedTest
    @ValueSource(strings = {"${1+1}", "{name}", "{jakarta.validation.constraints.Null.message}", "$1 \\\\ {", "100 %s"})
    void theNameOfADayIsNeverInterpreted(String name) {
        WorkingCalendar own = WorkingCalendar.builder()
                .range(SAT_2026_05_09.withDayOfYear(1), SAT_2026_05_09.withDayOfYear(365))
                .week(WorkWeek.FIVE_DAY)
                .entry(CalendarEntry.builder()
                        .date(FRI_2026_05_08)
                        .kind(DayKind.DAY_OFF)
                        .name(LocalizedText.same(name))
                        .basis(LocalizedText.same("Order 1"))
                        .build())
                .build();

        assertThat(Host.ENGLISH.with(Reckoner.on(own)).messages(new Day(FRI_2026_05_08)))
                .isEqualTo(Map.of("day", "must be a working day; not worked: Friday 8 May 2026 – " + name));
    }

    @Test
    void theHostMaySayItInItsOwnWords() {
        assertThat(Host.ENGLISH.messages(new Worded(SAT_2026_05_09)))
                .isEqualTo(Map.of("day", "not on Saturday 9 May 2026"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk | жұмыс күні болуы тиіс; жұмыс күні емес: 2026 жылғы 9 мамыр, сенбі – Жеңіс күні",
                "ru | должно быть рабочим днем; нерабочий день: суббота, 9 мая 2026 года – День Победы",
                "en | must be a working day; not worked: Saturday 9 May 2026 – Victory Day"
            })
    void theReaderDecides(String language, String message) {
        assertThat(Host.of(language).messages(new Day(SAT_2026_05_09))).isEqualTo(Map.of("day", message));
    }

    private static Kinds kinds(String inAlmaty, String utc) {
        Instant instant = Instant.parse(utc);
        return new Kinds(
                LocalDateTime.parse(inAlmaty),
                instant.atOffset(ZoneOffset.ofHours(-10)),
                instant.atZone(ZoneId.of("Asia/Tokyo")),
                instant,
                Moment.at(instant));
    }
}
