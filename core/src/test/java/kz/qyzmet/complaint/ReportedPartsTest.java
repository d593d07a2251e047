package kz.qyzmet.complaint;

import static kz.qyzmet.Answers.assertTranslated;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.complaint.Complaints.recordedLater;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.service.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The parts of a complaint that report forms ask for, and that no term needs. */
class ReportedPartsTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                text("number", AppealEntry.Builder::number),
                text("region", AppealEntry.Builder::region),
                text("content", AppealEntry.Builder::content),
                text("measures", AppealEntry.Builder::measures));
    }

    private static Arguments text(String part, BiFunction<AppealEntry.Builder, String, AppealEntry.Builder> setter) {
        return Arguments.of(part, setter);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextOfAnAppealIsBlank(String part, BiFunction<AppealEntry.Builder, String, AppealEntry.Builder> setter) {
        assertThatThrownBy(() -> setter.apply(AppealEntry.builder(), " ").build())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid appeal: Expected '" + part + "' not to be blank, but found: ' '");
    }

    @Test
    void whatAnAppealSaysIsNeverShown() {
        AppealEntry appeal = AppealEntry.builder()
                .number("У-1")
                .region("Astana")
                .content("The window was closed, says Aliya.")
                .measures("The clerk was told.")
                .build();
        ComplaintMatter matter = new ComplaintMatter("Entry for aliya@mail.kz", Channel.PROVIDER, Optional.empty());

        assertThat(appeal.toString()).contains("У-1", "Astana").doesNotContain("window", "Aliya", "clerk");
        assertThat(matter.toString())
                .isEqualTo("ComplaintMatter[service=Entry for *********l.kz, channel=PROVIDER, form=Optional.empty]");
    }

    @Test
    void aMatterNamesItsServiceAndARestorationSomebody() {
        assertThatThrownBy(() -> new ComplaintMatter("", Channel.PROVIDER, Optional.empty()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid matter: Expected 'service' not to be blank, but found: ''");
        assertThatThrownBy(() -> new RightsRestored(on("WED_2026_05_06"), 0))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid restoration: Expected 'persons' of 1 or more, but found: 0");
    }

    @Test
    void rightsAreRestoredAfterTheArrivalAndKnownFromTheirRecord() {
        Complaint.Builder complaint =
                Complaint.builder().addressee(Addressee.SERVICE_PROVIDER).submittedOn(on("WED_2026_05_06"));
        Complaint restored = complaint
                .rightsRestored(new RightsRestored(recordedLater("WED_2026_05_06", "FRI_2026_05_08"), 2))
                .build();

        assertThat(restored.asKnownOn(date("WED_2026_05_06")).rightsRestored()).isEmpty();
        assertThat(restored.asKnownOn(date("FRI_2026_05_08"))).isEqualTo(restored);
        assertThatThrownBy(() -> complaint
                        .rightsRestored(new RightsRestored(on("TUE_2026_05_05"), 2))
                        .build())
                .isExactlyInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'submittedOn' <= 'rightsRestored.restoredOn', but found:"
                        + " 2026-05-06 > 2026-05-05");
    }

    @ParameterizedTest
    @EnumSource(ComplaintSource.class)
    void everySourceHasANameInEachLanguage(ComplaintSource source) {
        assertTranslated(source.label());
    }
}
