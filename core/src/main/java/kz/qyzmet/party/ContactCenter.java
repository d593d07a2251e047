package kz.qyzmet.party;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.text.LocalizedText;

/**
 * The Unified Contact Center, a legal entity that informs recipients and state bodies.
 *
 * <p>Legal source: {@code law88.a1.sp9.unified-contact-center}.
 *
 * @param name the name, not blank
 * @param bin the business identification number, not null, empty where it is not known
 */
public record ContactCenter(String name, Optional<Bin> bin) implements Party {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank, longer than 500 characters or holds control characters
     */
    public ContactCenter {
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
    public static ContactCenter of(String name) {
        return new ContactCenter(name, Optional.empty());
    }

    @Override
    public PartyRole role() {
        return PartyRole.CONTACT_CENTER;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.same(name);
    }
}
