package kz.qyzmet.inspection.result;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;

/**
 * The other outcome of objections: information of material importance is studied further, if need be with a suspension
 * of the inspection ({@code law88.a27-2.p6.pt2.i2.outcome-further-study}).
 *
 * <p>"Within the established period" is the term of the inspection, not a new one; that it was suspended is a fact of
 * its course too.
 *
 * @param begunOn when the study began, not null
 * @param suspendedOn when the inspection was suspended for it, empty where it was not, not null
 */
public record FurtherStudy(Fact begunOn, Optional<Fact> suspendedOn) {

    /** Checks the parts. */
    public FurtherStudy {
        Objects.requireNonNull(begunOn, "begunOn");
        Objects.requireNonNull(suspendedOn, "suspendedOn");
    }
}
