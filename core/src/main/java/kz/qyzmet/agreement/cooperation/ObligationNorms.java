package kz.qyzmet.agreement.cooperation;

import kz.qyzmet.law.NormId;

/**
 * The obligations and rights of the parties, and what they must not do: order 219/НҚ p. 4 to 30, Annex 1 and 2.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class ObligationNorms {

    /**
     * p. 4 sp. 1: Partner may get advice and reference help within the corporation's remit, also on portal services.
     */
    public static final NormId ADVICE = NormId.of("spa219.p4.sp1.advisory-right");

    /** p. 4 sp. 2 para 1: Partner must provide a protected channel for the centre system in offices or on a laptop. */
    public static final NormId SECURE_CHANNEL = NormId.of("spa219.p4.sp2.i1.secure-channel");

    /** p. 4 sp. 2 para 2: Partner must take applications and issue results per the Law and by-laws. */
    public static final NormId INTAKE_SERVICES = NormId.of("spa219.p4.sp2.i2.deliver-intake-services");

    /** p. 4 sp. 2 para 3: Partner must take applications supported by a full document package. */
    public static final NormId ACCEPT_COMPLETE = NormId.of("spa219.p4.sp2.i3.accept-complete");

    /** p. 4 sp. 2 para 3: Intake and issue include biometric authentication as the Law allows. */
    public static final NormId BIOMETRIC = NormId.of("spa219.p4.sp2.i3.biometric");

    /** p. 4 sp. 2 para 4: Partner must protect recipients' personal data. */
    public static final NormId PROTECT_PERSONAL_DATA = NormId.of("spa219.p4.sp2.i4.personal-data");

    /** p. 4 sp. 2 para 5: Partner must make the intake and issue procedure known in accessible form. */
    public static final NormId INFORM_ACCESSIBLY = NormId.of("spa219.p4.sp2.i5.inform-accessible");

    /** p. 4 sp. 2 para 5: That explanation must suit persons with impaired sight or hearing. */
    public static final NormId INFORM_IMPAIRED = NormId.of("spa219.p4.sp2.i5.inform-impairments");

    /** p. 4 sp. 2 para 6: Partner must give persons with disabilities unhindered equal access. */
    public static final NormId DISABILITY_ACCESS = NormId.of("spa219.p4.sp2.i6.disability-access");

    /**
     * p. 4 sp. 2 para 7 (KK only): Partner must keep serving staff qualified to the service authority's requirements.
     */
    public static final NormId STAFF_QUALIFICATION = NormId.of("spa219.p4.sp2.kk7.staff-qualification");

    /**
     * p. 4 sp. 2 para 7 EN / para 8 KK: Partner must act to restore recipients' infringed rights within its competence.
     */
    public static final NormId RESTORE_RIGHTS = NormId.of("spa219.p4.sp2.i7.restore-rights");

    /**
     * p. 4 sp. 2 para 7 EN / para 8 KK: Such measures go with notice to the service authority and State Corporation.
     */
    public static final NormId RESTORE_RIGHTS_NOTICE = NormId.of("spa219.p4.sp2.i7.restore-rights-notice");

    /**
     * p. 4 sp. 2 para 8 EN / para 9 KK: Partner premises must meet requirements for the corporation's service centres.
     */
    public static final NormId PREMISES = NormId.of("spa219.p4.sp2.i8.premises");

    /** p. 4 sp. 2 para 9 EN / para 10 KK: Weekday service has no break. */
    public static final NormId NO_BREAK = NormId.of("spa219.p4.sp2.i9.hours-no-break");

    /**
     * p. 4 prohibition para 1: Partner may not require documents obtainable from service systems or the digital
     * document service.
     */
    public static final NormId NO_DEMAND_AVAILABLE_DATA = NormId.of("spa219.p4.proh.i1.no-demand-available-data");

    /** p. 4 prohibition para 2: Partner may not require notarised copies when originals are shown. */
    public static final NormId NO_DEMAND_NOTARIZED_COPIES = NormId.of("spa219.p4.proh.i2.no-demand-notarized-copies");

    /** p. 4 last para (KK only): Partner pays a penalty for breaches set in by-laws. */
    public static final NormId PENALTY = NormId.of("spa219.p4.kk.penalty.penalty");

    /** p. 5 para 1: State Corporation gives the partner access to the centre system and support. */
    public static final NormId SYSTEM_ACCESS = NormId.of("spa219.p5.i1.system-access");

    /** p. 5 para 2: State Corporation consults partners within its remit, also on portal services. */
    public static final NormId CONSULTING = NormId.of("spa219.p5.i2.consulting");

    /**
     * p. 5 para 3: State Corporation authorises the partner for system services, with biometrics where the Law
     * provides.
     */
    public static final NormId AUTHORIZATION = NormId.of("spa219.p5.i3.authorization");

    /** p. 5 para 4: State Corporation continuously analyses applications the partner accepted. */
    public static final NormId ANALYSIS = NormId.of("spa219.p5.i4.analysis");

    /** p. 7: A party at fault answers under law, agreement and annexes. */
    public static final NormId LIABILITY = NormId.of("spa219.p7.liability");

    /** p. 8: If the partner refuses Annex 3 services, State Corporation notifies the service authority in writing. */
    public static final NormId SERVICE_REFUSAL_NOTICE = NormId.of("spa219.p8.service-refusal-notice");

    /** p. 9: Damage to parties or third persons is made good by the responsible party. */
    public static final NormId DAMAGE = NormId.of("spa219.p9.damage");

    /** p. 10: Parties with personal-data access keep it confidential. */
    public static final NormId CONFIDENTIALITY = NormId.of("spa219.p10.confidentiality");

    /** p. 12: Facts in the notice are documented by authorised organizations. */
    public static final NormId FORCE_MAJEURE_EVIDENCE = NormId.of("spa219.p12.force-majeure-evidence");

    /** p. 22: Victim of a material breach may claim losses from change or termination. */
    public static final NormId LOSS_COMPENSATION = NormId.of("spa219.p22.loss-compensation");

    /** p. 23: One-sided withdrawal is allowed only where Civil Code or agreement says. */
    public static final NormId WITHDRAWAL = NormId.of("spa219.p23.unilateral-refusal");

    /** p. 24: A party may refuse performance in three cases. */
    public static final NormId REFUSAL_TO_PERFORM = NormId.of("spa219.p24.unilateral-right");

    /** p. 25: Each party may open unilateral out-of-court termination. */
    public static final NormId OUT_OF_COURT_TERMINATION = NormId.of("spa219.p25.unilateral-procedure");

    /** p. 26: Each party pays its own correspondence costs. */
    public static final NormId OWN_EXPENSES = NormId.of("spa219.p26.own-expenses");

    /** p. 26: Parties may exchange documents under electronic digital signature. */
    public static final NormId ELECTRONIC_EXCHANGE = NormId.of("spa219.p26.electronic-signature");

    /** p. 27: Partner reports work status when the corporation asks. */
    public static final NormId REPORT_ON_REQUEST = NormId.of("spa219.p27.report-on-request");

    /** p. 28: State Corporation notifies the partner of the breach and need to remedy it. */
    public static final NormId BREACH_NOTICE = NormId.of("spa219.p28.notice");

    /** p. 29: If the p. 28 conditions stay unmet, the corporation starts terminating the agreement. */
    public static final NormId TERMINATION_START = NormId.of("spa219.p29.termination-start");

    /** p. 30: Service list under models 1 and 2 is posted on corporation website and intake places. */
    public static final NormId POST_SERVICE_LIST = NormId.of("spa219.p30.post-service-list");

    /** p. 30: Partner names and contact data are posted likewise. */
    public static final NormId POST_PARTNER_CONTACTS = NormId.of("spa219.p30.post-partner-contacts");

    /** Annex 1 p. 2: Agent takes applications and issues ready results for services of centres and the portal. */
    public static final NormId AGENT_FUNCTION = NormId.of("spa219.an1.p2.agent-function");

    /** Annex 1 p. 2: Agent may act at the place where the recipient asks. */
    public static final NormId AGENT_VISIT = NormId.of("spa219.an1.p2.agent-visit");

    /** Annex 1 p. 2: Agent works on a laptop registered with the corporation. */
    public static final NormId AGENT_LAPTOP = NormId.of("spa219.an1.p2.agent-laptop");

    /** Annex 1 p. 3 sp. 1 para 1: Corporation gives agents the list of services for applications and payments. */
    public static final NormId AGENT_SERVICE_LIST = NormId.of("spa219.an1.p3.sp1.i1.service-list");

    /** Annex 1 p. 3 sp. 1 para 2: Corporation sets up the agent's laptop with the protected channel. */
    public static final NormId AGENT_LAPTOP_CHANNEL = NormId.of("spa219.an1.p3.sp1.i2.laptop-setup");

    /**
     * Annex 1 p. 3 sp. 1 para 3: Corporation supplies data-access request and biometric authentication functions in the
     * system.
     */
    public static final NormId AGENT_FUNCTIONALITY = NormId.of("spa219.an1.p3.sp1.i3.functionality");

    /** Annex 1 p. 3 sp. 1 para 4: Corporation enters the agent in the register of agents. */
    public static final NormId AGENT_REGISTER_ENTRY = NormId.of("spa219.an1.p3.sp1.i4.register-entry");

    /** Annex 1 p. 3 sp. 2 para 1: Corporation may continuously check agent-accepted applications against by-laws. */
    public static final NormId AGENT_ANALYSIS = NormId.of("spa219.an1.p3.sp2.i1.analysis-right");

    /** Annex 1 p. 3 sp. 2 para 2: On breaches, corporation may propose that the authority end the agent's powers. */
    public static final NormId AGENT_PROPOSAL = NormId.of("spa219.an1.p3.sp2.i2.propose-termination");

    /** Annex 1 p. 3 sp. 3 para 1: Agent brings a working laptop for channel setup. */
    public static final NormId AGENT_PROVIDES_LAPTOP = NormId.of("spa219.an1.p3.sp3.i1.provide-laptop");

    /** Annex 1 p. 3 sp. 3 para 2: Agent serves per requirements governing service delivery. */
    public static final NormId AGENT_SERVICES = NormId.of("spa219.an1.p3.sp3.i2.deliver-services");

    /** Annex 1 p. 3 sp. 3 para 3: Agent protects recipients' personal data. */
    public static final NormId AGENT_PROTECTS_DATA = NormId.of("spa219.an1.p3.sp3.i3.protect-data");

    /** Annex 1 p. 3 sp. 4: Agent may serve with an on-site visit at the recipient's wish. */
    public static final NormId AGENT_VISIT_ON_REQUEST = NormId.of("spa219.an1.p3.sp4.onsite-right");

    /** Annex 1 p. 6 para 1: Corporation opens the system to partners for document intake with support. */
    public static final NormId SYSTEM_ACCESS_FOR_USE = NormId.of("spa219.an1.p6.i1.system-access");

    /** Annex 1 p. 6 para 2: Corporation supplies data-access request and biometric identification functions. */
    public static final NormId SYSTEM_FUNCTIONALITY = NormId.of("spa219.an1.p6.i2.functionality");

    /** Annex 1 p. 7 para 1: Partner secures a protected channel in branches. */
    public static final NormId SYSTEM_SECURE_CHANNEL = NormId.of("spa219.an1.p7.i1.secure-channel");

    /** Annex 1 p. 7 para 2: Partner may take applications only from a recipient present in person. */
    public static final NormId SYSTEM_PERSONAL_APPEARANCE = NormId.of("spa219.an1.p7.i2.personal-appearance");

    /** Annex 1 p. 7 para 2: Intake without the recipient present is excluded under this type. */
    public static final NormId NO_REMOTE_INTAKE = NormId.of("spa219.an1.p7.i2.remote-intake");

    /** Annex 1 p. 7 para 2: Intake goes with a data-access request, biometric identification and complete documents. */
    public static final NormId SYSTEM_INTAKE_CHECKS = NormId.of("spa219.an1.p7.i2.intake-checks");

    /** Annex 1 ch. 3 p. 9 (EN only): Conditions and term of trust management are fixed in the agreement. */
    public static final NormId TRUST_TERM = NormId.of("spa219.an1.c3.trust-term");

    /** Annex 1 ch. 3 p. 10 EN / p. 9 KK, para 1: Corporation hands over centre premises with agreed staffing. */
    public static final NormId TRUST_PROVIDE_CENTER = NormId.of("spa219.an1.c3.corp.i1.provide-centre");

    /** Annex 1 ch. 3 p. 10 EN / p. 9 KK, para 2: Corporation ensures connection to the system. */
    public static final NormId TRUST_CONNECTIVITY = NormId.of("spa219.an1.c3.corp.i2.connectivity");

    /** Annex 1 ch. 3 p. 10 EN / p. 9 KK, para 3: Corporation gives methodological help to remove process violations. */
    public static final NormId TRUST_METHODOLOGY = NormId.of("spa219.an1.c3.corp.i3.methodology");

    /** Annex 1 ch. 3 p. 11 EN / p. 10 KK, table row 1: Keep the centre running. */
    public static final NormId TRUST_OPERATE = NormId.of("spa219.an1.c3.table.r1.operate");

    /** Annex 1 ch. 3 p. 11 EN / p. 10 KK, table row 2: Keep to public-service principles of the Law. */
    public static final NormId TRUST_PRINCIPLES = NormId.of("spa219.an1.c3.table.r2.principles");

    /** Annex 1 ch. 3 p. 11 EN / p. 10 KK, table row 3: Monitor staff labour discipline. */
    public static final NormId TRUST_DISCIPLINE = NormId.of("spa219.an1.c3.table.r3.labour-discipline");

    /** Annex 1 ch. 3 p. 11 EN / p. 10 KK, table row 4: Keep infrastructure within sanitary norms. */
    public static final NormId TRUST_SANITARY = NormId.of("spa219.an1.c3.table.r4.sanitary");

    /** Annex 1 ch. 3 p. 11 EN / p. 10 KK, table row 5: Supply office equipment and stationery. */
    public static final NormId TRUST_SUPPLIES = NormId.of("spa219.an1.c3.table.r5.supplies");

    /** Annex 1 ch. 3 p. 11 EN / p. 10 KK, table row 6: Give public Wi-Fi in the waiting room. */
    public static final NormId TRUST_WIRELESS = NormId.of("spa219.an1.c3.table.r6.wifi");

    /** Annex 1 ch. 3 p. 11 EN / p. 10 KK, table row 7: Train front-office staff per workload and shifts. */
    public static final NormId TRUST_STAFF_TRAINING = NormId.of("spa219.an1.c3.table.r7.training");

    /** Annex 1 ch. 3 p. 11 EN / p. 10 KK, table row 8: Secure timely courier delivery to providers and the centre. */
    public static final NormId TRUST_COURIERS = NormId.of("spa219.an1.c3.table.r8.couriers");

    /** Annex 1 ch. 3 p. 11 EN / p. 10 KK, table row 9: Remove violations found by the Situation Centre. */
    public static final NormId TRUST_ELIMINATION = NormId.of("spa219.an1.c3.table.r9.eliminate-violations");

    /** Annex 2 p. 1: Settlements are in tenge, the national currency. */
    public static final NormId CURRENCY = NormId.of("spa219.an2.p1.currency");

    /** Annex 2 p. 2 para 1: Settlement type: fee for using the centre system. */
    public static final NormId SYSTEM_FEE = NormId.of("spa219.an2.p2.i1.iis-fee");

    /** Annex 2 p. 2 para 2: Settlement type: fee for property and non-property rights received by deed. */
    public static final NormId PROPERTY_FEE = NormId.of("spa219.an2.p2.i2.property-fee");

    /** Annex 2 p. 2 para 3: Settlement type: share of profit from joint additional services. */
    public static final NormId PROFIT_SHARE = NormId.of("spa219.an2.p2.i3.profit-share");

    /** Annex 2 p. 3: Settlement type: corporation may pay partner remuneration by agreement. */
    public static final NormId REMUNERATION = NormId.of("spa219.an2.p3.remuneration");

    /** Annex 2 p. 6: Remuneration includes all taxes due from the partner under its tax regime. */
    public static final NormId TAXES_INCLUDED = NormId.of("spa219.an2.p6.taxes-included");

    private ObligationNorms() {}
}
