package kz.qyzmet.edgecases;

import static kz.qyzmet.edgecases.Cases.LAW;
import static kz.qyzmet.edgecases.Cases.date;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.EventStart;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.settlement.MutualSettlement;
import kz.qyzmet.settlement.ProfitShare;
import kz.qyzmet.settlement.ReconciliationStatement;
import kz.qyzmet.settlement.ServiceCertificate;
import kz.qyzmet.settlement.ServiceLine;
import kz.qyzmet.settlement.Tariff;
import kz.qyzmet.settlement.UsageFee;
import kz.qyzmet.settlement.UsageFeeKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.threeten.extra.YearQuarter;

/** Settlements of a partnership agreement: from which moment, what nobody signs, and what is rounded. */
class SettlementCasesTest {

    private static final YearQuarter FIRST_QUARTER = YearQuarter.of(2026, 1);

    private static Money tenge(String amount) {
        return Money.of(CurrencyUnit.of("KZT"), new BigDecimal(amount));
    }

    private static MutualSettlement.Builder settlement() {
        return MutualSettlement.builder().quarter(FIRST_QUARTER).cooperationType(CooperationType.AGENT);
    }

    private static ReconciliationStatement.Builder statement() {
        return ReconciliationStatement.builder()
                .quarter(FIRST_QUARTER)
                .addLines(UsageFee.of(UsageFeeKind.SYSTEM_USE, tenge("150000")));
    }

    private static List<String> found(MutualSettlement settlement, String asOf) {
        return settlement.findings(LAW, date(asOf)).stream()
                .map(finding -> finding.severity() + " " + finding.citation().id() + " " + finding.since())
                .toList();
    }

    @Test
    @EdgeCase(8)
    void theMomentOfTheKazakhTextAndTheDateOfTheEnglishOneStartTheNextDay() {
        Fact thursday = Fact.on(date("2026-04-30"));
        MutualSettlement settlement = settlement()
                .statement(statement()
                        .signedByCorporationOn(thursday)
                        .signedByPartnerOn(thursday)
                        .build())
                .build();

        assertThat(settlement
                        .timeline(LAW)
                        .deadline(StandardAgreement.PARTNER_PAYMENT)
                        .due())
                .isEqualTo("2026-05-19");
        assertThat(settlement
                        .timeline(LAW.withEdition(Edition.english()))
                        .deadline(StandardAgreement.PARTNER_PAYMENT)
                        .due())
                .isEqualTo("2026-05-19");
        assertThat(settlement
                        .timeline(LAW.with(EventStart.SAME_DAY))
                        .deadline(StandardAgreement.PARTNER_PAYMENT)
                        .due())
                .isEqualTo("2026-05-18");
        assertThat(found(settlement, "2026-05-19")).isEmpty();
        assertThat(found(settlement, "2026-05-20")).containsExactly("BREACH spa219.an2.p2.payment 2026-05-20");
    }

    @Test
    @EdgeCase(168)
    void aStatementThatNobodySignsNeverFallsDueAndIsAFinding() {
        MutualSettlement nobody = settlement().statement(statement().build()).build();
        MutualSettlement one = settlement()
                .statement(statement()
                        .signedByCorporationOn(Fact.on(date("2026-04-06")))
                        .build())
                .build();

        for (MutualSettlement settlement : List.of(nobody, one, settlement().build())) {
            assertThat(settlement.timeline(LAW).deadline(StandardAgreement.PARTNER_PAYMENT))
                    .isInstanceOf(NotStarted.class);
            assertThat(found(settlement, "2026-03-31")).as("the quarter runs").isEmpty();
            assertThat(found(settlement, "2026-04-01"))
                    .containsExactly("DEFECT spa219.an2.p2.reconciliation-act 2026-04-01");
            assertThat(found(settlement, "2027-12-01"))
                    .as("and never anything else")
                    .containsExactly("DEFECT spa219.an2.p2.reconciliation-act 2026-04-01");
        }
    }

    @Test
    @EdgeCase(180)
    void theTotalIsTheSumOfTheLinesAsTheyAreShown() {
        // Three halves of 10.01: 5.005 each, 5.01 as shown.
        UsageFee half = UsageFee.of(new ProfitShare(tenge("10.01"), new BigDecimal("50")));
        ReconciliationStatement shares = ReconciliationStatement.builder()
                .quarter(FIRST_QUARTER)
                .addLines(half, half, half)
                .build();
        assertThat(shares.total()).isEqualTo(tenge("15.03"));
        assertThat(tenge("30.03").multipliedBy(new BigDecimal("0.5"), RoundingMode.HALF_UP))
                .as("the rounded total, which nobody can add up from the lines")
                .isEqualTo(tenge("15.02"));

        // Tariffs are exact to the tiyn: a remuneration needs no rounding.
        ServiceCertificate certificate = ServiceCertificate.builder()
                .quarter(FIRST_QUARTER)
                .lines(IntStream.rangeClosed(1, 3)
                        .mapToObj(i -> ServiceLine.free(Tariff.of("Service " + i, new BigDecimal("33.33")), i))
                        .toList())
                .build();
        assertThat(certificate.remuneration().lines())
                .extracting(line -> line.amount().getAmount().toPlainString())
                .containsExactly("33.33", "66.66", "99.99");
        assertThat(certificate.remuneration().total()).isEqualTo(tenge("199.98"));
    }
}
