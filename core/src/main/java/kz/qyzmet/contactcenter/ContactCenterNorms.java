package kz.qyzmet.contactcenter;

import kz.qyzmet.law.NormId;

/**
 * The norms of order 83 that set no term.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class ContactCenterNorms {

    /** order preamble: Legal basis: Law on public services, article 9 subparagraph 9. */
    public static final NormId ORDER_BASIS = NormId.of("ucc83.o0.basis");

    /** order p.1: The Contact Center Rules become approved. */
    public static final NormId ORDER_APPROVAL = NormId.of("ucc83.o1.approval");

    /** order p.3 sub 1: The committee has the order registered with the justice ministry. */
    public static final NormId ORDER_STATE_REGISTRATION = NormId.of("ucc83.o3-1.state-registration");

    /** order p.3 sub 3: Order is posted on the ministry website and the state intranet portal. */
    public static final NormId ORDER_ON_WEBSITE = NormId.of("ucc83.o3-3.website");

    /** p.4 sub 4: Ask the ICI operator, agencies and others to clarify open questions of recipients. */
    public static final NormId CLARIFICATION_BY_OTHERS = NormId.of("ucc83.p4-4.send-requests");

    /** p.7 part 1: Channel: free phone number 1414. */
    public static final NormId PHONE_1414 = NormId.of("ucc83.p7.phone-1414");

    /** p.7 part 1: Channel: free phone number 8 800 080 7777. */
    public static final NormId PHONE_8800 = NormId.of("ucc83.p7.phone-8800");

    /** p.7 part 1: Channel: e-mail support@goscorp.kz. */
    public static final NormId EMAIL_ADDRESS = NormId.of("ucc83.p7.email");

    /** p.8: E-mail appeals are registered automatically. */
    public static final NormId EMAIL_REGISTRATION = NormId.of("ucc83.p8.email-registration");

    /** p.9: Operator answers from the Knowledge Base. */
    public static final NormId KNOWLEDGE_BASE_ANSWER = NormId.of("ucc83.p9.knowledge-base-answer");

    /** p.10: For questions outside its remit the Center names the competent body, as far as known. */
    public static final NormId OUTSIDE_SCOPE = NormId.of("ucc83.p10.outside-scope");

    /** p.11: A question for another operator is passed on to that operator. */
    public static final NormId REDIRECT = NormId.of("ucc83.p11.redirect");

    /** p.11: Caller is told about the redirection. */
    public static final NormId REDIRECT_NOTICE = NormId.of("ucc83.p11.redirect-notice");

    /** p.12: Center explains how to file signed electronic applications through gov.kz. */
    public static final NormId ONLINE_FILING_ADVICE = NormId.of("ucc83.p12.online-filing");

    /** p.12: Center tells applicants which time limit applies. */
    public static final NormId TERM_ADVICE = NormId.of("ucc83.p12.term-info");

    /** p.13: A rating prompt starts by itself straight after the call. */
    public static final NormId RATING_SYSTEM = NormId.of("ucc83.p13.rating-system");

    /** p.13: Rating uses five points. */
    public static final NormId RATING_SCALE = NormId.of("ucc83.p13.rating-scale");

    /** p.14: Request states the call date and the phone of the recipient. */
    public static final NormId RECORDING_REQUEST_CONTENTS = NormId.of("ucc83.p14.request-contents");

    /** p.16: Informatisation authority controls the quality of information the Center gives. */
    public static final NormId CONTROL_OF_INFORMATION = NormId.of("ucc83.p16.control");

    /** p.18 sub 1: Participant: the Contact Center. */
    public static final NormId PARTICIPANT_CONTACT_CENTER = NormId.of("ucc83.p18-1.ucc");

    /** p.18 sub 2: Participant: informatisation authority. */
    public static final NormId PARTICIPANT_ICT_AUTHORITY = NormId.of("ucc83.p18-2.informatization-body");

    /** p.18 sub 3: Participant: service-quality authority. */
    public static final NormId PARTICIPANT_QUALITY_AUTHORITY = NormId.of("ucc83.p18-3.quality-body");

    /** p.18 sub 4: Participant: central state bodies. */
    public static final NormId PARTICIPANT_CENTRAL_BODIES = NormId.of("ucc83.p18-4.central-bodies");

    /** p.18 sub 5: Participant: executive bodies of regions, major cities and the capital. */
    public static final NormId PARTICIPANT_LOCAL_BODIES = NormId.of("ucc83.p18-5.local-bodies");

    /** p.18 sub 6: Participant: remaining service providers. */
    public static final NormId PARTICIPANT_OTHER_PROVIDERS = NormId.of("ucc83.p18-6.other-providers");

    /** p.19: Center informs recipients about services it has accepted for consultation. */
    public static final NormId ACCEPTED_SERVICES_ONLY = NormId.of("ucc83.p19.information-function");

    /** p.22: After training a protocol accepts the service for consultation. */
    public static final NormId PROTOCOL = NormId.of("ucc83.p22.protocol");

    /** p.22: Protocol is signed for the Center and for the approving body or provider. */
    public static final NormId PROTOCOL_SIGNATURES = NormId.of("ucc83.p22.protocol-signatures");

    /** p.24: Center turns to participants for needed information and clarification. */
    public static final NormId CLARIFICATION_BY_PARTICIPANTS = NormId.of("ucc83.p24.clarifications");

    /** p.25 part 1: Providers supply missing information at the request of the Center. */
    public static final NormId INFORMATION_ON_REQUEST = NormId.of("ucc83.p25.information-on-request");

    /** p.25 part 1: State, commercial and other protected secrets are not handed over. */
    public static final NormId SECRETS_EXCEPTION = NormId.of("ucc83.p25.secrets-exception");

    /** p.25 part 2: Center specialists visit providers to learn procedures. */
    public static final NormId VISITS_BY_AGREEMENT = NormId.of("ucc83.p25.visits");

    /** p.28: Report on refusals comes with supporting documents. */
    public static final NormId REFUSAL_EVIDENCE = NormId.of("ucc83.p28.evidence");

    /** p.29 part 1: Providers enter service-stage data into the monitoring system. */
    public static final NormId STAGE_DATA = NormId.of("ucc83.p29.stage-data");

    /** p.31: Appeal report recipient: service-quality authority. */
    public static final NormId APPEAL_REPORT_TO_QUALITY_AUTHORITY = NormId.of("ucc83.p31.to-quality-body");

    /** p.31: Appeal report recipient: central bodies that provide services. */
    public static final NormId APPEAL_REPORT_TO_CENTRAL_BODIES = NormId.of("ucc83.p31.to-central-bodies");

    /** p.31: Appeal report recipient: local executive bodies that provide services. */
    public static final NormId APPEAL_REPORT_TO_LOCAL_BODIES = NormId.of("ucc83.p31.to-local-bodies");

    /**
     * p.32: Mismatch between Center data and a provider internal-control report lets the authority ask for
     * explanations.
     */
    public static final NormId DISCREPANCY = NormId.of("ucc83.p32.discrepancy");

    /** p.33: Points 20 to 25 also govern dealings with electronic-service subjects. */
    public static final NormId E_SERVICE_SUBJECTS = NormId.of("ucc83.p33.e-service-subjects");

    /** p.35: A request about ICT services is answered with advice. */
    public static final NormId ICT_REQUEST_ADVICE = NormId.of("ucc83.p35.ict-request");

    /** p.36: Lacking information, the Center forwards the request to the ICI operator. */
    public static final NormId FORWARDING_TO_ICI_OPERATOR = NormId.of("ucc83.p36.forwarding");

    /** p.37: Center approves request-processing Regulations once the ICI operator agrees. */
    public static final NormId PROCESSING_REGULATIONS = NormId.of("ucc83.p37.regulations");

    /** p.39 sub 1: ICT report recipient: informatisation authority. */
    public static final NormId ICT_REPORT_TO_ICT_AUTHORITY = NormId.of("ucc83.p39-1.to-informatization-body");

    /** p.39 sub 2: ICT report recipient: ICI operator. */
    public static final NormId ICT_REPORT_TO_ICI_OPERATOR = NormId.of("ucc83.p39-2.to-ici-operator");

    /** p.39 sub 3: ICT report recipient: state bodies using ICT services. */
    public static final NormId ICT_REPORT_TO_STATE_BODIES = NormId.of("ucc83.p39-3.to-state-bodies");

    /** Annex 1: Annex 1 form describes a public service in eight columns. */
    public static final NormId ANNEX_1_FORM = NormId.of("ucc83.a1.form");

    /** Annex 1 column 1: sequence number. */
    public static final NormId ANNEX_1_NUMBER = NormId.of("ucc83.a1.c1.number");

    /** Annex 1 column 2: number of the service in the Register. */
    public static final NormId ANNEX_1_REGISTER_NUMBER = NormId.of("ucc83.a1.c2.register-number");

    /** Annex 1 column 3: name of the service. */
    public static final NormId ANNEX_1_SERVICE = NormId.of("ucc83.a1.c3.service");

    /** Annex 1 column 4: by-law with details. */
    public static final NormId ANNEX_1_BY_LAW = NormId.of("ucc83.a1.c4.by-law");

    /** Annex 1 column 5: information on changes of acts. */
    public static final NormId ANNEX_1_CHANGES = NormId.of("ucc83.a1.c5.changes");

    /** Annex 1 column 6: internet resource with service information. */
    public static final NormId ANNEX_1_WEBSITE = NormId.of("ucc83.a1.c6.website");

    /** Annex 1 column 7: name and post of the responsible person or provider. */
    public static final NormId ANNEX_1_RESPONSIBLE = NormId.of("ucc83.a1.c7.responsible");

    /** Annex 1 column 8: phones and e-mail of that person or provider. */
    public static final NormId ANNEX_1_CONTACTS = NormId.of("ucc83.a1.c8.contacts");

    /** Annex 1: Footer: responsible executor name and date. */
    public static final NormId ANNEX_1_FOOTER = NormId.of("ucc83.a1.footer");

    /** Annex 2: Annex 2 form lists appeals and complaints in seven columns. */
    public static final NormId ANNEX_2_FORM = NormId.of("ucc83.a2.form");

    /** Annex 2 column 1: sequence number. */
    public static final NormId ANNEX_2_NUMBER = NormId.of("ucc83.a2.c1.number");

    /** Annex 2 column 2: number of the appeal or complaint. */
    public static final NormId ANNEX_2_APPEAL_NUMBER = NormId.of("ucc83.a2.c2.appeal-number");

    /** Annex 2 column 3: registration date. */
    public static final NormId ANNEX_2_REGISTERED = NormId.of("ucc83.a2.c3.registered");

    /** Annex 2 column 4: region. */
    public static final NormId ANNEX_2_REGION = NormId.of("ucc83.a2.c4.region");

    /** Annex 2 column 5: name of the applicant. */
    public static final NormId ANNEX_2_APPLICANT = NormId.of("ucc83.a2.c5.applicant");

    /** Annex 2 column 6: content of the appeal. */
    public static final NormId ANNEX_2_CONTENT = NormId.of("ucc83.a2.c6.content");

    /** Annex 2 column 7: measures taken. */
    public static final NormId ANNEX_2_MEASURES = NormId.of("ucc83.a2.c7.measures");

    private ContactCenterNorms() {}
}
