package kz.qyzmet.control.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.inspection.document.ReplyTerm;
import kz.qyzmet.law.ControlRules;
import org.immutables.value.Value;

/**
 * A proposal after internal monitoring, on its way to the leadership and to the providers ({@code ctl78.p58},
 * {@code ctl78.p59}).
 *
 * <p>The providers tell of the measures by the date that the proposal itself sets; the Rules give no number.
 */
@Value.Immutable
public interface MonitoringProposal {

    /**
     * Returns what is proposed.
     *
     * @return the kind, not null
     */
    ProposalKind kind();

    /**
     * Returns when it was drawn up.
     *
     * @return the day, not null
     */
    Fact drawnUpOn();

    /**
     * Returns when it was submitted to the leadership of the body.
     *
     * @return the submission, not null
     */
    Optional<Fact> submittedOn();

    /**
     * Returns when the leadership decided not to pass it on.
     *
     * @return the decision, empty where there is none
     */
    Optional<Fact> withheldOn();

    /**
     * Returns the date that it sets for telling of the measures taken.
     *
     * @return the date, empty where it sets none
     */
    Optional<LocalDate> reportBy();

    /**
     * Returns to whom it was passed on.
     *
     * @return the forwardings, not null, may be empty
     */
    Set<ProposalForwarding> forwardings();

    /**
     * Checks the order. That a proposal goes to providers without the leadership is recorded: it is a breach.
     *
     * @throws ContradictoryFactsException if it was submitted, withheld or passed on before it was drawn up
     */
    @Value.Check
    default void check() {
        Optional<Fact> drawnUp = Optional.of(drawnUpOn());
        ContradictoryFactsException.requireOrder("drawnUpOn", drawnUp, "submittedOn", submittedOn());
        ContradictoryFactsException.requireOrder("drawnUpOn", drawnUp, "withheldOn", withheldOn());
        forwardings()
                .forEach(forwarding -> ContradictoryFactsException.requireOrder(
                        "drawnUpOn", drawnUp, "forwardings.dispatch.sentOn", forwarding.outOn()));
    }

    /**
     * Returns the term of the answer of a provider.
     *
     * @param law the engine, for {@link kz.qyzmet.inspection.document.EffectiveDelivery}, not null
     * @param forwarding the way to that provider, not null
     * @return the term, undetermined where no date is set, not null
     */
    default Term reportTerm(Reckoner law, ProposalForwarding forwarding) {
        return ReplyTerm.of(
                ControlRules.MONITORING_PROPOSAL_REPLY, forwarding.dispatch().delivered(law), reportBy());
    }

    /**
     * Returns this proposal as it was known on a day.
     *
     * @param day the day, not null
     * @return the proposal, not null
     */
    default MonitoringProposal asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .submittedOn(submittedOn().filter(fact -> fact.isKnownOn(day)))
                .withheldOn(withheldOn().filter(fact -> fact.isKnownOn(day)))
                .forwardings(forwardings().stream()
                        .flatMap(forwarding -> forwarding.asKnownOn(day).stream())
                        .collect(Collectors.toSet()))
                .build();
    }

    /**
     * Starts a new proposal. {@code kind} and {@code drawnUpOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a proposal. */
    final class Builder extends ImmutableMonitoringProposal.Builder {
        Builder() {}
    }
}
