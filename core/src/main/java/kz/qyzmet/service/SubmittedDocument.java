package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A document that came with an application.
 *
 * @param name its name in the list of the by-law, not blank
 * @param validUntil the last day on which it is valid; empty where it does not expire, not null
 */
public record SubmittedDocument(String name, Optional<LocalDate> validUntil) {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public SubmittedDocument {
        requireName(name);
        Objects.requireNonNull(validUntil, "validUntil");
    }

    /**
     * Tells whether it had expired on a day.
     *
     * @param day the day, not null
     * @return true if its last day is before that day
     */
    public boolean hasExpiredOn(LocalDate day) {
        return validUntil.filter(last -> last.isBefore(day)).isPresent();
    }

    /** Returns the parts; identity numbers and contacts in the name are masked. */
    @Override
    public String toString() {
        return "SubmittedDocument[name=" + ServiceTexts.shown(name) + ", validUntil=" + validUntil + "]";
    }

    /** The name of a document is never blank. */
    static String requireName(String name) {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid document: Expected 'name' not to be blank, but found: '" + name + "'");
        }
        return name;
    }
}
