package kz.qyzmet.control.monitoring;

import kz.qyzmet.law.NormId;

/**
 * The norms on internal monitoring and its reports that set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class MonitoringNorms {

    /** p.57: Units responsible for internal control carry out the monitoring. */
    public static final NormId MONITORING_BODIES = NormId.of("ctl78.p57.bodies");

    /** p.57 sub 1: Analyse posting of draft by-laws, discussion reports and activity reports. */
    public static final NormId PUBLICATION_OF_DRAFTS = NormId.of("ctl78.p57-1.publication-of-drafts");

    /** p.57 sub 2: Analyse whether approved by-laws exist, met approval deadlines and are posted. */
    public static final NormId BY_LAWS_IN_PLACE = NormId.of("ctl78.p57-2.by-laws-in-place");

    /** p.57 sub 3: Analyse whether by-laws need updating. */
    public static final NormId BY_LAWS_UPDATING = NormId.of("ctl78.p57-3.by-laws-updating");

    /** p.57 sub 4: Analyse legislation to find services to add or drop. */
    public static final NormId HIDDEN_SERVICES = NormId.of("ctl78.p57-4.hidden-services");

    /** p.57 sub 5: Analyse whether service information is current in four places. */
    public static final NormId PROCEDURE_INFORMATION = NormId.of("ctl78.p57-5.procedure-information");

    /** p.57 sub 6: Analyse service processes for streamlining and automation. */
    public static final NormId PROCESSES = NormId.of("ctl78.p57-6.processes");

    /** p.57 sub 7: Analyse compliance with service legislation. */
    public static final NormId COMPLIANCE = NormId.of("ctl78.p57-7.compliance");

    /** p.57 sub 8: Detect refusals on grounds that laws do not provide. */
    public static final NormId GROUNDLESS_REFUSALS = NormId.of("ctl78.p57-8.groundless-refusals");

    /** p.57 sub 8: Detect demands for documents that information systems already hold. */
    public static final NormId DOCUMENTS_IN_SYSTEMS = NormId.of("ctl78.p57-8.documents-in-systems");

    /** p.57 sub 8: Detect demands for documents the service standard does not foresee. */
    public static final NormId EXTRA_DOCUMENTS = NormId.of("ctl78.p57-8.extra-documents");

    /** p.57 sub 9: Analyse conditions for recipients with disabilities. */
    public static final NormId ACCESSIBILITY = NormId.of("ctl78.p57-9.accessibility");

    /** p.57 sub 10: Analyse what people and companies write in their appeals. */
    public static final NormId APPEALS = NormId.of("ctl78.p57-10.appeals");

    /** p.57 sub 11: Analyse entry of service-stage data into the monitoring information system. */
    public static final NormId STAGE_DATA = NormId.of("ctl78.p57-11.stage-data");

    /** p.57 sub 12: Analyse results of public monitoring. */
    public static final NormId PUBLIC_MONITORING = NormId.of("ctl78.p57-12.public-monitoring");

    /** p.57 sub 13: Ask state bodies for extra information the monitoring needs. */
    public static final NormId INFORMATION_REQUESTS = NormId.of("ctl78.p57-13.information-requests");

    /** p.58 sub 1: Propose process improvement, automation, optimisation and transfer online. */
    public static final NormId PROPOSE_PROCESSES = NormId.of("ctl78.p58-1.processes");

    /** p.58 sub 2: Propose changes to the Register and to service by-laws. */
    public static final NormId PROPOSE_REGISTER_AND_BY_LAWS = NormId.of("ctl78.p58-2.register-and-by-laws");

    /** p.58 sub 3: Propose cure of revealed non-compliance. */
    public static final NormId PROPOSE_ELIMINATION = NormId.of("ctl78.p58-3.elimination");

    /** p.58 sub 4: Propose control events on facts of violation. */
    public static final NormId PROPOSE_CONTROL_EVENTS = NormId.of("ctl78.p58-4.control-events");

    /** p.58 sub 5: Propose refreshing service information in four places. */
    public static final NormId PROPOSE_INFORMATION_UPDATE = NormId.of("ctl78.p58-5.information-update");

    /** p.58 sub 6: Propose outreach explaining service procedures to recipients. */
    public static final NormId PROPOSE_OUTREACH = NormId.of("ctl78.p58-6.outreach");

    /** p.58 sub 7: Propose staff training in service delivery. */
    public static final NormId PROPOSE_TRAINING = NormId.of("ctl78.p58-7.training");

    /** p.58 sub 8: Propose telling the Agency about breaches on permits of category one or two. */
    public static final NormId PROPOSE_AGENCY_NOTICE = NormId.of("ctl78.p58-8.agency-notice");

    /** p.59: Proposals go to the leadership of the body for consideration. */
    public static final NormId SUBMISSION = NormId.of("ctl78.p59.submission");

    /** p.59: Leadership passes proposals on to service providers. */
    public static final NormId FORWARDING = NormId.of("ctl78.p59.forwarding");

    /** p.60: Central bodies send the Annex 1 report with an analytical note to the Agency. */
    public static final NormId REPORT_OF_CENTRAL_BODY = NormId.of("ctl78.p60.central");

    /** p.60: Territorial divisions send the Annex 1 report with a note to territorial bodies of the Agency. */
    public static final NormId REPORT_OF_TERRITORIAL_DIVISION = NormId.of("ctl78.p60.territorial");

    /** p.60 part 2: Report covers the body, departments, territorial bodies, subordinates and coordinated providers. */
    public static final NormId SCOPE_OF_1MK = NormId.of("ctl78.p60.contents");

    /** p.61: Local executive bodies send the Annex 2 report with a note to Agency and territorial bodies. */
    public static final NormId REPORT_OF_LOCAL_BODY = NormId.of("ctl78.p61.local");

    /** p.61 part 2: Report covers local bodies of all levels, akims, subordinates and coordinated providers. */
    public static final NormId SCOPE_OF_2MK = NormId.of("ctl78.p61.contents");

    /** p.61 part 3: District bodies report to region, major city or capital on the approved form. */
    public static final NormId REPORT_OF_DISTRICT = NormId.of("ctl78.p61.district-report");

    /** p.62: Authority reports volumes handled by the State Corporation, branches included. */
    public static final NormId STATE_CORPORATION_DATA = NormId.of("ctl78.p62.state-corporation-data");

    /** p.62: Authority reports services delivered electronically. */
    public static final NormId ELECTRONIC_DATA = NormId.of("ctl78.p62.electronic-data");

    /** p.62: Analytical reports accompany the volume data. */
    public static final NormId ANALYTICAL_REPORTS = NormId.of("ctl78.p62.analytical-reports");

    /** p.63: Submitted reports may be corrected only on fourth-quarter results and only with proof. */
    public static final NormId CORRECTION = NormId.of("ctl78.p63.adjustment");

    /** p.63: Agency or its territorial bodies make the correction. */
    public static final NormId CORRECTOR = NormId.of("ctl78.p63.adjuster");

    /** p.64: Control results feed the efficiency rating of state bodies. */
    public static final NormId FINAL_ASSESSMENT = NormId.of("ctl78.p64.final-assessment");

    /** p.65: Agency and territorial bodies publish control results in media or online. */
    public static final NormId PUBLICATION_BY_AGENCY = NormId.of("ctl78.p65.publication");

    /** p.65: Inspected entities publish control results as well. */
    public static final NormId PUBLICATION_BY_ENTITIES = NormId.of("ctl78.p65.entities");

    private MonitoringNorms() {}
}
