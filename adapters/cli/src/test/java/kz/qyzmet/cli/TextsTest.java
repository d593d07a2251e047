package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    private static String text(Language language, String key) {
        return CliTexts.TEXTS.get(language, key);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTextIsThereInEveryLanguage() {
        Set<String> keys = CliTexts.TEXTS.keys(Language.EN);

        assertThat(keys).isNotEmpty();
        for (Language language : Language.values()) {
            assertThat(CliTexts.TEXTS.keys(language)).isEqualTo(keys);
            for (String key : keys) {
                assertThat(text(language, key))
                        .isNotBlank()
                        .isEqualTo(text(language, key).strip());
                assertThat(placeholders(text(language, key))).as(key).isEqualTo(placeholders(text(Language.EN, key)));
            }
        }
    }

    @Test
    void everyTextIsInItsLanguage() {
        for (String key : CliTexts.TEXTS.keys(Language.EN)) {
            assertThat(LATIN.matcher(text(Language.KK, key) + text(Language.RU, key))
                            .find())
                    .as(key)
                    .isFalse();
            assertThat(CYRILLIC.matcher(text(Language.EN, key)).find()).as(key).isFalse();
        }
    }

    @Test
    void theEnglishCaptionsAreTheContract() {
        assertThat(text(Language.EN, "answer.nominal")).isEqualTo("nominal");
        assertThat(text(Language.EN, "answer.due")).isEqualTo("due");
        assertThat(text(Language.EN, "answer.safe")).isEqualTo("safe");
        assertThat(text(Language.EN, "answer.certainty")).isEqualTo("certainty");
        assertThat(text(Language.EN, "answer.notBefore")).isEqualTo("not before");
    }
}
