package kz.qyzmet.deadline;

/** Thrown when a last day is asked of a deadline that has none; the message tells why. */
public final class NoDueDateException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient Deadline deadline;

    NoDueDateException(Deadline deadline, String reason) {
        super("No due date of " + deadline.citation().id() + ": " + reason);
        this.deadline = deadline;
    }

    /**
     * Returns the deadline that was asked.
     *
     * @return the deadline, not null
     */
    public Deadline deadline() {
        return deadline;
    }
}
