package kz.qyzmet.report.layout;

import kz.qyzmet.law.Severity;
import kz.qyzmet.text.LocalizedText;

/** How firmly the text says that figures must agree. */
public enum IdentityStatus {

    /** The explanation writes the sum out. */
    EXPLICIT,

    /** The form says total and lists its parts. */
    FORM,

    /** It is plausible alone: a warning, never a refusal. */
    INFERRED;

    /**
     * Returns how grave it is where the figures disagree.
     *
     * @return the severity, not null
     */
    public Severity severity() {
        return switch (this) {
            case EXPLICIT -> Severity.BREACH;
            case FORM -> Severity.DEFECT;
            case INFERRED -> Severity.DOUBT;
        };
    }

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return LayoutTexts.TEXTS.text("status." + name());
    }
}
