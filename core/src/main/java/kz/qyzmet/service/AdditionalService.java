package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.party.PartyRole;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * A service beside the public one, rendered one by one at the request of the recipient
 * ({@code law88.a1.sp5-1.additional-service}); the State Corporation may set a fee for it in agreement with the
 * services authority ({@code law88.a24.p3.additional-service-fee}).
 */
@Value.Immutable
public interface AdditionalService {

    /**
     * Returns its name.
     *
     * @return the name, not null
     */
    String name();

    /**
     * Returns when it was rendered.
     *
     * @return the rendering, not null
     */
    Fact renderedOn();

    /**
     * Returns whether the recipient asked for it.
     *
     * @return true unless said
     */
    @Value.Default
    default boolean requested() {
        return true;
    }

    /**
     * Returns what was charged.
     *
     * @return the amount in tenge, empty where it was free
     */
    Optional<Money> fee();

    /**
     * Returns who charged the fee.
     *
     * @return the State Corporation unless said
     */
    @Value.Default
    default PartyRole chargedBy() {
        return PartyRole.STATE_CORP;
    }

    /**
     * Returns when the services authority agreed to the fee.
     *
     * @return the agreement, not null
     */
    Optional<Fact> feeAgreedOn();

    /**
     * Checks the fee.
     *
     * @throws IllegalArgumentException if it is not in tenge or negative
     */
    @Value.Check
    default void check() {
        fee().ifPresent(amount -> ServiceFee.requireTenge("fee", amount));
    }

    /**
     * Returns this service as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the service, not null
     */
    default AdditionalService asKnownOn(LocalDate day) {
        return ApplicationFacts.only(this, fact -> fact.isKnownOn(day));
    }

    /**
     * Starts a new service. {@code name} and {@code renderedOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a service. */
    final class Builder extends ImmutableAdditionalService.Builder {
        Builder() {}
    }
}
