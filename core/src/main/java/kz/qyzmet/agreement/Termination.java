package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/**
 * A one-sided termination out of court, of which the authorised body is told thirty calendar days ahead: by either
 * party (point 25), or by the corporation for breaches that were not cured (point 29).
 *
 * <p>It states what was done, lawful or not; whether it holds is the answer of the agreement.
 */
@Value.Immutable
public interface Termination {

    /**
     * Returns whether it is one for breaches that were not cured.
     *
     * @return true under point 29, false under point 25; false unless said
     */
    @Value.Default
    default boolean forBreach() {
        return false;
    }

    /**
     * Returns who terminates.
     *
     * @return the party, not null
     */
    AgreementParty by();

    /**
     * Returns the notice to the authorised body.
     *
     * @return the notice, empty where there is none
     */
    Optional<AuthorityNotice> notice();

    /**
     * Returns when the procedure was started, or is planned to start.
     *
     * @return the start, empty where it is open
     */
    Optional<Fact> initiatedOn();

    /**
     * Returns when the agreement ended by it, or is planned to end. The text leaves that day to the procedure.
     *
     * @return the end, empty where it is open
     */
    Optional<Fact> endedOn();

    /**
     * Checks that something is recorded, and that the end does not come before the start.
     *
     * @throws IllegalStateException if there is neither notice, start nor end
     * @throws ContradictoryFactsException if the end is recorded before the start
     */
    @Value.Check
    default void check() {
        if (notice().isEmpty() && initiatedOn().isEmpty() && endedOn().isEmpty()) {
            throw new IllegalStateException(
                    "Invalid termination: Expected 'notice', 'initiatedOn' or 'endedOn', but found: none");
        }
        ContradictoryFactsException.requireOrder("initiatedOn", initiatedOn(), "endedOn", endedOn());
    }

    /**
     * Returns this termination as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the termination, empty where nothing of it was known
     */
    default Optional<Termination> asKnownOn(LocalDate day) {
        Optional<AuthorityNotice> told = notice().filter(sent -> sent.sentOn().isKnownOn(day));
        Optional<Fact> initiated = initiatedOn().filter(fact -> fact.isKnownOn(day));
        Optional<Fact> ended = endedOn().filter(fact -> fact.isKnownOn(day));
        return told.isEmpty() && initiated.isEmpty() && ended.isEmpty()
                ? Optional.empty()
                : Optional.of(builder()
                        .from(this)
                        .notice(told)
                        .initiatedOn(initiated)
                        .endedOn(ended)
                        .build());
    }

    /**
     * Starts a new termination. {@code by} and one of the facts must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a termination. */
    final class Builder extends ImmutableTermination.Builder {
        Builder() {}
    }
}
