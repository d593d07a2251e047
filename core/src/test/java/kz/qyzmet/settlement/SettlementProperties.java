package kz.qyzmet.settlement;

import static kz.qyzmet.settlement.Settled.ENGLISH;
import static kz.qyzmet.settlement.Settled.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.joda.money.Money;
import org.threeten.extra.YearQuarter;

/** What holds of every settlement, whatever was counted, paid and recorded. */
class SettlementProperties {

    private static final YearQuarter Q1 = YearQuarter.of(2026, 1);

    @Provide
    Arbitrary<MutualSettlement> settlements() {
        return RandomSettlements.settlements(Q1);
    }

    @Provide
    Arbitrary<SettlementAccount> accounts() {
        return RandomSettlements.accounts();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomSettlements.days();
    }

    @Provide
    Arbitrary<Fact> facts() {
        return RandomSettlements.facts();
    }

    @Provide
    Arbitrary<List<ServiceLine>> lines() {
        return RandomSettlements.lines().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<List<Payment>> payments() {
        return RandomSettlements.payments(Q1);
    }

    @Provide
    Arbitrary<Reckoner> laws() {
        return Arbitraries.of(LAW, ENGLISH, LAW.with(QuarterlyPayments.WITHOUT_PROFIT_SHARE));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theTotalIsTheSumOfTheLinesForAnyTariffsAndCounts(@ForAll("lines") List<ServiceLine> lines) {
        BigDecimal naive = BigDecimal.ZERO;
        for (ServiceLine line : lines) {
            naive = naive.add(line.tariff().perService().getAmount().multiply(BigDecimal.valueOf(line.count())));
        }
        PartnerRemuneration remuneration =
                Settled.certificate(lines.toArray(ServiceLine[]::new)).build().remuneration();

        assertThat(remuneration.total().getAmount()).isEqualByComparingTo(naive);
        assertThat(remuneration.lines()).hasSameSizeAs(lines);
        assertThat(remuneration.lines().stream()
                        .map(line -> line.amount().getAmount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(remuneration.total().getAmount());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theTotalOfSharesIsTheSumOfTheRoundedLines(
            @ForAll @Size(max = 20) List<@IntRange(min = 0, max = 99_999_999) Integer> profits,
            @ForAll @IntRange(min = 1, max = 100_000) int thousandths) {
        BigDecimal percent = BigDecimal.valueOf(thousandths, 3);
        BigDecimal naive = BigDecimal.ZERO;
        List<UsageFee> lines = new ArrayList<>();
        for (int profit : profits) {
            naive = naive.add(BigDecimal.valueOf(profit, 2)
                    .multiply(percent)
                    .divide(BigDecimal.valueOf(100), 2, RoundingMode.HALF_UP));
            lines.add(UsageFee.of(new ProfitShare(RandomSettlements.tiyn(profit), percent)));
        }

        assertThat(Settled.statement(lines.toArray(UsageFee[]::new))
                        .build()
                        .total()
                        .getAmount())
                .isEqualByComparingTo(naive);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsOwedNeverDependsOnTheOrderOfThePayments(
            @ForAll("settlements") MutualSettlement settlement,
            @ForAll("payments") List<Payment> payments,
            @ForAll Random random,
            @ForAll("days") LocalDate day,
            @ForAll("laws") Reckoner law) {
        MutualSettlement one =
                MutualSettlement.builder().from(settlement).payments(payments).build();
        List<Payment> shuffled = new ArrayList<>(payments);
        Collections.shuffle(shuffled, random);
        MutualSettlement other =
                MutualSettlement.builder().from(settlement).payments(shuffled).build();

        assertThat(other).isEqualTo(one);
        assertThat(other.owed(law, day)).isEqualTo(one.owed(law, day));
        assertThat(other.cashFlow(law, day)).isEqualTo(one.cashFlow(law, day));
        assertThat(other.timeline(law)).isEqualTo(one.timeline(law));
        assertThat(other.findings(law, day)).isEqualTo(one.findings(law, day));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsFixedAndOverpaidEqualsWhatIsPaidAndOwed(
            @ForAll("settlements") MutualSettlement settlement,
            @ForAll("days") LocalDate day,
            @ForAll("laws") Reckoner law) {
        for (Balance balance : settlement.cashFlow(law, day).balances()) {
            Money paid = settlement.payments().stream()
                    .filter(payment -> payment.purpose() == balance.purpose()
                            && payment.paidOn().hasHappenedOn(day))
                    .map(Payment::amount)
                    .reduce(Tenge.ZERO, Money::plus);
            assertThat(balance.paid()).isEqualTo(paid);
            balance.fixed().ifPresent(fixed -> {
                Money owed = balance.stillOwed().orElseThrow();
                Money over = balance.overpaid().orElseThrow();
                assertThat(fixed.plus(over)).isEqualTo(paid.plus(owed));
                assertThat(owed.isZero() || over.isZero()).isTrue();
            });
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anUnpaidDebtIsAtMostOneFinding(
            @ForAll("settlements") MutualSettlement settlement,
            @ForAll("days") LocalDate day,
            @ForAll("laws") Reckoner law) {
        for (NormId norm : List.of(StandardAgreement.PARTNER_PAYMENT, StandardAgreement.PARTNER_REMUNERATION_PAYMENT)) {
            assertThat(settlement.findings(law, day).stream()
                            .filter(finding -> finding.citation().equals(norm)))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsWrongOnADayIsWhatWasKnownOnIt(
            @ForAll("settlements") MutualSettlement settlement, @ForAll("days") LocalDate day) {
        MutualSettlement known = settlement.asKnownOn(day);

        assertThat(settlement.findings(LAW, day)).isEqualTo(known.findings(LAW, day));
        assertThat(settlement.owed(LAW, day)).isEqualTo(known.owed(LAW, day));
        assertThat(known.asKnownOn(day)).isEqualTo(known);
        assertThat(settlement.asKnownOn(day.plusDays(7)).asKnownOn(day)).isEqualTo(known);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsRecordedLaterChangesNothingBefore(
            @ForAll("settlements") MutualSettlement before,
            @ForAll("facts") Fact fact,
            @ForAll @IntRange(min = 0, max = 3) int what,
            @ForAll("days") LocalDate day) {
        if (fact.isKnownOn(day)) {
            return;
        }
        MutualSettlement.Builder changed = MutualSettlement.builder().from(before);
        switch (what) {
            case 0 ->
                changed.addPayments(Payment.builder()
                        .reference("new")
                        .purpose(PaymentPurpose.USAGE_FEES)
                        .amount(RandomSettlements.tiyn(100))
                        .paidOn(fact)
                        .build());
            case 1 ->
                changed.addPenalties(
                        Penalty.builder().byLaw("new").establishedOn(fact).build());
            case 2 -> {
                if (before.statement().isEmpty()) {
                    changed.statement(Settled.statement(Settled.system("7"))
                            .signedByCorporationOn(fact)
                            .signedByPartnerOn(fact)
                            .build());
                }
            }
            default -> {
                if (before.remunerationAgreedOn().isEmpty()) {
                    changed.remunerationAgreedOn(fact);
                }
            }
        }
        MutualSettlement after = changed.build();

        assertThat(after.asKnownOn(day)).isEqualTo(before.asKnownOn(day));
        assertThat(after.findings(LAW, day)).isEqualTo(before.findings(LAW, day));
        assertThat(after.owed(LAW, day)).isEqualTo(before.owed(LAW, day));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyFindingRestsOnTheLawAndReadsInEachLanguage(
            @ForAll("settlements") MutualSettlement settlement,
            @ForAll("days") LocalDate day,
            @ForAll("laws") Reckoner law) {
        for (Finding finding : settlement.findings(law, day)) {
            assertThat(Norms.standard().find((NormId) finding.citation())).isPresent();
            assertThat(law.edition().norms().find((NormId) finding.citation())).isPresent();
            assertThat(finding.since()).isBeforeOrEqualTo(day);
            for (Language language : Language.values()) {
                assertThat(finding.message().in(language)).isNotBlank().doesNotContain("{", "}");
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 400)
    void carryingOverMovesMoneyAndMakesNone(
            @ForAll("accounts") SettlementAccount account,
            @ForAll("days") LocalDate day,
            @ForAll("laws") Reckoner law) {
        SettlementAccount turned = SettlementAccount.builder()
                .from(account)
                .settlements(RandomSettlements.reversed(account.settlements()))
                .build();
        SettlementAccount plain =
                SettlementAccount.builder().settlements(account.settlements()).build();

        assertThat(turned.owed(law, day)).isEqualTo(account.owed(law, day));
        assertThat(turned.findings(law, day)).isEqualTo(account.findings(law, day));
        assertThat(turned.timeline(law)).isEqualTo(account.timeline(law));
        assertThat(account.findings(law, day)).isEqualTo(account.asKnownOn(day).findings(law, day));
        Owed carried = account.owed(law, day);
        Owed alone = plain.owed(law, day);
        assertThat(carried.byPartner().minus(carried.overpaidByPartner()))
                .isEqualTo(alone.byPartner().minus(alone.overpaidByPartner()));
        assertThat(carried.byPartner()).isLessThanOrEqualTo(alone.byPartner());
        assertThat(carried.byCorporation()).isLessThanOrEqualTo(alone.byCorporation());
        assertThat(account.cashFlow(law, day)).hasSameSizeAs(account.settlements());
    }
}
