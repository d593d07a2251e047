package kz.qyzmet.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** Whether a remuneration may be paid, and whether so (Annex 2 p. 3 and p. 5). */
final class RemunerationRulings {

    private final MutualSettlement settlement;

    /**
     * Why a payment may not be made.
     *
     * @param norm what forbids it
     * @param reason why, in words
     */
    record Objection(NormId norm, LocalizedText reason) {}

    RemunerationRulings(MutualSettlement settlement) {
        this.settlement = settlement;
    }

    List<Objection> against(Payment payment) {
        List<Objection> objections = new ArrayList<>();
        if (payment.purpose() != PaymentPurpose.REMUNERATION) {
            return objections;
        }
        if (payment.nonCash().filter(transfer -> !transfer).isPresent()) {
            objections.add(objection(SettlementNorms.REMUNERATION_TRANSFER, "remuneration.cash", payment));
        }
        boolean elsewhere = payment.account()
                .filter(account -> settlement
                        .partnerAccount()
                        .filter(own -> !own.equals(account))
                        .isPresent())
                .isPresent();
        if (elsewhere) {
            objections.add(objection(SettlementNorms.REMUNERATION_TRANSFER, "remuneration.account", payment));
        }
        if (!isAgreedAt(payment.paidOn())) {
            objections.add(objection(SettlementNorms.REMUNERATION_CONDITION, "remuneration.notAgreed", payment));
        }
        return objections;
    }

    private boolean isAgreedAt(Fact paid) {
        Optional<Fact> agreed = settlement.remunerationAgreedOn().filter(fact -> !fact.planned());
        return agreed.filter(fact -> !paid.occurredAt().isBefore(fact.occurredAt()))
                .isPresent();
    }

    private static Objection objection(NormId norm, String key, Payment payment) {
        return new Objection(norm, SettlementTexts.TEXTS.text(key, Tenge.words(payment.amount())));
    }
}
