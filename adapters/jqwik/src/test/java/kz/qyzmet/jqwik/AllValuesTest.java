package kz.qyzmet.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import net.jqwik.api.ExhaustiveGenerator;
import org.junit.jupiter.api.Test;

/** Where values are few, each of them is made, the simplest first. */
class AllValuesTest {

    private static final QyzmetArbitraries ARBITRARIES = QyzmetArbitraries.standard();

    @Test
    void everyDayOfAYearIsMadeOnce() {
        ExhaustiveGenerator<LocalDate> days =
                ARBITRARIES.inYear(2024).days().exhaustive(1_000).orElseThrow();

        assertThat(days.maxCount()).isEqualTo(366);
        assertThat(days)
                .containsExactlyInAnyOrderElementsOf(LocalDate.of(2024, 1, 1)
                        .datesUntil(LocalDate.of(2025, 1, 1))
                        .toList())
                .startsWith(LocalDate.of(2024, 12, 31), LocalDate.of(2024, 12, 30));
    }

    @Test
    void choicesThatHangOnOthersAreGoneThrough() {
        assertThat(AllValues.of(
                                choices -> {
                                    int first = choices.at("first", 2, random -> 0);
                                    return first == 1 ? "1" + choices.at("second", 1, random -> 0) : "" + first;
                                },
                                10)
                        .orElseThrow())
                .containsExactly("0", "10", "11", "2");
    }

    @Test
    void everyNormIsMade() {
        assertThat(ARBITRARIES.of(NormId.class).exhaustive(10_000).orElseThrow())
                .hasSameSizeAs(Norms.standard().all());
    }

    @Test
    void whatIsTooManyIsNotTried() {
        assertThat(ARBITRARIES.days().exhaustive(1_000)).isEmpty();
        assertThat(ARBITRARIES.complaints().exhaustive(1_000)).isEmpty();
        assertThat(ARBITRARIES.sums().exhaustive()).isEmpty();
    }
}
