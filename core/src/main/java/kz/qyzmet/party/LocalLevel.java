package kz.qyzmet.party;

import kz.qyzmet.text.LocalizedText;

/**
 * The level of a local body, as the Law lists them wherever it speaks of local bodies.
 *
 * <p>Legal source: Law Art. 1 sp. 3 and 4, Art. 11.
 */
public enum LocalLevel {

    /** A region. */
    REGION(false),
    /** A city of republican significance. */
    CITY_OF_REPUBLICAN_SIGNIFICANCE(false),
    /** The capital. */
    CAPITAL(false),
    /** A district. */
    DISTRICT(false),
    /** A city of regional significance. */
    CITY_OF_REGIONAL_SIGNIFICANCE(false),
    /** A district in a city, with an akim. */
    CITY_DISTRICT(true),
    /** A city of district significance, with an akim. */
    CITY_OF_DISTRICT_SIGNIFICANCE(true),
    /** A settlement, with an akim. */
    SETTLEMENT(true),
    /** A village, with an akim. */
    VILLAGE(true),
    /** A rural district, with an akim. */
    RURAL_DISTRICT(true);

    private final boolean akim;

    LocalLevel(boolean akim) {
        this.akim = akim;
    }

    /**
     * Returns what acts at this level: a local executive body, or an akim.
     *
     * @return {@link PersonKind#LOCAL_EXECUTIVE_BODY} or {@link PersonKind#AKIM}
     */
    public PersonKind kind() {
        return akim ? PersonKind.AKIM : PersonKind.LOCAL_EXECUTIVE_BODY;
    }

    /**
     * Returns the name of this level for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return PartyTexts.parties().text("level." + name());
    }
}
