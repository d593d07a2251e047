package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/**
 * An objection to the draft certificate, of the controlled entity or of an appellant: within two working days from
 * one's own receipt of the draft ({@code law88.a27-2.p6.pt1.objection}).
 *
 * <p>A late one is recorded all the same, and whether it was considered.
 */
@Value.Immutable
public interface Objection {

    /**
     * Returns which appellant objects.
     *
     * @return the id by which the host knows the appellant, without personal data; empty where the controlled entity
     *     objects
     */
    Optional<String> appellant();

    /**
     * Returns how it was made. Nothing depends on it but its name.
     *
     * @return the form, written unless said
     */
    @Value.Default
    default ObjectionForm form() {
        return ObjectionForm.WRITTEN;
    }

    /**
     * Returns when it was submitted or expressed.
     *
     * @return the objection, not null
     */
    Fact madeOn();

    /**
     * Returns when the inspectors considered it.
     *
     * @return the consideration, empty where it is not recorded
     */
    Optional<Fact> consideredOn();

    /**
     * Checks the id and the order.
     *
     * @throws ContradictoryFactsException if it was considered before it was made
     * @throws IllegalArgumentException if the id is blank, longer than 60 characters, of several lines or personal data
     */
    @Value.Check
    default void check() {
        AppellantId.require(appellant());
        ContradictoryFactsException.requireOrder("madeOn", Optional.of(madeOn()), "consideredOn", consideredOn());
    }

    /**
     * Returns this objection as it was known on a day.
     *
     * @param day the day, not null
     * @return the objection, empty where it was recorded later
     */
    default Optional<Objection> asKnownOn(LocalDate day) {
        return Kept.knownOn(day).objection(this);
    }

    /**
     * Starts a new objection. {@code madeOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an objection. */
    final class Builder extends ImmutableObjection.Builder {
        Builder() {}
    }
}
