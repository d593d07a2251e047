package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/** The refusal of a service after its application was accepted ({@code law88.a19-1}). */
@Value.Immutable
public interface ServiceRefusal {

    /**
     * Returns when it was refused.
     *
     * @return the refusal, not null
     */
    Fact refusedOn();

    /**
     * Returns the grounds of Art. 19-1 p. 2.
     *
     * @return the grounds, not null, may be empty
     */
    Set<RefusalGround> grounds();

    /**
     * Returns the provisions of other laws that allow the refusal, such as "Law on subsoil, Art. 37".
     *
     * @return the citations, not null, may be empty
     */
    Set<String> otherLaws();

    /**
     * Returns when the decision of a court entered into force that bans the activity or withdraws the right.
     *
     * @return the entry into force, not null
     */
    Optional<Fact> courtDecisionInForceOn();

    /**
     * Returns when the recipient was sent a reply.
     *
     * @return the reply, not null
     */
    Optional<Fact> repliedOn();

    /**
     * Returns whether the reply gives the reasons.
     *
     * @return whether it does, empty where it is not recorded
     */
    Optional<Boolean> replyGivesReasons();

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if the reply is recorded before the refusal
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder("refusedOn", Optional.of(refusedOn()), "repliedOn", repliedOn());
    }

    /**
     * Returns this refusal as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the refusal, not null
     */
    default ServiceRefusal asKnownOn(LocalDate day) {
        return ApplicationFacts.only(this, fact -> fact.isKnownOn(day));
    }

    /**
     * Starts a new refusal. {@code refusedOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a refusal. */
    final class Builder extends ImmutableServiceRefusal.Builder {
        Builder() {}
    }
}
