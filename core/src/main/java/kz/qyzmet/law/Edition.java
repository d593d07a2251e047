package kz.qyzmet.law;

import java.util.Objects;
import java.util.Set;

/**
 * The wording of the acts on which an answer rests.
 *
 * <p>Editions are open: later wordings exist whose text is not at hand, so a host can add norms, replace them or set
 * when they are in force, under a name of its own. Every answer tells its edition.
 *
 * @param name the name, for people and for records, not blank
 * @param norms the norms of the edition, not null; what a text lacks is not among them
 * @param agreement in which language the partnership agreement is read, not null
 */
public record Edition(String name, Norms norms, AgreementText agreement) {

    /** Act, date of the wording and, where it matters, language: the same in every language. */
    private static final String STANDARD_NAME = "88-V/2025-02-10, 219-НҚ/2024-04-10/kk, 78/2021-07-01, 83/2023-07-28";

    private static final String ENGLISH_NAME = "88-V/2025-02-10, 219-НҚ/2024-04-10/en, 78/2021-07-01, 83/2023-07-28";

    /** What the Kazakh text of the agreement has and the English one lacks. */
    private static final Set<String> KAZAKH_ONLY = Set.of(
            "spa219.p4.sp2.kk7.staff-qualification",
            "spa219.p4.kk.penalty.penalty",
            "spa219.p28.kk3.ground-poor-quality-authority",
            "spa219.p28.kk.remedy-term",
            "spa219.an1.c3.corp.kk1.staff-experience");

    /** What the English text of the agreement has and the Kazakh one lacks. */
    private static final Set<String> ENGLISH_ONLY =
            Set.of("spa219.an1.c3.trust-definition", "spa219.an1.c3.trust-term");

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Edition {
        Objects.requireNonNull(norms, "norms");
        Objects.requireNonNull(agreement, "agreement");
        if (name.isBlank()) {
            throw new IllegalArgumentException("Invalid edition: Expected a name, but found: ''");
        }
    }

    /**
     * Makes an edition with the Kazakh text of the agreement.
     *
     * @param name the name, for people and for records, not blank
     * @param norms the norms of the edition, not null
     * @throws IllegalArgumentException if the name is blank
     */
    public Edition(String name, Norms norms) {
        this(name, norms, AgreementText.KAZAKH);
    }

    /**
     * Returns the shipped edition: the texts at hand, the Kazakh one of the agreement.
     *
     * @return the edition, not null
     */
    public static Edition standard() {
        return Shipped.STANDARD;
    }

    /**
     * Returns the shipped edition with the unofficial English translation of the agreement: without what only the
     * Kazakh text has, such as the term to remove violations ({@code spa219.p28.kk.remedy-term}).
     *
     * @return the edition, not null
     */
    public static Edition english() {
        return Shipped.ENGLISH;
    }

    /** Made when they are first asked for: an edition of the host needs neither. */
    private static final class Shipped {

        static final Edition STANDARD =
                new Edition(STANDARD_NAME, Norms.standard().without(ENGLISH_ONLY), AgreementText.KAZAKH);

        static final Edition ENGLISH =
                new Edition(ENGLISH_NAME, Norms.standard().without(KAZAKH_ONLY), AgreementText.ENGLISH);

        private Shipped() {}
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
        return new Edition(name, norms.withNorm(norm), agreement);
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
        return new Edition(name, norms.withForce(prefix, force), agreement);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
