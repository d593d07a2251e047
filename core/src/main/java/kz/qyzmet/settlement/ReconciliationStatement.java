package kz.qyzmet.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.threeten.extra.YearQuarter;

/**
 * The reconciliation statement of a quarter, which both parties sign ({@code spa219.an2.p2.reconciliation-act}).
 *
 * <p>It is signed when the later of the two has signed. The text does not say which of two days counts
 * ({@code spa219.an2.p2.payment}); a statement with one signature is not yet one of both. No term is set for signing.
 */
@Value.Immutable
public interface ReconciliationStatement {

    /**
     * Returns the quarter that is settled.
     *
     * @return the quarter, not null
     */
    YearQuarter quarter();

    /**
     * Returns what the partner owes.
     *
     * @return the lines in their order, not null, may be empty
     */
    List<UsageFee> lines();

    /**
     * Returns the total that the document states.
     *
     * @return the total, empty where none is recorded; the sum of the lines holds
     */
    Optional<Money> statedTotal();

    /**
     * Returns when it was drawn up.
     *
     * @return the day, empty where it is not recorded
     */
    Optional<Fact> drawnUpOn();

    /**
     * Returns when the State Corporation signed.
     *
     * @return the signature, not null
     */
    Optional<Fact> signedByCorporationOn();

    /**
     * Returns when the partner organization signed.
     *
     * @return the signature, not null
     */
    Optional<Fact> signedByPartnerOn();

    /**
     * Checks amounts and days.
     *
     * @throws InvalidAmountException if the stated total is negative or not in tenge
     * @throws IllegalArgumentException if the quarter had not begun on a day of the document
     * @throws ContradictoryFactsException if it was signed before it was drawn up
     */
    @Value.Check
    default void check() {
        statedTotal().ifPresent(total -> Tenge.notNegative("statement total", total));
        Quarters.requireBegun("reconciliation statement", quarter(), facts());
        ContradictoryFactsException.requireOrder(
                "drawnUpOn", drawnUpOn(), "signedByCorporationOn", signedByCorporationOn());
        ContradictoryFactsException.requireOrder("drawnUpOn", drawnUpOn(), "signedByPartnerOn", signedByPartnerOn());
    }

    /**
     * Returns when both parties had signed.
     *
     * @return the later signature, empty while one is missing
     */
    default Optional<Fact> signedOn() {
        return BothSides.later(signedByCorporationOn(), signedByPartnerOn());
    }

    /**
     * Returns the sum of the lines.
     *
     * @return the total in tenge, zero if there are no lines, not null
     */
    default Money total() {
        return Tenge.sum(lines().stream().map(UsageFee::payable));
    }

    /**
     * Returns the statement as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the statement without what was recorded later; empty where nothing of it was
     */
    default Optional<ReconciliationStatement> asKnownOn(LocalDate day) {
        return BothSides.isKnown(day, facts())
                ? Optional.of(builder()
                        .from(this)
                        .drawnUpOn(drawnUpOn().filter(fact -> fact.isKnownOn(day)))
                        .signedByCorporationOn(signedByCorporationOn().filter(fact -> fact.isKnownOn(day)))
                        .signedByPartnerOn(signedByPartnerOn().filter(fact -> fact.isKnownOn(day)))
                        .build())
                : Optional.empty();
    }

    private List<Optional<Fact>> facts() {
        return List.of(drawnUpOn(), signedByCorporationOn(), signedByPartnerOn());
    }

    /**
     * Starts a new statement. {@code quarter} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a statement. */
    final class Builder extends ImmutableReconciliationStatement.Builder {
        Builder() {}
    }
}
