package kz.qyzmet.control.monitoring;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What the unit proposes after internal monitoring ({@code ctl78.p58}). */
public enum ProposalKind {

    /** To improve, automate, optimise processes, or to move them online. */
    PROCESSES,
    /** To change the register and the by-laws. */
    REGISTER_AND_BY_LAWS,
    /** To cure non-compliance that was revealed. */
    ELIMINATION,
    /** To hold control events on facts of violation. */
    CONTROL_EVENTS,
    /** To update the information on procedures in the four places. */
    INFORMATION_UPDATE,
    /** To explain the procedures to recipients. */
    OUTREACH,
    /** To train the staff. */
    TRAINING,
    /** To notify the Agency of breaches in issuing permits of the first or second category. */
    AGENCY_NOTICE;

    /**
     * Returns the norm that names this proposal.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case PROCESSES -> MonitoringNorms.PROPOSE_PROCESSES;
            case REGISTER_AND_BY_LAWS -> MonitoringNorms.PROPOSE_REGISTER_AND_BY_LAWS;
            case ELIMINATION -> MonitoringNorms.PROPOSE_ELIMINATION;
            case CONTROL_EVENTS -> MonitoringNorms.PROPOSE_CONTROL_EVENTS;
            case INFORMATION_UPDATE -> MonitoringNorms.PROPOSE_INFORMATION_UPDATE;
            case OUTREACH -> MonitoringNorms.PROPOSE_OUTREACH;
            case TRAINING -> MonitoringNorms.PROPOSE_TRAINING;
            case AGENCY_NOTICE -> MonitoringNorms.PROPOSE_AGENCY_NOTICE;
        };
    }

    /**
     * Returns the name of the proposal for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return MonitoringTexts.TEXTS.text("proposal." + name());
    }
}
