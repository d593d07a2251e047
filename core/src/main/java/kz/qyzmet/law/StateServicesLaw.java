package kz.qyzmet.law;

import java.util.List;

/**
 * The time-bearing norms of the Law "On State Services" No. 88-V.
 *
 * <p>Each constant has a twin of the same name in {@link Ids}, a compile-time text for annotations. A norm that is not
 * here bears no time; the catalogue, {@link Norms}, has all.
 */
public final class StateServicesLaw {

    /**
     * Art. 5 p. 2 sp. 5): Provider must get the result to the State Corporation at least a day ahead of the service
     * term's expiry.
     */
    public static final NormId RESULT_TO_STATE_CORPORATION = NormId.of(Ids.RESULT_TO_STATE_CORPORATION);

    /** Art. 5 p. 2 sp. 5): Services with a term of one working day escape the day-ahead delivery duty. */
    public static final NormId ONE_WORKING_DAY_SERVICE_EXCEPTION = NormId.of(Ids.ONE_WORKING_DAY_SERVICE_EXCEPTION);

    /**
     * Art. 10 sp. 9-1): After a service enters the register, central bodies move it to electronic format with
     * informatization authority consent.
     */
    public static final NormId TRANSFER_TO_ELECTRONIC_FORMAT = NormId.of(Ids.TRANSFER_TO_ELECTRONIC_FORMAT);

    /**
     * Art. 10 sp. 13): Central bodies tell the State Corporation about service procedures and by-law changes in three
     * working days.
     */
    public static final NormId BYLAW_INFORMATION_TO_STATE_CORPORATION =
            NormId.of(Ids.BYLAW_INFORMATION_TO_STATE_CORPORATION);

    /** Art. 11-1 p. 4 sp. 2-1): State Corporation reports yearly to Government on services provided through it. */
    public static final NormId ANNUAL_REPORT_TO_GOVERNMENT = NormId.of(Ids.ANNUAL_REPORT_TO_GOVERNMENT);

    /** Art. 15 p. 3: Discussion runs inside ten working days counted from publication. */
    public static final NormId PUBLIC_DISCUSSION_WINDOW = NormId.of(Ids.PUBLIC_DISCUSSION_WINDOW);

    /**
     * Art. 20 p. 1: For paper forwarding through the State Corporation, the reception day stays outside the service
     * term.
     */
    public static final NormId RECEIPT_DAY_EXCLUDED = NormId.of(Ids.RECEIPT_DAY_EXCLUDED);

    /**
     * Art. 23 p. 2: Bodies and providers refresh service-procedure information in three working days of by-law approval
     * or change.
     */
    public static final NormId SERVICE_INFORMATION_UPDATE = NormId.of(Ids.SERVICE_INFORMATION_UPDATE);

    /** Art. 23 p. 2: Same bodies forward the refreshed information to the contact centre in that period. */
    public static final NormId SERVICE_INFORMATION_TO_CONTACT_CENTER =
            NormId.of(Ids.SERVICE_INFORMATION_TO_CONTACT_CENTER);

    /** Art. 23 p. 3: Procedure information with explanations is due at once when the recipient asks. */
    public static final NormId IMMEDIATE_ANSWER_ON_PROCEDURE = NormId.of(Ids.IMMEDIATE_ANSWER_ON_PROCEDURE);

    /** Art. 23 p. 5: Bodies publish a yearly report on service activity on portal, websites and media. */
    public static final NormId ANNUAL_SERVICE_ACTIVITY_REPORT = NormId.of(Ids.ANNUAL_SERVICE_ACTIVITY_REPORT);

    /** Art. 23 p. 6: Bodies hold public discussion of their reports no less than once yearly. */
    public static final NormId ANNUAL_REPORT_PUBLIC_DISCUSSION = NormId.of(Ids.ANNUAL_REPORT_PUBLIC_DISCUSSION);

    /**
     * Art. 25 p. 2 part 1: Bodies, providers or State Corporation directly delivering services review complaints in
     * five working days.
     */
    public static final NormId COMPLAINT_REVIEW_BY_PROVIDER = NormId.of(Ids.COMPLAINT_REVIEW_BY_PROVIDER);

    /** Art. 25 p. 2 part 2: Quality authority reviews complaints in fifteen business days. */
    public static final NormId COMPLAINT_REVIEW_BY_AUTHORITY = NormId.of(Ids.COMPLAINT_REVIEW_BY_AUTHORITY);

