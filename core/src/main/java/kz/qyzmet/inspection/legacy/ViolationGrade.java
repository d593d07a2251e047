package kz.qyzmet.inspection.legacy;

import kz.qyzmet.text.LocalizedText;

/** How heavy a violation is by the criteria of the degree of risk ({@code ctl78.p8}, {@code ctl78.p31}). */
public enum ViolationGrade {

    /** Found on a visit, it is a ground for an inspection; no request for information follows. */
    GROSS,
    /** A significant one. */
    SIGNIFICANT,
    /** A minor one. */
    MINOR;

    /**
     * Returns the name of this constant for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return LegacyTexts.TEXTS.text("grade." + name());
    }
}
