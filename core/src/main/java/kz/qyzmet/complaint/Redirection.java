package kz.qyzmet.complaint;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Filing;
import org.immutables.value.Value;

/**
 * The sending on of a complaint from a body that is not competent to the one that is: within three working days, and
 * the term starts anew there ({@code appc.a65}).
 */
@Value.Immutable
public interface Redirection {

    /**
     * Returns who is competent.
     *
     * @return the addressee, not null
     */
    Addressee to();

    /**
     * Returns when it was found that another body is competent.
     *
     * @return the finding, not null
     */
    Optional<Fact> foundOn();

    /**
     * Returns when it was sent on; empty as long as it lies at the wrong body.
     *
     * @return the sending, not null
     */
    Optional<Fact> forwardedOn();

    /**
     * Returns when it arrived at the competent body.
     *
     * @return the arrival, not null
     */
    Optional<Fact> submittedOn();

    /**
     * Returns when the competent body registered it.
     *
     * @return the registration, not null
     */
    Optional<Fact> registeredOn();

    /**
     * Returns the hours of the competent body.
     *
     * @return the hours, empty where they are not known
     */
    Optional<OpeningHours> officeHours();

    /**
     * Checks that something has been recorded, so that it is known since when this is known, and the order of finding,
     * sending, arrival and registration.
     *
     * @throws IllegalStateException if none of them is there
     * @throws ContradictoryFactsException if one is recorded before what has to come first
     */
    @Value.Check
    default void check() {
        if (foundOn().isEmpty()
                && forwardedOn().isEmpty()
                && submittedOn().isEmpty()
                && registeredOn().isEmpty()) {
            throw new IllegalStateException("Invalid redirection: Expected 'foundOn', 'forwardedOn', 'submittedOn' or"
                    + " 'registeredOn', but found: none");
        }
        ContradictoryFactsException.requireOrder("foundOn", foundOn(), "forwardedOn", forwardedOn());
        ContradictoryFactsException.requireOrder("forwardedOn", forwardedOn(), "submittedOn", submittedOn());
        ContradictoryFactsException.requireOrder("forwardedOn", forwardedOn(), "registeredOn", registeredOn());
        ContradictoryFactsException.requireOrder("submittedOn", submittedOn(), "registeredOn", registeredOn());
    }

    /**
     * Returns the arrival at the competent body.
     *
     * @return the filing, not null
     */
    default Filing filing() {
        return new Filing(submittedOn(), registeredOn(), officeHours());
    }

    /**
     * Returns this redirection as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the redirection, empty where nothing of it was known
     */
    default Optional<Redirection> asKnownOn(LocalDate day) {
        boolean known = Stream.of(foundOn(), forwardedOn(), submittedOn(), registeredOn())
                .flatMap(Optional::stream)
                .anyMatch(fact -> fact.isKnownOn(day));
        return known
                ? Optional.of(builder()
                        .from(this)
                        .foundOn(foundOn().filter(fact -> fact.isKnownOn(day)))
                        .forwardedOn(forwardedOn().filter(fact -> fact.isKnownOn(day)))
                        .submittedOn(submittedOn().filter(fact -> fact.isKnownOn(day)))
                        .registeredOn(registeredOn().filter(fact -> fact.isKnownOn(day)))
                        .build())
                : Optional.empty();
    }

    /**
     * Starts a new redirection. {@code to} and one of the facts must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a redirection. */
    final class Builder extends ImmutableRedirection.Builder {
        Builder() {}
    }
}
