package kz.qyzmet.inspection.observation;

import static kz.qyzmet.Answers.assertTranslated;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names for a reader: every value has its own in each language. */
class ObservationLabelsTest {

    static Stream<List<LocalizedText>> labels() {
        return Stream.of(
                of(ObservingBody.values(), ObservingBody::label),
                of(ObservationSource.values(), ObservationSource::label),
                of(SourceMaterial.values(), SourceMaterial::label),
                of(ObservationDecider.values(), ObservationDecider::label),
                of(RecommendationAddressee.values(), RecommendationAddressee::label),
                of(RecommendationDemand.values(), RecommendationDemand::label),
                of(ObservationState.values(), ObservationState::label),
                of(ObservedSources.values(), Reading::label),
                of(NotedInformation.values(), Reading::label));
    }

    private static <T> List<LocalizedText> of(T[] values, Function<? super T, LocalizedText> label) {
        return Arrays.stream(values).<LocalizedText>map(label).toList();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void everyValueHasItsOwnLabel(List<LocalizedText> labels) {
        for (Function<LocalizedText, String> language :
                List.<Function<LocalizedText, String>>of(LocalizedText::kk, LocalizedText::ru, LocalizedText::en)) {
            assertThat(labels.stream().map(language)).doesNotHaveDuplicates().noneMatch(String::isBlank);
        }
    }

    @Test
    void aReadingNamesItsQuestionAndItsGrounds() {
        for (Reading reading :
                List.<Reading>of(ObservedSources.FOUR_OF_THE_RULES, NotedInformation.INTERNAL_CONTROL_RESULTS)) {
            assertThat(reading.question()).isEqualTo(reading.getClass().getSimpleName());
            assertThat(reading.grounds()).isNotEmpty();
        }
        assertTranslated(
                ExternalMonitoring.builder().by(ObservingBody.AGENCY).build().label());
    }
}
