package kz.qyzmet.agreement.partner;

import kz.qyzmet.text.LocalizedText;

/** Where experience was gained, as far as Annex 1 p. 13 tells places apart. */
public enum ExperiencePlace {

    /** In a service center. */
    CENTER,
    /** In the field of public services, outside the centers. */
    FIELD;

    /**
     * Returns the name of the place for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return PartnerTexts.TEXTS.text("place." + name());
    }
}
