package kz.qyzmet.control.monitoring;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.party.ServiceProvider;

/**
 * A proposal on its way to one provider ({@code ctl78.p59.forwarding}).
 *
 * @param provider the provider, not null, empty where it is not recorded
 * @param dispatch when it was sent and received, not null
 * @param reportedOn when the provider told of the measures taken, not null
 */
public record ProposalForwarding(Optional<ServiceProvider> provider, Dispatch dispatch, Optional<Fact> reportedOn) {

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if the provider reports before the proposal was sent
     */
    public ProposalForwarding {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(dispatch, "dispatch");
        Objects.requireNonNull(reportedOn, "reportedOn");
        ContradictoryFactsException.requireOrder("dispatch.sentOn", dispatch.sentOn(), "reportedOn", reportedOn);
    }

    /** When it went out, or at the latest: when it arrived. */
    Optional<Fact> outOn() {
        return Stream.concat(dispatch.sentOn().stream(), dispatch.receivedOn().stream())
                .min(Fact.IN_TIME);
    }

    /** What was known on a day; empty where nothing was. */
    Optional<ProposalForwarding> asKnownOn(LocalDate day) {
        Dispatch known = dispatch.asKnownOn(day);
        Optional<Fact> reported = reportedOn.filter(fact -> fact.isKnownOn(day));
        boolean any = known.sentOn().isPresent()
                || known.refusedOn().isPresent()
                || !known.receivedOn().isEmpty()
                || reported.isPresent();
        return any ? Optional.of(new ProposalForwarding(provider, known, reported)) : Optional.empty();
    }
}
