package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.Norms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kazakh and Russian answers hold no English: ids, ISO dates, Roman numerals and the code of the edition alone. */
class LanguageTest {

    private static final Pattern ID = Pattern.compile("[A-Za-z]\\w*(?:[.][\\w-]+)+|[A-Z]\\d[\\w-]*");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\S+");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");
    /** N and D are the unknowns of a custom of counting. */
    private static final Set<String> ALLOWED =
            Set.of("UTC", "N", "D", "kk", "en", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "MK", "SMS");

    static List<String> latin(String text) {
        return LATIN.matcher(ISO.matcher(ID.matcher(text).replaceAll(" ")).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .filter(word -> !ALLOWED.contains(word))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void aDeadlineOfEveryNormIsInTheLanguage(String language) {
        for (Norm norm : Norms.standard().timeBearing()) {
            for (String from : List.of("2023-03-01", "2025-06-04T11:00", "2029-05-04")) {
                Ran ran = Ran.with("deadline", norm.id().id(), "--from", from, "--lang", language);
                assertThat(latin(ran.out())).as(ran.out()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void everyDayIsInTheLanguage(String language) {
        for (String day : List.of("2026-03-21", "2026-03-24", "2025-01-05", "2026-05-27", "2026-05-12", "2030-12-16")) {
            assertThat(latin(Ran.with("day", day, "--lang", language).exits(0).out()))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void everyYearIsInTheLanguage(String language) {
        for (int year = 2002; year <= 2030; year++) {
            String table = Ran.with("calendar", Integer.toString(year), "--lang", language)
                    .exits(0)
                    .out();
            assertThat(latin(table)).as(table).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void everyCaseIsInTheLanguage(String language) {
        for (String file :
                List.of(CaseFiles.COMPLAINT, CaseFiles.ANSWERED_LATE, CaseFiles.EXTENDED, CaseFiles.SENT_ON)) {
            for (String command : List.of("timeline", "check")) {
                Ran ran = Ran.reading(file, command, "-", "--as-of", "2026-07-01", "--lang", language);
                assertThat(ran.err()).isEmpty();
                assertThat(latin(ran.out())).as(ran.out()).isEmpty();
            }
        }
    }

    @Test
    void theCaptionsAreTranslated() {
        assertThat(Ran.with("deadline", "law88.a25.p2.provider-review", "--from", "2026-05-06", "--lang", "kk")
                        .lines())
                .startsWith("есептік күн 2026-05-15", "соңғы күн 2026-05-15", "сенімді күн 2026-05-15");
        assertThat(Ran.with("deadline", "law88.a25.p2.provider-review", "--from", "2026-05-06", "--lang", "RU")
                        .lines())
                .startsWith("расчетная дата 2026-05-15", "последний день 2026-05-15", "надежный день 2026-05-15");
    }

    @Test
    void theDefaultIsTheLocaleOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("kk-KZ"));
            assertThat(Ran.with("day", "2026-05-11").exits(0).out()).contains("жұмыс істемейтін күн");
            Locale.setDefault(Locale.GERMANY);
            assertThat(Ran.with("day", "2026-05-11").exits(0).out()).contains("not worked");
        } finally {
            Locale.setDefault(before);
        }
    }
}
