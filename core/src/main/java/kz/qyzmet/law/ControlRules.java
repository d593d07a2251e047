package kz.qyzmet.law;

import java.util.List;

/**
 * The time-bearing norms of the Rules of State Control over the Quality of Public Services, order No. 78.
 *
 * <p>Each constant has a twin of the same name in {@link Ids}, a compile-time text for annotations. A norm that is not
 * here bears no time; the catalogue, {@link Norms}, has all.
 */
public final class ControlRules {

    /** order header: Order number 78 was signed by the Agency chairman on this date. */
    public static final NormId ORDER_ADOPTION = NormId.of(Ids.ORDER_ADOPTION);

    /** order header: Order 78 entered the register of normative acts under number 14740. */
    public static final NormId ORDER_REGISTRATION = NormId.of(Ids.ORDER_REGISTRATION);

    /** order p.3 sub 2: Registered order goes to the press for publication inside ten calendar days. */
    public static final NormId ORDER_SENT_TO_PRESS = NormId.of(Ids.ORDER_SENT_TO_PRESS);

    /** order p.3 sub 3: Registered order goes to the reference bank of legal acts inside ten calendar days. */
    public static final NormId ORDER_SENT_TO_REFERENCE_BANK = NormId.of(Ids.ORDER_SENT_TO_REFERENCE_BANK);

    /** order p.5: The order takes effect once ten calendar days have run after its first official publication. */
    public static final NormId ORDER_ENTRY_INTO_FORCE = NormId.of(Ids.ORDER_ENTRY_INTO_FORCE);

    /**
     * Rules footnote: Whole Rules restated by order 116 of 1 July 2021, effective ten calendar days after publication.
     */
    public static final NormId EDITION_2021_ENTRY_INTO_FORCE = NormId.of(Ids.EDITION_2021_ENTRY_INTO_FORCE);

    /** p.10: Lists are drawn up for each half of the year. */
    public static final NormId VISIT_LIST_CYCLE = NormId.of(Ids.VISIT_LIST_CYCLE);

    /** p.10: First-half list must be approved by 10 December of the preceding year. */
    public static final NormId VISIT_LIST_BY_10_DECEMBER = NormId.of(Ids.VISIT_LIST_BY_10_DECEMBER);

    /** p.10: Second-half list must be approved by 10 May of the current year. */
    public static final NormId VISIT_LIST_BY_10_MAY = NormId.of(Ids.VISIT_LIST_BY_10_MAY);

    /** p.11 part 2: No entity may receive more than one preventive visit within a year. */
    public static final NormId PREVENTIVE_VISIT_ONCE_A_YEAR = NormId.of(Ids.PREVENTIVE_VISIT_ONCE_A_YEAR);

    /** p.18: Length of an inspection depends on workload and tasks, capped by the Entrepreneurial Code. */
    public static final NormId INSPECTION_TERM = NormId.of(Ids.INSPECTION_TERM);

    /** p.19 part 1: Inspection terms may be prolonged the way the Entrepreneurial Code allows. */
    public static final NormId INSPECTION_EXTENSION = NormId.of(Ids.INSPECTION_EXTENSION);

    /** p.19 part 2: Entity is told when the inspection is paused. */
    public static final NormId INSPECTION_SUSPENSION_NOTICE = NormId.of(Ids.INSPECTION_SUSPENSION_NOTICE);

    /** p.19 part 2: Entity is told when the inspection resumes. */
    public static final NormId INSPECTION_RESUMPTION_NOTICE = NormId.of(Ids.INSPECTION_RESUMPTION_NOTICE);

    /** p.21: Inspector warns the entity in advance that control will begin. */
    public static final NormId INSPECTION_START_NOTICE = NormId.of(Ids.INSPECTION_START_NOTICE);

    /** p.26: Delivery of the results act may not go past the end date in the appointment act. */
    public static final NormId RESULTS_ACT_DELIVERY = NormId.of(Ids.RESULTS_ACT_DELIVERY);

