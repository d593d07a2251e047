package kz.qyzmet.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import org.joda.money.Money;

/** The payments on one debt in the order in which they were made, whatever the order of their recording. */
final class PaymentsMade {

    private static final Comparator<Payment> ORDER = Comparator.<Payment, LocalDate>comparing(
                    payment -> payment.paidOn().day())
            .thenComparing(payment -> payment.paidOn().occurredAt().instant().orElse(Instant.MIN))
            .thenComparing(Payment::reference);

    private final List<Payment> payments;

    PaymentsMade(Collection<Payment> all, PaymentPurpose purpose) {
        payments = all.stream()
                .filter(payment ->
                        payment.purpose() == purpose && !payment.paidOn().planned())
                .sorted(ORDER)
                .toList();
    }

    List<Payment> inOrder() {
        return payments;
    }

    Money total() {
        return Tenge.sum(payments.stream().map(Payment::amount));
    }

    /** When an amount above zero was paid in full, known when all payments up to then are; empty while it is not. */
    Optional<Fact> covering(Money amount) {
        Money paid = Tenge.ZERO;
        LocalDate recorded = LocalDate.MIN;
        for (Payment payment : payments) {
            paid = paid.plus(payment.amount());
            LocalDate known = payment.paidOn().recordedOn();
            recorded = known.isAfter(recorded) ? known : recorded;
            if (!paid.isLessThan(amount)) {
                return Optional.of(payment.paidOn().recordedOn(recorded));
            }
        }
        return Optional.empty();
    }

    /** What of each payment lies within an amount: the earlier ones first. */
    List<Payment> within(Money amount) {
        return parts(amount, true);
    }

    /** What of each payment lies beyond an amount. */
    List<Payment> beyond(Money amount) {
        return parts(amount, false);
    }

    private List<Payment> parts(Money amount, boolean within) {
        List<Payment> parts = new ArrayList<>();
        Money left = amount;
        for (Payment payment : payments) {
            Money used = Tenge.lesser(payment.amount(), left);
            left = left.minus(used);
            Money part = within ? used : payment.amount().minus(used);
            if (part.isPositive()) {
                parts.add(Payment.builder().from(payment).amount(part).build());
            }
        }
        return parts;
    }
}
