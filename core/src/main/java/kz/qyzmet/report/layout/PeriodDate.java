package kz.qyzmet.report.layout;

import kz.qyzmet.text.LocalizedText;

/**
 * Which date decides in what month and quarter a case is counted. The texts name few of them; where they are silent,
 * the date of what the row counts decides.
 */
public enum PeriodDate {

    /** The day on which the control event was completed. */
    EVENT_COMPLETED,

    /** The day on which the rights were restored. */
    RIGHTS_RESTORED,

    /** The day on which the sanction was imposed. */
    SANCTION_IMPOSED,

    /** The day on which the recommendation was made; whether it is carried out is told as of the end of the quarter. */
    RECOMMENDATION_MADE,

    /** The day on which the service was entered in the register. */
    ENTERED_IN_REGISTER,

    /** The last day of the month, and of the quarter: a stock. */
    AT_THE_END,

    /** The day on which the result was issued. */
    RESULT_ISSUED,

    /** The day on which the service was refused. */
    REFUSED,

    /** The day on which the result was issued or refused. */
    ISSUED_OR_REFUSED,

    /** The day on which the complaint was registered. */
    COMPLAINT_REGISTERED,

    /** The day on which the complaint was answered: it was considered then, although registered earlier. */
    COMPLAINT_ANSWERED,

    /** The day on which the activity was held. */
    OUTREACH_HELD,

    /** The day on which the course was finished. */
    TRAINING_FINISHED,

    /** The day on which the by-law was approved or changed: the form has no period. */
    BY_LAW_APPROVED;

    /**
     * Returns the words for a reader.
     *
     * @return the label in three languages, not null
     */
    public LocalizedText label() {
        return LayoutTexts.TEXTS.text("date." + name());
    }
}
