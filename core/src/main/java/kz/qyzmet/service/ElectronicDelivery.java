package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/** How a service in electronic form was signed for and delivered ({@code law88.a21}). */
@Value.Immutable
public interface ElectronicDelivery {

    /**
     * Returns who signed the request.
     *
     * @return the signatory, empty where it is not recorded
     */
    Optional<Signatory> signedBy();

    /**
     * Returns when the recipient agreed in writing that an employee signs.
     *
     * @return the consent, not null
     */
    Optional<Fact> writtenConsentOn();

    /**
     * Returns what the service ended in.
     *
     * @return the form of the result, empty where there is none yet
     */
    Optional<ResultForm> resultForm();

    /**
     * Returns when the result went to the account of the recipient on the portal.
     *
     * @return the sending, not null
     */
    Optional<Fact> sentToAccountOn();

    /**
     * Returns whether the recipient chose a text message, too.
     *
     * @return false unless said
     */
    @Value.Default
    default boolean textMessageChosen() {
        return false;
    }

    /**
     * Returns when the text message was sent.
     *
     * @return the sending, not null
     */
    Optional<Fact> textMessageSentOn();

    /**
     * Returns this delivery as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the delivery, not null
     */
    default ElectronicDelivery asKnownOn(LocalDate day) {
        return ApplicationFacts.only(this, fact -> fact.isKnownOn(day));
    }

    /**
     * Starts a new delivery.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a delivery. */
    final class Builder extends ImmutableElectronicDelivery.Builder {
        Builder() {}
    }
}
