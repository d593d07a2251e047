package kz.qyzmet.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a moment and what is none, and on which day of Almaty it lies. */
class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2026-05-06, 2026-05-06,",
        "2024-02-29, 2024-02-29,",
        "2026-05-06T09:30, 2026-05-06, 2026-05-06T04:30:00Z",
        "2026-05-06T09:30:15, 2026-05-06, 2026-05-06T04:30:15Z",
        "2026-05-06T09:30:15.5, 2026-05-06, 2026-05-06T04:30:15.5Z",
        "2026-05-06T04:30Z, 2026-05-06, 2026-05-06T04:30:00Z",
        "2026-05-06T09:30+05:00, 2026-05-06, 2026-05-06T04:30:00Z",
        // Case 171: 5 May 21:00 UTC is 6 May in Almaty.
        "2026-05-05T21:00Z, 2026-05-06, 2026-05-05T21:00:00Z",
        "2026-05-05T20:00-01:00, 2026-05-06, 2026-05-05T21:00:00Z",
        // Case 170: until midnight of 29 February 2024 at +06:00; then it was 23:00 once more.
        "2024-02-29T17:30Z, 2024-02-29, 2024-02-29T17:30:00Z",
        "2024-02-29T18:30Z, 2024-02-29, 2024-02-29T18:30:00Z",
        "2024-02-29T19:00Z, 2024-03-01, 2024-02-29T19:00:00Z",
        "2024-02-28T18:30Z, 2024-02-29, 2024-02-28T18:30:00Z",
        "2024-03-01T18:30Z, 2024-03-01, 2024-03-01T18:30:00Z"
    })
    void whatIsAMoment(String text, LocalDate day, Instant instant) {
        Moment moment = Moment.parse(text);

        assertThat(moment.day()).isEqualTo(day);
        assertThat(moment.instant()).isEqualTo(Optional.ofNullable(instant));
        assertThat(Moment.parse(moment.toString())).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "NULL",
                "today",
                "2026-13-45",
                "2026-02-30",
                "2025-02-29",
                "2026-5-6",
                "06.05.2026",
                "20260506",
                "2026/05/06",
                " 2026-05-06",
                "2026-05-06 ",
                "2026-05-06\n",
                "2026-05-06 09:30",
                "2026-05-06t09:30",
                "2026-05-06T",
                "2026-05-06T9:30",
                "2026-05-06T24:00",
                "2026-05-06T09:60",
                "2026-05-06T23:59:60",
                "2026-05-06T23:59:60Z",
                "2026-05-06T09:30+25:00",
                "2026-05-06T09:30+5",
                "2026-05-06T09:30[Asia/Almaty]",
                "2026-05-06T09:30+05:00[Asia/Almaty]",
                "2026-02-30T09:30",
                "2026-05-06+05:00",
                "2026-W19-3",
                "1778043600",
                "٢٠٢٦-٠٥-٠٦",
                "2026\u201105\u201106"
            })
    void whatIsNone(String text) {
        assertThatThrownBy(() -> Moment.parse(text))
                .isInstanceOf(Moment.InvalidMomentException.class)
                .hasMessageStartingWith("Invalid date: Expected a date such as 2026-05-06, or a time such as"
                        + " 2026-05-06T09:30 or 2026-05-06T09:30+05:00, but found: '")
                .extracting(exception -> ((Moment.InvalidMomentException) exception).text())
                .isEqualTo(text);
    }

    static Stream<String> huge() {
        int size = 200_000;
        return Stream.of("9", "T", "T+", "T+1", "2026-05-06T", "\n", "\u0000").map(part -> part.repeat(size));
    }

    @ParameterizedTest
    @MethodSource("huge")
    void aHugeTextIsRefusedAtOnceAndShownShort(String text) {
        Throwable refusal = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> org.assertj.core.api.Assertions.catchThrowable(() -> Moment.parse(text)));

        assertThat(refusal).isInstanceOf(Moment.InvalidMomentException.class);
        assertThat(refusal.getMessage()).hasSizeLessThan(200).doesNotContain("\n", "\u0000");
    }

    @Test
    void personalDataIsNotShown() {
        assertThatThrownBy(() -> Moment.parse("940101300123"))
                .isInstanceOf(Moment.InvalidMomentException.class)
                .hasMessageNotContaining("940101300");
    }

    @Test
    void anInstantOfAnotherDayIsRefused() {
        assertThatThrownBy(
                        () -> new Moment(LocalDate.of(2026, 5, 5), Optional.of(Instant.parse("2026-05-05T21:00:00Z"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid moment: Expected an instant on 2026-05-05 in Almaty, but found: 2026-05-06");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-06, 2026-05-07, true",
        "2026-05-06, 2026-05-06, false",
        "2026-05-06T10:00, 2026-05-06T10:01, true",
        "2026-05-06T10:00, 2026-05-06, false",
        "2026-05-06, 2026-05-06T10:00, false",
        "2026-05-06T23:00, 2026-05-07, true"
    })
    void beforeAsFarAsTheCommonGrainTells(String one, String other, boolean before) {
        assertThat(Moment.parse(one).isBefore(Moment.parse(other))).isEqualTo(before);
    }

    @Test
    void outdatedZoneDataIsRefused() {
        ZoneRules old = ZoneRules.of(ZoneOffset.ofHours(6));

        assertThatThrownBy(() -> AlmatyTime.requireCurrent(old))
                .isInstanceOf(OutdatedTimeZoneException.class)
                .hasMessage(
                        "Outdated time-zone data: Expected Asia/Almaty at +05:00 since 2024-03-01, but found: +06:00;"
                                + " update the Java runtime or its time-zone data to release 2024a or later")
                .extracting(exception -> ((OutdatedTimeZoneException) exception).found())
                .isEqualTo(ZoneOffset.ofHours(6));
        AlmatyTime.requireCurrent(ZoneRules.of(ZoneOffset.ofHours(5)));
        assertThat(AlmatyTime.zone()).isEqualTo(ZoneId.of("Asia/Almaty"));
        assertThat(AlmatyTime.startOf(LocalDate.of(2024, 2, 29))).isEqualTo(Instant.parse("2024-02-28T18:00:00Z"));
        assertThat(AlmatyTime.startOf(LocalDate.of(2024, 3, 2))).isEqualTo(Instant.parse("2024-03-01T19:00:00Z"));
    }
}
