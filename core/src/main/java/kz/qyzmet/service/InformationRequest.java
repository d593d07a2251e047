package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/**
 * A public monitor's request for information on services ({@code law88.a29.p2}). The Law gives no term for the reply.
 */
@Value.Immutable
public interface InformationRequest {

    /**
     * Returns who is asked.
     *
     * @return the body, not null
     */
    InformingBody addressee();

    /**
     * Returns when the request was made.
     *
     * @return the request, not null
     */
    Fact askedOn();

    /**
     * Returns whether the information stands on the website of the addressee: then there is nothing to ask for.
     *
     * @return whether it does, empty where it is not recorded
     */
    Optional<Boolean> publishedOnline();

    /**
     * Returns how much of it is a secret.
     *
     * @return the extent, empty where it is not recorded
     */
    Optional<SecretExtent> onSecrets();

    /**
     * Returns when the information was given.
     *
     * @return the answer, empty where nothing was given
     */
    Optional<Fact> grantedOn();

    /**
     * Returns whether a secret was given with it.
     *
     * @return whether one was, empty where it is not recorded
     */
    Optional<Boolean> secretGiven();

    /**
     * Returns when the request was declined, as a whole or for what was not given.
     *
     * @return the refusal, empty where nothing was declined
     */
    Optional<Fact> declinedOn();

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if it was granted or declined before it was made
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder("askedOn", Optional.of(askedOn()), "grantedOn", grantedOn());
        ContradictoryFactsException.requireOrder("askedOn", Optional.of(askedOn()), "declinedOn", declinedOn());
    }

    /**
     * Returns this request as the system knew it on a day: without an answer recorded later.
     *
     * @param day the day, not null
     * @return the request, not null
     */
    default InformationRequest asKnownOn(LocalDate day) {
        Optional<Fact> granted = grantedOn().filter(fact -> fact.isKnownOn(day));
        return builder()
                .from(this)
                .grantedOn(granted)
                .secretGiven(granted.flatMap(fact -> secretGiven()))
                .declinedOn(declinedOn().filter(fact -> fact.isKnownOn(day)))
                .build();
    }

    /**
     * Starts a new request. {@code addressee} and {@code askedOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableInformationRequest.Builder {
        Builder() {}
    }
}
