package kz.qyzmet.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inventory.Cases;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Finding;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case that is made can be asked: what is due, what is wrong, what was known. */
class CasesTest {

    private static final Reckoner LAW = Reckoner.on(KazakhstanCalendar.fiveDay());
    private static final int CASES = 100;

    static List<Class<? extends LegalCase>> types() {
        return Cases.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyCaseAnswers(Class<? extends LegalCase> type) {
        RandomGenerator<? extends LegalCase> generator =
                QyzmetArbitraries.standard().of(type).generator(CASES);
        Random random = new Random(6);
        Set<Citation> found = new HashSet<>();
        for (int i = 0; i < CASES; i++) {
            LegalCase made = generator.next(random).value();
            assertThat(made.timeline(LAW)).isNotNull();
            assertThat(made.toString()).isNotBlank();
            Stream.of(LocalDate.of(2023, 5, 9), LocalDate.of(2026, 5, 8), LocalDate.of(2035, 1, 1))
                    .forEach(day -> {
                        List<Finding> findings = made.findings(LAW, day);
                        findings.forEach(finding -> found.add(finding.citation()));
                        assertThat(made.asKnownOn(day).findings(LAW, day))
                                .as("%s on %s", made, day)
                                .isEqualTo(findings);
                    });
        }

        assertThat(found).isNotEmpty();
    }
}
