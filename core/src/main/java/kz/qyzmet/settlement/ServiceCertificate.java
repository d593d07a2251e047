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
 * The certificate of services rendered in a quarter, which both parties approve
 * ({@code spa219.an2.p5.service-certificate}).
 *
 * <p>It is approved when the later of the two has approved it; the text does not say so, and that day starts the term
 * of payment. No term is set for the approval.
 */
@Value.Immutable
public interface ServiceCertificate {

    /**
     * Returns the quarter of the services.
     *
     * @return the quarter, not null
     */
    YearQuarter quarter();

    /**
     * Returns the services.
     *
     * @return the lines in their order, not null, may be empty
     */
    List<ServiceLine> lines();

    /**
     * Returns the total that the document states.
     *
     * @return the total, empty where none is recorded; the sum of the lines holds
     */
    Optional<Money> statedTotal();

    /**
     * Returns the taxes that the document puts on top of the sum ({@code spa219.an2.p6.taxes-included}).
     *
     * @return the taxes, empty where there are none
     */
    Optional<Money> taxesOnTop();

    /**
     * Returns when it was drawn up.
     *
     * @return the day, empty where it is not recorded
     */
    Optional<Fact> drawnUpOn();

    /**
     * Returns when the State Corporation approved it.
     *
     * @return the approval, not null
     */
    Optional<Fact> approvedByCorporationOn();

    /**
     * Returns when the partner organization approved it.
     *
     * @return the approval, not null
     */
    Optional<Fact> approvedByPartnerOn();

    /**
     * Checks amounts and days.
     *
     * @throws InvalidAmountException if a stated amount is negative or not in tenge
     * @throws IllegalArgumentException if the quarter had not begun on a day of the document
     * @throws ContradictoryFactsException if it was approved before it was drawn up
     */
    @Value.Check
    default void check() {
        statedTotal().ifPresent(total -> Tenge.notNegative("certificate total", total));
        taxesOnTop().ifPresent(taxes -> Tenge.notNegative("taxes on top", taxes));
        Quarters.requireBegun("certificate of services", quarter(), facts());
        ContradictoryFactsException.requireOrder(
                "drawnUpOn", drawnUpOn(), "approvedByCorporationOn", approvedByCorporationOn());
        ContradictoryFactsException.requireOrder(
                "drawnUpOn", drawnUpOn(), "approvedByPartnerOn", approvedByPartnerOn());
    }

    /**
     * Returns when both parties had approved it.
     *
     * @return the later approval, empty while one is missing
     */
    default Optional<Fact> approvedOn() {
        return BothSides.later(approvedByCorporationOn(), approvedByPartnerOn());
    }

    /**
     * Returns the remuneration that follows from its lines.
     *
     * @return the remuneration, not null
     */
    default PartnerRemuneration remuneration() {
        return PartnerRemuneration.of(this);
    }

    /**
     * Returns the certificate as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the certificate without what was recorded later; empty where nothing of it was
     */
    default Optional<ServiceCertificate> asKnownOn(LocalDate day) {
        return BothSides.isKnown(day, facts())
                ? Optional.of(builder()
                        .from(this)
                        .drawnUpOn(drawnUpOn().filter(fact -> fact.isKnownOn(day)))
                        .approvedByCorporationOn(approvedByCorporationOn().filter(fact -> fact.isKnownOn(day)))
                        .approvedByPartnerOn(approvedByPartnerOn().filter(fact -> fact.isKnownOn(day)))
                        .build())
                : Optional.empty();
    }

    private List<Optional<Fact>> facts() {
        return List.of(drawnUpOn(), approvedByCorporationOn(), approvedByPartnerOn());
    }

    /**
     * Starts a new certificate. {@code quarter} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a certificate. */
    final class Builder extends ImmutableServiceCertificate.Builder {
        Builder() {}
    }
}
