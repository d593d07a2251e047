package kz.qyzmet.control.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names for a reader: every value has its own in each language. */
class MonitoringLabelsTest {

    static Stream<List<LocalizedText>> labels() {
        return Stream.of(
                of(MonitoringAnalysis.values(), MonitoringAnalysis::label),
                of(ProposalKind.values(), ProposalKind::label),
                of(QuarterState.values(), QuarterState::label),
                of(ControlForm.values(), ControlForm::label),
                of(ControlReporter.values(), ControlReporter::label),
                of(ReportAddressee.values(), ReportAddressee::label),
                of(ReportCoverage.values(), ReportCoverage::label),
                of(MonitoredQuarter.values(), Reading::label),
                of(CorrectableQuarters.values(), Reading::label),
                of(cases(), LegalCase::label));
    }

    private static LegalCase[] cases() {
        return new LegalCase[] {
            InternalMonitoring.builder().year(2026).build(),
            ControlReporting.builder()
                    .reporter(ControlReporter.CENTRAL_BODY)
                    .year(2026)
                    .build()
        };
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
    void aReadingNamesItsQuestionAndItsGround() {
        for (Reading reading :
                List.<Reading>of(MonitoredQuarter.WITHIN_THE_QUARTER, CorrectableQuarters.ALL_OF_THE_YEAR)) {
            assertThat(reading.question()).isEqualTo(reading.getClass().getSimpleName());
            assertThat(reading.grounds()).hasSize(1);
        }
    }
}
