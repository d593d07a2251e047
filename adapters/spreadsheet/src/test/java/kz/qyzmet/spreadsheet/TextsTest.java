package kz.qyzmet.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.text.Language;
import org.junit.jupiter.api.Test;

/** The bundle of this module: the same keys in each language, and each in its own letters. */
class TextsTest {

    @Test
    void everyLanguageHasTheSameKeys() {
        Set<String> keys = SheetTexts.TEXTS.keys(Language.EN);

        assertThat(keys).isNotEmpty();
        for (Language language : Language.values()) {
            assertThat(SheetTexts.TEXTS.keys(language)).isEqualTo(keys);
        }
    }

    @Test
    void everyLineThatNobodySignsHasItsLabel() {
        Set<String> labels = SheetTexts.TEXTS.keys(Language.EN).stream()
                .filter(key -> key.startsWith("code."))
                .collect(Collectors.toSet());

        assertThat(Stream.of(LineCode.values())
                        .filter(code -> code.signatory().isEmpty() && code != LineCode.NOTE)
                        .map(code -> "code." + code)
                        .collect(Collectors.toSet()))
                .isEqualTo(labels);
    }

    @Test
    void everyTextStandsInItsOwnLetters() {
        for (String key : SheetTexts.TEXTS.keys(Language.EN)) {
            assertThat(SheetTexts.TEXTS.get(Language.EN, key)).doesNotContainPattern("\\p{IsCyrillic}");
            for (Language language : new Language[] {Language.KK, Language.RU}) {
                assertThat(SheetTexts.TEXTS.get(language, key))
                        .doesNotContainPattern("\\p{IsLatin}")
                        .isNotBlank();
            }
        }
    }

    @Test
    void everyLanguageHasTheSamePlaces() {
        for (String key : SheetTexts.TEXTS.keys(Language.EN)) {
            for (Language language : Language.values()) {
                for (String place : new String[] {"{0}", "{1}", "{2}"}) {
                    assertThat(SheetTexts.TEXTS.get(language, key).contains(place))
                            .as(key)
                            .isEqualTo(SheetTexts.TEXTS.get(Language.EN, key).contains(place));
                }
            }
        }
    }
}