    /**
     * p.28 part 1: Entity may send written remarks or objections inside three working days of seeing the results act.
     */
    public static final NormId OBJECTIONS_TO_RESULTS_ACT = NormId.of(Ids.OBJECTIONS_TO_RESULTS_ACT);

    /**
     * p.29 part 1: Entity needing more time or money to cure violations asks for prolongation inside three working
     * days.
     */
    public static final NormId CURE_EXTENSION_REQUEST = NormId.of(Ids.CURE_EXTENSION_REQUEST);

    /** p.29 part 3: Controlling body rules on the prolongation request inside three working days. */
    public static final NormId CURE_EXTENSION_DECISION = NormId.of(Ids.CURE_EXTENSION_DECISION);

    /** p.30: After the curing period the entity reports, by the date in the order, what was fixed. */
    public static final NormId ELIMINATION_REPORT = NormId.of(Ids.ELIMINATION_REPORT);

    /** p.31: If no report arrives, the body requests it inside two working days. */
    public static final NormId ELIMINATION_INFORMATION_REQUEST = NormId.of(Ids.ELIMINATION_INFORMATION_REQUEST);

    /** p.32 part 1: Entity answers the reminder inside three working days. */
    public static final NormId ELIMINATION_INFORMATION_REPLY = NormId.of(Ids.ELIMINATION_INFORMATION_REPLY);

    /** p.35 sub 2: Internal-control information arrives each quarter by the tenth of the following month. */
    public static final NormId INTERNAL_CONTROL_INFORMATION_DUE = NormId.of(Ids.INTERNAL_CONTROL_INFORMATION_DUE);

    /** p.35 sub 2: Internal-control information is supplied every quarter. */
    public static final NormId INTERNAL_CONTROL_INFORMATION_CYCLE = NormId.of(Ids.INTERNAL_CONTROL_INFORMATION_CYCLE);

    /** p.36 sub 1: Entity reports the outcome by the date the recommendation sets. */
    public static final NormId MONITORING_RECOMMENDATION_REPLY = NormId.of(Ids.MONITORING_RECOMMENDATION_REPLY);

    /** p.41: Leadership approves next year plan by 25 December. */
    public static final NormId CONTROL_EVENT_PLAN_APPROVAL = NormId.of(Ids.CONTROL_EVENT_PLAN_APPROVAL);

    /** p.41: The plan is made anew for each year. */
    public static final NormId CONTROL_EVENT_PLAN_CYCLE = NormId.of(Ids.CONTROL_EVENT_PLAN_CYCLE);

    /** p.43: A control event lasts no longer than ten working days. */
    public static final NormId CONTROL_EVENT_CAP = NormId.of(Ids.CONTROL_EVENT_CAP);

    /** p.44: An event may be prolonged by up to ten more working days. */
    public static final NormId CONTROL_EVENT_EXTENSION = NormId.of(Ids.CONTROL_EVENT_EXTENSION);

    /** p.45: Object gets written warning three or more working days before the event. */
    public static final NormId CONTROL_EVENT_NOTICE = NormId.of(Ids.CONTROL_EVENT_NOTICE);

    /** p.47 sub 1: Object supplies requested material in the time the executors set. */
    public static final NormId CONTROL_EVENT_MATERIALS_REPLY = NormId.of(Ids.CONTROL_EVENT_MATERIALS_REPLY);

    /** p.49 part 2: One act copy reaches the object head by the event end date in the order. */
    public static final NormId CONTROL_EVENT_ACT_DELIVERY = NormId.of(Ids.CONTROL_EVENT_ACT_DELIVERY);

    /** p.51: Object head reacts to the act inside three working days. */
    public static final NormId CONTROL_EVENT_ACT_REACTION = NormId.of(Ids.CONTROL_EVENT_ACT_REACTION);

    /** p.51: A head who disagrees sends free-form objections to the control unit. */
    public static final NormId OBJECTIONS_TO_CONTROL_EVENT_ACT = NormId.of(Ids.OBJECTIONS_TO_CONTROL_EVENT_ACT);

    /** p.52: Control unit hands materials and act to the body head inside seven working days. */
    public static final NormId CONTROL_EVENT_MATERIALS_SUBMISSION = NormId.of(Ids.CONTROL_EVENT_MATERIALS_SUBMISSION);

