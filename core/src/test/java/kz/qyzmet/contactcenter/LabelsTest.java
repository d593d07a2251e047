package kz.qyzmet.contactcenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
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
class LabelsTest {

    static Stream<List<LocalizedText>> labels() {
        return Stream.of(
                of(InquiryChannel.values(), InquiryChannel::label),
                of(InquiryScope.values(), InquiryScope::label),
                of(AnswerSource.values(), AnswerSource::label),
                of(OnboardingSubject.values(), OnboardingSubject::label),
                of(OnboardingState.values(), OnboardingState::label),
                of(OutageAddressee.values(), OutageAddressee::label),
                of(OutageExtent.values(), OutageExtent::label),
                of(ReportTitle.values(), ReportTitle::label),
                of(AppealReportAddressee.values(), AppealReportAddressee::label),
                of(IctReportAddressee.values(), IctReportAddressee::label),
                of(Participant.values(), Participant::label),
                of(Annex1Item.values(), Annex1Item::label),
                of(Annex2Column.values(), Annex2Column::label),
                of(OrderAct.values(), OrderAct::label),
                of(OrderState.values(), OrderState::label),
                of(OperatorStanding.values(), OperatorStanding::label),
                of(RefusalMonth.values(), RefusalMonth::label),
                of(cases(), LegalCase::label));
    }

    private static LegalCase[] cases() {
        return new LegalCase[] {
            Inquiry.builder().channel(InquiryChannel.EMAIL).build(),
            RecordingRequest.builder().build(),
            ServiceOnboarding.builder().build(),
            RefusalToInform.builder().build(),
            Outage.builder().build(),
            IctRequest.builder().build(),
            ContactCenterMonth.builder().month(YearMonth.of(2026, 4)).build(),
            OrderPromulgation.builder().build()
        };
    }

    private static <T> List<LocalizedText> of(T[] values, Function<T, LocalizedText> label) {
        return Arrays.stream(values).map(label).toList();
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
        for (Reading reading : List.<Reading>of(OperatorStanding.NOT_LISTED, RefusalMonth.FROM_THE_REFUSAL)) {
            assertThat(reading.question()).isEqualTo(reading.getClass().getSimpleName());
            assertThat(reading.grounds()).hasSize(1);
        }
    }
}
