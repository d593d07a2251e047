package kz.qyzmet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource({
        "900101300123, ********0123",
        "a1b2c, *1b2c",
        "abcd, ****",
        "abc, ***",
        "a, *",
        "'', ''",
    })
    void aMaskShowsTheLastFourCharactersOfWhatIsLonger(String secret, String masked) {
        assertThat(PersonalData.mask(secret)).isEqualTo(masked).hasSameSizeAs(secret);
    }

    @ParameterizedTest
    @CsvSource({
        "900101300123, ********0123",
        "IIN 900101300123 is wrong, IIN ********0123 is wrong",
        "ЖСН900101300123, ЖСН********0123",
        "'found: ''900101300123''', 'found: ''********0123'''",
        "'\"bin\":\"050140004567\",', '\"bin\":\"********4567\",'",
        "9001013001234, *********1234",
        "900101 300123, *********0123",
        "900101-300123, *********0123",
    })
    void identityNumbersAreMasked(String text, String scrubbed) {
        assertThat(PersonalData.scrub(text)).isEqualTo(scrubbed);
    }

    @ParameterizedTest
    @CsvSource({
        "+77011234567, ********4567",
        "tel. 87011234567., tel. *******4567.",
        "+7 701 123 45 67, ************5 67",
        "+7 (701) 123-45-67, **************5-67",
        "8(727)250-12-34, ***********2-34",
        "8 701 123 4567, **********4567",
        "8-701-123-45-67, ***********5-67",
    })
    void telephoneNumbersAreMasked(String text, String scrubbed) {
        assertThat(PersonalData.scrub(text)).isEqualTo(scrubbed);
    }

    @ParameterizedTest
    @CsvSource({
        "write to aidar.k@example.kz now, write to **************e.kz now",
        "a+b_c@mail.example.com, ******************.com",
        "айдар@пошта.қаз, ***********.қаз",
    })
    void mailAddressesAreMasked(String text, String scrubbed) {
        assertThat(PersonalData.scrub(text)).isEqualTo(scrubbed);
    }

    @ParameterizedTest
    @CsvSource({
        "KZ86125KZT5004100100, ****************0100",
        "account KZ861250000041001000., account ****************1000.",
        "kz86125kzt5004100100, ****************0100",
        "KZ86 125K ZT50 0410 0100, ********************0100",
        "KZ86 1250 0000 4100 1000, ********************1000",
    })
    void bankAccountsAreMasked(String text, String scrubbed) {
        assertThat(PersonalData.scrub(text)).isEqualTo(scrubbed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-05-15",
                "2026-13-45",
                "1920-03-01",
                "2026-05-15 to 2026-06-03",
                "2026-05-15 2026-06-03",
                "2026-05-15/2026-06-03",
                "2026-05-15 - 2026-06-03",
                "9999-12-31",
                "due 2026-05-15.",
                "(2026-05-15)",
                "2026-05-15, 10 days",
                "15.05.2026",
                "с 15.05.2026 по 03.06.2026",
                "2026-05-15 18:30",
                "2026-05-15T18:30",
                "2026-05-15T18:30:15",
                "2026-05-15T18:30+05:00",
                "2026-05-15T18:30:15.123Z",
                "2026-05-15T18:30:15.123456789+05:00",
                "law88.a25.p2.provider-review",
                "order83.p32.notice-of-start",
                "law267.a5, labour.a84 and labour.a85",
                "cc.a176",
                "appc.a64.p3",
                "12345678",
                "line 17, field registeredOn",
                "21474836",
                "1.0.1",
                "",
                "мерзім 15 жұмыс күні",
            })
    void datesInstantsNormIdsAndShortNumbersStayReadable(String text) {
        assertThat(PersonalData.scrub(text)).isEqualTo(text);
    }

    @Test
    void everythingPersonalInOneTextIsMaskedAndTheRestIsKept() {
        assertThat(PersonalData.scrub("Row 3, 2026-05-15: 900101300123, +7 701 123 45 67, a.b@example.kz, "
                        + "KZ86125KZT5004100100 breaks law88.a25.p2"))
                .isEqualTo("Row 3, 2026-05-15: ********0123, ************5 67, **********e.kz, "
                        + "****************0100 breaks law88.a25.p2");
    }

    @Test
    void aNumberBesideADateIsStillMasked() {
        assertThat(PersonalData.scrub("2026-05-15 900101300123")).isEqualTo("2026-05-15 ********0123");
        assertThat(PersonalData.scrub("900101300123 2026-05-15")).isEqualTo("********0123 2026-05-15");
        assertThat(PersonalData.scrub("2026-05-15 87011234567;15.05.2026"))
                .isEqualTo("2026-05-15 *******4567;15.05.2026");
        assertThat(PersonalData.scrub("+7701-12-31 234567")).isEqualTo("**************4567");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullsAreRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> PersonalData.mask(null))
                .withMessage("secret");
        assertThatNullPointerException()
                .isThrownBy(() -> PersonalData.scrub(null))
                .withMessage("text");
    }
}
