package kz.qyzmet.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import kz.qyzmet.law.StateServicesLaw;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of a host with three faults: a wrong number, a visit on a day off, a late reply. */
class AcceptanceTest {

    private static final LocalDate SAT_2026_05_09 = LocalDate.of(2026, 5, 9);
    private static final LocalDate WED_2026_05_06 = LocalDate.of(2026, 5, 6);
    private static final LocalDate MON_2026_05_18 = LocalDate.of(2026, 5, 18);

    @WithinTimeLimit(
            norm = StateServicesLaw.Ids.COMPLAINT_REVIEW_BY_PROVIDER,
            trigger = "registered",
            done = "answered")
    record Form(
            @ValidBin @Nullable String bin,
            @OnWorkingDay @Nullable LocalDate visit,
            @Nullable LocalDate registered,
            @Nullable LocalDate answered) {}

    private static final Form WRONG = new Form("940140000386", SAT_2026_05_09, WED_2026_05_06, MON_2026_05_18);

    @Test
    void threeMessagesInKazakh() {
        assertThat(Host.of("kk").messages(WRONG))
                .isEqualTo(
                        Map.of(
                                "bin",
                                "БСН болуы тиіс: айы, түрі және бақылау цифры дұрыс он екі цифр",
                                "visit",
                                "жұмыс күні болуы тиіс; жұмыс күні емес: 2026 жылғы 9 мамыр, сенбі – Жеңіс күні",
                                "answered",
                                "мерзім ішінде болуы тиіс, мерзім аяқталды: 2026 жылғы 15 мамыр, жұма («Мемлекеттік көрсетілетін"
                                        + " қызметтер туралы» № 88-V Заң, 25-бап 2-тармақ 1-бөлік; law88.a25.p2.provider-review)"));
    }

    @Test
    void threeMessagesInRussian() {
        assertThat(Host.of("ru").messages(WRONG))
                .isEqualTo(Map.of(
                        "bin",
                        "должно быть БИН: двенадцать цифр с месяцем, видом и верной контрольной цифрой",
                        "visit",
                        "должно быть рабочим днем; нерабочий день: суббота, 9 мая 2026 года – День Победы",
                        "answered",
                        "должно быть в пределах срока, срок истек: пятница, 15 мая 2026 года (Закон «О государственных"
                                + " услугах» № 88-V, ст. 25 п. 2 ч. 1; law88.a25.p2.provider-review)"));
    }

    @Test
    void threeMessagesInEnglish() {
        assertThat(Host.of("en").messages(WRONG))
                .isEqualTo(Map.of(
                        "bin",
                        "must be a BIN: twelve digits with a month, a kind and a right check digit",
                        "visit",
                        "must be a working day; not worked: Saturday 9 May 2026 – Victory Day",
                        "answered",
                        "must be within the time limit, which ended: Friday 15 May 2026 (Law \"On State Services\" No."
                                + " 88-V, Art. 25 p. 2 part 1; law88.a25.p2.provider-review)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void theSameWithoutAnExpressionLanguage(String language) {
        Host plain = Host.of(language)
                .configured(configuration -> configuration.messageInterpolator(
                        new Host.ForReader(new ParameterMessageInterpolator(), Locale.forLanguageTag(language))));

        assertThat(plain.messages(WRONG)).hasSize(3).isEqualTo(Host.of(language).messages(WRONG));
    }

    @Test
    void anEmptyFormHasNoFault() {
        assertThat(Host.of("en").messages(new Form(null, null, null, null))).isEmpty();
    }
}
