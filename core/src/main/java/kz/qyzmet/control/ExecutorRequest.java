package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.inspection.document.ReplyTerm;
import kz.qyzmet.law.Measure.Count;
import org.immutables.value.Value;

/**
 * What the executors of a control event asked of the object, by one of their powers (order 78 p. 47).
 *
 * <p>The term of an answer is set by the executors themselves; without it the term is undetermined.
 */
@Value.Immutable
public interface ExecutorRequest {

    /**
     * Returns by which power.
     *
     * @return the power, to ask for documents and explanations unless said
     */
    @Value.Default
    default ExecutorPower power() {
        return ExecutorPower.DOCUMENTS;
    }

    /**
     * Returns the number under which the host keeps the request: two of one day are two.
     *
     * @return the number, empty where it has none
     */
    Optional<Integer> number();

    /**
     * Returns when it was made.
     *
     * @return the request, not null
     */
    Fact requestedOn();

    /**
     * Returns the time that the executors set.
     *
     * @return the amount and unit, empty where they set a date or nothing
     */
    Optional<Count> replyWithin();

    /**
     * Returns the date that the executors set.
     *
     * @return the last day, empty where they set a time or nothing
     */
    Optional<LocalDate> replyBy();

    /**
     * Returns when the object gave what was asked.
     *
     * @return the answer, not null
     */
    Optional<Fact> suppliedOn();

    /**
     * Returns when the object refused it.
     *
     * @return the refusal, not null
     */
    Optional<Fact> refusedOn();

    /**
     * Returns whether it is a secret that the law protects.
     *
     * @return whether it is, empty where it is not recorded
     */
    Optional<Boolean> protectedSecret();

    /**
     * Checks that the time is set once, and that nothing comes before the request.
     *
     * @throws IllegalStateException if both a time and a date are set, or the date is before the request
     * @throws ContradictoryFactsException if it was answered before it was made
     */
    @Value.Check
    default void check() {
        if (replyWithin().isPresent() && replyBy().isPresent()) {
            throw new IllegalStateException("Invalid request: Expected 'replyWithin' or 'replyBy', but found: both");
        }
        if (replyBy().filter(day -> day.isBefore(requestedOn().day())).isPresent()) {
            throw new IllegalStateException("Invalid request: Expected 'replyBy' on or after "
                    + requestedOn().day() + ", but found: " + replyBy().get());
        }
        ContradictoryFactsException.requireOrder("requestedOn", Optional.of(requestedOn()), "suppliedOn", suppliedOn());
        ContradictoryFactsException.requireOrder("requestedOn", Optional.of(requestedOn()), "refusedOn", refusedOn());
    }

    /**
     * Returns the length of the term that the executors set; a date is worth the days to it.
     *
     * @return the length, empty where none is set
     */
    default Optional<Count> replyTerm() {
        return replyWithin()
                .or(() ->
                        replyBy().flatMap(day -> ReplyTerm.length(requestedOn().day(), day)));
    }

    /**
     * Returns what ended the waiting: an answer or a refusal, whichever came first.
     *
     * @return the fact, empty where there is none
     */
    default Optional<Fact> answeredOn() {
        return Stream.of(suppliedOn(), refusedOn()).flatMap(Optional::stream).min(Fact.IN_TIME);
    }

    /**
     * Returns this request as it was known on a day: without what was recorded later.
     *
     * @param day the day, not null
     * @return the request, not null
     */
    default ExecutorRequest asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .suppliedOn(suppliedOn().filter(fact -> fact.isKnownOn(day)))
                .refusedOn(refusedOn().filter(fact -> fact.isKnownOn(day)))
                .build();
    }

    /**
     * Starts a new request. {@code requestedOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request of the executors. */
    final class Builder extends ImmutableExecutorRequest.Builder {
        Builder() {}
    }
}
