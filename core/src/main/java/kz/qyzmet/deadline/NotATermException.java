package kz.qyzmet.deadline;

import kz.qyzmet.law.Citation;

/** Thrown when a deadline is asked of a norm or limit that sets no term that a trigger could turn into a day. */
public final class NotATermException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String citation;

    NotATermException(Citation citation, String found) {
        super("No term: Expected a norm that sets a term, but found: " + citation.id() + ", " + found);
        this.citation = citation.id();
    }

    /**
     * Returns the id of the norm that was asked for, or of the ground of a limit of no norm.
     *
     * @return the id, not null
     */
    public String citation() {
        return citation;
    }
}
