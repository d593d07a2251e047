package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Filing;
import org.immutables.value.Value;

/** A request for more time to eliminate violations, and what became of it ({@code ctl78.p29.extension-request}). */
@Value.Immutable
public interface CureExtensionRequest {

    /**
     * Returns when it was sent.
     *
     * @return the fact, empty where it is not recorded
     */
    Optional<Fact> submittedOn();

    /**
     * Returns when the body registered it. What comes on a day off counts from the nearest working day
     * ({@code appc.a64.p3}).
     *
     * @return the fact, empty where it is not recorded
     */
    Optional<Fact> registeredOn();

    /**
     * Returns whether it sets out the measures to be taken ({@code ctl78.p29.request-measures}).
     *
     * @return whether it does, empty where it is not recorded
     */
    Optional<Boolean> statesMeasures();

    /**
     * Returns whether it gives objective reasons ({@code ctl78.p29.request-reasons}).
     *
     * @return whether it does, empty where it is not recorded
     */
    Optional<Boolean> statesReasons();

    /**
     * Returns what the body decided.
     *
     * @return the decision, empty where there is none
     */
    Optional<CureExtensionDecision> decision();

    /**
     * Checks what cannot be: a request without a day, a registration or a decision before the sending.
     *
     * @throws IllegalStateException if it was neither sent nor registered
     * @throws ContradictoryFactsException if one fact is recorded before what has to come first
     */
    @Value.Check
    default void check() {
        if (submittedOn().isEmpty() && registeredOn().isEmpty()) {
            throw new IllegalStateException(
                    "Invalid request: Expected 'submittedOn' or 'registeredOn', but found: neither");
        }
        ContradictoryFactsException.requireOrder("submittedOn", submittedOn(), "registeredOn", registeredOn());
        ContradictoryFactsException.requireOrder(
                "submittedOn", madeOn(), "decision.decidedOn", decision().map(CureExtensionDecision::decidedOn));
    }

    /**
     * Returns when the entity asked: the sending, or else the registration.
     *
     * @return the fact, not empty
     */
    default Optional<Fact> madeOn() {
        return submittedOn().or(this::registeredOn);
    }

    /**
     * Returns its arrival at the body, from which the term of the decision runs.
     *
     * @return the filing, not null
     */
    default Filing filing() {
        return new Filing(submittedOn(), registeredOn(), Optional.empty());
    }

    /**
     * Returns this request as it was known on a day.
     *
     * @param day the day, not null
     * @return the request, empty where neither its sending nor its registration was known
     */
    default Optional<CureExtensionRequest> asKnownOn(LocalDate day) {
        Optional<Fact> submitted = KnownFacts.on(submittedOn(), day);
        Optional<Fact> registered = KnownFacts.on(registeredOn(), day);
        if (Stream.of(submitted, registered).allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(builder()
                .from(this)
                .submittedOn(submitted)
                .registeredOn(registered)
                .decision(decision().filter(made -> made.decidedOn().isKnownOn(day)))
                .build());
    }

    /**
     * Starts a new request. {@code submittedOn} or {@code registeredOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableCureExtensionRequest.Builder {
        Builder() {}
    }
}