    /** Art. 25 p. 4 part 1: Review term may be prolonged by ten business days at most. */
    public static final NormId COMPLAINT_EXTENSION = NormId.of(Ids.COMPLAINT_EXTENSION);

    /** Art. 25 p. 4 part 2: Official in charge tells the complainant of extension in three business days. */
    public static final NormId COMPLAINT_EXTENSION_NOTICE = NormId.of(Ids.COMPLAINT_EXTENSION_NOTICE);

    /** Art. 27-1 p. 3 part 1: Plan is approved by 10 December of the preceding year. */
    public static final NormId INSPECTION_PLAN_BY_10_DECEMBER = NormId.of(Ids.INSPECTION_PLAN_BY_10_DECEMBER);

    /** Art. 27-1 p. 3 part 1: Plan is approved by 10 May of the current year. */
    public static final NormId INSPECTION_PLAN_BY_10_MAY = NormId.of(Ids.INSPECTION_PLAN_BY_10_MAY);

    /** Art. 27-1 p. 3 part 3: Subject learns of changed inspectors at most one working day after that decision. */
    public static final NormId INSPECTORS_CHANGE_NOTICE = NormId.of(Ids.INSPECTORS_CHANGE_NOTICE);

    /** Art. 27-1 p. 4 sp. 1): Scheduled if over one thousand services were provided in the preceding six months. */
    public static final NormId CRITERION_THOUSAND_SERVICES = NormId.of(Ids.CRITERION_THOUSAND_SERVICES);

    /** Art. 27-1 p. 4 sp. 2): Scheduled if a post-inspection recommendation was issued in the preceding six months. */
    public static final NormId CRITERION_RECOMMENDATION_MADE = NormId.of(Ids.CRITERION_RECOMMENDATION_MADE);

    /** Art. 27-1 p. 4 sp. 3): Scheduled if an appeal about the subject arrived in the preceding six months. */
    public static final NormId CRITERION_APPEAL_RECEIVED = NormId.of(Ids.CRITERION_APPEAL_RECEIVED);

    /**
     * Art. 27-1 p. 4 sp. 4): Scheduled if officials were held liable under Administrative Code Art. 465 in the last
     * year.
     */
    public static final NormId CRITERION_ADMINISTRATIVE_LIABILITY = NormId.of(Ids.CRITERION_ADMINISTRATIVE_LIABILITY);

    /**
     * Art. 27-1 p. 4 sp. 5): Scheduled if a preventive recommendation stayed unfulfilled in the preceding six months.
     */
    public static final NormId CRITERION_PROPOSAL_UNFULFILLED = NormId.of(Ids.CRITERION_PROPOSAL_UNFULFILLED);

    /** Art. 27-1 p. 4 sp. 6): Scheduled if three or more unscheduled inspections took place over the past year. */
    public static final NormId CRITERION_THREE_UNSCHEDULED_INSPECTIONS =
            NormId.of(Ids.CRITERION_THREE_UNSCHEDULED_INSPECTIONS);

    /** Art. 27-1 p. 4 sp. 7): Scheduled if no planned inspection occurred over the past three years. */
    public static final NormId CRITERION_NO_INSPECTION_IN_THREE_YEARS =
            NormId.of(Ids.CRITERION_NO_INSPECTION_IN_THREE_YEARS);

    /** Art. 27-1 p. 5: A subject faces at most one scheduled inspection yearly. */
    public static final NormId SCHEDULED_INSPECTION_ONCE_A_YEAR = NormId.of(Ids.SCHEDULED_INSPECTION_ONCE_A_YEAR);

    /** Art. 27-2 p. 1 part 1: A scheduled inspection lasts twenty working days at most. */
    public static final NormId SCHEDULED_INSPECTION_CAP = NormId.of(Ids.SCHEDULED_INSPECTION_CAP);

    /** Art. 27-2 p. 1 part 2: An unscheduled inspection lasts ten working days at most. */
    public static final NormId UNSCHEDULED_INSPECTION_CAP = NormId.of(Ids.UNSCHEDULED_INSPECTION_CAP);

    /**
     * Art. 27-2 p. 2: Notice of a scheduled inspection goes out three working days ahead or earlier, stating the date.
     */
    public static final NormId SCHEDULED_INSPECTION_NOTICE = NormId.of(Ids.SCHEDULED_INSPECTION_NOTICE);

