package kz.qyzmet.party;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.text.LocalizedText;

/**
 * The State Corporation "Government for Citizens", which takes in applications and hands over results.
 *
 * <p>Legal source: {@code law88.a1.sp1.state-corporation}.
 *
 * @param bin the business identification number, not null, empty where it is not known
 */
public record StateCorporation(Optional<Bin> bin) implements Party {

    /** Checks the number. */
    public StateCorporation {
        Objects.requireNonNull(bin, "bin");
    }

    /**
     * Returns the corporation without its number.
     *
     * @return the value, not null
     */
    public static StateCorporation of() {
        return new StateCorporation(Optional.empty());
    }

    @Override
    public PartyRole role() {
        return PartyRole.STATE_CORP;
    }

    @Override
    public LocalizedText label() {
        return role().label();
    }
}
