package kz.qyzmet.inspection.regime;

import kz.qyzmet.text.LocalizedText;

/** By what an inspection is opened. */
public enum OpeningDocument {
    /** The delivery of the act of appointment under order 78 ({@code ctl78.p22.start-act}). */
    APPOINTMENT_ACT,
    /** The notice of the start under the Law, by its sending ({@code law88.a27-2.p2.scheduled-notice-date}). */
    NOTICE,
    /** No document: the inspection began all the same. */
    NONE;

    /**
     * Returns the name of the document for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return RegimeTexts.TEXTS.text("document." + name());
    }
}