    /** Art. 27-2 p. 2: Notice of an unscheduled inspection goes out a day ahead or earlier. */
    public static final NormId UNSCHEDULED_INSPECTION_NOTICE = NormId.of(Ids.UNSCHEDULED_INSPECTION_NOTICE);

    /** Art. 27-2 p. 4 sp. 1): Inspection term stops while essential information requested from others is awaited. */
    public static final NormId SUSPENSION_PENDING_INFORMATION = NormId.of(Ids.SUSPENSION_PENDING_INFORMATION);

    /** Art. 27-2 p. 4 sp. 2): Inspection term stops during a state of emergency. */
    public static final NormId SUSPENSION_FOR_EMERGENCY = NormId.of(Ids.SUSPENSION_FOR_EMERGENCY);

    /** Art. 27-2 p. 4 part 2: Subject is told of suspension at most one working day after that decision. */
    public static final NormId SUSPENSION_NOTICE = NormId.of(Ids.SUSPENSION_NOTICE);

    /** Art. 27-2 p. 4 part 2: Subject is told of resumption at most one working day after that decision. */
    public static final NormId RESUMPTION_NOTICE = NormId.of(Ids.RESUMPTION_NOTICE);

    /** Art. 27-2 p. 4 part 3: Counting goes on from the resumption day, adding to the days already used. */
    public static final NormId RESUMED_COUNT = NormId.of(Ids.RESUMED_COUNT);

    /**
     * Art. 27-2 p. 5: Draft certificate is made and sent to the subject three working days before completion or
     * earlier.
     */
    public static final NormId DRAFT_CERTIFICATE_TO_SUBJECT = NormId.of(Ids.DRAFT_CERTIFICATE_TO_SUBJECT);

    /**
     * Art. 27-2 p. 5: Draft certificate also goes to persons whose appeal prompted the inspection, on that same lead.
     */
    public static final NormId DRAFT_CERTIFICATE_TO_APPELLANT = NormId.of(Ids.DRAFT_CERTIFICATE_TO_APPELLANT);

    /** Art. 27-2 p. 6 part 1: Objections to the draft are due two working days after its receipt at most. */
    public static final NormId OBJECTION_TO_DRAFT_CERTIFICATE = NormId.of(Ids.OBJECTION_TO_DRAFT_CERTIFICATE);

    /** Art. 27-2 p. 7: Inspection ends on the day its certificate goes to the subject and legal-statistics body. */
    public static final NormId INSPECTION_COMPLETION_DATE = NormId.of(Ids.INSPECTION_COMPLETION_DATE);

    /** Art. 27-2 p. 9 part 1: Subject considers the recommendation and removes violations in thirty calendar days. */
    public static final NormId RECOMMENDATION_TERM = NormId.of(Ids.RECOMMENDATION_TERM);

    /** Art. 27-2 p. 10: Outcome of considering the recommendation is reported in two working days. */
    public static final NormId RECOMMENDATION_OUTCOME_REPORT = NormId.of(Ids.RECOMMENDATION_OUTCOME_REPORT);

    /** Art. 31: Law takes effect once thirty calendar days pass after first official publication. */
    public static final NormId LAW_ENTRY_INTO_FORCE = NormId.of(Ids.LAW_ENTRY_INTO_FORCE);

