package kz.qyzmet.settlement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import org.joda.money.Money;

/** What is owed in the settlement of a quarter, by what is recorded of it; plans fix nothing. */
final class Dues {

    private final Reckoner law;
    private final MutualSettlement settlement;

    Dues(Reckoner law, MutualSettlement settlement) {
        this.law = law;
        this.settlement = settlement;
    }

    CashFlow cashFlow() {
        return new CashFlow(
                settlement.quarter(),
                Arrays.stream(PaymentPurpose.values()).map(this::balance).toList());
    }

    Balance balance(PaymentPurpose purpose) {
        return new Balance(purpose, fixed(purpose), paid(purpose).total());
    }

    PaymentsMade paid(PaymentPurpose purpose) {
        return new PaymentsMade(settlement.payments(), purpose);
    }

    Optional<Money> fixed(PaymentPurpose purpose) {
        return switch (purpose) {
            case USAGE_FEES -> signed().map(ReconciliationStatement::total);
            case REMUNERATION -> remuneration();
            case PENALTY -> penalties();
        };
    }

    /** What of the signed statement is due ten working days from its signing. */
    Money underTheQuarterlyRule(ReconciliationStatement statement) {
        return Tenge.sum(statement.lines().stream()
                .filter(fee -> QuarterlyPayments.include(law, fee))
                .map(UsageFee::payable));
    }

    Optional<ReconciliationStatement> signed() {
        return settlement.statement().filter(statement -> happened(statement.signedOn()));
    }

    Optional<ServiceCertificate> approved() {
        return settlement.certificate().filter(certificate -> happened(certificate.approvedOn()));
    }

    boolean isRemunerationAgreed() {
        return happened(settlement.remunerationAgreedOn());
    }

    /** Without the agreement of the parties there is no remuneration at all. */
    private Optional<Money> remuneration() {
        return isRemunerationAgreed()
                ? approved().map(certificate -> certificate.remuneration().total())
                : Optional.of(Tenge.ZERO);
    }

    /** One penalty without an amount leaves the sum unknown. */
    private Optional<Money> penalties() {
        List<Money> amounts = new ArrayList<>();
        for (Penalty penalty : settlement.penalties()) {
            if (penalty.establishedOn().planned()) {
                continue;
            }
            PenaltyAmount amount = penalty.amount(law);
            if (amount instanceof PenaltyAmount.Undetermined) {
                return Optional.empty();
            }
            if (amount instanceof PenaltyAmount.Determined determined) {
                amounts.add(determined.money());
            }
        }
        return Optional.of(Tenge.sum(amounts.stream()));
    }

    private static boolean happened(Optional<Fact> fact) {
        return fact.filter(known -> !known.planned()).isPresent();
    }
}
