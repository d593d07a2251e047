package kz.qyzmet.inspection.regime;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.qyzmet.Answers;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The earliest dated opening document on file. */
class OpeningTest {

    /** Planned where a question mark stands. */
    private static Optional<Fact> fact(@Nullable String day) {
        if (day == null) {
            return Optional.empty();
        }
        return Optional.of(
                day.endsWith("?")
                        ? Fact.planned(Moment.on(date(day.substring(0, day.length() - 1))), date("MON_2024_06_03"))
                        : on(day));
    }

    @ParameterizedTest
    @CsvSource({
        ", , , ,",
        "FRI_2024_06_07, , , APPOINTMENT_ACT, FRI_2024_06_07",
        ", MON_2024_06_10, , NOTICE, MON_2024_06_10",
        "MON_2024_06_10, FRI_2024_06_07, , NOTICE, FRI_2024_06_07",
        "FRI_2024_06_07, MON_2024_06_10, , APPOINTMENT_ACT, FRI_2024_06_07",
        "FRI_2024_06_07, FRI_2024_06_07, , APPOINTMENT_ACT, FRI_2024_06_07",
        // A document comes before the start, even a later one.
        ", MON_2024_06_10, FRI_2024_06_07, NOTICE, MON_2024_06_10",
        ", , FRI_2024_06_07, NONE, FRI_2024_06_07",
        // What is only planned has opened nothing while something else has.
        "FRI_2024_06_07?, MON_2024_06_10, , NOTICE, MON_2024_06_10",
        ", MON_2024_06_10?, FRI_2024_06_07, NONE, FRI_2024_06_07",
        "FRI_2024_06_14?, MON_2024_06_10?, MON_2024_06_17?, NOTICE, MON_2024_06_10?",
        ", , MON_2024_06_17?, NONE, MON_2024_06_17?"
    })
    void theEarliestDocumentCounts(
            @Nullable String act,
            @Nullable String notice,
            @Nullable String begun,
            @Nullable OpeningDocument document,
            @Nullable String day) {
        Optional<Opening> found = Opening.of(fact(act), fact(notice), fact(begun));

        assertThat(found.map(Opening::document)).isEqualTo(Optional.ofNullable(document));
        assertThat(found.map(Opening::fact)).isEqualTo(fact(day));
    }

    @ParameterizedTest
    @EnumSource(OpeningDocument.class)
    void eachDocumentHasAName(OpeningDocument document) {
        Answers.assertTranslated(document.label());
    }

    @Test
    void theNameOfTheNoticeIsThatOfTheGlossary() {
        assertThat(OpeningDocument.NOTICE.label().en()).isEqualTo("notice of the start of the inspection");
    }
}
