package kz.qyzmet.deadline;

import java.time.ZoneOffset;

/** Thrown when the time-zone data of the runtime does not know that Kazakhstan went to one zone on 1 March 2024. */
public final class OutdatedTimeZoneException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final ZoneOffset found;

    OutdatedTimeZoneException(ZoneOffset found) {
        super("Outdated time-zone data: Expected Asia/Almaty at +05:00 since 2024-03-01, but found: " + found
                + "; update the Java runtime or its time-zone data to release 2024a or later");
        this.found = found;
    }

    /**
     * Returns the offset that the runtime gives for Almaty after the change.
     *
     * @return the offset, not null
     */
    public ZoneOffset found() {
        return found;
    }
}
