package kz.qyzmet.law;

import java.util.List;

/**
 * The time-bearing norms of the Standard Partnership Agreement, order No. 219/НҚ.
 *
 * <p>Each constant has a twin of the same name in {@link Ids}, a compile-time text for annotations. A norm that is not
 * here bears no time; the catalogue, {@link Norms}, has all.
 */
public final class StandardAgreement {

    /** Order p. 2 sp. 3: Committee reports registration and posting to the legal department in ten working days. */
    public static final NormId REPORT_TO_LEGAL_DEPARTMENT = NormId.of(Ids.REPORT_TO_LEGAL_DEPARTMENT);

    /** Order p. 4: Order takes effect once ten calendar days pass after first official publication. */
    public static final NormId ORDER_ENTRY_INTO_FORCE = NormId.of(Ids.ORDER_ENTRY_INTO_FORCE);

    /** p. 4 sp. 2 para 9 EN / para 10 KK: Intake and issue run Monday to Friday 09:00 to 20:00. */
    public static final NormId WEEKDAY_HOURS = NormId.of(Ids.WEEKDAY_HOURS);

    /** p. 4 sp. 2 para 9 EN / para 10 KK: Saturday intake and issue run 09:00 to 13:00. */
    public static final NormId SATURDAY_HOURS = NormId.of(Ids.SATURDAY_HOURS);

    /** p. 4 sp. 2 para 9 EN / para 10 KK: No service on holidays and days off under the Labour Code. */
    public static final NormId CLOSED_DAYS = NormId.of(Ids.CLOSED_DAYS);

    /** p. 11: Performance terms grow by as long as the circumstances last. */
    public static final NormId FORCE_MAJEURE_EXTENSION = NormId.of(Ids.FORCE_MAJEURE_EXTENSION);

    /** p. 12: Affected party tells the other of the event in three working days. */
    public static final NormId FORCE_MAJEURE_NOTICE = NormId.of(Ids.FORCE_MAJEURE_NOTICE);

    /** p. 14: Agreement takes effect on signing. */
    public static final NormId AGREEMENT_ENTRY_INTO_FORCE = NormId.of(Ids.AGREEMENT_ENTRY_INTO_FORCE);

    /** p. 17: Silence of thirty days after a proposal counts as failed response. */
    public static final NormId RESPONSE_WINDOW_BEFORE_COURT = NormId.of(Ids.RESPONSE_WINDOW_BEFORE_COURT);

    /** p. 20: Consensual change or end works from the moment of reaching agreement. */
    public static final NormId EFFECT_OF_AGREED_CHANGE = NormId.of(Ids.EFFECT_OF_AGREED_CHANGE);

    /** p. 20: Judicial change or end works from entry of the decision into force. */
    public static final NormId EFFECT_OF_COURT_DECISION = NormId.of(Ids.EFFECT_OF_COURT_DECISION);

    /**
     * p. 25: Either party may start out-of-court termination after notifying the authority thirty calendar days ahead.
     */
    public static final NormId UNILATERAL_TERMINATION_NOTICE = NormId.of(Ids.UNILATERAL_TERMINATION_NOTICE);

    /** p. 27: Partner reports work status every month. */
    public static final NormId MONTHLY_REPORT = NormId.of(Ids.MONTHLY_REPORT);

    /** p. 27: Partner reports work status each quarter of the year. */
    public static final NormId QUARTERLY_REPORT = NormId.of(Ids.QUARTERLY_REPORT);

    /** p. 27: Partner reports work status once per half-year. */
    public static final NormId HALF_YEARLY_REPORT = NormId.of(Ids.HALF_YEARLY_REPORT);

    /** p. 27: Partner reports the year's results. */
    public static final NormId ANNUAL_REPORT = NormId.of(Ids.ANNUAL_REPORT);

    /** p. 28 (KK only): Partner removes identified breaches in thirty calendar days. */
    public static final NormId BREACH_CURE_PERIOD = NormId.of(Ids.BREACH_CURE_PERIOD);

    /** p. 29: Authority is told thirty calendar days ahead of starting termination. */
    public static final NormId TERMINATION_NOTICE_TO_AUTHORITY = NormId.of(Ids.TERMINATION_NOTICE_TO_AUTHORITY);

