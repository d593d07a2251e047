package kz.qyzmet.calendar.kz;

import java.time.LocalDate;

/**
 * Thrown when an amendment contradicts or repeats another fact: a second amendment, or what the library knows.
 *
 * <p>Also thrown for an amendment outside the years of the calendar. The message names both facts and where each
 * stands.
 */
public final class AmendmentConflictException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The date on which the facts meet. */
    private final LocalDate date;

    /** The amendment that is refused. */
    private final String fact;

    /** What it contradicts or repeats. */
    private final String otherFact;

    AmendmentConflictException(LocalDate date, String expected, String fact, String otherFact) {
        super("Amendment refused: Expected " + expected + ", but found: " + fact + " and " + otherFact);
        this.date = date;
        this.fact = fact;
        this.otherFact = otherFact;
    }

    /**
     * Returns the date on which the facts meet.
     *
     * @return the date, not null
     */
    public LocalDate date() {
        return date;
    }

    /**
     * Returns the amendment that is refused and where it stands.
     *
     * @return the fact in one line, such as {@code DAY_OFF 2027-03-08, week five (amend.csv line 3)}, not null
     */
    public String fact() {
        return fact;
    }

    /**
     * Returns the fact that it contradicts and where that stands: a file and line, or the rule.
     *
     * @return the other fact in one line, not null
     */
    public String otherFact() {
        return otherFact;
    }
}
