package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * An extension of an inspection of the regime of 2021, with the act that states its new end.
 *
 * <p>How long it may be stands in Entrepreneurial Code Art. 148 and not in order 78 ({@code ctl78.p19.extension}).
 *
 * @param decidedOn when it was decided, not null
 * @param until the new last day, not null
 */
public record LegacyExtension(Fact decidedOn, LocalDate until) {

    /** Checks the parts. */
    public LegacyExtension {
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(until, "until");
    }
}
