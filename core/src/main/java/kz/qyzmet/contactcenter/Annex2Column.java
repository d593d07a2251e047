package kz.qyzmet.contactcenter;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What the form of Annex 2 tells of each appeal: seven columns ({@code ucc83.a2.form}). */
public enum Annex2Column {
    /** The sequence number. */
    NUMBER(ContactCenterNorms.ANNEX_2_NUMBER),
    /** The number of the appeal. */
    APPEAL_NUMBER(ContactCenterNorms.ANNEX_2_APPEAL_NUMBER),
    /** The date of registration. */
    REGISTERED(ContactCenterNorms.ANNEX_2_REGISTERED),
    /** The region. */
    REGION(ContactCenterNorms.ANNEX_2_REGION),
    /** The name of the applicant. */
    APPLICANT(ContactCenterNorms.ANNEX_2_APPLICANT),
    /** The content of the appeal. */
    CONTENT(ContactCenterNorms.ANNEX_2_CONTENT),
    /** The measures taken. */
    MEASURES(ContactCenterNorms.ANNEX_2_MEASURES);

    private final NormId norm;

    Annex2Column(NormId norm) {
        this.norm = norm;
    }

    /**
     * Returns the norm that asks for it.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return norm;
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
