package kz.qyzmet.complaint;

import kz.qyzmet.text.LocalizedText;

/** From whom a complaint came, as the report forms tell sources apart ({@code ctl78.f1mk.r17.sources}). */
public enum ComplaintSource {

    /** An individual. */
    INDIVIDUAL,

    /** A state body. */
    STATE_BODY,

    /** A legal entity. */
    LEGAL_ENTITY,

    /** An instruction of the quality authority. */
    QUALITY_AUTHORITY,

    /** The akimat of a region. */
    REGIONAL_AKIMAT,

    /** The mass media. */
    MEDIA,

    /** Any other source. */
    OTHER;

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return ComplaintTexts.TEXTS.text("source." + name());
    }
}
