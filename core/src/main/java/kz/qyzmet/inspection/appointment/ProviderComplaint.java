package kz.qyzmet.inspection.appointment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;

/**
 * A complaint about a private provider, which order 78 has sent on to the authority of the sector
 * ({@code ctl78.p15.forward-complaint}). The text sets no term for the sending.
 *
 * @param receivedOn when it was received, not null
 * @param forwardedOn when it was sent on, not null, empty where it was not
 * @param forwardedTo to whom, not null, empty where it is not recorded
 */
public record ProviderComplaint(Fact receivedOn, Optional<Fact> forwardedOn, Optional<ComplaintReceiver> forwardedTo) {

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if it was sent on before it was received
     */
    public ProviderComplaint {
        Objects.requireNonNull(receivedOn, "receivedOn");
        Objects.requireNonNull(forwardedOn, "forwardedOn");
        Objects.requireNonNull(forwardedTo, "forwardedTo");
        ContradictoryFactsException.requireOrder("receivedOn", Optional.of(receivedOn), "forwardedOn", forwardedOn);
    }

    /**
     * Returns this complaint as it was known on a day.
     *
     * @param day the day, not null
     * @return the complaint, empty where it was recorded later
     */
    public Optional<ProviderComplaint> asKnownOn(LocalDate day) {
        Optional<Fact> sent = forwardedOn.filter(fact -> fact.isKnownOn(day));
        return receivedOn.isKnownOn(day)
                ? Optional.of(new ProviderComplaint(receivedOn, sent, sent.flatMap(fact -> forwardedTo)))
                : Optional.empty();
    }
}
