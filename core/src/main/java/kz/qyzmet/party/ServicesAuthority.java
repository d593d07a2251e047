package kz.qyzmet.party;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.text.LocalizedText;

/**
 * The authorised body in the field of public services, a central state body: it selects partners and the services that
 * they may take.
 *
 * <p>Legal source: {@code law88.a1.sp17.service-authority}.
 *
 * @param name the name, not blank
 * @param bin the business identification number, not null, empty where it is not known
 */
public record ServicesAuthority(String name, Optional<Bin> bin) implements Party {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank, longer than 500 characters or holds control characters
     */
    public ServicesAuthority {
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
    public static ServicesAuthority of(String name) {
        return new ServicesAuthority(name, Optional.empty());
    }

    @Override
    public PartyRole role() {
        return PartyRole.SVC_AUTHORITY;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.same(name);
    }
}