    /** p.54: Object head submits an action plan inside five working days of the recommendations. */
    public static final NormId ACTION_PLAN_SUBMISSION = NormId.of(Ids.ACTION_PLAN_SUBMISSION);

    /** p.56: Object reports on plan implementation by the dates in the letter. */
    public static final NormId ACTION_PLAN_IMPLEMENTATION_REPORT = NormId.of(Ids.ACTION_PLAN_IMPLEMENTATION_REPORT);

    /** p.57: Internal quality monitoring is done every quarter. */
    public static final NormId INTERNAL_MONITORING_CYCLE = NormId.of(Ids.INTERNAL_MONITORING_CYCLE);

    /** p.59: Providers report measures taken by the date set in the proposals. */
    public static final NormId MONITORING_PROPOSAL_REPLY = NormId.of(Ids.MONITORING_PROPOSAL_REPLY);

    /** p.61 part 3: District bodies report upward by the fifth of the month after the period. */
    public static final NormId DISTRICT_REPORT_DUE = NormId.of(Ids.DISTRICT_REPORT_DUE);

    /** p.62: The informatisation authority reports service volumes every quarter. */
    public static final NormId SERVICE_VOLUME_REPORT_CYCLE = NormId.of(Ids.SERVICE_VOLUME_REPORT_CYCLE);

    /** p.62: Volume reports are due by the twenty-fifth after the period. */
    public static final NormId SERVICE_VOLUME_REPORT_DUE = NormId.of(Ids.SERVICE_VOLUME_REPORT_DUE);

    /** Annex 1: The form is filed every quarter. */
    public static final NormId FORM_1MK_CYCLE = NormId.of(Ids.FORM_1MK_CYCLE);

    /** Annex 1: The form is due by the tenth of the month after the quarter. */
    public static final NormId FORM_1MK_DUE = NormId.of(Ids.FORM_1MK_DUE);

    /** Annex 2: The form is filed every quarter. */
    public static final NormId FORM_2MK_CYCLE = NormId.of(Ids.FORM_2MK_CYCLE);

    /** Annex 2: The form is due by the tenth of the month after the quarter. */
    public static final NormId FORM_2MK_DUE = NormId.of(Ids.FORM_2MK_DUE);

    /** Annex 3: The form is filed every quarter. */
    public static final NormId FORM_3MK_CYCLE = NormId.of(Ids.FORM_3MK_CYCLE);

    /** Annex 3: The form is due by the twenty-fifth of the month after the quarter. */
    public static final NormId FORM_3MK_DUE = NormId.of(Ids.FORM_3MK_DUE);

    /** Annex 4: The form is filed every quarter. */
    public static final NormId FORM_4MK_CYCLE = NormId.of(Ids.FORM_4MK_CYCLE);

    /** Annex 4: The form is due by the twenty-fifth of the month after the quarter. */
    public static final NormId FORM_4MK_DUE = NormId.of(Ids.FORM_4MK_DUE);

