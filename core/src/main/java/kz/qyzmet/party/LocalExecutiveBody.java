package kz.qyzmet.party;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.text.LocalizedText;

/**
 * A local executive body or an akim: it answers complaints and may extend their review.
 *
 * <p>The catalogue names both as {@code LOCAL_BODY}.
 *
 * @param name the name, not blank
 * @param level the level, not null
 * @param bin the business identification number, not null, empty where it is not known
 */
public record LocalExecutiveBody(String name, LocalLevel level, Optional<Bin> bin) implements Party {

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank, longer than 500 characters or holds control characters
     */
    public LocalExecutiveBody {
        Names.check(name);
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(bin, "bin");
    }

    /**
     * Returns one without a number.
     *
     * @param name the name, not blank
     * @param level the level, not null
     * @return the body, not null
     * @throws IllegalArgumentException if the name is blank, longer than 500 characters or holds control characters
     */
    public static LocalExecutiveBody of(String name, LocalLevel level) {
        return new LocalExecutiveBody(name, level, Optional.empty());
    }

    @Override
    public PartyRole role() {
        return PartyRole.LOCAL_BODY;
    }

    @Override
    public LocalizedText label() {
        return LocalizedText.same(name);
    }
}
