package kz.qyzmet.inspection.regime;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Measure.FixedDate;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** The order that approves the Rules of state control, and the one that restated them. */
public enum ControlOrderAct {
    /** Order 78 of 8 December 2016. */
    ORDER_78,
    /** Order 116 of 1 July 2021, which restated the Rules ({@code ctl78.fn.edition-2021}). */
    ORDER_116;

    /**
     * Returns the norm on the entry into force.
     *
     * @return the norm, not null
     */
    public NormId entryIntoForce() {
        return switch (this) {
            case ORDER_78 -> ControlRules.ORDER_ENTRY_INTO_FORCE;
            case ORDER_116 -> ControlRules.EDITION_2021_ENTRY_INTO_FORCE;
        };
    }

    /**
     * Returns the date that a norm of the order itself bears.
     *
     * @param norm {@link ControlRules#ORDER_ADOPTION} or {@link ControlRules#ORDER_REGISTRATION}, not null
     * @param law the engine, not null
     * @return the date of order 78, empty for the other, whose text is not in the catalogue
     */
    Optional<LocalDate> borne(NormId norm, Reckoner law) {
        return Optional.of(norm)
                .filter(id -> this == ORDER_78)
                .flatMap(id -> law.edition().norms().get(id).timeLimit())
                .flatMap(limit ->
                        limit.measure() instanceof FixedDate fixed ? Optional.of(fixed.date()) : Optional.empty());
    }

    /**
     * Returns the name of the order for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return RegimeTexts.TEXTS.text("act." + name());
    }
}
