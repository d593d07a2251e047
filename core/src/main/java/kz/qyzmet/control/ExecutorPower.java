package kz.qyzmet.control;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What the executors of a control event may do (order 78 p. 47). */
public enum ExecutorPower {
    /** To ask for documents, certificates and explanations. */
    DOCUMENTS,
    /** To read the documentation of the object. */
    ACCESS,
    /** To use data on electronic services. */
    ELECTRONIC_SERVICES,
    /** To use data on broken terms of services. */
    LATE_SERVICES,
    /** To use complaints and how they were resolved. */
    COMPLAINTS,
    /** Anything else within the competence of the unit. */
    OTHER;

    /**
     * Returns the norm that gives this power.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case DOCUMENTS -> ControlNorms.DOCUMENTS;
            case ACCESS -> ControlNorms.ACCESS;
            case ELECTRONIC_SERVICES -> ControlNorms.ELECTRONIC_SERVICES;
            case LATE_SERVICES -> ControlNorms.LATE_SERVICES;
            case COMPLAINTS -> ControlNorms.COMPLAINTS;
            case OTHER -> ControlNorms.OTHER_ACTIONS;
        };
    }

    /**
     * Returns the name of this power for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("power." + name());
    }
}
