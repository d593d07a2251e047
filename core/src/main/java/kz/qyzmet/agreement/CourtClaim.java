package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/** A claim of one party that the court amend or terminate the agreement ({@code spa219.p16.court-route}). */
@Value.Immutable
public interface CourtClaim {

    /**
     * Returns who claims.
     *
     * @return the party, not null
     */
    AgreementParty by();

    /**
     * Returns what is claimed.
     *
     * @return the change, not null
     */
    ChangeKind kind();

    /**
     * Returns the ground.
     *
     * @return the ground, not null
     */
    ClaimGround ground();

    /**
     * Returns the case of the Civil Code, the Law or the agreement on which another ground rests.
     *
     * @return the place of the text, empty where it is not recorded
     */
    @Value.Redacted
    Optional<String> basis();

    /**
     * Returns when the claim was filed.
     *
     * @return the filing, not null
     */
    Fact filedOn();

    /**
     * Returns the decision.
     *
     * @return the decision, empty where there is none in force
     */
    Optional<CourtDecision> decision();

    /**
     * Checks that the decision does not come before the claim.
     *
     * @throws ContradictoryFactsException if it does
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder(
                "filedOn",
                Optional.of(filedOn()),
                "decision.inForceOn",
                decision().map(CourtDecision::inForceOn));
    }

    /**
     * Returns this claim as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the claim, empty where it was not known
     */
    default Optional<CourtClaim> asKnownOn(LocalDate day) {
        return filedOn().isKnownOn(day)
                ? Optional.of(builder()
                        .from(this)
                        .decision(decision().filter(made -> made.inForceOn().isKnownOn(day)))
                        .build())
                : Optional.empty();
    }

    /**
     * Starts a new claim. All but {@code basis} and {@code decision} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a claim. */
    final class Builder extends ImmutableCourtClaim.Builder {
        Builder() {}
    }
}
