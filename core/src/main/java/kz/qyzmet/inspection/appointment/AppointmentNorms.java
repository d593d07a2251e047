package kz.qyzmet.inspection.appointment;

import kz.qyzmet.law.NormId;

/**
 * The norms on the appointment of inspections that set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class AppointmentNorms {

    /** Art. 27 p. 1: State control is exercised by the quality authority and its territorial divisions. */
    public static final NormId STATE_CONTROL = NormId.of("law88.a27.p1.definition");

    /** Art. 27 p. 2: Service providers are controlled. */
    public static final NormId CONTROLLED_PROVIDERS = NormId.of("law88.a27.p2.i1.subject-provider");

    /** Art. 27 p. 2: The State Corporation is controlled. */
    public static final NormId CONTROLLED_CORPORATION = NormId.of("law88.a27.p2.i2.subject-corporation");

    /** Art. 27 p. 4: Compliance with the legislation on public services is what is controlled. */
    public static final NormId SUBJECT_MATTER = NormId.of("law88.a27.p4.subject-matter");

    /**
     * Art. 27 p. 5: The central office inspects central bodies, their departments and organizations, missions abroad.
     */
    public static final NormId CENTRAL_COMPETENCE = NormId.of("law88.a27.p5.i1.central-competence");

    /**
     * Art. 27 p. 5: Territorial divisions inspect local bodies, territorial units, the State Corporation, private
     * providers.
     */
    public static final NormId TERRITORIAL_COMPETENCE = NormId.of("law88.a27.p5.i2.territorial-competence");

    /** Art. 27 p. 5: The central office takes the place of a territorial division where necessary. */
    public static final NormId CENTRAL_STEP_IN = NormId.of("law88.a27.p5.i3.central-stepin");

    /** Art. 27-1 p. 2: Experts come from state bodies and subordinate organizations. */
    public static final NormId EXPERTS = NormId.of("law88.a27-1.p2.s1.experts");

    /** Art. 27-1 p. 2: Records of inspections are kept only in the authority's information system. */
    public static final NormId RECORDS_SYSTEM = NormId.of("law88.a27-1.p2.s2.records-system");

    /** Art. 27-1 p. 3: A scheduled inspection rests on the approved semi-annual plan. */
    public static final NormId PLAN_BASIS = NormId.of("law88.a27-1.p3.pt1.plan-basis");

    /** Art. 27-1 p. 6 sp. 1): Ground: appeals of individuals and legal entities. */
    public static final NormId GROUND_APPEALS_OF_PERSONS = NormId.of("law88.a27-1.p6.sp1.appeals-persons");

    /** Art. 27-1 p. 6 sp. 2): Ground: appeals of state bodies. */
    public static final NormId GROUND_APPEALS_OF_STATE_BODIES = NormId.of("law88.a27-1.p6.sp2.appeals-state-bodies");

    /** Art. 27-1 p. 6 sp. 3): Ground: control over the execution of recommendations. */
    public static final NormId GROUND_CONTROL_OF_EXECUTION = NormId.of("law88.a27-1.p6.sp3.control-of-execution");

    /** Art. 27-1 p. 6 sp. 4): Ground: breaches found by monitoring. */
    public static final NormId GROUND_MONITORING = NormId.of("law88.a27-1.p6.sp4.monitoring-findings");

    /** Art. 27-1 p. 6 sp. 5): Ground: publications and information, studied by request. */
    public static final NormId GROUND_MEDIA = NormId.of("law88.a27-1.p6.sp5.media-publications");

    /** Art. 27-1 p. 7: No unscheduled inspection rests on anonymous appeals. */
    public static final NormId NO_ANONYMOUS_APPEALS = NormId.of("law88.a27-1.p7.no-anonymous");

    /** Art. 27-1 p. 9 sp. 1): Arriving officials show a service ID or an identity card. */
    public static final NormId ID_SHOWN = NormId.of("law88.a27-1.p9.sp1.present-id");

    /** Art. 27-1 p. 9 sp. 2): Arriving officials show a permit for restricted facilities. */
    public static final NormId PERMIT_SHOWN = NormId.of("law88.a27-1.p9.sp2.present-permit");

    /** Art. 27-1 p. 10: The chairman of the National Security Committee consents to the inspection of its agencies. */
    public static final NormId SECURITY_CONSENT = NormId.of("law88.a27-1.p10.pt1.national-security-consent");

    /** Art. 27-1 p. 10: At facilities of national security inspectors keep to their access and internal regime. */
    public static final NormId SECURITY_REGIME = NormId.of("law88.a27-1.p10.pt2.national-security-regime");

    /** Art. 27-4 p. 4 sp. 1): Gross violation: no grounds for the inspection. */
    public static final NormId GROSS_NO_GROUNDS = NormId.of("law88.a27-4.p4.sp1.gross-no-grounds");

    /** Art. 27-4 p. 4 sp. 2): Gross violation: no start notice. */
    public static final NormId GROSS_NO_NOTICE = NormId.of("law88.a27-4.p4.sp2.gross-no-notice");

    /** Art. 27-4 p. 4 sp. 3): Gross violation: issues outside the authority's competence. */
    public static final NormId GROSS_OUTSIDE_COMPETENCE = NormId.of("law88.a27-4.p4.sp3.gross-no-competence");

    /** Order 78 p. 1: The rules are about control over the quality of public services. */
    public static final NormId ORDER_SCOPE = NormId.of("ctl78.p1.scope");

    /** Order 78 p. 1: Those who are controlled. */
    public static final NormId ORDER_CONTROLLED_ENTITIES = NormId.of("ctl78.p1.inspected-entities");

    /** Order 78 p. 1: Central state bodies are controlled. */
    public static final NormId ORDER_CENTRAL_BODIES = NormId.of("ctl78.p1.central-bodies");

    /** Order 78 p. 1: Departments of central state bodies are controlled. */
    public static final NormId ORDER_DEPARTMENTS = NormId.of("ctl78.p1.departments");

    /** Order 78 p. 1: Territorial units of central bodies and departments are controlled. */
    public static final NormId ORDER_TERRITORIAL_UNITS = NormId.of("ctl78.p1.territorial-divisions");

    /** Order 78 p. 1: Local executive bodies are controlled. */
    public static final NormId ORDER_LOCAL_EXECUTIVE_BODIES = NormId.of("ctl78.p1.local-executive-bodies");

    /** Order 78 p. 1: Akims are controlled. */
    public static final NormId ORDER_AKIMS = NormId.of("ctl78.p1.akims");

    /** Order 78 p. 1: Executive bodies of regions, of major cities and of the capital are controlled. */
    public static final NormId ORDER_EXECUTIVE_BODIES = NormId.of("ctl78.p1.executive-bodies");

    /** Order 78 p. 1: Organizations subordinate to central or local bodies are controlled. */
    public static final NormId ORDER_SUBORDINATE_ORGANIZATIONS = NormId.of("ctl78.p1.subordinate-organizations");

    /** Order 78 p. 1: Natural and legal persons that render public services are controlled. */
    public static final NormId ORDER_PRIVATE_PROVIDERS = NormId.of("ctl78.p1.private-providers");

    /** Order 78 p. 4: External control is exercised by the Agency and its territorial bodies. */
    public static final NormId ORDER_BODIES = NormId.of("ctl78.p4.bodies");

    /** Order 78 p. 8: Gross violations found on a visit lead to an inspection. */
    public static final NormId ORDER_GROSS_VIOLATIONS = NormId.of("ctl78.p8.gross-violations");

    /** Order 78 p. 10: A preventive visit rests on an approved semi-annual list. */
    public static final NormId ORDER_PLAN_BASIS = NormId.of("ctl78.p10.semiannual-list");

    /** Order 78 p. 13: An inspection needs a ground of the Entrepreneurial Code. */
    public static final NormId ORDER_INSPECTION_GROUNDS = NormId.of("ctl78.p13.inspection-grounds");

    /** Order 78 p. 14: The Agency inspects central bodies, their departments and organizations. */
    public static final NormId ORDER_AGENCY_SCOPE = NormId.of("ctl78.p14.agency-scope");

    /** Order 78 p. 14: Territorial bodies inspect territorial units, local bodies, akims, their organizations. */
    public static final NormId ORDER_TERRITORIAL_SCOPE = NormId.of("ctl78.p14.territorial-scope");

    /** Order 78 p. 14: The Agency takes the place of a territorial body on instruction of its management. */
    public static final NormId ORDER_AGENCY_SUBSTITUTION = NormId.of("ctl78.p14.agency-substitution");

    /** Order 78 p. 15: A complaint about a private provider goes to the authority of the sector. */
    public static final NormId ORDER_FORWARD_COMPLAINT = NormId.of("ctl78.p15.forward-complaint");

    /** Order 78 p. 16: Experts come from state bodies and subordinate organizations. */
    public static final NormId ORDER_EXPERTS = NormId.of("ctl78.p16.experts");

    /** Order 78 p. 20: Before an inspection the inspectors study the legislation and the materials. */
    public static final NormId ORDER_PREPARATION = NormId.of("ctl78.p20.preparation");

    /** Order 78 p. 32: Silence after the request for information leads to an inspection. */
    public static final NormId ORDER_SILENCE = NormId.of("ctl78.p32.inspection-on-silence");

    /** Order 78 p. 33: Materials with signs of a crime go to the competent authorities. */
    public static final NormId ORDER_CRIMINAL_REFERRAL = NormId.of("ctl78.p33.criminal-referral");

    /** Order 78 p. 34: Inspectors keep secret what they learn. */
    public static final NormId ORDER_CONFIDENTIALITY = NormId.of("ctl78.p34.confidentiality");

    private AppointmentNorms() {}
}
