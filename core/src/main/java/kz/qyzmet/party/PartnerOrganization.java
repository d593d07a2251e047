package kz.qyzmet.party;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.text.LocalizedText;

/**
 * A partner organization: a business entity that has concluded a partnership agreement.
 *
 * <p>A business entity is a legal entity, known by a BIN, or an individual entrepreneur, known by an IIN; the name of
 * the latter is personal data. Legal source: {@code law88.a1.sp1-3.partner-organization}.
 *
 * @param name the name, not blank
 * @param bin the business identification number, not null, empty where it is not known or there is none
 * @param iin the individual identification number of an entrepreneur, not null, empty for a legal entity
 */
public record PartnerOrganization(String name, Optional<Bin> bin, Optional<Iin> iin) implements Party {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank, longer than 500 characters or holds control characters, or
     *     there are both numbers
     */
    public PartnerOrganization {
        Names.checkBusiness(name, bin, iin);
    }

    /**
     * Returns a legal entity.
     *
     * @param name the name, not blank
     * @param bin the number, not null
     * @return the partner, not null
     * @throws IllegalArgumentException if the name is blank, longer than 500 characters or holds control characters
     */
    public static PartnerOrganization of(String name, Bin bin) {
        return new PartnerOrganization(name, Optional.of(bin), Optional.empty());
    }

    @Override
    public PartyRole role() {
        return PartyRole.PARTNER;
    }

    /** Returns the name; of an individual entrepreneur only the role. */
    @Override
    public LocalizedText label() {
        return iin.isPresent() ? role().label() : LocalizedText.same(name);
    }

    /** Returns the parts, the numbers masked, and the name of an individual entrepreneur hidden. */
    @Override
    public String toString() {
        return "PartnerOrganization[name=" + (iin.isPresent() ? Names.HIDDEN : name) + ", bin="
                + bin.map(Objects::toString).orElse("") + ", iin="
                + iin.map(Objects::toString).orElse("") + "]";
    }
}