    private static final List<NormId> ALL = List.of(
            ORDER_ADOPTION,
            ORDER_REGISTRATION,
            ORDER_SENT_TO_PRESS,
            ORDER_SENT_TO_REFERENCE_BANK,
            ORDER_ENTRY_INTO_FORCE,
            EDITION_2021_ENTRY_INTO_FORCE,
            VISIT_LIST_CYCLE,
            VISIT_LIST_BY_10_DECEMBER,
            VISIT_LIST_BY_10_MAY,
            PREVENTIVE_VISIT_ONCE_A_YEAR,
            INSPECTION_TERM,
            INSPECTION_EXTENSION,
            INSPECTION_SUSPENSION_NOTICE,
            INSPECTION_RESUMPTION_NOTICE,
            INSPECTION_START_NOTICE,
            RESULTS_ACT_DELIVERY,
            OBJECTIONS_TO_RESULTS_ACT,
            CURE_EXTENSION_REQUEST,
            CURE_EXTENSION_DECISION,
            ELIMINATION_REPORT,
            ELIMINATION_INFORMATION_REQUEST,
            ELIMINATION_INFORMATION_REPLY,
            INTERNAL_CONTROL_INFORMATION_DUE,
            INTERNAL_CONTROL_INFORMATION_CYCLE,
            MONITORING_RECOMMENDATION_REPLY,
            CONTROL_EVENT_PLAN_APPROVAL,
            CONTROL_EVENT_PLAN_CYCLE,
            CONTROL_EVENT_CAP,
            CONTROL_EVENT_EXTENSION,
            CONTROL_EVENT_NOTICE,
            CONTROL_EVENT_MATERIALS_REPLY,
            CONTROL_EVENT_ACT_DELIVERY,
            CONTROL_EVENT_ACT_REACTION,
            OBJECTIONS_TO_CONTROL_EVENT_ACT,
            CONTROL_EVENT_MATERIALS_SUBMISSION,
            ACTION_PLAN_SUBMISSION,
            ACTION_PLAN_IMPLEMENTATION_REPORT,
            INTERNAL_MONITORING_CYCLE,
            MONITORING_PROPOSAL_REPLY,
            DISTRICT_REPORT_DUE,
            SERVICE_VOLUME_REPORT_CYCLE,
            SERVICE_VOLUME_REPORT_DUE,
            FORM_1MK_CYCLE,
            FORM_1MK_DUE,
            FORM_2MK_CYCLE,
            FORM_2MK_DUE,
            FORM_3MK_CYCLE,
            FORM_3MK_DUE,
            FORM_4MK_CYCLE,
            FORM_4MK_DUE);

    private ControlRules() {}

    /**
     * Returns all constants of this class, in the order of the act.
     *
     * @return the ids, unmodifiable, not null
     */
    public static List<NormId> all() {
        return ALL;
    }

    /** The same ids as texts that the compiler knows, for annotations. */
    public static final class Ids {

        /** order header. */
        public static final String ORDER_ADOPTION = "ctl78.o0.adoption";

        /** order header. */
        public static final String ORDER_REGISTRATION = "ctl78.o0.registration";

        /** order p.3 sub 2. */
        public static final String ORDER_SENT_TO_PRESS = "ctl78.o3-2.publication";

        /** order p.3 sub 3. */
        public static final String ORDER_SENT_TO_REFERENCE_BANK = "ctl78.o3-3.reference-bank";

        /** order p.5. */
        public static final String ORDER_ENTRY_INTO_FORCE = "ctl78.o5.in-force";

        /** Rules footnote. */
        public static final String EDITION_2021_ENTRY_INTO_FORCE = "ctl78.fn.edition-2021";

        /** p.10. */
        public static final String VISIT_LIST_CYCLE = "ctl78.p10.list-cycle";

        /** p.10. */
        public static final String VISIT_LIST_BY_10_DECEMBER = "ctl78.p10.list-december";

        /** p.10. */
        public static final String VISIT_LIST_BY_10_MAY = "ctl78.p10.list-may";

        /** p.11 part 2. */
        public static final String PREVENTIVE_VISIT_ONCE_A_YEAR = "ctl78.p11.once-a-year";

        /** p.18. */
        public static final String INSPECTION_TERM = "ctl78.p18.inspection-term";

        /** p.19 part 1. */
        public static final String INSPECTION_EXTENSION = "ctl78.p19.extension";

        /** p.19 part 2. */
        public static final String INSPECTION_SUSPENSION_NOTICE = "ctl78.p19.suspension-notice";

        /** p.19 part 2. */
        public static final String INSPECTION_RESUMPTION_NOTICE = "ctl78.p19.resumption-notice";

        /** p.21. */
        public static final String INSPECTION_START_NOTICE = "ctl78.p21.start-notice";

        /** p.26. */
        public static final String RESULTS_ACT_DELIVERY = "ctl78.p26.delivery-limit";

        /** p.28 part 1. */
        public static final String OBJECTIONS_TO_RESULTS_ACT = "ctl78.p28.objections";

