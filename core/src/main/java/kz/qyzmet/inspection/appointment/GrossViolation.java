package kz.qyzmet.inspection.appointment;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** A gross violation of the requirements for an inspection, which makes it invalid ({@code law88.a27-4.p4}). */
public enum GrossViolation {

    /** There is no ground for the inspection. */
    NO_GROUNDS,
    /** The controlled entity was not notified of the start. */
    NO_NOTICE,
    /** The issues are outside the competence of the inspecting body. */
    OUTSIDE_COMPETENCE;

    /**
     * Returns the norm that calls it gross.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case NO_GROUNDS -> AppointmentNorms.GROSS_NO_GROUNDS;
            case NO_NOTICE -> AppointmentNorms.GROSS_NO_NOTICE;
            case OUTSIDE_COMPETENCE -> AppointmentNorms.GROSS_OUTSIDE_COMPETENCE;
        };
    }

    /**
     * Returns the name of this violation for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AppointmentTexts.TEXTS.text("gross." + name());
    }
}
