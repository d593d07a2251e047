package kz.qyzmet.inspection.result;

import kz.qyzmet.text.LocalizedText;

/** Where the results of an inspection stand. */
public enum ResultState {

    /** No draft certificate has been sent. */
    NO_DRAFT,
    /** The draft has been sent, and somebody may still object. */
    OBJECTIONS_OPEN,
    /** Nobody may object any more, and the certificate is to be drawn up and sent. */
    OBJECTIONS_CLOSED,
    /** Information is studied further. */
    FURTHER_STUDY,
    /** The certificate has been sent ({@code law88.a27-2.p7.completion-date}). */
    COMPLETED,
    /** The recommendation has been made, and is to be executed. */
    RECOMMENDATION_OPEN,
    /** The recommendation has been considered, and the measures have been taken. */
    EXECUTED,
    /** The recommendation has been cancelled ({@code law88.a27-4.p5}). */
    CANCELLED;

    /**
     * Returns the name of this state for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ResultTexts.TEXTS.text("state." + name());
    }
}