        /** p.29 part 1. */
        public static final String CURE_EXTENSION_REQUEST = "ctl78.p29.extension-request";

        /** p.29 part 3. */
        public static final String CURE_EXTENSION_DECISION = "ctl78.p29.extension-decision";

        /** p.30. */
        public static final String ELIMINATION_REPORT = "ctl78.p30.elimination-info";

        /** p.31. */
        public static final String ELIMINATION_INFORMATION_REQUEST = "ctl78.p31.information-request";

        /** p.32 part 1. */
        public static final String ELIMINATION_INFORMATION_REPLY = "ctl78.p32.information-reply";

        /** p.35 sub 2. */
        public static final String INTERNAL_CONTROL_INFORMATION_DUE = "ctl78.p35-2.due";

        /** p.35 sub 2. */
        public static final String INTERNAL_CONTROL_INFORMATION_CYCLE = "ctl78.p35-2.cycle";

        /** p.36 sub 1. */
        public static final String MONITORING_RECOMMENDATION_REPLY = "ctl78.p36-1.inform";

        /** p.41. */
        public static final String CONTROL_EVENT_PLAN_APPROVAL = "ctl78.p41.plan-approval";

        /** p.41. */
        public static final String CONTROL_EVENT_PLAN_CYCLE = "ctl78.p41.plan-cycle";

        /** p.43. */
        public static final String CONTROL_EVENT_CAP = "ctl78.p43.term";

        /** p.44. */
        public static final String CONTROL_EVENT_EXTENSION = "ctl78.p44.extension";

        /** p.45. */
        public static final String CONTROL_EVENT_NOTICE = "ctl78.p45.notice";

        /** p.47 sub 1. */
        public static final String CONTROL_EVENT_MATERIALS_REPLY = "ctl78.p47-1.reply-term";

        /** p.49 part 2. */
        public static final String CONTROL_EVENT_ACT_DELIVERY = "ctl78.p49.act-delivery";

        /** p.51. */
        public static final String CONTROL_EVENT_ACT_REACTION = "ctl78.p51.reaction";

        /** p.51. */
        public static final String OBJECTIONS_TO_CONTROL_EVENT_ACT = "ctl78.p51.objections";

        /** p.52. */
        public static final String CONTROL_EVENT_MATERIALS_SUBMISSION = "ctl78.p52.submission";

        /** p.54. */
        public static final String ACTION_PLAN_SUBMISSION = "ctl78.p54.action-plan";

        /** p.56. */
        public static final String ACTION_PLAN_IMPLEMENTATION_REPORT = "ctl78.p56.implementation";

        /** p.57. */
        public static final String INTERNAL_MONITORING_CYCLE = "ctl78.p57.cycle";

        /** p.59. */
        public static final String MONITORING_PROPOSAL_REPLY = "ctl78.p59.feedback-term";

        /** p.61 part 3. */
        public static final String DISTRICT_REPORT_DUE = "ctl78.p61.district-due";

        /** p.62. */
        public static final String SERVICE_VOLUME_REPORT_CYCLE = "ctl78.p62.cycle";

        /** p.62. */
        public static final String SERVICE_VOLUME_REPORT_DUE = "ctl78.p62.due";

        /** Annex 1. */
        public static final String FORM_1MK_CYCLE = "ctl78.f1mk.cycle";

        /** Annex 1. */
        public static final String FORM_1MK_DUE = "ctl78.f1mk.due";

        /** Annex 2. */
        public static final String FORM_2MK_CYCLE = "ctl78.f2mk.cycle";

        /** Annex 2. */
        public static final String FORM_2MK_DUE = "ctl78.f2mk.due";

        /** Annex 3. */
        public static final String FORM_3MK_CYCLE = "ctl78.f3mk.cycle";

        /** Annex 3. */
        public static final String FORM_3MK_DUE = "ctl78.f3mk.due";

        /** Annex 4. */
        public static final String FORM_4MK_CYCLE = "ctl78.f4mk.cycle";

        /** Annex 4. */
        public static final String FORM_4MK_DUE = "ctl78.f4mk.due";

        private Ids() {}
    }
}
