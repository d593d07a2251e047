package kz.qyzmet.inspection.appointment;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/**
 * On what an unscheduled inspection may rest: the five grounds of the Law, and those of order 78.
 *
 * <p>Order 78 refers to the Entrepreneurial Code, which stands in none of the texts: under it a recorded ground is
 * taken as it is.
 */
public enum UnscheduledGround {

    /** Appeals of individuals and legal entities against a decision, act or inaction. */
    APPEAL_OF_PERSONS,
    /** Appeals of state bodies on breaches of the legislation on public services. */
    APPEAL_OF_STATE_BODY,
    /** Control over the execution of a recommendation. */
    EXECUTION_OF_RECOMMENDATION,
    /** Breaches found by monitoring. */
    MONITORING_FINDING,
    /** Publications in the media and information on breaches, studied by request. */
    MEDIA_PUBLICATION,
    /** Order 78 p. 8: gross violations found by a preventive control with a visit. */
    GROSS_VIOLATIONS_ON_VISIT,
    /** Order 78 p. 32: no information after the request that followed an order to eliminate. */
    SILENCE_AFTER_REQUEST,
    /** Order 78 p. 13: another ground that the Entrepreneurial Code names. */
    ENTREPRENEURIAL_CODE;

    /**
     * Returns the norm that makes it a ground.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case APPEAL_OF_PERSONS -> AppointmentNorms.GROUND_APPEALS_OF_PERSONS;
            case APPEAL_OF_STATE_BODY -> AppointmentNorms.GROUND_APPEALS_OF_STATE_BODIES;
            case EXECUTION_OF_RECOMMENDATION -> AppointmentNorms.GROUND_CONTROL_OF_EXECUTION;
            case MONITORING_FINDING -> AppointmentNorms.GROUND_MONITORING;
            case MEDIA_PUBLICATION -> AppointmentNorms.GROUND_MEDIA;
            case GROSS_VIOLATIONS_ON_VISIT -> AppointmentNorms.ORDER_GROSS_VIOLATIONS;
            case SILENCE_AFTER_REQUEST -> AppointmentNorms.ORDER_SILENCE;
            case ENTREPRENEURIAL_CODE -> AppointmentNorms.ORDER_INSPECTION_GROUNDS;
        };
    }

    /**
     * Tells whether the Law names it among its five.
     *
     * @return false for those of order 78
     */
    public boolean isOfLaw() {
        return switch (this) {
            case GROSS_VIOLATIONS_ON_VISIT, SILENCE_AFTER_REQUEST, ENTREPRENEURIAL_CODE -> false;
            default -> true;
        };
    }

    /**
     * Returns the name of this ground for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AppointmentTexts.TEXTS.text("ground." + name());
    }
}
