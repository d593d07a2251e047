package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/**
 * What the head of the object answered to the act of a control event (order 78 p. 51): agreement, or objections in any
 * form. Of silence the text says nothing but that its term is over.
 */
@Value.Immutable
public interface HeadReaction {

    /**
     * Returns when the head agreed.
     *
     * @return the agreement, not null
     */
    Optional<Fact> agreedOn();

    /**
     * Returns whether the head who agreed signed both copies.
     *
     * @return whether, empty where it is not recorded
     */
    Optional<Boolean> bothCopiesSigned();

    /**
     * Returns when the head sent objections.
     *
     * @return the sending, not null
     */
    Optional<Fact> objectedOn();

    /**
     * Returns whether the objections are attached to the act.
     *
     * @return whether they are, empty where it is not recorded
     */
    Optional<Boolean> objectionsAttached();

    /**
     * Returns whether the act has a note of the objections.
     *
     * @return whether it has, empty where it is not recorded
     */
    Optional<Boolean> objectionsNoted();

    /**
     * Returns the first answer.
     *
     * @return the agreement or the objections, empty where there is neither
     */
    default Optional<Fact> answeredOn() {
        return Stream.of(agreedOn(), objectedOn()).flatMap(Optional::stream).min(Fact.IN_TIME);
    }

    /**
     * Returns this answer as it was known on a day.
     *
     * @param day the day, not null
     * @return the answer, empty where there was none yet
     */
    default Optional<HeadReaction> asKnownOn(LocalDate day) {
        Optional<Fact> agreed = agreedOn().filter(fact -> fact.isKnownOn(day));
        Optional<Fact> objected = objectedOn().filter(fact -> fact.isKnownOn(day));
        return agreed.isEmpty() && objected.isEmpty()
                ? Optional.empty()
                : Optional.of(builder()
                        .from(this)
                        .agreedOn(agreed)
                        .objectedOn(objected)
                        .build());
    }

    /**
     * Starts a new answer.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an answer of the head of the object. */
    final class Builder extends ImmutableHeadReaction.Builder {
        Builder() {}
    }
}
