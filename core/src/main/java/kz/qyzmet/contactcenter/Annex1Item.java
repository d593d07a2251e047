package kz.qyzmet.contactcenter;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What the form of Annex 1 tells of a service: eight columns and the footer ({@code ucc83.a1.form}). */
public enum Annex1Item {
    /** The sequence number. */
    NUMBER,
    /** The number of the service in the register. */
    REGISTER_NUMBER,
    /** The name of the service. */
    SERVICE,
    /** The by-law that sets the procedure, with its details. */
    BY_LAW,
    /** The changes of acts; a column that says that there are none is given. */
    CHANGES,
    /** The internet resource with information on the service. */
    WEBSITE,
    /** The name and post of the responsible person or of the provider. */
    RESPONSIBLE,
    /** The telephone numbers and e-mail of that person or of the provider. */
    CONTACTS,
    /** The name of the executor and the date, under the table. */
    FOOTER;

    /**
     * Returns the norm that asks for it.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case NUMBER -> ContactCenterNorms.ANNEX_1_NUMBER;
            case REGISTER_NUMBER -> ContactCenterNorms.ANNEX_1_REGISTER_NUMBER;
            case SERVICE -> ContactCenterNorms.ANNEX_1_SERVICE;
            case BY_LAW -> ContactCenterNorms.ANNEX_1_BY_LAW;
            case CHANGES -> ContactCenterNorms.ANNEX_1_CHANGES;
            case WEBSITE -> ContactCenterNorms.ANNEX_1_WEBSITE;
            case RESPONSIBLE -> ContactCenterNorms.ANNEX_1_RESPONSIBLE;
            case CONTACTS -> ContactCenterNorms.ANNEX_1_CONTACTS;
            case FOOTER -> ContactCenterNorms.ANNEX_1_FOOTER;
        };
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
