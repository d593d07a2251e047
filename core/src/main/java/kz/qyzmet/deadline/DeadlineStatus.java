package kz.qyzmet.deadline;

import kz.qyzmet.text.LocalizedText;

/** Where a deadline stands on a day. */
public enum DeadlineStatus {
    /** The trigger is not known: nothing runs. */
    NOT_STARTED,
    /** The term runs. */
    OPEN,
    /** This is the last day. */
    DUE_TODAY,
    /** Done in time. */
    MET,
    /** Done, but late. */
    MET_LATE,
    /** Not done, and the term has expired. */
    MISSED,
    /** The term does not run. */
    SUSPENDED,
    /** The earliest day has not come. */
    NOT_YET,
    /** The earliest day has come. */
    EFFECTIVE,
    /** Done before the earliest day. */
    TOO_EARLY,
    /** The time in which something counts is over. */
    CLOSED,
    /** What is known does not tell. */
    UNDETERMINED,
    /** The norm was not in force. */
    NOT_IN_FORCE;

    /**
     * Returns the name of this status for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return DeadlineTexts.STEPS.text("status." + name());
    }
}
