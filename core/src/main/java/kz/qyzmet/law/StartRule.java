package kz.qyzmet.law;

/** How a forward term begins to run. */
public enum StartRule {

    /** The day after the trigger is the first day ({@code cc.a173}, {@code appc.a76.p2}). */
    NEXT_DAY,
    /** The day of the trigger is the first day, when it is a day that counts. */
    SAME_DAY,
    /** The moment of the trigger: elapsed time. */
    FROM_MOMENT,
    /** The cap of something that runs from its first day: whether that day counts is a reading. */
    FIRST_DAY_OF_CAP,
    /** "From the moment of", "from the day of occurrence": whether that day counts is a reading. */
    DAY_OF_EVENT
}
