package kz.qyzmet.complaint;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * What the quality authority has established: who did not keep to the law on services.
 *
 * @param by who broke it, not null
 * @param foundOn when it was established, not null
 */
public record BreachFound(Addressee by, Fact foundOn) {

    /** Checks the parts. */
    public BreachFound {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(foundOn, "foundOn");
    }
}
