package kz.qyzmet.inspection.appointment;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;

/**
 * An arrival of inspectors at a facility, and what they showed and kept there ({@code law88.a27-1.p9}, {@code p10}).
 * What is not recorded is not judged.
 *
 * @param arrivedOn when they arrived, not null
 * @param idShown whether they showed a service ID or an identity card, not null
 * @param permitShown whether they showed a permit for a restricted facility, not null
 * @param regimeKept whether they kept to the access and internal regime of an agency of national security, not null
 */
public record Arrival(
        Fact arrivedOn, Optional<Boolean> idShown, Optional<Boolean> permitShown, Optional<Boolean> regimeKept) {

    /** Checks the parts. */
    public Arrival {
        Objects.requireNonNull(arrivedOn, "arrivedOn");
        Objects.requireNonNull(idShown, "idShown");
        Objects.requireNonNull(permitShown, "permitShown");
        Objects.requireNonNull(regimeKept, "regimeKept");
    }
}
