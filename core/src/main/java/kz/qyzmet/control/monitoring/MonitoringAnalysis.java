package kz.qyzmet.control.monitoring;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What internal monitoring looks at: thirteen subpoints, the eighth in three parts ({@code ctl78.p57}). */
public enum MonitoringAnalysis {

    /** Whether drafts of by-laws, reports on their discussion and on the activity are posted. */
    PUBLICATION_OF_DRAFTS,
    /** Whether the approved by-laws exist, were approved in time and are posted. */
    BY_LAWS_IN_PLACE,
    /** Whether by-laws need to be updated. */
    BY_LAWS_UPDATING,
    /** Whether the legislation holds services to be added or dropped. */
    HIDDEN_SERVICES,
    /** Whether the information on procedures is current in the four places. */
    PROCEDURE_INFORMATION,
    /** Whether processes can be streamlined or automated. */
    PROCESSES,
    /** Whether the legislation on services is complied with. */
    COMPLIANCE,
    /** Whether services were refused on grounds that no law provides. */
    GROUNDLESS_REFUSALS,
    /** Whether documents were demanded that information systems hold. */
    DOCUMENTS_IN_SYSTEMS,
    /** Whether documents were demanded that the standard does not foresee. */
    EXTRA_DOCUMENTS,
    /** Whether there are the conditions that persons with disabilities need. */
    ACCESSIBILITY,
    /** What individuals and legal entities write in their appeals. */
    APPEALS,
    /** Whether the stages of services are entered into the monitoring system. */
    STAGE_DATA,
    /** What public monitoring has shown. */
    PUBLIC_MONITORING,
    /** The requests to state bodies for further information: a power, used where something is lacking. */
    INFORMATION_REQUESTS;

    /**
     * Returns the norm that asks for it.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case PUBLICATION_OF_DRAFTS -> MonitoringNorms.PUBLICATION_OF_DRAFTS;
            case BY_LAWS_IN_PLACE -> MonitoringNorms.BY_LAWS_IN_PLACE;
            case BY_LAWS_UPDATING -> MonitoringNorms.BY_LAWS_UPDATING;
            case HIDDEN_SERVICES -> MonitoringNorms.HIDDEN_SERVICES;
            case PROCEDURE_INFORMATION -> MonitoringNorms.PROCEDURE_INFORMATION;
            case PROCESSES -> MonitoringNorms.PROCESSES;
            case COMPLIANCE -> MonitoringNorms.COMPLIANCE;
            case GROUNDLESS_REFUSALS -> MonitoringNorms.GROUNDLESS_REFUSALS;
            case DOCUMENTS_IN_SYSTEMS -> MonitoringNorms.DOCUMENTS_IN_SYSTEMS;
            case EXTRA_DOCUMENTS -> MonitoringNorms.EXTRA_DOCUMENTS;
            case ACCESSIBILITY -> MonitoringNorms.ACCESSIBILITY;
            case APPEALS -> MonitoringNorms.APPEALS;
            case STAGE_DATA -> MonitoringNorms.STAGE_DATA;
            case PUBLIC_MONITORING -> MonitoringNorms.PUBLIC_MONITORING;
            case INFORMATION_REQUESTS -> MonitoringNorms.INFORMATION_REQUESTS;
        };
    }

    /**
     * Returns the name of the analysis for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return MonitoringTexts.TEXTS.text("analysis." + name());
    }
}