    /** Annex 1 p. 3 sp. 3 para 3: Agent wipes personal data from every medium right after service completion. */
    public static final NormId PERSONAL_DATA_DELETION = NormId.of(Ids.PERSONAL_DATA_DELETION);

    /** Annex 1 p. 7 para 3: Partner keeps round-the-clock guarding of its premises. */
    public static final NormId ROUND_THE_CLOCK_SECURITY_SYSTEM_USE = NormId.of(Ids.ROUND_THE_CLOCK_SECURITY_SYSTEM_USE);

    /**
     * Annex 1 ch. 3 p. 9 KK, para 1 (KK only): Transferred staff have at least a year's service in intake and issue.
     */
    public static final NormId TRANSFERRED_STAFF_EXPERIENCE = NormId.of(Ids.TRANSFERRED_STAFF_EXPERIENCE);

    /** Annex 1 ch. 3 p. 11 EN / p. 10 KK, table row 7: Front-office training takes one hour a day at most. */
    public static final NormId DAILY_TRAINING_CAP = NormId.of(Ids.DAILY_TRAINING_CAP);

    /** Annex 1 ch. 3 p. 11 EN / p. 10 KK, last para: Partner keeps round-the-clock guarding of its premises. */
    public static final NormId ROUND_THE_CLOCK_SECURITY_TRUST_MANAGEMENT =
            NormId.of(Ids.ROUND_THE_CLOCK_SECURITY_TRUST_MANAGEMENT);

    /** Annex 1 p. 13: Such staff need at least one year's experience in a centre and services. */
    public static final NormId PARTNER_STAFF_EXPERIENCE = NormId.of(Ids.PARTNER_STAFF_EXPERIENCE);

    /** Annex 2 p. 2 para 4: Those payments are made each quarter against signed reconciliation acts. */
    public static final NormId QUARTERLY_PARTNER_PAYMENT = NormId.of(Ids.QUARTERLY_PARTNER_PAYMENT);

    /** Annex 2 p. 2 para 4: Payment is due no later than ten working days from signing the reconciliation act. */
    public static final NormId PARTNER_PAYMENT = NormId.of(Ids.PARTNER_PAYMENT);

    /** Annex 2 p. 5: Remuneration is paid every quarter. */
    public static final NormId QUARTERLY_PARTNER_REMUNERATION = NormId.of(Ids.QUARTERLY_PARTNER_REMUNERATION);

    /** Annex 2 p. 5: Remuneration is due no later than ten working days from approving the service certificate. */
    public static final NormId PARTNER_REMUNERATION_PAYMENT = NormId.of(Ids.PARTNER_REMUNERATION_PAYMENT);

    private static final List<NormId> ALL = List.of(
            REPORT_TO_LEGAL_DEPARTMENT,
            ORDER_ENTRY_INTO_FORCE,
            WEEKDAY_HOURS,
            SATURDAY_HOURS,
            CLOSED_DAYS,
            FORCE_MAJEURE_EXTENSION,
            FORCE_MAJEURE_NOTICE,
            AGREEMENT_ENTRY_INTO_FORCE,
            RESPONSE_WINDOW_BEFORE_COURT,
            EFFECT_OF_AGREED_CHANGE,
            EFFECT_OF_COURT_DECISION,
            UNILATERAL_TERMINATION_NOTICE,
            MONTHLY_REPORT,
            QUARTERLY_REPORT,
            HALF_YEARLY_REPORT,
            ANNUAL_REPORT,
            BREACH_CURE_PERIOD,
            TERMINATION_NOTICE_TO_AUTHORITY,
            PERSONAL_DATA_DELETION,
            ROUND_THE_CLOCK_SECURITY_SYSTEM_USE,
            TRANSFERRED_STAFF_EXPERIENCE,
            DAILY_TRAINING_CAP,
            ROUND_THE_CLOCK_SECURITY_TRUST_MANAGEMENT,
            PARTNER_STAFF_EXPERIENCE,
            QUARTERLY_PARTNER_PAYMENT,
            PARTNER_PAYMENT,
            QUARTERLY_PARTNER_REMUNERATION,
            PARTNER_REMUNERATION_PAYMENT);

    private StandardAgreement() {}

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

