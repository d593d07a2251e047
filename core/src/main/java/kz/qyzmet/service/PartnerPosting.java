package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/** A posting about one partner organization in one place ({@code law88.a23.p7}). */
@Value.Immutable
public interface PartnerPosting {

    /**
     * Returns the number of the partnership agreement.
     *
     * @return the number, without personal data, not blank
     */
    String agreement();

    /**
     * Returns where it is posted.
     *
     * @return the place, not null
     */
    PublicationPlace at();

    /**
     * Returns whether it lists the services for which the partner takes in applications and issues results.
     *
     * @return true if it does
     */
    boolean servicesListed();

    /**
     * Returns whether it gives the partner's name and contact information.
     *
     * @return true if it does
     */
    boolean contactsGiven();

    /**
     * Returns when it was posted.
     *
     * @return the posting, not null
     */
    Fact postedOn();

    /**
     * Returns when it was taken down.
     *
     * @return the removal, empty as long as it stands
     */
    Optional<Fact> removedOn();

    /**
     * Checks the number and the order.
     *
     * @throws IllegalStateException if the number is blank
     * @throws ContradictoryFactsException if it was taken down before it was posted
     */
    @Value.Check
    default void check() {
        if (agreement().isBlank()) {
            throw new IllegalStateException("Invalid agreement: Expected a number, but found: '" + agreement() + "'");
        }
        ContradictoryFactsException.requireOrder("postedOn", Optional.of(postedOn()), "removedOn", removedOn());
    }

    /**
     * Returns this posting as the system knew it on a day: without a removal recorded later.
     *
     * @param day the day, not null
     * @return the posting, not null
     */
    default PartnerPosting asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .removedOn(removedOn().filter(fact -> fact.isKnownOn(day)))
                .build();
    }

    /**
     * Starts a new posting. All but {@code removedOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a posting. */
    final class Builder extends ImmutablePartnerPosting.Builder {
        Builder() {}
    }
}
