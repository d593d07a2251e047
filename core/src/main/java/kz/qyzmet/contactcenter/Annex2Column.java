package kz.qyzmet.contactcenter;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What the form of Annex 2 tells of each appeal: seven columns ({@code ucc83.a2.form}). */
public enum Annex2Column {
    /** The sequence number. */
    NUMBER,
    /** The number of the appeal. */
    APPEAL_NUMBER,
    /** The date of registration. */
    REGISTERED,
    /** The region. */
    REGION,
    /** The name of the applicant. */
    APPLICANT,
    /** The content of the appeal. */
    CONTENT,
    /** The measures taken. */
    MEASURES;

    /**
     * Returns the norm that asks for it.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case NUMBER -> ContactCenterNorms.ANNEX_2_NUMBER;
            case APPEAL_NUMBER -> ContactCenterNorms.ANNEX_2_APPEAL_NUMBER;
            case REGISTERED -> ContactCenterNorms.ANNEX_2_REGISTERED;
            case REGION -> ContactCenterNorms.ANNEX_2_REGION;
            case APPLICANT -> ContactCenterNorms.ANNEX_2_APPLICANT;
            case CONTENT -> ContactCenterNorms.ANNEX_2_CONTENT;
            case MEASURES -> ContactCenterNorms.ANNEX_2_MEASURES;
        };
    }

    /**
     * Returns the name of the column for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("annex2." + name());
    }
}
