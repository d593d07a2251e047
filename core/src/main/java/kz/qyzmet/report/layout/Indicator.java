package kz.qyzmet.report.layout;

import java.util.Optional;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/**
 * What a row of forms 1-MK and 2-MK counts. The forms ask for the same, but for the by-laws, which 2-MK leaves out;
 * from there on the numbers of 2-MK are lower by one.
 *
 * <p>The numbers are those of the explanations on filling the forms; the tables themselves print none.
 */
public enum Indicator {

    /** Control events held, all. */
    EVENTS(
            "1",
            "ctl78.f1mk.r1.events",
            "1",
            "ctl78.f2mk.r1.events",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Under the yearly plan. */
    EVENTS_PLANNED(
            "1.1",
            "ctl78.f1mk.r1-1.events-planned",
            "1.1",
            "ctl78.f2mk.r1-1.events-planned",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Prompted by quality monitoring. */
    EVENTS_MONITORING(
            "1.2",
            "ctl78.f1mk.r1-2.events-monitoring",
            "1.2",
            "ctl78.f2mk.r1-2.events-monitoring",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Objects checked, all. */
    OBJECTS(
            "2",
            "ctl78.f1mk.r2.objects",
            "2",
            "ctl78.f2mk.r2.objects",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Units and departments of the central body. */
    OBJECTS_BODIES(
            "2.1",
            "ctl78.f1mk.r2-1.objects-bodies",
            "2.1",
            "ctl78.f2mk.r2-1.objects-bodies",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Subordinate organisations. */
    OBJECTS_SUBORDINATES(
            "2.2",
            "ctl78.f1mk.r2-2.objects-subordinates",
            "2.2",
            "ctl78.f2mk.r2-2.objects-subordinates",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Natural persons who provide services. */
    OBJECTS_INDIVIDUALS(
            "2.3",
            "ctl78.f1mk.r2-3.objects-individuals",
            "2.3",
            "ctl78.f2mk.r2-3.objects-individuals",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Legal persons who provide services, neither state bodies nor subordinates. */
    OBJECTS_ENTITIES(
            "2.4",
            "ctl78.f1mk.r2-4.objects-entities",
            "2.4",
            "ctl78.f2mk.r2-4.objects-entities",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Violations found, all. */
    VIOLATIONS(
            "3",
            "ctl78.f1mk.r3.violations",
            "3",
            "ctl78.f2mk.r3.violations",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Service term breached. */
    LATE_SERVICE(
            "3.1",
            "ctl78.f1mk.r3-1.late-service",
            "3.1",
            "ctl78.f2mk.r3-1.late-service",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Refusal term breached. */
    LATE_REFUSAL(
            "3.2",
            "ctl78.f1mk.r3-2.late-refusal",
            "3.2",
            "ctl78.f2mk.r3-2.late-refusal",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Served although the document package was incomplete. */
    INCOMPLETE_PACKAGE(
            "3.3",
            "ctl78.f1mk.r3-3.incomplete-package",
            "3.3",
            "ctl78.f2mk.r3-3.incomplete-package",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Documents asked for beyond the standard. */
    EXTRA_DOCUMENTS(
            "3.4",
            "ctl78.f1mk.r3-4.extra-documents",
            "3.4",
            "ctl78.f2mk.r3-4.extra-documents",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Documents asked for that information systems hold. */
    DOCUMENTS_IN_SYSTEMS(
            "3.5",
            "ctl78.f1mk.r3-5.documents-in-systems",
            "3.5",
            "ctl78.f2mk.r3-5.documents-in-systems",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Service procedure or business process broken. */
    PROCESS(
            "3.6",
            "ctl78.f1mk.r3-6.process",
            "3.6",
            "ctl78.f2mk.r3-6.process",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Refusal without justification. */
    GROUNDLESS_REFUSAL(
            "3.7",
            "ctl78.f1mk.r3-7.groundless-refusal",
            "3.7",
            "ctl78.f2mk.r3-7.groundless-refusal",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Work schedule of the standard not kept. */
    SCHEDULE(
            "3.8",
            "ctl78.f1mk.r3-8.schedule",
            "3.8",
            "ctl78.f2mk.r3-8.schedule",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Fee taken for a service guaranteed free. */
    CHARGED(
            "3.9",
            "ctl78.f1mk.r3-9.charged",
            "3.9",
            "ctl78.f2mk.r3-9.charged",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Any other breach of service legislation. */
    OTHER(
            "3.10",
            "ctl78.f1mk.r3-10.other",
            "3.10",
            "ctl78.f2mk.r3-10.other",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Violations followed by restoration of recipients' rights. */
    VIOLATIONS_RESTORED(
            "4",
            "ctl78.f1mk.r4.violations-restored",
            "4",
            "ctl78.f2mk.r4.violations-restored",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.RIGHTS_RESTORED,
            CaseSource.CONTROL_EVENTS),

    /** Persons whose rights were restored. */
    PERSONS_RESTORED(
            "5",
            "ctl78.f1mk.r5.persons-restored",
            "5",
            "ctl78.f2mk.r5.persons-restored",
            Breakdown.NONE,
            RowUnit.PERSONS,
            LabelStanding.PRINTED,
            PeriodDate.RIGHTS_RESTORED,
            CaseSource.CONTROL_EVENTS),

    /** Late complaint handling found by control events. */
    LATE_COMPLAINTS(
            "6",
            "ctl78.f1mk.r6.late-complaints",
            "6",
            "ctl78.f2mk.r6.late-complaints",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.EVENT_COMPLETED,
            CaseSource.CONTROL_EVENTS),

    /** Disciplinary sanctions after control events, all. */
    SANCTIONS(
            "7",
            "ctl78.f1mk.r7.sanctions",
            "7",
            "ctl78.f2mk.r7.sanctions",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.SANCTION_IMPOSED,
            CaseSource.CONTROL_EVENTS),

    /** Remark (note of criticism). */
    SANCTION_REMARK(
            "7.1",
            "ctl78.f1mk.r7-1.sanction-remark",
            "7.1",
            "ctl78.f2mk.r7-1.sanction-remark",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.INFERRED,
            PeriodDate.SANCTION_IMPOSED,
            CaseSource.CONTROL_EVENTS),

    /** Reprimand. */
    SANCTION_REPRIMAND(
            "7.2",
            "ctl78.f1mk.r7-2.sanction-reprimand",
            "7.2",
            "ctl78.f2mk.r7-2.sanction-reprimand",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.INFERRED,
            PeriodDate.SANCTION_IMPOSED,
            CaseSource.CONTROL_EVENTS),

    /** Severe reprimand. */
    SANCTION_SEVERE_REPRIMAND(
            "7.3",
            "ctl78.f1mk.r7-3.sanction-severe-reprimand",
            "7.3",
            "ctl78.f2mk.r7-3.sanction-severe-reprimand",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.SANCTION_IMPOSED,
            CaseSource.CONTROL_EVENTS),

    /** Warning of incomplete fitness for office. */
    SANCTION_WARNING(
            "7.4",
            "ctl78.f1mk.r7-4.sanction-warning",
            "7.4",
            "ctl78.f2mk.r7-4.sanction-warning",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.SANCTION_IMPOSED,
            CaseSource.CONTROL_EVENTS),

    /** Demotion in office. */
    SANCTION_DEMOTION(
            "7.5",
            "ctl78.f1mk.r7-5.sanction-demotion",
            "7.5",
            "ctl78.f2mk.r7-5.sanction-demotion",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.INFERRED,
            PeriodDate.SANCTION_IMPOSED,
            CaseSource.CONTROL_EVENTS),

    /** Dismissal from office. */
    SANCTION_DISMISSAL(
            "7.6",
            "ctl78.f1mk.r7-6.sanction-dismissal",
            "7.6",
            "ctl78.f2mk.r7-6.sanction-dismissal",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.SANCTION_IMPOSED,
            CaseSource.CONTROL_EVENTS),

    /** Persons disciplined, all. */
    PERSONS_DISCIPLINED(
            "8",
            "ctl78.f1mk.r8.persons-disciplined",
            "8",
            "ctl78.f2mk.r8.persons-disciplined",
            Breakdown.NONE,
            RowUnit.PERSONS,
            LabelStanding.PRINTED,
            PeriodDate.SANCTION_IMPOSED,
            CaseSource.CONTROL_EVENTS),

    /** Staff of local executive bodies. */
    DISCIPLINED_BODIES(
            "8.1",
            "ctl78.f1mk.r8-1.disciplined-bodies",
            "8.1",
            "ctl78.f2mk.r8-1.disciplined-bodies",
            Breakdown.NONE,
            RowUnit.PERSONS,
            LabelStanding.MISPRINTED,
            PeriodDate.SANCTION_IMPOSED,
            CaseSource.CONTROL_EVENTS),

    /** Staff of subordinate organisations. */
    DISCIPLINED_SUBORDINATES(
            "8.2",
            "ctl78.f1mk.r8-2.disciplined-subordinates",
            "8.2",
            "ctl78.f2mk.r8-2.disciplined-subordinates",
            Breakdown.NONE,
            RowUnit.PERSONS,
            LabelStanding.PRINTED,
            PeriodDate.SANCTION_IMPOSED,
            CaseSource.CONTROL_EVENTS),

    /** Others. */
    DISCIPLINED_OTHERS(
            "8.3",
            "ctl78.f1mk.r8-3.disciplined-others",
            "8.3",
            "ctl78.f2mk.r8-3.disciplined-others",
            Breakdown.NONE,
            RowUnit.PERSONS,
            LabelStanding.PRINTED,
            PeriodDate.SANCTION_IMPOSED,
            CaseSource.CONTROL_EVENTS),

    /** Recommendations made after control events, all. */
    RECOMMENDATIONS(
            "9",
            "ctl78.f1mk.r9.recommendations",
            "9",
            "ctl78.f2mk.r9.recommendations",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.RECOMMENDATION_MADE,
            CaseSource.CONTROL_EVENTS),

    /** Carried out. */
    RECOMMENDATIONS_DONE(
            "9.1",
            "ctl78.f1mk.r9-1.recommendations-done",
            "9.1",
            "ctl78.f2mk.r9-1.recommendations-done",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.INFERRED,
            PeriodDate.RECOMMENDATION_MADE,
            CaseSource.CONTROL_EVENTS),

    /** Not carried out. */
    RECOMMENDATIONS_NOT_DONE(
            "9.2",
            "ctl78.f1mk.r9-2.recommendations-not-done",
            "9.2",
            "ctl78.f2mk.r9-2.recommendations-not-done",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.INFERRED,
            PeriodDate.RECOMMENDATION_MADE,
            CaseSource.CONTROL_EVENTS),

    /** Kinds of service in the Register, all. */
    REGISTER(
            "10",
            "ctl78.f1mk.r10.register",
            "10",
            "ctl78.f2mk.r10.register",
            Breakdown.SERVICE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.AT_THE_END,
            CaseSource.REGISTER),

    /** Entered in the Register during the period. */
    REGISTER_ADDED(
            "10.1",
            "ctl78.f1mk.r10-1.register-added",
            "10.1",
            "ctl78.f2mk.r10-1.register-added",
            Breakdown.SERVICE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.ENTERED_IN_REGISTER,
            CaseSource.REGISTER),

    /** Approved by-laws setting service procedure, all. */
    BY_LAWS(
            "11",
            "ctl78.f1mk.r11.by-laws",
            "",
            "",
            Breakdown.SERVICE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.AT_THE_END,
            CaseSource.REGISTER),

    /** Services delivered, all. */
    SERVICES(
            "12",
            "ctl78.f1mk.r12.services",
            "11",
            "ctl78.f2mk.r11.services",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.RESULT_ISSUED,
            CaseSource.APPLICATIONS),

    /** On paper through the provider office, State Corporation excluded. */
    SERVICES_PAPER(
            "12.1",
            "ctl78.f1mk.r12-1.services-paper",
            "11.1",
            "ctl78.f2mk.r11-1.services-paper",
            Breakdown.SERVICE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.RESULT_ISSUED,
            CaseSource.APPLICATIONS),

    /** On paper through the office although portal or State Corporation was open. */
    SERVICES_PAPER_ALTERNATIVE(
            "12.2",
            "ctl78.f1mk.r12-2.services-paper-alternative",
            "11.2",
            "ctl78.f2mk.r11-2.services-paper-alternative",
            Breakdown.SERVICE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.RESULT_ISSUED,
            CaseSource.APPLICATIONS),

    /** Electronically in the provider system, no contact, portals excluded. */
    SERVICES_ELECTRONIC(
            "12.3",
            "ctl78.f1mk.r12-3.services-electronic",
            "11.3",
            "ctl78.f2mk.r11-3.services-electronic",
            Breakdown.SERVICE_AND_SYSTEM,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.RESULT_ISSUED,
            CaseSource.APPLICATIONS),

    /** In the provider system with contact and manual entry, portals excluded. */
    SERVICES_MANUAL_ENTRY(
            "12.4",
            "ctl78.f1mk.r12-4.services-manual-entry",
            "11.4",
            "ctl78.f2mk.r11-4.services-manual-entry",
            Breakdown.SERVICE_AND_SYSTEM,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.RESULT_ISSUED,
            CaseSource.APPLICATIONS),

    /** Refusals, all. */
    REFUSALS(
            "13",
            "ctl78.f1mk.r13.refusals",
            "12",
            "ctl78.f2mk.r12.refusals",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.REFUSED,
            CaseSource.APPLICATIONS),

    /** Issued electronically, portals excluded. */
    REFUSALS_ELECTRONIC(
            "13.1",
            "ctl78.f1mk.r13-1.refusals-electronic",
            "12.1",
            "ctl78.f2mk.r12-1.refusals-electronic",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.REFUSED,
            CaseSource.APPLICATIONS),

    /** Issued on paper. */
    REFUSALS_PAPER(
            "13.2",
            "ctl78.f1mk.r13-2.refusals-paper",
            "12.2",
            "ctl78.f2mk.r12-2.refusals-paper",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.REFUSED,
            CaseSource.APPLICATIONS),

    /** Services delivered late, all. */
    LATE_SERVICES(
            "14",
            "ctl78.f1mk.r14.late-services",
            "13",
            "ctl78.f2mk.r13.late-services",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.RESULT_ISSUED,
            CaseSource.APPLICATIONS),

    /** On paper through the provider office, State Corporation excluded. */
    LATE_PAPER(
            "14.1",
            "ctl78.f1mk.r14-1.late-paper",
            "13.1",
            "ctl78.f2mk.r13-1.late-paper",
            Breakdown.SERVICE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.RESULT_ISSUED,
            CaseSource.APPLICATIONS),

    /** Through egov.kz or elicense.kz. */
    LATE_PORTAL(
            "14.2",
            "ctl78.f1mk.r14-2.late-portal",
            "13.2",
            "ctl78.f2mk.r13-2.late-portal",
            Breakdown.SERVICE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.RESULT_ISSUED,
            CaseSource.APPLICATIONS),

    /** Through other information systems. */
    LATE_SYSTEMS(
            "14.3",
            "ctl78.f1mk.r14-3.late-systems",
            "13.3",
            "ctl78.f2mk.r13-3.late-systems",
            Breakdown.SERVICE_AND_SYSTEM,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.RESULT_ISSUED,
            CaseSource.APPLICATIONS),

    /** Through the State Corporation. */
    LATE_STATE_CORPORATION(
            "14.4",
            "ctl78.f1mk.r14-4.late-state-corporation",
            "13.4",
            "ctl78.f2mk.r13-4.late-state-corporation",
            Breakdown.SERVICE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.RESULT_ISSUED,
            CaseSource.APPLICATIONS),

    /** Late refusals, all. */
    LATE_REFUSALS(
            "15",
            "ctl78.f1mk.r15.late-refusals",
            "14",
            "ctl78.f2mk.r14.late-refusals",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.REFUSED,
            CaseSource.APPLICATIONS),

    /** On paper through the provider office, State Corporation excluded. */
    LATE_REFUSALS_PAPER(
            "15.1",
            "ctl78.f1mk.r15-1.late-refusals-paper",
            "14.1",
            "ctl78.f2mk.r14-1.late-refusals-paper",
            Breakdown.SERVICE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.REFUSED,
            CaseSource.APPLICATIONS),

    /** Through egov.kz or elicense.kz. */
    LATE_REFUSALS_PORTAL(
            "15.2",
            "ctl78.f1mk.r15-2.late-refusals-portal",
            "14.2",
            "ctl78.f2mk.r14-2.late-refusals-portal",
            Breakdown.SERVICE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.REFUSED,
            CaseSource.APPLICATIONS),

    /** Through other information systems. */
    LATE_REFUSALS_SYSTEMS(
            "15.3",
            "ctl78.f1mk.r15-3.late-refusals-systems",
            "14.3",
            "ctl78.f2mk.r14-3.late-refusals-systems",
            Breakdown.SERVICE_AND_SYSTEM,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.REFUSED,
            CaseSource.APPLICATIONS),

    /** Through the State Corporation. */
    LATE_REFUSALS_STATE_CORPORATION(
            "15.4",
            "ctl78.f1mk.r15-4.late-refusals-state-corporation",
            "14.4",
            "ctl78.f2mk.r14-4.late-refusals-state-corporation",
            Breakdown.SERVICE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.REFUSED,
            CaseSource.APPLICATIONS),

    /** Complaints, all. */
    COMPLAINTS(
            "16",
            "ctl78.f1mk.r16.complaints",
            "15",
            "ctl78.f2mk.r15.complaints",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.COMPLAINT_REGISTERED,
            CaseSource.COMPLAINTS),

    /** About paper services through the provider office, State Corporation excluded. */
    COMPLAINTS_PAPER(
            "16.1",
            "ctl78.f1mk.r16-1.complaints-paper",
            "15.1",
            "ctl78.f2mk.r15-1.complaints-paper",
            Breakdown.SERVICE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.COMPLAINT_REGISTERED,
            CaseSource.COMPLAINTS),

    /** About electronic services. */
    COMPLAINTS_ELECTRONIC(
            "16.2",
            "ctl78.f1mk.r16-2.complaints-electronic",
            "15.2",
            "ctl78.f2mk.r15-2.complaints-electronic",
            Breakdown.SERVICE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.COMPLAINT_REGISTERED,
            CaseSource.COMPLAINTS),

    /** About services through the State Corporation. */
    COMPLAINTS_STATE_CORPORATION(
            "16.3",
            "ctl78.f1mk.r16-3.complaints-state-corporation",
            "15.3",
            "ctl78.f2mk.r15-3.complaints-state-corporation",
            Breakdown.SERVICE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.COMPLAINT_REGISTERED,
            CaseSource.COMPLAINTS),

    /** Complaint sources, all. */
    SOURCES(
            "17",
            "ctl78.f1mk.r17.sources",
            "16",
            "ctl78.f2mk.r16.sources",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.COMPLAINT_REGISTERED,
            CaseSource.COMPLAINTS),

    /** Individuals. */
    SOURCE_INDIVIDUALS(
            "17.1",
            "ctl78.f1mk.r17-1.source-individuals",
            "16.1",
            "ctl78.f2mk.r16-1.source-individuals",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.COMPLAINT_REGISTERED,
            CaseSource.COMPLAINTS),

    /** State bodies. */
    SOURCE_STATE_BODIES(
            "17.2",
            "ctl78.f1mk.r17-2.source-state-bodies",
            "16.2",
            "ctl78.f2mk.r16-2.source-state-bodies",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.COMPLAINT_REGISTERED,
            CaseSource.COMPLAINTS),

    /** Legal entities. */
    SOURCE_ENTITIES(
            "17.3",
            "ctl78.f1mk.r17-3.source-entities",
            "16.3",
            "ctl78.f2mk.r16-3.source-entities",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.COMPLAINT_REGISTERED,
            CaseSource.COMPLAINTS),

    /** Instructions of the quality authority. */
    SOURCE_INSTRUCTIONS(
            "17.4",
            "ctl78.f1mk.r17-4.source-instructions",
            "16.4",
            "ctl78.f2mk.r16-4.source-instructions",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.COMPLAINT_REGISTERED,
            CaseSource.COMPLAINTS),

    /** Regional akimat. */
    SOURCE_AKIMAT(
            "17.5",
            "ctl78.f1mk.r17-5.source-akimat",
            "16.5",
            "ctl78.f2mk.r16-5.source-akimat",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.COMPLAINT_REGISTERED,
            CaseSource.COMPLAINTS),

    /** Media. */
    SOURCE_MEDIA(
            "17.6",
            "ctl78.f1mk.r17-6.source-media",
            "16.6",
            "ctl78.f2mk.r16-6.source-media",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.COMPLAINT_REGISTERED,
            CaseSource.COMPLAINTS),

    /** Other. */
    SOURCE_OTHER(
            "17.7",
            "ctl78.f1mk.r17-7.source-other",
            "16.7",
            "ctl78.f2mk.r16-7.source-other",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.COMPLAINT_REGISTERED,
            CaseSource.COMPLAINTS),

    /** Complaints handled late, all. */
    COMPLAINTS_LATE(
            "18",
            "ctl78.f1mk.r18.complaints-late",
            "17",
            "ctl78.f2mk.r17.complaints-late",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.COMPLAINT_ANSWERED,
            CaseSource.COMPLAINTS),

    /** About paper services through the provider office, State Corporation excluded. */
    COMPLAINTS_LATE_PAPER(
            "18.1",
            "ctl78.f1mk.r18-1.complaints-late-paper",
            "17.1",
            "ctl78.f2mk.r17-1.complaints-late-paper",
            Breakdown.SERVICE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.COMPLAINT_ANSWERED,
            CaseSource.COMPLAINTS),

    /** About electronic services. */
    COMPLAINTS_LATE_ELECTRONIC(
            "18.2",
            "ctl78.f1mk.r18-2.complaints-late-electronic",
            "17.2",
            "ctl78.f2mk.r17-2.complaints-late-electronic",
            Breakdown.SERVICE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.COMPLAINT_ANSWERED,
            CaseSource.COMPLAINTS),

    /** About services through the State Corporation. */
    COMPLAINTS_LATE_STATE_CORPORATION(
            "18.3",
            "ctl78.f1mk.r18-3.complaints-late-state-corporation",
            "17.3",
            "ctl78.f2mk.r17-3.complaints-late-state-corporation",
            Breakdown.SERVICE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.COMPLAINT_ANSWERED,
            CaseSource.COMPLAINTS),

    /** Persons whose rights were restored. */
    RIGHTS_RESTORED(
            "19",
            "ctl78.f1mk.r19.rights-restored",
            "18",
            "ctl78.f2mk.r18.rights-restored",
            Breakdown.NONE,
            RowUnit.PERSONS,
            LabelStanding.PRINTED,
            PeriodDate.RIGHTS_RESTORED,
            CaseSource.COMPLAINTS),

    /** Outreach activities held. */
    OUTREACH(
            "20",
            "ctl78.f1mk.r20.outreach",
            "19",
            "ctl78.f2mk.r19.outreach",
            Breakdown.NONE,
            RowUnit.PIECES,
            LabelStanding.PRINTED,
            PeriodDate.OUTREACH_HELD,
            CaseSource.MONITORING),

    /** People reached by outreach. */
    COVERAGE(
            "21",
            "ctl78.f1mk.r21.coverage",
            "20",
            "ctl78.f2mk.r20.coverage",
            Breakdown.NONE,
            RowUnit.PERSONS,
            LabelStanding.PRINTED,
            PeriodDate.OUTREACH_HELD,
            CaseSource.MONITORING),

    /** Staff who finished training in service delivery. */
    TRAINED(
            "22",
            "ctl78.f1mk.r22.trained",
            "21",
            "ctl78.f2mk.r21.trained",
            Breakdown.NONE,
            RowUnit.PERSONS,
            LabelStanding.PRINTED,
            PeriodDate.TRAINING_FINISHED,
            CaseSource.MONITORING);

    private final String numberIn1mk;
    private final String normOf1mk;
    private final String numberIn2mk;
    private final String normOf2mk;
    private final Breakdown breakdown;
    private final RowUnit unit;
    private final LabelStanding standing;
    private final PeriodDate date;
    private final CaseSource source;

    Indicator(
            String numberIn1mk,
            String normOf1mk,
            String numberIn2mk,
            String normOf2mk,
            Breakdown breakdown,
            RowUnit unit,
            LabelStanding standing,
            PeriodDate date,
            CaseSource source) {
        this.numberIn1mk = numberIn1mk;
        this.normOf1mk = normOf1mk;
        this.numberIn2mk = numberIn2mk;
        this.normOf2mk = normOf2mk;
        this.breakdown = breakdown;
        this.unit = unit;
        this.standing = standing;
        this.date = date;
        this.source = source;
    }

    /**
     * Returns its row in a form.
     *
     * @param type 1-MK or 2-MK, not null
     * @return the row, empty where the form has none
     * @throws IllegalArgumentException if the form is another one
     */
    public Optional<FormRow> in(FormType type) {
        return switch (type) {
            case FORM_1MK -> Optional.of(row(type, numberIn1mk, normOf1mk, standing));
            case FORM_2MK ->
                numberIn2mk.isEmpty()
                        ? Optional.empty()
                        // What is a slip in 1-MK is right in the form that it was taken from.
                        : Optional.of(row(
                                type,
                                numberIn2mk,
                                normOf2mk,
                                standing == LabelStanding.MISPRINTED ? LabelStanding.PRINTED : standing));
            default ->
                throw new IllegalArgumentException("Invalid form: Expected FORM_1MK or FORM_2MK, but found: " + type);
        };
    }

    private FormRow row(FormType type, String number, String norm, LabelStanding label) {
        return new FormRow(number, NormId.of(norm), breakdown, unit, label, date, source, label(type));
    }

    /**
     * Returns what the row of a form says.
     *
     * @param type 1-MK or 2-MK, not null
     * @return the label in three languages, our own words, not null
     */
    public LocalizedText label(FormType type) {
        String own = "indicator." + name() + "." + type.name();
        return LayoutTexts.TEXTS.text(LayoutTexts.TEXTS.has(own) ? own : "indicator." + name());
    }
}
