package kz.qyzmet.deadline;

/** What a step of a calculation does. */
public enum StepRule {
    /** The fact from which the term runs. */
    TRIGGER,
    /** Counting starts the day after the trigger. */
    STARTS_NEXT_DAY,
    /** The day of the trigger is the first day. */
    STARTS_SAME_DAY,
    /** "At once": the day of the trigger itself. */
    AT_ONCE,
    /** Days counted forward; {@code before} is the day before the first. */
    COUNTED,
    /** Working days counted forward; {@code before} is the day before the first. */
    COUNTED_WORKING_DAYS,
    /** Working days counted backward from {@code before}. */
    COUNTED_WORKING_DAYS_BACK,
    /** Calendar days counted backward from {@code before}. */
    COUNTED_BACK,
    /** Months, quarters or years added in one go. */
    ADDED,
    /** Elapsed time added to an instant. */
    ELAPSED,
    /** Elapsed time taken back from an instant. */
    ELAPSED_BACK,
    /** The last whole day before the moment. */
    LAST_WHOLE_DAY,
    /** The term was suspended from {@code before} and resumed on {@code after}. */
    SUSPENDED,
    /** The term was suspended on {@code before} and has not been resumed. */
    STILL_SUSPENDED,
    /** A suspension that lies outside the term and changes nothing. */
    SUSPENSION_WITHOUT_EFFECT,
    /** Time was added by a decision of {@code before}. */
    EXTENDED,
    /** An extension decided on {@code before}, after the term had expired on {@code after}: it adds nothing. */
    EXTENSION_WITHOUT_EFFECT,
    /** Circumstances that prevented performance lasted from {@code before} to {@code after}, both included. */
    CIRCUMSTANCES,
    /** The duration of circumstances was added to the last day, {@code before}. */
    PROLONGED,
    /** Circumstances that arose on {@code before}, after the term had ended on {@code after}: they add nothing. */
    PROLONGATION_WITHOUT_EFFECT,
    /** A document has set the length. */
    LENGTH_SET,
    /** A document has set more than a cap or less than a lead allows: the norm holds. */
    LENGTH_OUT_OF_BOUNDS,
    /** The last day was not worked: the next working day. */
    ROLLED_FORWARD,
    /** The last day was not worked: the preceding working day. */
    ROLLED_BACK,
    /** The last day is not worked and stays. */
    NOT_ROLLED,
    /** The period that holds the trigger ends. */
    PERIOD_ENDED,
    /** The day of the month after the period. */
    DAY_AFTER_PERIOD,
    /** A date of the year. */
    YEARLY_DATE,
    /** The date itself is left out. */
    DATE_LEFT_OUT,
    /** One date, whatever the trigger. */
    FIXED_DATE,
    /** The term has expired: the day after. */
    EXPIRED,
    /** Not earlier than a date. */
    NOT_EARLIER,
    /** A time before the trigger. */
    LOOKED_BACK,
    /** A time in which something may happen only once. */
    ONCE_IN,
    /** The day that is in time under every reading. */
    SAFE,
    /** What arrived after hours or on a day off is registered on a later day. */
    REGISTERED,
    /** At a counter the day ends when it closes. */
    COUNTER_CLOSES
}
