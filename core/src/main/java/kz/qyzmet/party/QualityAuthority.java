package kz.qyzmet.party;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.text.LocalizedText;

/**
 * The authorised body on assessment and control of the quality of public services, a central state body.
 *
 * <p>Legal source: {@code law88.a1.sp14.quality-authority}.
 *
 * @param name the name, not blank
 * @param bin the business identification number, not null, empty where it is not known
 */
public record QualityAuthority(String name, Optional<Bin> bin) implements Party {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank, longer than 500 characters or holds control characters
     */
    public QualityAuthority {
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
    public static QualityAuthority of(String name) {
        return new QualityAuthority(name, Optional.empty());
    }

    @Override
    public PartyRole role() {
        return PartyRole.QUALITY_AUTHORITY;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.same(name);
    }
}
