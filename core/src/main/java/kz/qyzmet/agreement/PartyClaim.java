package kz.qyzmet.agreement;

import java.util.Optional;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/** A claim for money or return that is raised under an agreement (points 9, 21 and 22). */
@Value.Immutable
public interface PartyClaim {

    /**
     * Returns what is claimed.
     *
     * @return the kind, not null
     */
    PartyClaimKind kind();

    /**
     * Returns who claims.
     *
     * @return the party, empty for a third person, who can claim damage alone
     */
    Optional<AgreementParty> by();

    /**
     * Returns of whom it is claimed.
     *
     * @return the party, not null
     */
    AgreementParty against();

    /**
     * Returns when it was raised.
     *
     * @return the claim, not null
     */
    Fact raisedOn();

    /**
     * Returns whether the damage arose through the fault of that party; the Kazakh text of point 9 asks for it.
     *
     * @return whether it did, empty where it is not established
     */
    Optional<Boolean> atFault();

    /**
     * Returns whether the Civil Code or the agreement lets what was performed be claimed back.
     *
     * @return true if it does; false unless said
     */
    @Value.Default
    default boolean returnAllowedElsewhere() {
        return false;
    }

    /**
     * Checks the parties.
     *
     * @throws IllegalStateException if a party claims from itself, or a third person claims anything but damage
     */
    @Value.Check
    default void check() {
        if (by().filter(against()::equals).isPresent()) {
            throw new IllegalStateException(
                    "Invalid claim: Expected 'against' to be the other party, but found: " + against());
        }
        if (by().isEmpty() && kind() != PartyClaimKind.DAMAGE) {
            throw new IllegalStateException("Invalid claim: Expected 'by' for " + kind() + ", but found: none");
        }
    }

    /**
     * Starts a new claim. {@code kind}, {@code against} and {@code raisedOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a claim. */
    final class Builder extends ImmutablePartyClaim.Builder {
        Builder() {}
    }
}
