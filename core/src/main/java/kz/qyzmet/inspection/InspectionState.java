package kz.qyzmet.inspection;

import kz.qyzmet.text.LocalizedText;

/** Where an inspection stands. */
public enum InspectionState {

    /** Nothing on file opens it. */
    NOT_OPENED,
    /** Opened by a notice or an act of appointment, and not begun. */
    OPENED,
    /** Begun; its term runs. */
    RUNNING,
    /** Begun; its term stands still ({@code law88.a27-2.p4}). */
    SUSPENDED,
    /** The draft certificate has been sent, and somebody may still object ({@code law88.a27-2.p6.pt1.objection}). */
    OBJECTIONS_OPEN,
    /** Information is studied further ({@code law88.a27-2.p6.pt2.i2.outcome-further-study}). */
    FURTHER_STUDY,
    /** Its term is over, and it is not completed. */
    EXPIRED,
    /** Completed: the certificate has been sent, or the act on the results delivered. */
    COMPLETED,
    /** The recommendation has been made, and is to be executed ({@code law88.a27-2.p9}). */
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
        return InspectionTexts.TEXTS.text("state." + name());
    }
}
