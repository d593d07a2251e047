package kz.qyzmet.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language of a message is the reader's, whatever the machine's. */
class MessagesTest {

    private static final Map<String, String> TEXTS = Map.of(
            "kk", "БСН болуы тиіс: айы, түрі және бақылау цифры дұрыс он екі цифр",
            "ru", "должно быть БИН: двенадцать цифр с месяцем, видом и верной контрольной цифрой",
            "en", "must be a BIN: twelve digits with a month, a kind and a right check digit");

    @ParameterizedTest
    @CsvSource({
        "ru-KZ, kk, kk",
        "ru-KZ, kk-KZ, kk",
        "ru-KZ, ru, ru",
        "ru-KZ, en, en",
        "ru-KZ, en-GB, en",
        "kk-KZ, ru-RU, ru",
        "kk-KZ, en, en",
        "en-US, kk, kk",
        "de-DE, kk, kk",
        // A language that there is not: that of the machine, or English where there is not that one either.
        "ru-KZ, de, ru",
        "de-DE, fr, en"
    })
    void theReaderDecides(String machine, String reader, String language) {
        ApplicantForm form = new ApplicantForm();
        form.bin = "940140000386";

        assertThat(new Host(Locale.forLanguageTag(machine), Locale.forLanguageTag(reader)).messages(form))
                .isEqualTo(Map.of("bin", Objects.requireNonNull(TEXTS.get(language))));
    }

    @Test
    void everyLanguageHasEveryMessageAndTheRootIsEnglish() throws IOException {
        Map<Object, Object> english = texts("_en");

        assertThat(english).hasSize(21);
        assertThat(texts("")).isEqualTo(english);
        for (String language : List.of("_kk", "_ru")) {
            assertThat(texts(language).keySet()).isEqualTo(english.keySet());
            assertThat(texts(language).values())
                    .allSatisfy(text -> assertThat(text.toString()
                                    .replaceAll("\\{[A-Za-z]+}", "")
                                    .replace("KZ", ""))
                            .doesNotContainPattern("[A-Za-z{$]"));
        }
    }

    /** A parameter in a language ends in its tag; all others are the same in each. */
    @Test
    void everyLanguageNamesItsOwnParameters() throws IOException {
        Map<Object, Object> english = texts("_en");
        for (String tag : List.of("Kk", "Ru")) {
            texts("_" + tag.toLowerCase(Locale.ROOT))
                    .forEach((key, text) -> assertThat(parameters(text.toString()))
                            .isEqualTo(parameters(Objects.requireNonNull(english.get(key))
                                    .toString()
                                    .replace("En}", tag + "}"))));
        }
    }

    /** What needs no implementation of its own names no parameter but the attributes of its constraint. */
    @Test
    void aPlainTextNamesOnlyAttributes() throws IOException {
        for (String language : List.of("_kk", "_ru", "_en")) {
            texts(language).forEach((key, text) -> {
                if (key.toString().contains(".plain.")) {
                    assertThat(Set.of("{norm}")).containsAll(parameters(text.toString()));
                }
            });
        }
    }

    private static Set<String> parameters(String text) {
        return Pattern.compile("\\{[A-Za-z]+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Map<Object, Object> texts(String suffix) throws IOException {
        Properties texts = new Properties();
        try (InputStream file = MessagesTest.class.getResourceAsStream(
                        "/ContributorValidationMessages" + suffix + ".properties");
                Reader reader = new InputStreamReader(Objects.requireNonNull(file, "file"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
