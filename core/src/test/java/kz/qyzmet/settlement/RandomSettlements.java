package kz.qyzmet.settlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.agreement.ForceMajeure;
import kz.qyzmet.agreement.ForceMajeureKind;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.threeten.extra.YearQuarter;

/** Settlements with whatever may have happened to them, each fact recorded on some day. */
final class RandomSettlements {

    /** The first quarter of 2026 and all that follows it until the summer. */
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    static final int DAYS = 190;

    private RandomSettlements() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-5, DAYS + 40).map(FIRST::plusDays);
    }

    /** At times with its hour, at times only planned. */
    static Arbitrary<Fact> facts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(-24, 23),
                        Arbitraries.integers().between(0, 9))
                .as((after, recorded, hour, plan) -> {
                    LocalDate day = FIRST.plusDays(after);
                    Moment moment = hour < 0 ? Moment.on(day) : Moment.at(day.atTime(hour, 0));
                    return plan == 0
                            ? Fact.planned(moment, day.minusDays(recorded))
                            : Fact.at(moment).recordedOn(day.plusDays(recorded));
                });
    }

    static Arbitrary<Money> amounts() {
        return Arbitraries.longs().between(0, 500_000).map(RandomSettlements::tiyn);
    }

    static Money tiyn(long tiyn) {
        return Money.of(CurrencyUnit.of("KZT"), BigDecimal.valueOf(tiyn, 2));
    }

    static Arbitrary<ServiceLine> lines() {
        return Combinators.combine(
                        Arbitraries.of("Certificate", "Extract", "Copy"),
                        Arbitraries.longs().between(0, 100_000_000),
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.of(true, true, true, false))
                .as((service, tariff, count, free) -> new ServiceLine(new Tariff(service, tiyn(tariff)), count, free));
    }

    static Arbitrary<UsageFee> fees() {
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(UsageFeeKind.class), amounts())
                        .as(UsageFee::of),
                Combinators.combine(amounts(), Arbitraries.integers().between(1, 10_000))
                        .as((profit, percent) -> UsageFee.of(new ProfitShare(profit, BigDecimal.valueOf(percent, 2)))));
    }

    static Arbitrary<List<Payment>> payments(YearQuarter quarter) {
        return Combinators.combine(
                        Arbitraries.of(PaymentPurpose.class),
                        Arbitraries.longs().between(1, 600_000),
                        facts(),
                        Arbitraries.of(true, false).optional())
                .as((purpose, amount, paid, transfer) -> Payment.builder()
                        .reference("?")
                        .purpose(purpose)
                        .amount(tiyn(amount))
                        .paidOn(paid)
                        .nonCash(transfer)
                        .build())
                .list()
                .ofMaxSize(6)
                .map(payments -> numbered(quarter, payments));
    }

    private static List<Payment> numbered(YearQuarter quarter, List<Payment> payments) {
        List<Payment> numbered = new ArrayList<>();
        for (Payment payment : payments) {
            numbered.add(Payment.builder()
                    .from(payment)
                    .reference(quarter + "-" + numbered.size())
                    .build());
        }
        return numbered;
    }

    private static Arbitrary<Set<Penalty>> penalties() {
        return Combinators.combine(facts(), amounts().filter(Money::isPositive).optional())
                .as((established, amount) -> Penalty.builder()
                        .byLaw("By-law, p. 5")
                        .establishedOn(established)
                        .setAmount(amount)
                        .build())
                .set()
                .ofMaxSize(2);
    }

    private static Arbitrary<Set<ForceMajeure>> forceMajeure() {
        return Combinators.combine(facts(), facts().optional(), Arbitraries.of(AgreementParty.class))
                .as((began, notified, party) -> ForceMajeure.builder()
                        .kind(ForceMajeureKind.STRIKE)
                        .addAffected(party)
                        .beganOn(began)
                        .endedOn(Fact.on(began.day().plusDays(5))
                                .recordedOn(began.recordedOn().plusDays(30)))
                        .notifiedOn(notified)
                        .build())
                .set()
                .ofMaxSize(1);
    }

    static Arbitrary<MutualSettlement> settlements(YearQuarter quarter) {
        Arbitrary<Optional<ReconciliationStatement>> statements = Combinators.combine(
                        fees().list().ofMaxSize(4),
                        facts().optional(0.8),
                        facts().optional(0.8),
                        amounts().optional(0.2))
                .as((lines, corporation, partner, total) -> ReconciliationStatement.builder()
                        .quarter(quarter)
                        .lines(lines)
                        .signedByCorporationOn(begun(quarter, corporation))
                        .signedByPartnerOn(begun(quarter, partner))
                        .statedTotal(total)
                        .build())
                .optional(0.8);
        Arbitrary<Optional<ServiceCertificate>> certificates = Combinators.combine(
                        lines().list().ofMaxSize(4),
                        facts().optional(0.8),
                        facts().optional(0.8),
                        amounts().optional(0.2))
                .as((lines, corporation, partner, taxes) -> ServiceCertificate.builder()
                        .quarter(quarter)
                        .lines(lines)
                        .approvedByCorporationOn(begun(quarter, corporation))
                        .approvedByPartnerOn(begun(quarter, partner))
                        .taxesOnTop(taxes)
                        .build())
                .optional(0.7);
        return Combinators.combine(
                        Arbitraries.of(CooperationType.class),
                        statements,
                        certificates,
                        payments(quarter),
                        penalties(),
                        facts().optional(0.7),
                        facts().optional(0.5),
                        forceMajeure())
                .as((type, statement, certificate, payments, penalties, agreed, property, force) ->
                        MutualSettlement.builder()
                                .quarter(quarter)
                                .cooperationType(type)
                                .agreementSignedOn(Fact.on(LocalDate.of(2025, 9, 1)))
                                .forceMajeure(force)
                                .statement(statement)
                                .certificate(certificate)
                                .payments(payments)
                                .penalties(penalties)
                                .remunerationAgreedOn(agreed)
                                .propertyReceivedOn(property)
                                .build());
    }

    private static Optional<Fact> begun(YearQuarter quarter, Optional<Fact> fact) {
        return fact.filter(known -> !known.day().isBefore(quarter.atDay(1)));
    }

    static <T> Set<T> reversed(Set<T> set) {
        List<T> elements = new ArrayList<>(set);
        Collections.reverse(elements);
        return new LinkedHashSet<>(elements);
    }

    static Arbitrary<SettlementAccount> accounts() {
        YearQuarter first = YearQuarter.of(2026, 1);
        return Combinators.combine(
                        settlements(first).optional(0.8),
                        settlements(first.plusQuarters(1)).optional(0.8),
                        settlements(first.plusQuarters(2)).optional(0.8),
                        facts().optional(0.7))
                .as((one, two, three, agreed) -> SettlementAccount.builder()
                        .settlements(Stream.of(one, two, three)
                                .flatMap(Optional::stream)
                                .toList())
                        .carryOverAgreedOn(agreed)
                        .build());
    }
}
