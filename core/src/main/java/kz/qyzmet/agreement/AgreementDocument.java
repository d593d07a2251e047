package kz.qyzmet.agreement;

import java.util.Objects;
import java.util.Set;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.text.Language;

/**
 * The document of an agreement: its languages, its copies, and whose addresses and details it ends with
 * ({@code spa219.p33.copies}, {@code spa219.ch8.requisites}).
 *
 * @param languages the languages in which it was made, not null
 * @param copies how many copies there are in all, 1 or more
 * @param requisitesOf the parties whose legal addresses and details it states, not null
 */
public record AgreementDocument(Set<Language> languages, int copies, Set<AgreementParty> requisitesOf) {

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if there is not a single copy
     */
    public AgreementDocument {
        languages = Set.copyOf(languages);
        requisitesOf = Set.copyOf(requisitesOf);
        if (copies < 1) {
            throw new IllegalArgumentException("Invalid copies: Expected 1 or more, but found: " + copies);
        }
        Objects.requireNonNull(languages, "languages");
    }
}
