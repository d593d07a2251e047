package kz.qyzmet.law;

import java.util.Objects;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;

/**
 * A place in an act: the smallest that is cited.
 *
 * @param act the act, not null
 * @param locator the place in the words of the catalogue, such as {@code Art. 25 p. 2 part 1}, not blank
 */
public record Provision(Act act, String locator) {

    /**
     * Checks the locator.
     *
     * @throws IllegalArgumentException if the locator is blank
     */
    public Provision {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(locator, "locator");
        if (locator.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid locator: Expected a place in " + act.code() + ", but found: ''");
        }
    }

    /**
     * Returns the place in words: {@code Art. 25 p. 2 part 1}, {@code ст. 25 п. 2 ч. 1}.
     *
     * @return the place within the act, not null
     */
    public LocalizedText place() {
        return LocalizedText.of(
                LocatorWords.in(Language.KK, locator),
                LocatorWords.in(Language.RU, locator),
                LocatorWords.in(Language.EN, locator));
    }

    /**
     * Returns the act and the place in words.
     *
     * @return the provision, not null
     */
    public LocalizedText text() {
        return LawTexts.law().text("provision", act.label(), place());
    }

    /** Returns the code of the act and the locator. */
    @Override
    public String toString() {
        return act.code() + " " + locator;
    }
}
