package kz.qyzmet.inspection.legacy;

import kz.qyzmet.inspection.appointment.AppointmentNorms;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** Why another inspection follows ({@code ctl78.p8}, {@code ctl78.p32}). */
public enum FollowUpGround {

    /** A visit has found gross violations. */
    GROSS_VIOLATIONS,
    /** The entity has not answered the request for information. */
    SILENCE;

    /**
     * Returns the norm that makes it a ground.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case GROSS_VIOLATIONS -> AppointmentNorms.ORDER_GROSS_VIOLATIONS;
            case SILENCE -> AppointmentNorms.ORDER_SILENCE;
        };
    }

    /**
     * Returns the name of this constant for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return LegacyTexts.TEXTS.text("followUp." + name());
    }
}
