package kz.qyzmet.contactcenter;

import kz.qyzmet.text.LocalizedText;

/** For which period the title of an appeal report says that it is. */
public enum ReportTitle {
    /** The month, as point 31 wants it. */
    MONTH,
    /** The quarter, as the printed title of Annex 2 has it. */
    QUARTER;

    /**
     * Returns the name of the period for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("title." + name());
    }
}
