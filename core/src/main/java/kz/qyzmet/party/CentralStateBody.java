package kz.qyzmet.party;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.text.LocalizedText;

/**
 * A central state body: it approves by-laws, answers complaints and may extend their review.
 *
 * @param name the name, not blank
 * @param bin the business identification number, not null, empty where it is not known
 */
public record CentralStateBody(String name, Optional<Bin> bin) implements Party {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank, longer than 500 characters or holds control characters
     */
    public CentralStateBody {
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
    public static CentralStateBody of(String name) {
        return new CentralStateBody(name, Optional.empty());
    }

    @Override
    public PartyRole role() {
        return PartyRole.CENTRAL_BODY;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.same(name);
    }
}
