package kz.qyzmet.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.CharBuffer;
import java.util.Map;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.NormKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownNormTest {

    private static final String REVIEW = "law88.a25.p2.provider-review";

    record Refusal(
            @KnownNorm @Nullable CharSequence ground,
            @KnownNorm @Nullable NormId norm) {}

    record Task(
            @KnownNorm(kinds = {NormKind.DEADLINE, NormKind.DURATION_CAP})
            String norm) {}

    @Test
    void anIdOfTheCatalogueIsValid() {
        assertThat(Host.ENGLISH.messages(new Refusal(REVIEW, NormId.of(REVIEW))))
                .isEmpty();
        assertThat(Host.ENGLISH.messages(new Refusal(CharBuffer.wrap(REVIEW), null)))
                .isEmpty();
        assertThat(Host.ENGLISH.messages(new Refusal(null, null))).isEmpty();
        assertThat(Host.ENGLISH.messages(new Task(REVIEW))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"law88.a25.p2", "Art. 25 p. 2", "", " ", "law88", "LAW88.A25.P2.PROVIDER-REVIEW", "${1+1}"})
    void anyOtherTextIsNot(String text) {
        assertThat(Host.ENGLISH.messages(new Refusal(text, NormId.of("host.rule"))))
                .isEqualTo(Map.of(
                        "ground", "must be the id of a norm of the catalogue",
                        "norm", "must be the id of a norm of the catalogue"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"law88.preamble.scope", "law88.a25"})
    void aNormOfAnotherKindIsNot(String text) {
        assertThat(Host.ENGLISH.messages(new Task(text)))
                .isEqualTo(Map.of("norm", "must be the id of a norm of the catalogue, and of a kind that fits"));
    }

    @Test
    void aNormThatTheHostHasAddedIsKnown() {
        Edition standard = Edition.standard();
        Norm own = Norm.builder()
                .from(standard.norms().get(NormId.of(REVIEW)))
                .id(NormId.of("host.rule"))
                .build();
        Reckoner reckoner = Reckoner.on(KazakhstanCalendar.fiveDay())
                .withEdition(standard.withNorm("with a rule of the host", own));

        assertThat(Host.ENGLISH.with(reckoner).messages(new Refusal("host.rule", own.id())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk | каталогтағы норманың идентификаторы болуы тиіс",
                "ru | должно быть идентификатором нормы из каталога",
                "en | must be the id of a norm of the catalogue"
            })
    void theReaderDecides(String language, String message) {
        assertThat(Host.of(language).messages(new Refusal("x", null))).isEqualTo(Map.of("ground", message));
    }
}
