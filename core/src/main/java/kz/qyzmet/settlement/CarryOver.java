package kz.qyzmet.settlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import org.joda.money.Money;

/**
 * What was paid too much in one quarter, carried over to the next whose debt is fixed.
 *
 * <p>It counts there from the day on which it was paid, or the parties agreed to carry over, whichever is later. Never
 * backwards: a later payment on another quarter makes an earlier one no less late.
 */
final class CarryOver {

    private final Reckoner law;
    private final Fact agreed;

    CarryOver(Reckoner law, Fact agreed) {
        this.law = law;
        this.agreed = agreed;
    }

    static List<MutualSettlement> inOrder(Set<MutualSettlement> settlements) {
        return settlements.stream()
                .sorted(Comparator.comparing(MutualSettlement::quarter))
                .toList();
    }

    List<MutualSettlement> applied(Set<MutualSettlement> settlements) {
        List<MutualSettlement> carried = new ArrayList<>(inOrder(settlements));
        for (PaymentPurpose purpose : PaymentPurpose.values()) {
            carry(carried, purpose);
        }
        return carried;
    }

    private void carry(List<MutualSettlement> settlements, PaymentPurpose purpose) {
        int from = -1;
        for (int i = 0; i < settlements.size(); i++) {
            Dues dues = new Dues(law, settlements.get(i));
            if (dues.fixed(purpose).isEmpty()) {
                continue;
            }
            if (from >= 0) {
                move(settlements, from, i, purpose);
            }
            from = i;
        }
    }

    private void move(List<MutualSettlement> settlements, int from, int to, PaymentPurpose purpose) {
        MutualSettlement earlier = settlements.get(from);
        Dues dues = new Dues(law, earlier);
        Optional<Money> fixed = dues.fixed(purpose);
        PaymentsMade paid = dues.paid(purpose);
        List<Payment> beyond = paid.beyond(fixed.orElseThrow());
        if (beyond.isEmpty()) {
            return;
        }
        List<Payment> kept = new ArrayList<>(earlier.payments());
        kept.removeAll(paid.inOrder());
        kept.addAll(paid.within(fixed.orElseThrow()));
        settlements.set(
                from, MutualSettlement.builder().from(earlier).payments(kept).build());
        settlements.set(
                to,
                MutualSettlement.builder()
                        .from(settlements.get(to))
                        .addAllPayments(beyond.stream()
                                .map(payment -> Payment.builder()
                                        .from(payment)
                                        .reference(payment.reference() + " / " + earlier.quarter())
                                        .paidOn(BothSides.later(payment.paidOn(), agreed))
                                        .build())
                                .toList())
                        .build());
    }
}
