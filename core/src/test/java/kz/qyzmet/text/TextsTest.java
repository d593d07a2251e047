package kz.qyzmet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final LocalizedText DAY = LocalizedText.of("күн", "день", "day");

    static List<Locale> machines() {
        return List.of(
                Locale.forLanguageTag("ru-KZ"),
                Locale.forLanguageTag("kk-KZ"),
                Locale.ENGLISH,
                Locale.GERMANY,
                Locale.ROOT);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void theLanguageOfTheMachineDoesNotMatter(Locale machine) {
        Texts texts = DefaultLocale.set(machine, () -> Texts.beside(TextsTest.class, "Whole"));

        assertThat(DefaultLocale.set(machine, () -> texts.text("plain")))
                .isEqualTo(LocalizedText.of("бір", "один", "one"));
        assertThat(texts.get(Language.of(Locale.GERMAN), "plain")).isEqualTo("one");
    }

    @Test
    void argumentsArePutInInTheLanguageOfTheText() {
        Texts texts = whole();

        assertThat(texts.text("message", DAY, "X")).isEqualTo(LocalizedText.of("күн және X", "день и X", "day and X"));
        assertThat(texts.get(Language.KK, "message", DAY, "X")).isEqualTo("күн және X");
    }

    @Test
    void numbersReadTheSameInEveryLanguage() {
        assertThat(whole().text("number", 1234567))
                .isEqualTo(LocalizedText.of("саны 1234567", "число 1234567", "number 1234567"));
        assertThat(whole().get(Language.RU, "number", 1234.5)).isEqualTo("число 1234.5");
    }

    @Test
    void aMissingKeyIsRefusedWithKeyAndFile() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> whole().get(Language.KK, "russian"))
                .withMessage("No text 'russian' in 'kz.qyzmet.text.Whole_kk'")
                .satisfies(missing -> {
                    assertThat(missing.getKey()).isEqualTo("russian");
                    assertThat(missing.getClassName()).isEqualTo("kz.qyzmet.text.Whole");
                });
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> whole().text("absent", DAY))
                .withMessage("No text 'absent' in 'kz.qyzmet.text.Whole_kk'");
    }

    @Test
    void aKeyIsThereWhenNoLanguageLacksIt() {
        assertThat(whole().has("plain")).isTrue();
        assertThat(whole().has("russian")).isFalse();
        assertThat(whole().has("absent")).isFalse();
        assertThat(whole().keys(Language.EN)).containsExactly("message", "number", "plain");
        assertThat(whole().keys(Language.RU)).containsExactly("message", "number", "plain", "russian");
    }

    @ParameterizedTest
    @MethodSource("machines")
    void aLanguageWithoutAFileIsNeverAnsweredInAnother(Locale machine) {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> DefaultLocale.set(machine, () -> Texts.beside(TextsTest.class, "RussianOnly")));
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> DefaultLocale.set(machine, () -> Texts.beside(TextsTest.class, "Rooted")))
                .withMessage("No bundle 'kz.qyzmet.text.Rooted' in language 'kk'");
    }

    @Test
    void onARussianMachineAMissingKazakhFileIsNamed() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> DefaultLocale.set(
                        Locale.forLanguageTag("ru-KZ"), () -> Texts.beside(TextsTest.class, "RussianOnly")))
                .withMessage("No bundle 'kz.qyzmet.text.RussianOnly' in language 'kk'")
                .satisfies(missing -> assertThat(missing.getKey()).isEqualTo("kk"));
    }

    @Test
    void aMissingBundleIsRefused() {
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Texts.beside(TextsTest.class, "Nowhere"))
                .withMessageContaining("kz.qyzmet.text.Nowhere");
    }

    @Test
    void textsReadAsTheirBaseName() {
        assertThat(whole()).hasToString("kz.qyzmet.text.Whole");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Texts.beside(null, "Whole"))
                .withMessage("anchor");
        assertThatNullPointerException()
                .isThrownBy(() -> Texts.beside(TextsTest.class, null))
                .withMessage("simpleName");
        assertThatNullPointerException()
                .isThrownBy(() -> whole().get(null, "plain"))
                .withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> whole().get(Language.KK, null))
                .withMessage("key");
    }

    private static Texts whole() {
        return Texts.beside(TextsTest.class, "Whole");
    }
}