    private static final List<NormId> ALL = List.of(
            RESULT_TO_STATE_CORPORATION,
            ONE_WORKING_DAY_SERVICE_EXCEPTION,
            TRANSFER_TO_ELECTRONIC_FORMAT,
            BYLAW_INFORMATION_TO_STATE_CORPORATION,
            ANNUAL_REPORT_TO_GOVERNMENT,
            PUBLIC_DISCUSSION_WINDOW,
            RECEIPT_DAY_EXCLUDED,
            SERVICE_INFORMATION_UPDATE,
            SERVICE_INFORMATION_TO_CONTACT_CENTER,
            IMMEDIATE_ANSWER_ON_PROCEDURE,
            ANNUAL_SERVICE_ACTIVITY_REPORT,
            ANNUAL_REPORT_PUBLIC_DISCUSSION,
            COMPLAINT_REVIEW_BY_PROVIDER,
            COMPLAINT_REVIEW_BY_AUTHORITY,
            COMPLAINT_EXTENSION,
            COMPLAINT_EXTENSION_NOTICE,
            INSPECTION_PLAN_BY_10_DECEMBER,
            INSPECTION_PLAN_BY_10_MAY,
            INSPECTORS_CHANGE_NOTICE,
            CRITERION_THOUSAND_SERVICES,
            CRITERION_RECOMMENDATION_MADE,
            CRITERION_APPEAL_RECEIVED,
            CRITERION_ADMINISTRATIVE_LIABILITY,
            CRITERION_PROPOSAL_UNFULFILLED,
            CRITERION_THREE_UNSCHEDULED_INSPECTIONS,
            CRITERION_NO_INSPECTION_IN_THREE_YEARS,
            SCHEDULED_INSPECTION_ONCE_A_YEAR,
            SCHEDULED_INSPECTION_CAP,
            UNSCHEDULED_INSPECTION_CAP,
            SCHEDULED_INSPECTION_NOTICE,
            UNSCHEDULED_INSPECTION_NOTICE,
            SUSPENSION_PENDING_INFORMATION,
            SUSPENSION_FOR_EMERGENCY,
            SUSPENSION_NOTICE,
            RESUMPTION_NOTICE,
            RESUMED_COUNT,
            DRAFT_CERTIFICATE_TO_SUBJECT,
            DRAFT_CERTIFICATE_TO_APPELLANT,
            OBJECTION_TO_DRAFT_CERTIFICATE,
            INSPECTION_COMPLETION_DATE,
            RECOMMENDATION_TERM,
            RECOMMENDATION_OUTCOME_REPORT,
            LAW_ENTRY_INTO_FORCE);

    private StateServicesLaw() {}

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

        /** Art. 5 p. 2 sp. 5). */
        public static final String RESULT_TO_STATE_CORPORATION = "law88.a5.p2.sp5.result-to-corporation";

        /** Art. 5 p. 2 sp. 5). */
        public static final String ONE_WORKING_DAY_SERVICE_EXCEPTION = "law88.a5.p2.sp5.one-working-day-exception";

        /** Art. 10 sp. 9-1). */
        public static final String TRANSFER_TO_ELECTRONIC_FORMAT = "law88.a10.sp9-1.electronic-transfer";

        /** Art. 10 sp. 13). */
        public static final String BYLAW_INFORMATION_TO_STATE_CORPORATION = "law88.a10.sp13.bylaw-info-corporation";

        /** Art. 11-1 p. 4 sp. 2-1). */
        public static final String ANNUAL_REPORT_TO_GOVERNMENT = "law88.a11-1.p4.sp2-1.annual-report-government";

        /** Art. 15 p. 3. */
        public static final String PUBLIC_DISCUSSION_WINDOW = "law88.a15.p3.window";

        /** Art. 20 p. 1. */
        public static final String RECEIPT_DAY_EXCLUDED = "law88.a20.p1.receipt-day-excluded";

        /** Art. 23 p. 2. */
        public static final String SERVICE_INFORMATION_UPDATE = "law88.a23.p2.update-info";

        /** Art. 23 p. 2. */
        public static final String SERVICE_INFORMATION_TO_CONTACT_CENTER = "law88.a23.p2.send-contact-center";

        /** Art. 23 p. 3. */
        public static final String IMMEDIATE_ANSWER_ON_PROCEDURE = "law88.a23.p3.immediate-answer";

        /** Art. 23 p. 5. */
        public static final String ANNUAL_SERVICE_ACTIVITY_REPORT = "law88.a23.p5.annual-report";

        /** Art. 23 p. 6. */
        public static final String ANNUAL_REPORT_PUBLIC_DISCUSSION = "law88.a23.p6.annual-discussion";

        /** Art. 25 p. 2 part 1. */
        public static final String COMPLAINT_REVIEW_BY_PROVIDER = "law88.a25.p2.provider-review";

        /** Art. 25 p. 2 part 2. */
        public static final String COMPLAINT_REVIEW_BY_AUTHORITY = "law88.a25.p2.authority-review";

        /** Art. 25 p. 4 part 1. */
        public static final String COMPLAINT_EXTENSION = "law88.a25.p4.pt1.extension";

        /** Art. 25 p. 4 part 2. */
        public static final String COMPLAINT_EXTENSION_NOTICE = "law88.a25.p4.pt2.extension-notice";

        /** Art. 27-1 p. 3 part 1. */
        public static final String INSPECTION_PLAN_BY_10_DECEMBER = "law88.a27-1.p3.pt1.plan-date-december";

        /** Art. 27-1 p. 3 part 1. */
        public static final String INSPECTION_PLAN_BY_10_MAY = "law88.a27-1.p3.pt1.plan-date-may";

