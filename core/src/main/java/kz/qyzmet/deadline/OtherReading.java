package kz.qyzmet.deadline;

import java.util.Objects;
import kz.qyzmet.law.Reading;

/**
 * What the answer would be under another reading of the text.
 *
 * @param reading the reading, not null
 * @param deadline the answer under it, not null
 */
public record OtherReading(Reading reading, Deadline deadline) {

    /** Checks the parts. */
    public OtherReading {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(deadline, "deadline");
    }
}
