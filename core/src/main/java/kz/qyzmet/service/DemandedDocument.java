package kz.qyzmet.service;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kz.qyzmet.deadline.Fact;

/**
 * A document that somebody demanded from the recipient.
 *
 * @param name its name, not blank
 * @param demandedOn when it was demanded, not null
 * @param circumstances what makes the demand unlawful, or excuses it, not null, may be empty
 */
public record DemandedDocument(String name, Fact demandedOn, Set<DemandCircumstance> circumstances) {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public DemandedDocument {
        SubmittedDocument.requireName(name);
        Objects.requireNonNull(demandedOn, "demandedOn");
        circumstances = Collections.unmodifiableSet(new TreeSet<>(circumstances));
    }

    /** Returns the parts; identity numbers and contacts in the name are masked. */
    @Override
    public String toString() {
        return "DemandedDocument[name=" + ServiceTexts.shown(name) + ", demandedOn=" + demandedOn + ", circumstances="
                + circumstances + "]";
    }
}
