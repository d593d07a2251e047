package kz.qyzmet.settlement;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A penalty of the partner for a violation that a by-law on a service establishes
 * ({@code spa219.p4.kk.penalty.penalty}).
 *
 * <p>Only the Kazakh text knows it, and for its amount refers to Annex 3 p. 8, which does not exist. Rate and base, or
 * a sum, are the contract's; without them the amount is undetermined. Payee and due day are not named either.
 */
@Value.Immutable
public interface Penalty {

    /**
     * Returns the by-law that establishes the violation, cited with its place.
     *
     * @return the citation, not blank
     */
    String byLaw();

    /**
     * Returns when the violation was established.
     *
     * @return the fact, not null
     */
    Fact establishedOn();

    /**
     * Returns the rate of the contract in percent of the base.
     *
     * @return the rate above zero, empty where the contract sets none
     */
    Optional<BigDecimal> ratePercent();

    /**
     * Returns of what the rate is taken.
     *
     * @return the base in tenge, above zero, empty where the contract sets none
     */
    Optional<Money> base();

    /**
     * Returns the sum that the contract sets in place of a rate.
     *
     * @return the sum in tenge, above zero, empty where the contract sets none
     */
    Optional<Money> setAmount();

    /**
     * Checks the parts.
     *
     * @return this, with the rate in its shortest form
     * @throws IllegalArgumentException if the by-law is blank, or there are a rate and a sum
     * @throws InvalidAmountException if rate, base or sum are not above zero, or not in tenge
     */
    @Value.Check
    default Penalty check() {
        if (byLaw().isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid penalty: Expected the by-law that is violated, but found: '" + byLaw() + "'");
        }
        if (setAmount().isPresent() && (ratePercent().isPresent() || base().isPresent())) {
            throw new IllegalArgumentException(
                    "Invalid penalty: Expected a sum, or a rate and a base, but found: both");
        }
        base().ifPresent(found -> Tenge.positive("penalty base", found));
        setAmount().ifPresent(found -> Tenge.positive("penalty", found));
        Optional<BigDecimal> rate = ratePercent().map(found -> Tenge.percent("penalty rate", found));
        return rate.equals(ratePercent())
                ? this
                : builder().from(this).ratePercent(rate).build();
    }

    /**
     * Returns how much it is: the sum, or the rate of the base, rounded to the tiyn, half a tiyn upwards.
     *
     * @param law the engine, whose edition decides whether there is a penalty at all, not null
     * @return the amount, or why there is none, not null
     */
    default PenaltyAmount amount(Reckoner law) {
        Objects.requireNonNull(law, "law");
        if (law.edition().norms().find(SettlementNorms.PENALTY).isEmpty()) {
            return new PenaltyAmount.NotOwed(SettlementTexts.TEXTS.text("penalty.notInText"));
        }
        return setAmount()
                .or(() -> base().flatMap(of -> ratePercent().map(rate -> Tenge.percentOf(of, rate))))
                .<PenaltyAmount>map(PenaltyAmount.Determined::new)
                .orElseGet(() ->
                        new PenaltyAmount.Undetermined(SettlementTexts.TEXTS.text("penalty.document"), reference()));
    }

    /**
     * Returns to what the Kazakh text refers for the amount, and that it is not there.
     *
     * @return the caution, not null
     */
    static LocalizedText reference() {
        return SettlementTexts.TEXTS.text("penalty.reference");
    }

    /**
     * Starts a new penalty.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a penalty. */
    final class Builder extends ImmutablePenalty.Builder {
        Builder() {}
    }
}
