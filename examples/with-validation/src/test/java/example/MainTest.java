package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MainTest {

    /** Saturday 9 May 2026 is a holiday; five working days from Wednesday 6 May end on Friday 15 May. */
    private static final ComplaintForm WRONG = new ComplaintForm(
            "940140000386",
            LocalDate.of(2026, 5, 9),
            LocalDate.of(2026, 5, 6),
            OffsetDateTime.parse("2026-05-18T10:00+05:00"));

    private static final ComplaintForm RIGHT = new ComplaintForm(
            "940140000385",
            LocalDate.of(2026, 5, 8),
            LocalDate.of(2026, 5, 6),
            OffsetDateTime.parse("2026-05-15T23:59+05:00"));

    @Test
    void threeFaultsInEnglish() {
        assertEquals(
                List.of(
                        "answeredAt: must be within the time limit, which ended: Friday 15 May 2026 (Law \"On State"
                                + " Services\" No. 88-V, Art. 25 p. 2 part 1; law88.a25.p2.provider-review)",
                        "providerBin: must be a BIN: twelve digits with a month, a kind and a right check digit",
                        "visitOn: must be a working day; not worked: Saturday 9 May 2026 – Victory Day"),
                Main.faults(WRONG, Locale.ENGLISH));
    }

    @Test
    void threeFaultsInRussian() {
        assertEquals(
                List.of(
                        "answeredAt: должно быть в пределах срока, срок истек: пятница, 15 мая 2026 года (Закон «О"
                                + " государственных услугах» № 88-V, ст. 25 п. 2 ч. 1; law88.a25.p2.provider-review)",
                        "providerBin: должно быть БИН: двенадцать цифр с месяцем, видом и верной контрольной цифрой",
                        "visitOn: должно быть рабочим днем; нерабочий день: суббота, 9 мая 2026 года – День Победы"),
                Main.faults(WRONG, Locale.forLanguageTag("ru")));
    }

    @Test
    void threeFaultsInKazakh() {
        assertEquals(
                List.of(
                        "answeredAt: мерзім ішінде болуы тиіс, мерзім аяқталды: 2026 жылғы 15 мамыр, жұма («Мемлекеттік"
                                + " көрсетілетін қызметтер туралы» № 88-V Заң, 25-бап 2-тармақ 1-бөлік;"
                                + " law88.a25.p2.provider-review)",
                        "providerBin: БСН болуы тиіс: айы, түрі және бақылау цифры дұрыс он екі цифр",
                        "visitOn: жұмыс күні болуы тиіс; жұмыс күні емес: 2026 жылғы 9 мамыр, сенбі – Жеңіс күні"),
                Main.faults(WRONG, Locale.forLanguageTag("kk")));
    }

    @Test
    void aRightFormHasNone() {
        assertEquals(List.of(), Main.faults(RIGHT, Locale.ENGLISH));
    }
}
