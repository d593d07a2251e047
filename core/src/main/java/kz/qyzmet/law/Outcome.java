package kz.qyzmet.law;

import java.util.Objects;
import java.util.function.Function;
import kz.qyzmet.text.LocalizedText;

/**
 * Either a new value, or a refusal that names what refuses.
 *
 * <p>What the law forbids is a refusal, not an exception. Exceptions are for programming errors and bad input.
 *
 * @param <T> the type of the value
 */
public sealed interface Outcome<T> {

    /**
     * The act is lawful, and this is its result.
     *
     * @param value the value, not null
     * @param <T> the type of the value
     */
    record Accepted<T>(T value) implements Outcome<T> {

        /** Checks the value. */
        public Accepted {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * The act is refused.
     *
     * @param citation the norm or ground that refuses, not null
     * @param reason why, in words, not null
     * @param <T> the type of the value that there is not
     */
    record Refused<T>(Citation citation, LocalizedText reason) implements Outcome<T> {

        /** Checks the parts. */
        public Refused {
            Objects.requireNonNull(citation, "citation");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * Returns an accepted outcome.
     *
     * @param value the value, not null
     * @param <T> the type of the value
     * @return the outcome, not null
     */
    static <T> Outcome<T> accepted(T value) {
        return new Accepted<>(value);
    }

    /**
     * Returns a refusal.
     *
     * @param citation the norm or ground that refuses, not null
     * @param reason why, in words, not null
     * @param <T> the type of the value that there is not
     * @return the outcome, not null
     */
    static <T> Outcome<T> refused(Citation citation, LocalizedText reason) {
        return new Refused<>(citation, reason);
    }

    /**
     * Tells whether the act was accepted.
     *
     * @return true if there is a value
     */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /**
     * Goes on with the value; a refusal stays what it is.
     *
     * @param next what to do with the value, not null
     * @param <R> the type of the next value
     * @return the outcome of the next act, or this refusal, not null
     */
    default <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> next) {
        Objects.requireNonNull(next, "next");
        if (this instanceof Accepted<T> accepted) {
            return next.apply(accepted.value());
        }
        Refused<T> refused = (Refused<T>) this;
        return new Refused<>(refused.citation(), refused.reason());
    }

    /**
     * Changes the value; a refusal stays what it is.
     *
     * @param change what to make of the value, not null
     * @param <R> the type of the new value
     * @return the outcome with the new value, or this refusal, not null
     */
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        Objects.requireNonNull(change, "change");
        return flatMap(value -> accepted(change.apply(value)));
    }

    /**
     * Returns the value.
     *
     * @return the value, not null
     * @throws IllegalStateException if the act was refused; the message names the norm and the reason
     */
    default T value() {
        if (this instanceof Accepted<T> accepted) {
            return accepted.value();
        }
        Refused<T> refused = (Refused<T>) this;
        throw new IllegalStateException("No value: refused by "
                + refused.citation().id() + ": " + refused.reason().en());
    }
}
