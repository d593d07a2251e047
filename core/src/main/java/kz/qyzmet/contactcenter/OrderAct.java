package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.Measure.FixedDate;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** The order that approves the Rules, and those that changed them. */
public enum OrderAct {
    /** Order 83 of 26 January 2016. */
    ORDER_83,
    /** Order 368/НҚ of 4 October 2022, which restated the Rules ({@code ucc83.fn.edition-2022}). */
    ORDER_368,
    /** Order 292/НҚ of 28 July 2023, which changed the definitions ({@code ucc83.fn.edition-2023}). */
    ORDER_292;

    /**
     * Returns the norm on the entry into force.
     *
     * @return the norm, not null
     */
    public NormId entryIntoForce() {
        return switch (this) {
            case ORDER_83 -> ContactCenterRules.ORDER_ENTRY_INTO_FORCE;
            case ORDER_368 -> ContactCenterRules.EDITION_2022_ENTRY_INTO_FORCE;
            case ORDER_292 -> ContactCenterRules.EDITION_2023_ENTRY_INTO_FORCE;
        };
    }

    /**
     * Returns the day before which the order is not in force, whenever it is published.
     *
     * @param law the engine, not null
     * @return 1 March 2016 for order 83 in the shipped edition, empty for the others
     */
    public Optional<LocalDate> floor(Reckoner law) {
        return ofOrder83(law, ContactCenterRules.ORDER_NOT_IN_FORCE_EARLIER);
    }

    /**
     * Returns the date that the order bears.
     *
     * @param law the engine, not null
     * @return the date of order 83, empty for the others, whose text is not in the catalogue
     */
    public Optional<LocalDate> adopted(Reckoner law) {
        return ofOrder83(law, ContactCenterRules.ORDER_ADOPTION);
    }

    /**
     * Returns the date of the registration by the Ministry of Justice, as the order bears it.
     *
     * @param law the engine, not null
     * @return the date of order 83, empty for the others
     */
    public Optional<LocalDate> registered(Reckoner law) {
        return ofOrder83(law, ContactCenterRules.ORDER_REGISTRATION);
    }

    /**
     * Returns the name of the order for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("act." + name());
    }

    private Optional<LocalDate> ofOrder83(Reckoner law, NormId norm) {
        return Optional.of(norm)
                .filter(id -> this == ORDER_83)
                .flatMap(id -> law.edition().norms().get(id).timeLimit())
                .flatMap(limit ->
                        limit.measure() instanceof FixedDate fixed ? Optional.of(fixed.date()) : Optional.empty());
    }
}
