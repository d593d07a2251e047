package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import org.immutables.value.Value;

/** A recipient's question on the procedure or the stage of a service ({@code law88.a23.p3}, {@code p4}). */
@Value.Immutable
public interface ProcedureQuestion {

    /**
     * Returns what was asked about.
     *
     * @return the subject, the procedure unless said
     */
    @Value.Default
    default QuestionAbout about() {
        return QuestionAbout.PROCEDURE;
    }

    /**
     * Returns when it was asked.
     *
     * @return the question, not null
     */
    Fact askedOn();

    /**
     * Returns when it was answered.
     *
     * @return the answer, not null
     */
    Optional<Fact> answeredOn();

    /**
     * Returns whether the answer gave the necessary explanations.
     *
     * @return whether it did, empty where it is not recorded
     */
    Optional<Boolean> explanationsGiven();

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if it was answered before it was asked
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder("askedOn", Optional.of(askedOn()), "answeredOn", answeredOn());
    }

    /**
     * Returns this question as the system knew it on a day: without an answer recorded later.
     *
     * @param day the day, not null
     * @return the question, not null
     */
    default ProcedureQuestion asKnownOn(LocalDate day) {
        Optional<Fact> answered = answeredOn().filter(fact -> fact.isKnownOn(day));
        return builder()
                .from(this)
                .answeredOn(answered)
                .explanationsGiven(answered.flatMap(fact -> explanationsGiven()))
                .build();
    }

    /**
     * Starts a new question. {@code askedOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a question. */
    final class Builder extends ImmutableProcedureQuestion.Builder {
        Builder() {}
    }
}
