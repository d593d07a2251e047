package kz.qyzmet.deadline;

import kz.qyzmet.law.NormId;

/** Thrown when a deadline is asked of a norm that sets no term that a trigger could turn into a day. */
public final class NotATermException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String norm;

    NotATermException(NormId norm, String found) {
        super("No term: Expected a norm that sets a term, but found: " + norm + ", " + found);
        this.norm = norm.id();
    }

    /**
     * Returns the norm that was asked for.
     *
     * @return the id, not null
     */
    public NormId norm() {
        return NormId.of(norm);
    }
}
