package kz.qyzmet.law;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.text.PersonalData;
import org.immutables.value.Value;

/**
 * A place at which the Kazakh and the English text of the Standard Partnership Agreement say different things.
 *
 * <p>The Kazakh text is authentic and followed by default, the English one is an unofficial translation that a host can
 * choose ({@link Edition#english()}). {@link Divergences} lists them all.
 */
@Value.Immutable
public interface Divergence {

    /**
     * Returns the number under which the difference is recorded: {@code D01} to {@code D28}. It never changes.
     *
     * @return the number, not null
     */
    String id();

    /**
     * Returns how much hangs on it: one severity, or several where it is of more than one sort.
     *
     * @return the severities, not null, not empty
     */
    Set<DivergenceSeverity> severities();

    /**
     * Tells whether it is so severe by one way of reading the text only.
     *
     * @return true if by another way nothing hangs on it
     */
    @Value.Default
    default boolean severityInDoubt() {
        return false;
    }

    /**
     * Returns the place in the English text.
     *
     * @return the place, empty where the English text has nothing of it
     */
    Optional<Provision> inEnglish();

    /**
     * Returns the place in the Kazakh text; points and paragraphs of the two texts are not always numbered alike.
     *
     * @return the place, empty where the Kazakh text has nothing of it
     */
    Optional<Provision> inKazakh();

    /**
     * Returns what the Kazakh text says, paraphrased.
     *
     * @return the text, not null
     */
    LocalizedText kazakh();

    /**
     * Returns what the English text says, paraphrased.
     *
     * @return the text, not null
     */
    LocalizedText english();

    /**
     * Returns which text is followed by default, and why.
     *
     * @return the text, not null
     */
    LocalizedText byDefault();

    /**
     * Returns the text that is followed by default.
     *
     * @return the text of the agreement, empty where neither is followed alone
     */
    Optional<AgreementText> follows();

    /**
     * Tells whether the choice of the text changes an answer or a finding.
     *
     * @return true if it does
     */
    boolean changesResult();

    /**
     * Returns the norms that it concerns, in the order of the act; a norm may be concerned by several differences.
     *
     * @return the ids, not null, not empty
     */
    List<NormId> norms();

    /**
     * Returns what each text says, each with its place, and which one is followed.
     *
     * @param language the language, not null
     * @return three sentences or more, not null
     */
    default List<String> explain(Language language) {
        return List.of(
                said("divergence.kazakh", inKazakh(), kazakh(), language),
                said("divergence.english", inEnglish(), english(), language),
                byDefault().in(language));
    }

    private static String said(String key, Optional<Provision> place, LocalizedText said, Language language) {
        return place.map(found -> LawTexts.law().get(language, key + ".at", found.place(), said))
                .orElseGet(() -> LawTexts.law().get(language, key, said));
    }

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the number is none such as {@code D01}, or there is no severity, place or
     *     norm
     */
    @Value.Check
    default void check() {
        if (!id().matches("D\\d{2}")) {
            throw new IllegalArgumentException(
                    "Invalid divergence: Expected a number such as D01, but found: '" + PersonalData.scrub(id()) + "'");
        }
        if (severities().isEmpty()
                || norms().isEmpty()
                || (inEnglish().isEmpty() && inKazakh().isEmpty())) {
            throw new IllegalArgumentException(
                    "Invalid divergence: Expected a severity, a place and a norm, but found: severities " + severities()
                            + ", places " + inEnglish() + " and " + inKazakh() + ", norms " + norms());
        }
    }

    /**
     * Starts a new divergence. {@code id}, the three texts, {@code changesResult}, a severity, a place and a norm must
     * be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a divergence. */
    final class Builder extends ImmutableDivergence.Builder {
        Builder() {}
    }
}
