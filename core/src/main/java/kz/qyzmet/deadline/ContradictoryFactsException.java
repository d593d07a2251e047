package kz.qyzmet.deadline;

import java.util.Optional;

/** Thrown when two facts of a case cannot both be true: one is recorded before what has to come first. */
public final class ContradictoryFactsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String first;
    private final String second;

    private ContradictoryFactsException(String first, Fact one, String second, Fact other) {
        super("Invalid order: Expected '" + first + "' <= '" + second + "', but found: " + one.occurredAt() + " > "
                + other.occurredAt());
        this.first = first;
        this.second = second;
    }

    /**
     * Checks that one fact does not come after another, as far as their common grain tells.
     *
     * @param first the name of the fact that comes first, not null
     * @param one the fact that comes first, not null
     * @param second the name of the other, not null
     * @param other the other fact, not null
     * @throws ContradictoryFactsException if both are known and in the wrong order
     */
    public static void requireOrder(String first, Optional<Fact> one, String second, Optional<Fact> other) {
        if (one.isPresent()
                && other.isPresent()
                && other.get().occurredAt().isBefore(one.get().occurredAt())) {
            throw new ContradictoryFactsException(first, one.get(), second, other.get());
        }
    }

    /**
     * Returns the name of the fact that has to come first.
     *
     * @return the name of the attribute, not null
     */
    public String first() {
        return first;
    }

    /**
     * Returns the name of the fact that is recorded before it.
     *
     * @return the name of the attribute, not null
     */
    public String second() {
        return second;
    }
}
