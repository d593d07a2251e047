package kz.qyzmet.report.layout;

import kz.qyzmet.law.NormId;

/** The norms of the rows of form 1-MK; each id holds the number of its row. */
final class RowsOf1mk {

    private RowsOf1mk() {}

    static NormId norm(Indicator indicator) {
        return NormId.of(id(indicator));
    }

    private static String id(Indicator indicator) {
        return switch (indicator) {
            case EVENTS -> "ctl78.f1mk.r1.events";
            case EVENTS_PLANNED -> "ctl78.f1mk.r1-1.events-planned";
            case EVENTS_MONITORING -> "ctl78.f1mk.r1-2.events-monitoring";
            case OBJECTS -> "ctl78.f1mk.r2.objects";
            case OBJECTS_BODIES -> "ctl78.f1mk.r2-1.objects-bodies";
            case OBJECTS_SUBORDINATES -> "ctl78.f1mk.r2-2.objects-subordinates";
            case OBJECTS_INDIVIDUALS -> "ctl78.f1mk.r2-3.objects-individuals";
            case OBJECTS_ENTITIES -> "ctl78.f1mk.r2-4.objects-entities";
            case VIOLATIONS -> "ctl78.f1mk.r3.violations";
            case LATE_SERVICE -> "ctl78.f1mk.r3-1.late-service";
            case LATE_REFUSAL -> "ctl78.f1mk.r3-2.late-refusal";
            case INCOMPLETE_PACKAGE -> "ctl78.f1mk.r3-3.incomplete-package";
            case EXTRA_DOCUMENTS -> "ctl78.f1mk.r3-4.extra-documents";
            case DOCUMENTS_IN_SYSTEMS -> "ctl78.f1mk.r3-5.documents-in-systems";
            case PROCESS -> "ctl78.f1mk.r3-6.process";
            case GROUNDLESS_REFUSAL -> "ctl78.f1mk.r3-7.groundless-refusal";
            case SCHEDULE -> "ctl78.f1mk.r3-8.schedule";
            case CHARGED -> "ctl78.f1mk.r3-9.charged";
            case OTHER -> "ctl78.f1mk.r3-10.other";
            case VIOLATIONS_RESTORED -> "ctl78.f1mk.r4.violations-restored";
            case PERSONS_RESTORED -> "ctl78.f1mk.r5.persons-restored";
            case LATE_COMPLAINTS -> "ctl78.f1mk.r6.late-complaints";
            case SANCTIONS -> "ctl78.f1mk.r7.sanctions";
            case SANCTION_REMARK -> "ctl78.f1mk.r7-1.sanction-remark";
            case SANCTION_REPRIMAND -> "ctl78.f1mk.r7-2.sanction-reprimand";
            case SANCTION_SEVERE_REPRIMAND -> "ctl78.f1mk.r7-3.sanction-severe-reprimand";
            case SANCTION_WARNING -> "ctl78.f1mk.r7-4.sanction-warning";
            case SANCTION_DEMOTION -> "ctl78.f1mk.r7-5.sanction-demotion";
            case SANCTION_DISMISSAL -> "ctl78.f1mk.r7-6.sanction-dismissal";
            case PERSONS_DISCIPLINED -> "ctl78.f1mk.r8.persons-disciplined";
            case DISCIPLINED_BODIES -> "ctl78.f1mk.r8-1.disciplined-bodies";
            case DISCIPLINED_SUBORDINATES -> "ctl78.f1mk.r8-2.disciplined-subordinates";
            case DISCIPLINED_OTHERS -> "ctl78.f1mk.r8-3.disciplined-others";
            case RECOMMENDATIONS -> "ctl78.f1mk.r9.recommendations";
            case RECOMMENDATIONS_DONE -> "ctl78.f1mk.r9-1.recommendations-done";
            case RECOMMENDATIONS_NOT_DONE -> "ctl78.f1mk.r9-2.recommendations-not-done";
            case REGISTER -> "ctl78.f1mk.r10.register";
            case REGISTER_ADDED -> "ctl78.f1mk.r10-1.register-added";
            case BY_LAWS -> "ctl78.f1mk.r11.by-laws";
            case SERVICES -> "ctl78.f1mk.r12.services";
            case SERVICES_PAPER -> "ctl78.f1mk.r12-1.services-paper";
            case SERVICES_PAPER_ALTERNATIVE -> "ctl78.f1mk.r12-2.services-paper-alternative";
            case SERVICES_ELECTRONIC -> "ctl78.f1mk.r12-3.services-electronic";
            case SERVICES_MANUAL_ENTRY -> "ctl78.f1mk.r12-4.services-manual-entry";
            case REFUSALS -> "ctl78.f1mk.r13.refusals";
            case REFUSALS_ELECTRONIC -> "ctl78.f1mk.r13-1.refusals-electronic";
            case REFUSALS_PAPER -> "ctl78.f1mk.r13-2.refusals-paper";
            case LATE_SERVICES -> "ctl78.f1mk.r14.late-services";
            case LATE_PAPER -> "ctl78.f1mk.r14-1.late-paper";
            case LATE_PORTAL -> "ctl78.f1mk.r14-2.late-portal";
            case LATE_SYSTEMS -> "ctl78.f1mk.r14-3.late-systems";
            case LATE_STATE_CORPORATION -> "ctl78.f1mk.r14-4.late-state-corporation";
            case LATE_REFUSALS -> "ctl78.f1mk.r15.late-refusals";
            case LATE_REFUSALS_PAPER -> "ctl78.f1mk.r15-1.late-refusals-paper";
            case LATE_REFUSALS_PORTAL -> "ctl78.f1mk.r15-2.late-refusals-portal";
            case LATE_REFUSALS_SYSTEMS -> "ctl78.f1mk.r15-3.late-refusals-systems";
            case LATE_REFUSALS_STATE_CORPORATION -> "ctl78.f1mk.r15-4.late-refusals-state-corporation";
            case COMPLAINTS -> "ctl78.f1mk.r16.complaints";
            case COMPLAINTS_PAPER -> "ctl78.f1mk.r16-1.complaints-paper";
            case COMPLAINTS_ELECTRONIC -> "ctl78.f1mk.r16-2.complaints-electronic";
            case COMPLAINTS_STATE_CORPORATION -> "ctl78.f1mk.r16-3.complaints-state-corporation";
            case SOURCES -> "ctl78.f1mk.r17.sources";
            case SOURCE_INDIVIDUALS -> "ctl78.f1mk.r17-1.source-individuals";
            case SOURCE_STATE_BODIES -> "ctl78.f1mk.r17-2.source-state-bodies";
            case SOURCE_ENTITIES -> "ctl78.f1mk.r17-3.source-entities";
            case SOURCE_INSTRUCTIONS -> "ctl78.f1mk.r17-4.source-instructions";
            case SOURCE_AKIMAT -> "ctl78.f1mk.r17-5.source-akimat";
            case SOURCE_MEDIA -> "ctl78.f1mk.r17-6.source-media";
            case SOURCE_OTHER -> "ctl78.f1mk.r17-7.source-other";
            case COMPLAINTS_LATE -> "ctl78.f1mk.r18.complaints-late";
            case COMPLAINTS_LATE_PAPER -> "ctl78.f1mk.r18-1.complaints-late-paper";
            case COMPLAINTS_LATE_ELECTRONIC -> "ctl78.f1mk.r18-2.complaints-late-electronic";
            case COMPLAINTS_LATE_STATE_CORPORATION -> "ctl78.f1mk.r18-3.complaints-late-state-corporation";
            case RIGHTS_RESTORED -> "ctl78.f1mk.r19.rights-restored";
            case OUTREACH -> "ctl78.f1mk.r20.outreach";
            case COVERAGE -> "ctl78.f1mk.r21.coverage";
            case TRAINED -> "ctl78.f1mk.r22.trained";
        };
    }
}