        /** Order p. 2 sp. 3. */
        public static final String REPORT_TO_LEGAL_DEPARTMENT = "spa219.order.p2.sp3.report-legal-department";

        /** Order p. 4. */
        public static final String ORDER_ENTRY_INTO_FORCE = "spa219.order.p4.entry-into-force";

        /** p. 4 sp. 2 para 9 EN / para 10 KK. */
        public static final String WEEKDAY_HOURS = "spa219.p4.sp2.i9.hours-weekdays";

        /** p. 4 sp. 2 para 9 EN / para 10 KK. */
        public static final String SATURDAY_HOURS = "spa219.p4.sp2.i9.hours-saturday";

        /** p. 4 sp. 2 para 9 EN / para 10 KK. */
        public static final String CLOSED_DAYS = "spa219.p4.sp2.i9.hours-closed-days";

        /** p. 11. */
        public static final String FORCE_MAJEURE_EXTENSION = "spa219.p11.extension";

        /** p. 12. */
        public static final String FORCE_MAJEURE_NOTICE = "spa219.p12.force-majeure-notice";

        /** p. 14. */
        public static final String AGREEMENT_ENTRY_INTO_FORCE = "spa219.p14.entry-into-force";

        /** p. 17. */
        public static final String RESPONSE_WINDOW_BEFORE_COURT = "spa219.p17.response-window";

        /** p. 20. */
        public static final String EFFECT_OF_AGREED_CHANGE = "spa219.p20.effective-agreement";

        /** p. 20. */
        public static final String EFFECT_OF_COURT_DECISION = "spa219.p20.effective-court";

        /** p. 25. */
        public static final String UNILATERAL_TERMINATION_NOTICE = "spa219.p25.unilateral-notice";

        /** p. 27. */
        public static final String MONTHLY_REPORT = "spa219.p27.report-monthly";

        /** p. 27. */
        public static final String QUARTERLY_REPORT = "spa219.p27.report-quarterly";

        /** p. 27. */
        public static final String HALF_YEARLY_REPORT = "spa219.p27.report-half-year";

        /** p. 27. */
        public static final String ANNUAL_REPORT = "spa219.p27.report-annual";

        /** p. 28 (KK only). */
        public static final String BREACH_CURE_PERIOD = "spa219.p28.kk.remedy-term";

        /** p. 29. */
        public static final String TERMINATION_NOTICE_TO_AUTHORITY = "spa219.p29.authority-notice";

        /** Annex 1 p. 3 sp. 3 para 3. */
        public static final String PERSONAL_DATA_DELETION = "spa219.an1.p3.sp3.i3.delete-data";

        /** Annex 1 p. 7 para 3. */
        public static final String ROUND_THE_CLOCK_SECURITY_SYSTEM_USE = "spa219.an1.p7.i3.security";

        /** Annex 1 ch. 3 p. 9 KK, para 1 (KK only). */
        public static final String TRANSFERRED_STAFF_EXPERIENCE = "spa219.an1.c3.corp.kk1.staff-experience";

        /** Annex 1 ch. 3 p. 11 EN / p. 10 KK, table row 7. */
        public static final String DAILY_TRAINING_CAP = "spa219.an1.c3.table.r7.training-cap";

        /** Annex 1 ch. 3 p. 11 EN / p. 10 KK, last para. */
        public static final String ROUND_THE_CLOCK_SECURITY_TRUST_MANAGEMENT = "spa219.an1.c3.partner.security";

        /** Annex 1 p. 13. */
        public static final String PARTNER_STAFF_EXPERIENCE = "spa219.an1.p13.experience";

        /** Annex 2 p. 2 para 4. */
        public static final String QUARTERLY_PARTNER_PAYMENT = "spa219.an2.p2.quarterly";

        /** Annex 2 p. 2 para 4. */
        public static final String PARTNER_PAYMENT = "spa219.an2.p2.payment";

        /** Annex 2 p. 5. */
        public static final String QUARTERLY_PARTNER_REMUNERATION = "spa219.an2.p5.remuneration-quarterly";

        /** Annex 2 p. 5. */
        public static final String PARTNER_REMUNERATION_PAYMENT = "spa219.an2.p5.remuneration-payment";

        private Ids() {}
    }
}
