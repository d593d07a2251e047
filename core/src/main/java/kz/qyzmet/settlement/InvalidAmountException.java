package kz.qyzmet.settlement;

import java.util.Optional;
import kz.qyzmet.law.NormId;

/** Thrown when an amount cannot stand in a settlement: it is never changed or rounded to fit. */
public final class InvalidAmountException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Rule rule;
    private final String found;

    /** Which rule an amount breaks. */
    public enum Rule {
        /** Settlements are in tenge ({@code spa219.an2.p1.currency}). */
        TENGE("an amount in KZT, the currency of all settlements (" + SettlementNorms.CURRENCY.id() + ")"),
        /** At most two decimals: the tiyn is the smallest unit. */
        TWO_DECIMALS("at most two decimals"),
        /** Zero or more. */
        NOT_NEGATIVE("zero or more"),
        /** More than zero. */
        POSITIVE("more than zero"),
        /** More than zero, at most a hundred percent. */
        SHARE("more than 0 and at most 100 percent");

        private final String expected;

        Rule(String expected) {
            this.expected = expected;
        }
    }

    InvalidAmountException(String name, Rule rule, String found) {
        super("Invalid " + name + ": Expected " + rule.expected + ", but found: " + found);
        this.rule = rule;
        this.found = found;
    }

    /**
     * Returns the rule that is broken.
     *
     * @return the rule, not null
     */
    public Rule rule() {
        return rule;
    }

    /**
     * Returns the amount that was refused.
     *
     * @return the amount as a text, not null
     */
    public String found() {
        return found;
    }

    /**
     * Returns the norm behind the rule.
     *
     * @return the norm, empty where the rule is one of arithmetic
     */
    public Optional<NormId> citation() {
        return rule == Rule.TENGE ? Optional.of(SettlementNorms.CURRENCY) : Optional.empty();
    }
}
