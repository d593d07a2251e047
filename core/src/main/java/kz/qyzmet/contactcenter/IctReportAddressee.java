package kz.qyzmet.contactcenter;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** To whom the monthly report on information and communication services goes ({@code ucc83.p39}). */
public enum IctReportAddressee {
    /** The authority for informatization. */
    ICT_AUTHORITY,
    /** The operator of the infrastructure. */
    ICI_OPERATOR,
    /** The state bodies that receive those services. */
    STATE_BODIES;

    /**
     * Returns the norm that names this addressee.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case ICT_AUTHORITY -> ContactCenterNorms.ICT_REPORT_TO_ICT_AUTHORITY;
            case ICI_OPERATOR -> ContactCenterNorms.ICT_REPORT_TO_ICI_OPERATOR;
            case STATE_BODIES -> ContactCenterNorms.ICT_REPORT_TO_STATE_BODIES;
        };
    }

    /**
     * Returns the name of the addressee for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("ictReport." + name());
    }
}
