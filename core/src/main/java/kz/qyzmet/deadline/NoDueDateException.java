package kz.qyzmet.deadline;

/** Thrown when a last day is asked of a deadline that has none; the message tells why. */
public final class NoDueDateException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String citation;
    private final String reason;

    NoDueDateException(Deadline deadline, String reason) {
        super("No due date of " + deadline.citation().id() + ": " + reason);
        this.citation = deadline.citation().id();
        this.reason = reason;
    }

    /**
     * Returns the id of the norm or ground of the deadline that was asked.
     *
     * @return the id, not null
     */
    public String citation() {
        return citation;
    }

    /**
     * Returns why there is no last day.
     *
     * @return the reason, in English, not null
     */
    public String reason() {
        return reason;
    }
}
