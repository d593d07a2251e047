package kz.qyzmet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final LocalDate FRI_2026_05_15 = LocalDate.of(2026, 5, 15);
    private static final LocalDate SUN_2024_12_01 = LocalDate.of(2024, 12, 1);
    private static final LocalDate MON_2024_01_01 = LocalDate.of(2024, 1, 1);

    @Test
    void aDateReadsAsAPersonWritesIt() {
        assertThat(Dates.day(FRI_2026_05_15))
                .isEqualTo(LocalizedText.of("2026 жылғы 15 мамыр", "15 мая 2026 года", "15 May 2026"));
        assertThat(Dates.day(SUN_2024_12_01))
                .isEqualTo(LocalizedText.of("2024 жылғы 1 желтоқсан", "1 декабря 2024 года", "1 December 2024"));
    }

    @Test
    void aFullDateCarriesItsWeekday() {
        assertThat(Dates.full(FRI_2026_05_15))
                .isEqualTo(LocalizedText.of(
                        "2026 жылғы 15 мамыр, жұма", "пятница, 15 мая 2026 года", "Friday 15 May 2026"));
        assertThat(Dates.full(SUN_2024_12_01))
                .isEqualTo(LocalizedText.of(
                        "2024 жылғы 1 желтоқсан, жексенбі",
                        "воскресенье, 1 декабря 2024 года",
                        "Sunday 1 December 2024"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-05-15T18:30+05:00 | Friday 15 May 2026, 18:30 (UTC+05:00)",
                "2024-03-01T00:00+06:00 | Friday 1 March 2024, 00:00 (UTC+06:00)",
                "2026-05-15T18:30:05+05:00 | Friday 15 May 2026, 18:30:05 (UTC+05:00)",
                "2026-05-15T23:59:59.999999999+05:00 | Friday 15 May 2026, 23:59:59 (UTC+05:00)",
                "2026-05-15T18:30:00.5+05:00 | Friday 15 May 2026, 18:30:00 (UTC+05:00)",
                "2026-05-15T13:30Z | Friday 15 May 2026, 13:30 (UTC+00:00)",
                "2026-05-15T09:30-04:00 | Friday 15 May 2026, 09:30 (UTC-04:00)",
            })
    void anInstantCarriesItsTimeAndOffset(OffsetDateTime instant, String english) {
        assertThat(Dates.instant(instant).en()).isEqualTo(english);
    }

    @Test
    void anInstantReadsInEachLanguage() {
        assertThat(Dates.instant(OffsetDateTime.parse("2026-05-15T18:30+05:00")))
                .isEqualTo(LocalizedText.of(
                        "2026 жылғы 15 мамыр, жұма, 18:30 (UTC+05:00)",
                        "пятница, 15 мая 2026 года, 18:30 (UTC+05:00)",
                        "Friday 15 May 2026, 18:30 (UTC+05:00)"));
    }

    @Test
    void everyMonthHasItsNameInADate() {
        assertThat(kazakh(month -> Dates.day(LocalDate.of(2026, month, 2)), 12))
                .containsExactlyElementsOf(
                        List.of("қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"
                                        .split(" "))
                                .stream()
                                .map(name -> "2026 жылғы 2 " + name)
                                .toList());
        assertThat(russian(month -> Dates.day(LocalDate.of(2026, month, 2)), 12))
                .containsExactlyElementsOf(
                        List.of("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
                                        .split(" "))
                                .stream()
                                .map(name -> "2 " + name + " 2026 года")
                                .toList());
    }

    @Test
    void everyMonthHasAHeading() {
        assertThat(kazakh(Dates::monthHeading, 12))
                .containsExactly("Қаңтар Ақпан Наурыз Сәуір Мамыр Маусым Шілде Тамыз Қыркүйек Қазан Қараша Желтоқсан"
                        .split(" "));
        assertThat(russian(Dates::monthHeading, 12))
                .containsExactly(
                        "Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь".split(" "));
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(Dates::monthHeading).map(LocalizedText::en))
                .containsExactly("January February March April May June July August September October November December"
                        .split(" "));
    }

    @Test
    void everyWeekdayHasALongAndAShortName() {
        assertThat(kazakh(day -> Dates.weekday(MON_2024_01_01.plusDays(day - 1L)), 7))
                .containsExactly("дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі".split(" "));
        assertThat(russian(day -> Dates.weekday(MON_2024_01_01.plusDays(day - 1L)), 7))
                .containsExactly("понедельник вторник среда четверг пятница суббота воскресенье".split(" "));
        assertThat(kazakh(Dates::shortWeekday, 7)).containsExactly("Дс Сс Ср Бс Жм Сб Жс".split(" "));
        assertThat(russian(Dates::shortWeekday, 7)).containsExactly("Пн Вт Ср Чт Пт Сб Вс".split(" "));
        assertThat(IntStream.rangeClosed(1, 7).mapToObj(Dates::shortWeekday).map(LocalizedText::en))
                .containsExactly("Mo Tu We Th Fr Sa Su".split(" "));
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        assertThat(DefaultLocale.set(
                        Locale.forLanguageTag("ar-EG-u-nu-arab"),
                        () -> Dates.full(FRI_2026_05_15).in(Locale.GERMANY)))
                .isEqualTo("Friday 15 May 2026");
        assertThat(DefaultLocale.set(
                        Locale.forLanguageTag("ru-KZ"),
                        () -> Dates.instant(OffsetDateTime.parse("2026-05-15T08:05+05:00"))
                                .kk()))
                .isEqualTo("2026 жылғы 15 мамыр, жұма, 08:05 (UTC+05:00)");
    }

    @Test
    void aMonthOrWeekdayThatDoesNotExistIsRefused() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Dates.monthHeading(13))
                .withMessage("No text 'heading.13' in 'kz.qyzmet.text.Dates_kk'");
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Dates.shortWeekday(0))
                .withMessage("No text 'weekday.short.0' in 'kz.qyzmet.text.Dates_kk'");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Dates.day(null)).withMessage("date");
        assertThatNullPointerException().isThrownBy(() -> Dates.instant(null)).withMessage("instant");
    }

    private static List<String> kazakh(IntFunction<LocalizedText> text, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(text)
                .map(LocalizedText::kk)
                .toList();
    }

    private static List<String> russian(IntFunction<LocalizedText> text, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(text)
                .map(LocalizedText::ru)
                .toList();
    }
}
