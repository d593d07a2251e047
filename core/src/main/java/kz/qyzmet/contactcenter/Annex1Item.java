package kz.qyzmet.contactcenter;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What the form of Annex 1 tells of a service: eight columns and the footer ({@code ucc83.a1.form}). */
public enum Annex1Item {
    /** The sequence number. */
    NUMBER(ContactCenterNorms.ANNEX_1_NUMBER),
    /** The number of the service in the register. */
    REGISTER_NUMBER(ContactCenterNorms.ANNEX_1_REGISTER_NUMBER),
    /** The name of the service. */
    SERVICE(ContactCenterNorms.ANNEX_1_SERVICE),
    /** The by-law that sets the procedure, with its details. */
    BY_LAW(ContactCenterNorms.ANNEX_1_BY_LAW),
    /** The changes of acts; a column that says that there are none is given. */
    CHANGES(ContactCenterNorms.ANNEX_1_CHANGES),
    /** The internet resource with information on the service. */
    WEBSITE(ContactCenterNorms.ANNEX_1_WEBSITE),
    /** The name and post of the responsible person or of the provider. */
    RESPONSIBLE(ContactCenterNorms.ANNEX_1_RESPONSIBLE),
    /** The telephone numbers and e-mail of that person or of the provider. */
    CONTACTS(ContactCenterNorms.ANNEX_1_CONTACTS),
    /** The name of the executor and the date, under the table. */
    FOOTER(ContactCenterNorms.ANNEX_1_FOOTER);

    private final NormId norm;

    Annex1Item(NormId norm) {
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
     * Returns the name of the item for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("annex1." + name());
    }
}
