package kz.qyzmet.law;

import java.util.Objects;

/**
 * The wording of the acts on which an answer rests.
 *
 * <p>Editions are open: later wordings exist whose text is not at hand, so a host can add norms, replace them or set
 * when they are in force, under a name of its own. Every answer tells its edition.
 *
 * @param name the name, for people and for records, not blank
 * @param norms the norms of the edition, not null
 */
public record Edition(String name, Norms norms) {

    /** Act, date of the wording and, where it matters, language: the same in every language. */
    private static final String STANDARD_NAME = "88-V/2025-02-10, 219-НҚ/2024-04-10/kk, 78/2021-07-01, 83/2023-07-28";

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Edition {
        Objects.requireNonNull(norms, "norms");
        if (name.isBlank()) {
            throw new IllegalArgumentException("Invalid edition: Expected a name, but found: ''");
        }
    }

    /**
     * Returns the shipped edition: the texts at hand, the Kazakh one of the agreement.
     *
     * @return the edition, not null
     */
    public static Edition standard() {
        return new Edition(STANDARD_NAME, Norms.standard());
    }

    /**
     * Returns an edition of the host with one norm more, or with another norm of the same id.
     *
     * @param name the name of the new edition, not blank
     * @param norm the norm, not null
     * @return the new edition, not null
     * @throws IllegalArgumentException if the name is blank
     */
    public Edition withNorm(String name, Norm norm) {
        return new Edition(name, norms.withNorm(norm));
    }

    /**
     * Returns an edition of the host in which the norms of a prefix have another time in force.
     *
     * @param name the name of the new edition, not blank
     * @param prefix the start of the ids, not null
     * @param force the time in force, not null
     * @return the new edition, not null
     * @throws IllegalArgumentException if the name is blank, or no id starts with the prefix
     */
    public Edition withForce(String name, String prefix, Force force) {
        return new Edition(name, norms.withForce(prefix, force));
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
