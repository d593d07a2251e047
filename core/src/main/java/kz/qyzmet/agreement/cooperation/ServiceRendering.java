package kz.qyzmet.agreement.cooperation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.service.DemandedDocument;
import kz.qyzmet.service.Identification;
import org.immutables.value.Value;

/**
 * One service that a partner renders: an application that it takes, and the result that it gives out (order 219/НҚ p.
 * 4, Annex 1 p. 2, 3 and 7).
 *
 * <p>What is not recorded is not judged, but for the deletion of personal data by an agent: that is due on the day on
 * which the service is completed.
 */
@Value.Immutable
public interface ServiceRendering {

    /**
     * Returns the number by which the host knows the service; the steps of its algorithm carry the same.
     *
     * @return the number, not blank
     */
    @Value.Redacted
    String number();

    /**
     * Returns the name of the public service; by it the list of Annex 3 is read.
     *
     * @return the name, empty where it is not recorded
     */
    @Value.Redacted
    Optional<String> service();

    /**
     * Returns when the application was taken.
     *
     * @return the intake, not null
     */
    Optional<Fact> receivedOn();

    /**
     * Returns when the service was completed. Where this is not recorded, it is the last step of the algorithm.
     *
     * @return the completion, not null
     */
    Optional<Fact> completedOn();

    /**
     * Returns when the personal data of the recipient were deleted from every medium
     * ({@code spa219.an1.p3.sp3.i3.delete-data}).
     *
     * @return the deletion, not null
     */
    Optional<Fact> personalDataDeletedOn();

    /**
     * Returns whether the recipient was present in person at the intake.
     *
     * @return true if present, empty where it is not recorded
     */
    Optional<Boolean> recipientPresent();

    /**
     * Returns how the recipient was identified.
     *
     * @return the identification, empty where none is recorded
     */
    Optional<Identification> identification();

    /**
     * Returns whether access to the personal data of the recipient was asked for.
     *
     * @return true if asked for, empty where it is not recorded
     */
    Optional<Boolean> accessRequested();

    /**
     * Returns whether the documents were complete when the application was taken, by the list of the service's own
     * by-law.
     *
     * @return true if complete, empty where it is not recorded
     */
    Optional<Boolean> packageComplete();

    /**
     * Returns the documents that the partner demanded from the recipient.
     *
     * @return the documents, not null, may be empty
     */
    Set<DemandedDocument> demanded();

    /**
     * Returns when the partner visited the recipient.
     *
     * @return the visit, empty where there was none
     */
    Optional<Fact> visitedOn();

    /**
     * Returns whether the recipient had asked for the visit.
     *
     * @return true if asked for, empty where it is not recorded
     */
    Optional<Boolean> visitRequested();

    /**
     * Returns whether the laptop that the agent worked on is registered with the State Corporation.
     *
     * @return true if registered, empty where it is not recorded
     */
    Optional<Boolean> laptopRegistered();

    /**
     * Checks what cannot be.
     *
     * @throws IllegalArgumentException if the number or the name is blank
     * @throws ContradictoryFactsException if the service was completed, or its data were deleted, before it was taken
     */
    @Value.Check
    default void check() {
        ServiceNumber.require("number", number());
        service().ifPresent(name -> ServiceNumber.require("service", name));
        ContradictoryFactsException.requireOrder("receivedOn", receivedOn(), "completedOn", completedOn());
        ContradictoryFactsException.requireOrder(
                "receivedOn", receivedOn(), "personalDataDeletedOn", personalDataDeletedOn());
    }

    /**
     * Returns this service as it was known on a day: facts that were recorded later are left out.
     *
     * @param day the day, not null
     * @return the service, not null
     */
    default ServiceRendering asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .receivedOn(receivedOn().filter(fact -> fact.isKnownOn(day)))
                .completedOn(completedOn().filter(fact -> fact.isKnownOn(day)))
                .personalDataDeletedOn(personalDataDeletedOn().filter(fact -> fact.isKnownOn(day)))
                .visitedOn(visitedOn().filter(fact -> fact.isKnownOn(day)))
                .demanded(demanded().stream()
                        .filter(document -> document.demandedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .build();
    }

    /**
     * Starts a new service. {@code number} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a service. */
    final class Builder extends ImmutableServiceRendering.Builder {
        Builder() {}
    }
}
