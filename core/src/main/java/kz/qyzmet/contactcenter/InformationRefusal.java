package kz.qyzmet.contactcenter;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;

/**
 * A refusal of a provider to give the contact center information on a service.
 *
 * @param refusedOn when it refused, not null
 * @param onSecrets whether the information is a state, commercial or other secret protected by law: such a refusal is
 *     lawful and does not count
 * @param requestNumber the number of the request that was refused; it tells two refusals of one day apart, not null
 */
public record InformationRefusal(Fact refusedOn, boolean onSecrets, Optional<String> requestNumber) {

    /** Checks the parts. */
    public InformationRefusal {
        Objects.requireNonNull(refusedOn, "refusedOn");
        Objects.requireNonNull(requestNumber, "requestNumber");
    }
}
