package kz.qyzmet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which language a locale is, and the text in three languages. */
class LanguageTest {

    private static final LocalizedText DAY = LocalizedText.of("күн", "день", "day");

    @ParameterizedTest
    @CsvSource({
        "kk, KK",
        "kk-KZ, KK",
        "kk-Cyrl-KZ, KK",
        "kk-Latn, KK",
        "ru, RU",
        "ru-KZ, RU",
        "ru-RU, RU",
        "en, EN",
        "en-GB, EN",
        "de, EN",
        "de-DE, EN",
        "ky, EN",
        "uz-Cyrl, EN",
        "und-KZ, EN",
        "und, EN"
    })
    void onlyTheLanguageOfALocaleCounts(String tag, Language language) {
        assertThat(Language.of(Locale.forLanguageTag(tag))).isEqualTo(language);
        assertThat(DefaultLocale.set(Locale.forLanguageTag("ru-KZ"), () -> Language.of(Locale.forLanguageTag(tag))))
                .isEqualTo(language);
    }

    @ParameterizedTest
    @EnumSource
    void aLanguageIsFoundByItsOwnLocale(Language language) {
        assertThat(Language.of(language.locale())).isEqualTo(language);
        assertThat(language.locale().getCountry()).isEmpty();
        assertThat(language.tag()).isEqualTo(language.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void aTextIsReadInALanguageOrForALocale() {
        assertThat(DAY.in(Language.KK)).isEqualTo("күн");
        assertThat(DAY.in(Language.RU)).isEqualTo("день");
        assertThat(DAY.in(Language.EN)).isEqualTo("day");
        assertThat(DAY.in(Locale.forLanguageTag("kk-KZ"))).isEqualTo("күн");
        assertThat(DAY.in(Locale.GERMANY)).isEqualTo("day");
        assertThat(DAY).hasToString("day");
    }

    @Test
    void textsAreEqualWhenEveryPartIs() {
        assertThat(DAY)
                .isEqualTo(new LocalizedText("күн", "день", "day"))
                .hasSameHashCodeAs(new LocalizedText("күн", "день", "day"))
                .isNotEqualTo(LocalizedText.of("күні", "день", "day"))
                .isNotEqualTo(LocalizedText.of("күн", "дня", "day"))
                .isNotEqualTo(LocalizedText.of("күн", "день", "days"));
        assertThat(LocalizedText.same("ҚР АҚ")).isEqualTo(LocalizedText.of("ҚР АҚ", "ҚР АҚ", "ҚР АҚ"));
    }

    @Test
    void aBlankPartIsRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of("", "день", "day"))
                .withMessage("Invalid text: Expected 'kk' not to be blank, but found: ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of("күн", " \t", "day"))
                .withMessage("Invalid text: Expected 'ru' not to be blank, but found: ' \t'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of("күн", "день", "\n"))
                .withMessage("Invalid text: Expected 'en' not to be blank, but found: '\n'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.same(" "))
                .withMessageStartingWith("Invalid text: ");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Language.of(null)).withMessage("locale");
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of("күн", null, "day"))
                .withMessage("ru");
        assertThatNullPointerException().isThrownBy(() -> LocalizedText.same(null));
    }
}
