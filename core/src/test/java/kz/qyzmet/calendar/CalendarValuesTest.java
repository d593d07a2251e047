package kz.qyzmet.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small values of the room: entry, kind, certainty, week and opening hours. */
class CalendarValuesTest {

    private static final LocalDate SAT_2026_03_21 = LocalDate.of(2026, 3, 21);
    private static final LocalDate TUE_2026_03_24 = LocalDate.of(2026, 3, 24);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime HALF_PAST_SIX = LocalTime.of(18, 30);

    @ParameterizedTest
    @CsvSource({
        "HOLIDAY, false, мереке күні, праздничный день, holiday",
        "DAY_OFF, false, демалыс күні, выходной день, day off",
        "TRANSFERRED_OFF, false, ауыстырылған демалыс күні, перенесенный выходной день, day off moved here",
        "WORKING_WEEKEND, true, демалыс күні орнына ауыстырылған жұмыс күні, рабочий день взамен выходного, "
                + "worked day of rest",
        "WEEKEND, false, апталық демалыс күні, еженедельный выходной день, weekly day off",
        "WORKING, true, жұмыс күні, рабочий день, working day"
    })
    void aKindIsWorkedOrNotAndHasALabel(DayKind kind, boolean working, String kk, String ru, String en) {
        assertThat(kind.isWorking()).isEqualTo(working);
        assertThat(kind.label()).isEqualTo(LocalizedText.of(kk, ru, en));
    }

    @Test
    void everyKindHasALabelOfItsOwn() {
        assertThat(Arrays.stream(DayKind.values()).map(DayKind::label))
                .doesNotHaveDuplicates()
                .hasSize(6);
    }

    @Test
    void certaintiesHaveLabels() {
        assertThat(Certainty.OFFICIAL.label()).isEqualTo(LocalizedText.of("ресми", "официально", "official"));
        assertThat(Certainty.PROJECTED.label()).isEqualTo(LocalizedText.of("болжам", "прогноз", "projected"));
    }

    @Test
    void weeksDifferInSaturday() {
        assertThat(daysOff(WorkWeek.FIVE_DAY)).containsExactly(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(daysOff(WorkWeek.SIX_DAY)).containsExactly(DayOfWeek.SUNDAY);
        assertThat(WorkWeek.FIVE_DAY.label())
                .isEqualTo(LocalizedText.of(
                        "бес күндік жұмыс аптасы", "пятидневная рабочая неделя", "five-day working week"));
        assertThat(WorkWeek.SIX_DAY.label())
                .isEqualTo(LocalizedText.of(
                        "алты күндік жұмыс аптасы", "шестидневная рабочая неделя", "six-day working week"));
    }

    @Test
    void anEntryIsOfficialAndUnmovedUnlessSaid() {
        CalendarEntry entry = nauryz().build();

        assertThat(entry.certainty()).isEqualTo(Certainty.OFFICIAL);
        assertThat(entry.movedFrom()).isEmpty();
        assertThat(entry.movedTo()).isEmpty();
        assertThat(entry.isWorking()).isFalse();
        assertThat(entry.date()).isEqualTo(SAT_2026_03_21);
        assertThat(entry.kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(entry.name().en()).isEqualTo("Nauryz");
        assertThat(entry.basis().en()).isEqualTo("law267.a5");
    }

    @Test
    void entriesAreEqualWhenEveryPartIs() {
        CalendarEntry entry = nauryz().build();

        assertThat(entry).isEqualTo(nauryz().build()).hasSameHashCodeAs(nauryz().build());
        assertThat(List.of(
                        nauryz().date(TUE_2026_03_24).build(),
                        nauryz().kind(DayKind.DAY_OFF).build(),
                        nauryz().name(LocalizedText.same("another name")).build(),
                        nauryz().basis(LocalizedText.same("another act")).build(),
                        nauryz().movedTo(TUE_2026_03_24).build(),
                        nauryz().movedFrom(TUE_2026_03_24).build(),
                        nauryz().certainty(Certainty.PROJECTED).build()))
                .allSatisfy(other -> assertThat(other).isNotEqualTo(entry));
    }

    @Test
    void anEntryNamesThePartsThatAreMissing() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CalendarEntry.builder().build())
                .withMessage("Cannot build CalendarEntry, some of required attributes are not set "
                        + "[date, kind, name, basis]");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CalendarEntry.builder()
                        .date(SAT_2026_03_21)
                        .kind(DayKind.HOLIDAY)
                        .build())
                .withMessageEndingWith("not set [name, basis]");
    }

    @Test
    void openingHoursIncludeTheOpeningAndExcludeTheClosing() {
        OpeningHours hours = OpeningHours.of(NINE, HALF_PAST_SIX);

        assertThat(hours.isAfterClosing(LocalTime.MIN)).isFalse();
        assertThat(hours.isAfterClosing(NINE)).isFalse();
        assertThat(hours.isAfterClosing(HALF_PAST_SIX.minusNanos(1))).isFalse();
        assertThat(hours.isAfterClosing(HALF_PAST_SIX)).isTrue();
        assertThat(hours.isAfterClosing(LocalTime.MAX)).isTrue();
        assertThat(hours).isEqualTo(new OpeningHours(NINE, HALF_PAST_SIX));
        assertThat(hours.opens()).isEqualTo(NINE);
        assertThat(hours.closes()).isEqualTo(HALF_PAST_SIX);
    }

    @Test
    void openingHoursThatDoNotEndAfterTheyStartAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpeningHours.of(HALF_PAST_SIX, NINE))
                .withMessage("Invalid order: Expected 'opens' < 'closes', but found: 18:30 >= 09:00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OpeningHours.of(NINE, NINE))
                .withMessage("Invalid order: Expected 'opens' < 'closes', but found: 09:00 >= 09:00");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> OpeningHours.of(null, NINE))
                .withMessage("opens");
        assertThatNullPointerException()
                .isThrownBy(() -> OpeningHours.of(NINE, null))
                .withMessage("closes");
        assertThatNullPointerException()
                .isThrownBy(() -> WorkWeek.FIVE_DAY.isDayOff(null))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> CalendarEntry.builder().date(null))
                .withMessage("date");
    }

    private static List<DayOfWeek> daysOff(WorkWeek week) {
        return Arrays.stream(DayOfWeek.values()).filter(week::isDayOff).toList();
    }

    private static CalendarEntry.Builder nauryz() {
        return CalendarEntry.builder()
                .date(SAT_2026_03_21)
                .kind(DayKind.HOLIDAY)
                .name(LocalizedText.of("Наурыз", "Наурыз", "Nauryz"))
                .basis(LocalizedText.same("law267.a5"));
    }
}
