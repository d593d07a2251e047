package kz.qyzmet.law;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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
        return Standard.EDITION;
    }

    /**
     * Returns the shipped edition with the unofficial English translation of the agreement.
     *
     * <p>It lacks what only the Kazakh text has, such as the term to remove violations
     * ({@code spa219.p28.kk.remedy-term}), holds what only the English one has, and words some norms otherwise: a
     * condition more or less, a duty instead of a right. {@link Divergences} tells why.
     *
     * @return the edition, not null
     */
    public static Edition english() {
        return English.EDITION;
    }

    /**
     * Returns the shipped edition with a text of the agreement.
     *
     * @param agreement the text, not null
     * @return {@link #standard()} or {@link #english()}, not null
     */
    public static Edition of(AgreementText agreement) {
        return switch (agreement) {
            case KAZAKH -> standard();
            case ENGLISH -> english();
        };
    }

    /** Made when it is first asked for: an edition of the host needs it not. */
    private static final class Standard {

        static final Edition EDITION =
                new Edition(STANDARD_NAME, AgreementCatalogue.in(AgreementText.KAZAKH), AgreementText.KAZAKH);

        private Standard() {}
    }

    /** Made when it is first asked for: the default edition needs it not. */
    private static final class English {

        static final Edition EDITION =
                new Edition(ENGLISH_NAME, AgreementCatalogue.in(AgreementText.ENGLISH), AgreementText.ENGLISH);

        private English() {}
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

    /**
     * Returns an edition of the host in which each norm has the time in force that a function gives it.
     *
     * @param name the name of the new edition, not blank
     * @param force the time in force of a norm, its own where nothing changes, not null
     * @return the new edition, not null
     * @throws IllegalArgumentException if the name is blank
     */
    public Edition withForce(String name, Function<Norm, Force> force) {
        return new Edition(name, norms.withForce(force), agreement);
    }

    /**
     * Returns this edition for a case that a regime governs from its beginning to its end. The wording of the acts and
     * so the name are the same.
     *
     * @param regime the regime, not null
     * @return the edition, not null
     * @see Norms#under(Regime)
     */
    public Edition under(Regime regime) {
        return new Edition(name, norms.under(regime), agreement);
    }

    /**
     * Returns this edition with both regimes of state control, each in its time.
     *
     * @return the edition, not null
     * @see Norms#ofBothRegimes()
     */
    public Edition ofBothRegimes() {
        return new Edition(name, norms.ofBothRegimes(), agreement);
    }

    /**
     * Returns the regime for whose cases this edition was made.
     *
     * @return the regime, empty where both hold, each in its time
     * @see Norms#under(Regime)
     */
    public Optional<Regime> regime() {
        return norms.regime();
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