        /** Art. 27-1 p. 3 part 3. */
        public static final String INSPECTORS_CHANGE_NOTICE = "law88.a27-1.p3.pt3.composition-notice";

        /** Art. 27-1 p. 4 sp. 1). */
        public static final String CRITERION_THOUSAND_SERVICES = "law88.a27-1.p4.sp1.thousand-services";

        /** Art. 27-1 p. 4 sp. 2). */
        public static final String CRITERION_RECOMMENDATION_MADE = "law88.a27-1.p4.sp2.recommendation-made";

        /** Art. 27-1 p. 4 sp. 3). */
        public static final String CRITERION_APPEAL_RECEIVED = "law88.a27-1.p4.sp3.appeal-received";

        /** Art. 27-1 p. 4 sp. 4). */
        public static final String CRITERION_ADMINISTRATIVE_LIABILITY = "law88.a27-1.p4.sp4.admin-liability";

        /** Art. 27-1 p. 4 sp. 5). */
        public static final String CRITERION_PROPOSAL_UNFULFILLED = "law88.a27-1.p4.sp5.recommendation-unfulfilled";

        /** Art. 27-1 p. 4 sp. 6). */
        public static final String CRITERION_THREE_UNSCHEDULED_INSPECTIONS = "law88.a27-1.p4.sp6.three-unscheduled";

        /** Art. 27-1 p. 4 sp. 7). */
        public static final String CRITERION_NO_INSPECTION_IN_THREE_YEARS = "law88.a27-1.p4.sp7.none-three-years";

        /** Art. 27-1 p. 5. */
        public static final String SCHEDULED_INSPECTION_ONCE_A_YEAR = "law88.a27-1.p5.once-a-year";

        /** Art. 27-2 p. 1 part 1. */
        public static final String SCHEDULED_INSPECTION_CAP = "law88.a27-2.p1.pt1.scheduled-cap";

        /** Art. 27-2 p. 1 part 2. */
        public static final String UNSCHEDULED_INSPECTION_CAP = "law88.a27-2.p1.pt2.unscheduled-cap";

        /** Art. 27-2 p. 2. */
        public static final String SCHEDULED_INSPECTION_NOTICE = "law88.a27-2.p2.scheduled-notice";

        /** Art. 27-2 p. 2. */
        public static final String UNSCHEDULED_INSPECTION_NOTICE = "law88.a27-2.p2.unscheduled-notice";

        /** Art. 27-2 p. 4 sp. 1). */
        public static final String SUSPENSION_PENDING_INFORMATION = "law88.a27-2.p4.sp1.suspend-request";

        /** Art. 27-2 p. 4 sp. 2). */
        public static final String SUSPENSION_FOR_EMERGENCY = "law88.a27-2.p4.sp2.suspend-emergency";

        /** Art. 27-2 p. 4 part 2. */
        public static final String SUSPENSION_NOTICE = "law88.a27-2.p4.pt2.suspension-notice";

        /** Art. 27-2 p. 4 part 2. */
        public static final String RESUMPTION_NOTICE = "law88.a27-2.p4.pt2.resumption-notice";

        /** Art. 27-2 p. 4 part 3. */
        public static final String RESUMED_COUNT = "law88.a27-2.p4.pt3.resume-count";

        /** Art. 27-2 p. 5. */
        public static final String DRAFT_CERTIFICATE_TO_SUBJECT = "law88.a27-2.p5.draft-certificate-subject";

        /** Art. 27-2 p. 5. */
        public static final String DRAFT_CERTIFICATE_TO_APPELLANT = "law88.a27-2.p5.draft-certificate-appellant";

        /** Art. 27-2 p. 6 part 1. */
        public static final String OBJECTION_TO_DRAFT_CERTIFICATE = "law88.a27-2.p6.pt1.objection";

        /** Art. 27-2 p. 7. */
        public static final String INSPECTION_COMPLETION_DATE = "law88.a27-2.p7.completion-date";

        /** Art. 27-2 p. 9 part 1. */
        public static final String RECOMMENDATION_TERM = "law88.a27-2.p9.pt1.recommendation-term";

        /** Art. 27-2 p. 10. */
        public static final String RECOMMENDATION_OUTCOME_REPORT = "law88.a27-2.p10.recommendation-report";

        /** Art. 31. */
        public static final String LAW_ENTRY_INTO_FORCE = "law88.a31.entry-into-force";

        private Ids() {}
    }
}
