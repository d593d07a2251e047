package kz.qyzmet.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.qyzmet.agreement.PartnershipAgreement;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.complaint.ComplaintExtension;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.inventory.Cases;
import kz.qyzmet.law.NormId;
import kz.qyzmet.party.Iin;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Shrinkable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What values shrink to, by the greediest walk: always the first smaller value that still fails. */
class ShrinkingTest {

    private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);
    private static final QyzmetArbitraries ARBITRARIES = QyzmetArbitraries.standard();

    static <T> T shrunk(Arbitrary<T> arbitrary, Predicate<T> fails) {
        Random random = new Random(3);
        Shrinkable<T> found = Stream.generate(() -> arbitrary.generator(1_000).next(random))
                .filter(made -> fails.test(made.value()))
                .findFirst()
                .orElseThrow();
        Optional<Shrinkable<T>> smaller = Optional.of(found);
        while (smaller.isPresent()) {
            found = smaller.get();
            smaller = found.shrink().filter(made -> fails.test(made.value())).findFirst();
        }
        return found.value();
    }

    @Test
    void aDayShrinksToThePlainMonday() {
        assertThat(shrunk(ARBITRARIES.days(), day -> true)).isEqualTo(MON_2026_02_02);
    }

    @Test
    void aDayShrinksToTheNearestThatFails() {
        WorkingCalendar calendar = KazakhstanCalendar.fiveDay();

        assertThat(shrunk(ARBITRARIES.days(), day -> !calendar.isWorkingDay(day)))
                .isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(shrunk(ARBITRARIES.inYear(2024).days(), day -> true)).isEqualTo(LocalDate.of(2024, 12, 31));
    }

    @Test
    void aComplaintShrinksToItsRequiredPart() {
        assertThat(shrunk(ARBITRARIES.complaints(), complaint -> true))
                .isEqualTo(Complaint.builder()
                        .addressee(Addressee.QUALITY_AUTHORITY)
                        .build());
    }

    @Test
    void aPartThatMattersStays() {
        assertThat(shrunk(
                        ARBITRARIES.complaints(),
                        complaint -> complaint.answeredOn().isPresent()))
                .isEqualTo(Complaint.builder()
                        .addressee(Addressee.QUALITY_AUTHORITY)
                        .answeredOn(Fact.on(MON_2026_02_02))
                        .build());
    }

    @Test
    void ofManyElementsTheOneThatMattersStays() {
        Complaint found = shrunk(
                ARBITRARIES.complaints(),
                complaint -> complaint.extensions().stream()
                        .map(ComplaintExtension::noticeForm)
                        .anyMatch(Optional::isPresent));

        assertThat(found.extensions()).hasSize(1);
        assertThat(found.redirections()).isEmpty();
        assertThat(found.submittedOn()).isEmpty();
    }

    @Test
    void aDayThatFailsAtTheTurnOfAYearAloneShrinksToTheNearestOne() {
        assertThat(shrunk(ARBITRARIES.days(), day -> day.getDayOfYear() == 1)).isEqualTo(LocalDate.of(2026, 1, 1));
    }

    /** In steps of a few tiyns this would take a million of them. */
    @Test
    void aLargeSumShrinksToTheLeastThatFailsInFewSteps() {
        Money million = Money.parse("KZT 1000000.00");
        AtomicInteger asked = new AtomicInteger();

        assertThat(shrunk(ARBITRARIES.sums(), sum -> {
                    asked.incrementAndGet();
                    return !sum.isLessThan(million);
                }))
                .isEqualTo(million);
        assertThat(asked).hasValueLessThan(3_000);
    }

    @Test
    void anAgreementShrinksToOneBreach() {
        PartnershipAgreement found = shrunk(
                ARBITRARIES.partnershipAgreements(),
                agreement -> !agreement.breaches().isEmpty());

        assertThat(found.breaches()).hasSize(1);
        assertThat(found.breaches().iterator().next().foundOn()).isEqualTo(Fact.on(MON_2026_02_02));
        assertThat(found.proposals()).isEmpty();
        assertThat(found.performance()).isEmpty();
    }

    @Test
    void theSameSeedGivesTheSameValues() {
        for (Class<? extends LegalCase> type : Cases.types()) {
            Arbitrary<? extends LegalCase> arbitrary = ARBITRARIES.of(type);

            assertThat(arbitrary.generator(10).next(new Random(5)).value())
                    .isEqualTo(arbitrary.generator(10).next(new Random(5)).value());
        }
    }

    /** What shrinks is lower than what it shrinks from: shrinking ends. */
    @ParameterizedTest
    @MethodSource("types")
    void everySmallerValueIsNearer(Class<?> type) {
        Random random = new Random(11);
        for (int i = 0; i < 3; i++) {
            Shrinkable<?> made = ARBITRARIES.of(type).generator(10).next(random);
            made.shrink()
                    .limit(20)
                    .forEach(smaller -> assertThat(smaller.distance().compareTo(made.distance()))
                            .isNegative());
        }
    }

    static Stream<Class<?>> types() {
        return Stream.concat(Cases.types().stream(), Stream.of(Iin.class, NormId.class, LocalDate.class));
    }
}
