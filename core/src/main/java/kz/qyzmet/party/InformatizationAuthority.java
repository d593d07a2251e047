package kz.qyzmet.party;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.text.LocalizedText;

/**
 * The authorised body for informatization, a central executive body.
 *
 * <p>Legal source: {@code law88.a1.sp1-1.ict-authority}.
 *
 * @param name the name, not blank
 * @param bin the business identification number, not null, empty where it is not known
 */
public record InformatizationAuthority(String name, Optional<Bin> bin) implements Party {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank, longer than 500 characters or holds control characters
     */
    public InformatizationAuthority {
        Names.check(name);
        Objects.requireNonNull(bin, "bin");
    }

    /**
     * Returns one without a number.
     *
     * @param name the name, not blank
     * @return the value, not null
     * @throws IllegalArgumentException if the name is blank, longer than 500 characters or holds control characters
     */
    public static InformatizationAuthority of(String name) {
        return new InformatizationAuthority(name, Optional.empty());
    }

    @Override
    public PartyRole role() {
        return PartyRole.ICT_AUTHORITY;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.same(name);
    }
}
