package kz.qyzmet.service;

import kz.qyzmet.law.NormId;

/**
 * The norms on public services that set no term: Law Art. 1 to 24 and 29.
 *
 * <p>Norms with a term are constants of {@code law}; the catalogue has all.
 */
public final class ServiceNorms {

    /** Art. 1 sp. 5-1): Individual extra offered on the recipient's request alongside a public service. */
    public static final NormId ADDITIONAL_SERVICE = NormId.of("law88.a1.sp5-1.additional-service");

    /** Art. 3 part 2 item 1: Recipients get equal access with no discrimination on any ground. */
    public static final NormId EQUAL_ACCESS = NormId.of("law88.a3.pt2.i1.equal-access");

    /** Art. 3 part 2 item 2: Bureaucracy and red tape in delivery are inadmissible. */
    public static final NormId NO_RED_TAPE = NormId.of("law88.a3.pt2.i2.no-red-tape");

    /** Art. 4 p. 1 sp. 4): Recipient may get a service on paper, electronically or both, as legislation allows. */
    public static final NormId PAPER_OR_ELECTRONIC = NormId.of("law88.a4.p1.sp4.paper-or-electronic");

    /** Art. 4 p. 1 sp. 4-1): Recipient may use the bundled one-application mode. */
    public static final NormId ONE_APPLICATION = NormId.of("law88.a4.p1.sp4-1.one-application");

    /**
     * Art. 4 p. 2: Foreigners, stateless persons and foreign entities are served on a par with nationals unless laws
     * say otherwise.
     */
    public static final NormId FOREIGNERS_EQUAL = NormId.of("law88.a4.p2.foreigners-equal");

    /**
     * Art. 5 p. 2 sp. 11): Provider must record the service stage in the monitoring system as the informatization
     * authority prescribes.
     */
    public static final NormId MONITORING_DATA_ENTRY = NormId.of("law88.a5.p2.sp11.monitoring-data-entry");

    /**
     * Art. 5 p. 2 sp. 12): Provider must obtain the recipient's consent before using legally protected secrets held in
     * information systems.
     */
    public static final NormId SECRET_CONSENT_AT_PROVIDER = NormId.of("law88.a5.p2.sp12.secret-consent");

    /** Art. 5 p. 2 sp. 12) item 1: Consent may be written. */
    public static final NormId CONSENT_WRITTEN = NormId.of("law88.a5.p2.sp12.i1.consent-written");

    /** Art. 5 p. 2 sp. 12) item 2: Consent may be confirmed by electronic digital signature. */
    public static final NormId CONSENT_EDS = NormId.of("law88.a5.p2.sp12.i2.consent-eds");

    /** Art. 5 p. 2 sp. 12) item 3: Consent may be given through the recipient's cellular device. */
    public static final NormId CONSENT_CELLULAR = NormId.of("law88.a5.p2.sp12.i3.consent-cellular");

    /**
     * Art. 5 p. 2 sp. 13): Provider must use e-documents pulled out of the digital document service where by-laws say.
     */
    public static final NormId USE_DIGITAL_DOCUMENTS = NormId.of("law88.a5.p2.sp13.use-digital-documents");

    /**
     * Art. 5 p. 2 part 2 sp. 1): Nobody may require recipients to bring data retrievable from service systems or the
     * digital document service.
     */
    public static final NormId NO_DEMAND_AVAILABLE_DATA = NormId.of("law88.a5.p2.pt2.sp1.no-demand-available-data");

    /** Art. 5 p. 2 part 2 sp. 2): Notarised copies may not be required when originals are shown for checking. */
    public static final NormId NO_DEMAND_NOTARIZED_COPIES = NormId.of("law88.a5.p2.pt2.sp2.no-demand-notarized-copies");

    /** Art. 12 p. 1: Public services must be entered in the register. */
    public static final NormId INCLUSION = NormId.of("law88.a12.p1.inclusion");

    /**
     * Art. 12 p. 4: Service authority picks which registered services partners may take applications and issue results
     * for.
     */
    public static final NormId PARTNER_SERVICES_SELECTION = NormId.of("law88.a12.p4.partner-services-selection");

    /**
     * Art. 13 p. 1 part 1: Central bodies approve by-laws giving uniform quality requirements, also for foreign
     * missions' and local bodies' services.
     */
    public static final NormId DEVELOP = NormId.of("law88.a13.p1.pt1.develop");

    /** Art. 13 p. 2: Draft by-laws undergo public discussion under Art. 15. */
    public static final NormId DISCUSSION_OF_DRAFTS = NormId.of("law88.a13.p2.public-discussion");

    /** Art. 13 p. 3 item 1: By-law changes may rest on proposals of the named authorities and bodies. */
    public static final NormId BASIS_PROPOSALS = NormId.of("law88.a13.p3.i1.basis-proposals");

    /** Art. 13 p. 3 item 2: By-law changes may rest on public monitoring results. */
    public static final NormId BASIS_PUBLIC_MONITORING = NormId.of("law88.a13.p3.i2.basis-public-monitoring");

    /** Art. 13 p. 3 item 3: By-law changes may rest on examining recipients' requests. */
    public static final NormId BASIS_REQUESTS = NormId.of("law88.a13.p3.i3.basis-requests");

    /** Art. 14 sp. 2) item 1: By-law describes actions of the provider's units and staff. */
    public static final NormId UNIT_ACTIONS = NormId.of("law88.a14.sp2.i1.unit-actions");

    /** Art. 14 sp. 2) item 2: By-law describes interaction between the provider's units and staff. */
    public static final NormId UNIT_INTERACTION = NormId.of("law88.a14.sp2.i2.unit-interaction");

    /** Art. 14 sp. 2) item 3: By-law describes dealing with State Corporation and other providers and system use. */
    public static final NormId EXTERNAL_INTERACTION = NormId.of("law88.a14.sp2.i3.external-interaction");

    /** Art. 14 sp. 2) item 4: By-law describes how the result is issued. */
    public static final NormId RESULT_ISSUE = NormId.of("law88.a14.sp2.i4.result-issue");

    /** Art. 14 sp. 3): By-law sets how change notices reach intake organizations and providers. */
    public static final NormId AMENDMENT_INFO = NormId.of("law88.a14.sp3.amendment-info");

    /** Art. 14 sp. 3-1) item 1: Appendix states the service's name. */
    public static final NormId SERVICE_NAME = NormId.of("law88.a14.sp3-1.i1.service-name");

    /** Art. 14 sp. 3-1) item 2: Appendix states the provider's name. */
    public static final NormId PROVIDER_NAME = NormId.of("law88.a14.sp3-1.i2.provider-name");

    /** Art. 14 sp. 3-1) item 3: Appendix states ways of delivery. */
    public static final NormId DELIVERY_WAYS = NormId.of("law88.a14.sp3-1.i3.delivery-ways");

    /** Art. 14 sp. 3-1) item 4: Appendix states the term of delivery. */
    public static final NormId SERVICE_TERM = NormId.of("law88.a14.sp3-1.i4.service-term");

    /** Art. 14 sp. 3-1) item 5: Appendix states the form of delivery. */
    public static final NormId DELIVERY_FORM = NormId.of("law88.a14.sp3-1.i5.delivery-form");

    /** Art. 14 sp. 3-1) item 6: Appendix states the result. */
    public static final NormId RESULT = NormId.of("law88.a14.sp3-1.i6.result");

    /** Art. 14 sp. 3-1) item 7: Appendix states the fee and how it is collected where legislation charges one. */
    public static final NormId FEE = NormId.of("law88.a14.sp3-1.i7.fee");

    /**
     * Art. 14 sp. 3-1) item 8: Appendix states working hours of provider, State Corporation and information objects.
     */
    public static final NormId WORK_SCHEDULE = NormId.of("law88.a14.sp3-1.i8.work-schedule");

    /** Art. 14 sp. 3-1) item 9: Appendix lists documents and data required of the recipient. */
    public static final NormId DOCUMENTS = NormId.of("law88.a14.sp3-1.i9.documents");

    /** Art. 14 sp. 3-1) item 10: Appendix states statutory grounds for refusal. */
    public static final NormId REFUSAL_GROUNDS = NormId.of("law88.a14.sp3-1.i10.refusal-grounds");

    /** Art. 15 p. 2: Developer places the draft on the e-government portal, its own or local bodies' websites. */
    public static final NormId PUBLISH_DRAFT = NormId.of("law88.a15.p2.publish-draft");

    /** Art. 15 p. 2: Developer also tells recipients of the draft by other means. */
    public static final NormId INFORM_OTHERWISE = NormId.of("law88.a15.p2.inform-otherwise");

    /** Art. 15 p. 4 part 1: Developer draws up a completion report on the discussion. */
    public static final NormId COMPLETION_REPORT = NormId.of("law88.a15.p4.pt1.report");

    /** Art. 15 p. 4 part 1: Completion report is posted on the portal and own or local bodies' websites. */
    public static final NormId REPORT_POSTING = NormId.of("law88.a15.p4.pt1.report-posting");

    /** Art. 15 p. 4 part 2 item 1: Report lists and summarises comments with reasons for acceptance or rejection. */
    public static final NormId REPORT_COMMENTS = NormId.of("law88.a15.p4.pt2.i1.report-comments");

    /** Art. 15 p. 4 part 2 item 2: Report says how to see the draft as revised. */
    public static final NormId REPORT_ACCESS = NormId.of("law88.a15.p4.pt2.i2.report-access");

    /** Art. 15 p. 4 part 3: Comments arriving after the ten-working-day window are not considered. */
    public static final NormId LATE_COMMENTS = NormId.of("law88.a15.p4.pt3.late-comments");

    /** Art. 15 p. 4 part 4: Revised draft and report go to interested central and local bodies for endorsement. */
    public static final NormId SEND_FOR_APPROVAL = NormId.of("law88.a15.p4.pt4.send-for-approval");

    /** Art. 15 p. 5: Drafts amending existing by-laws pass the same discussion. */
    public static final NormId AMENDMENTS_TOO = NormId.of("law88.a15.p5.amendments-too");

    /** Art. 18 p. 2 sp. 1): Intake and result issue may run through providers. */
    public static final NormId VIA_PROVIDER = NormId.of("law88.a18.p2.sp1.via-provider");

    /** Art. 18 p. 2 sp. 2): Intake and result issue may run through the State Corporation. */
    public static final NormId VIA_CORPORATION = NormId.of("law88.a18.p2.sp2.via-corporation");

    /** Art. 18 p. 2 sp. 3): Intake and result issue may run through partner organizations. */
    public static final NormId VIA_PARTNER = NormId.of("law88.a18.p2.sp3.via-partner");

    /** Art. 18 p. 2 sp. 4): Intake and result issue may run through the e-government portal. */
    public static final NormId VIA_PORTAL = NormId.of("law88.a18.p2.sp4.via-portal");

    /** Art. 18 p. 2 sp. 5): Intake and result issue may run through a fixed subscriber device. */
    public static final NormId VIA_STATIONARY_DEVICE = NormId.of("law88.a18.p2.sp5.via-stationary-device");

    /** Art. 18 p. 2 sp. 6): Intake and result issue may run through a cellular subscriber device. */
    public static final NormId VIA_CELLULAR_DEVICE = NormId.of("law88.a18.p2.sp6.via-cellular-device");

    /** Art. 18 p. 2 sp. 7): Intake and result issue may run through information objects chosen by central bodies. */
    public static final NormId VIA_INFORMATION_OBJECTS = NormId.of("law88.a18.p2.sp7.via-information-objects");

    /** Art. 19 part 2 item 1: Provider declines intake when the document package is incomplete. */
    public static final NormId INCOMPLETE_PACKAGE_AT_PROVIDER = NormId.of("law88.a19.pt2.i1.incomplete-package");

    /** Art. 19 part 2 item 2: Provider declines intake when documents are out of date. */
    public static final NormId EXPIRED_DOCUMENTS_AT_PROVIDER = NormId.of("law88.a19.pt2.i2.expired-documents");

    /** Art. 19-1 p. 1: A refusing provider sends the recipient a reply giving reasons. */
    public static final NormId REASONED_REPLY = NormId.of("law88.a19-1.p1.reasoned-reply");

    /** Art. 19-1 p. 2 sp. 1): Submitted documents or their data prove unreliable. */
    public static final NormId UNRELIABLE_DOCUMENTS = NormId.of("law88.a19-1.p2.sp1.unreliable-documents");

    /** Art. 19-1 p. 2 sp. 2): Recipient, materials, objects or data do not meet normative requirements. */
    public static final NormId NON_COMPLIANCE = NormId.of("law88.a19-1.p2.sp2.non-compliance");

    /** Art. 19-1 p. 2 sp. 3) item 1: A required approval from the competent state body comes back negative. */
    public static final NormId NEGATIVE_APPROVAL = NormId.of("law88.a19-1.p2.sp3.i1.negative-approval");

    /** Art. 19-1 p. 2 sp. 3) item 2: Examination, research or verification ends with a negative conclusion. */
    public static final NormId NEGATIVE_EXAMINATION = NormId.of("law88.a19-1.p2.sp3.i2.negative-examination");

    /** Art. 19-1 p. 2 sp. 4): A final court decision or verdict bans the activity that requires the service. */
    public static final NormId ACTIVITY_BAN = NormId.of("law88.a19-1.p2.sp4.activity-ban");

    /** Art. 19-1 p. 2 sp. 5): A final court decision strips the recipient of a related special right. */
    public static final NormId SPECIAL_RIGHT_LOSS = NormId.of("law88.a19-1.p2.sp5.special-right-loss");

    /** Art. 19-1 p. 2 sp. 6): Consent to access restricted personal data needed for the service is missing. */
    public static final NormId NO_DATA_CONSENT = NormId.of("law88.a19-1.p2.sp6.no-data-consent");

    /** Art. 19-1 p. 3: Once refusal reasons are removed, the recipient may apply anew. */
    public static final NormId REAPPLY = NormId.of("law88.a19-1.p3.reapply");

    /** Art. 19-1 p. 4: Refusal grounds of paragraph 2 do not govern obtaining a licence. */
    public static final NormId LICENCE_EXCLUSION = NormId.of("law88.a19-1.p4.licence-exclusion");

    /** Art. 19-1 p. 5: Other laws may add refusal grounds. */
    public static final NormId OTHER_GROUNDS = NormId.of("law88.a19-1.p5.other-grounds");

    /** Art. 20 p. 2 part 1: Corporation employee must take an application supported by the full package. */
    public static final NormId ACCEPT_COMPLETE = NormId.of("law88.a20.p2.pt1.accept-complete");

    /** Art. 20 p. 2 part 2 item 1: Corporation employee declines intake for an incomplete package. */
    public static final NormId INCOMPLETE_PACKAGE_AT_CORPORATION = NormId.of("law88.a20.p2.pt2.i1.incomplete-package");

    /** Art. 20 p. 2 part 2 item 2: Corporation employee declines intake for expired documents. */
    public static final NormId EXPIRED_DOCUMENTS_AT_CORPORATION = NormId.of("law88.a20.p2.pt2.i2.expired-documents");

    /** Art. 20 p. 3: Corporation staff identify the recipient. */
    public static final NormId IDENTIFY_RECIPIENT = NormId.of("law88.a20.p3.identify-recipient");

    /** Art. 20 p. 4: Dealing with providers goes through the monitoring information system. */
    public static final NormId MONITORING_SYSTEM = NormId.of("law88.a20.p4.monitoring-system");

    /** Art. 20 p. 6: Corporation staff must obtain consent for using protected secrets in information systems. */
    public static final NormId SECRET_CONSENT_AT_CORPORATION = NormId.of("law88.a20.p6.secret-consent");

    /** Art. 21 p. 2 item 1: Electronic delivery may end in an electronic document. */
    public static final NormId RESULT_ELECTRONIC = NormId.of("law88.a21.p2.i1.result-electronic");

    /** Art. 21 p. 2 item 2: Electronic delivery may end in a paper document. */
    public static final NormId RESULT_PAPER = NormId.of("law88.a21.p2.i2.result-paper");

    /** Art. 21 p. 2 item 3: Electronic delivery may end in data from the e-government system. */
    public static final NormId RESULT_DETAILS = NormId.of("law88.a21.p2.i3.result-details");

    /** Art. 21 p. 2-1: Results obtained by cellular device go to the portal account as e-document. */
    public static final NormId CELLULAR_RESULT_ACCOUNT = NormId.of("law88.a21.p2-1.cellular-result-account");

    /** Art. 21 p. 2-1: Recipient may also choose a text message to the subscriber number. */
    public static final NormId CELLULAR_RESULT_SMS = NormId.of("law88.a21.p2-1.cellular-result-sms");

    /** Art. 21 p. 2-3: Recipient may rely on cellular results as legal proof without paper. */
    public static final NormId CELLULAR_LEGAL_FORCE = NormId.of("law88.a21.p2-3.cellular-legal-force");

    /**
     * Art. 21 p. 3: With written consent, the recipient's e-request is signed by the employee's official digital
     * signature.
     */
    public static final NormId EMPLOYEE_SIGNATURE = NormId.of("law88.a21.p3.employee-signature");

    /** Art. 21 p. 3-1: Recipient's identity may also be checked biometrically for electronic services. */
    public static final NormId BIOMETRIC = NormId.of("law88.a21.p3-1.biometric");

    /** Art. 21-1: Proactive delivery needs the recipient's phone number registered on the portal. */
    public static final NormId CONDITIONS_PHONE = NormId.of("law88.a21-1.conditions-phone");

    /** Art. 21-1: Proactive delivery needs consent to personal data collection given via the access-control service. */
    public static final NormId CONDITIONS_CONSENT = NormId.of("law88.a21-1.conditions-consent");

    /** Art. 21-1: Proactive services run through state bodies' information systems. */
    public static final NormId SYSTEMS = NormId.of("law88.a21-1.systems");

    /** Art. 21-2 part 1: Notice, accounting and receipt of support measures run through the social wallet. */
    public static final NormId SOCIAL_WALLET = NormId.of("law88.a21-2.pt1.social-wallet");

    /** Art. 23 p. 1 sp. 1): Procedure is made known by placing by-laws at provider and corporation premises. */
    public static final NormId PLACEMENT_PREMISES = NormId.of("law88.a23.p1.sp1.placement-premises");

    /** Art. 23 p. 1 sp. 3): Procedure is made known by posting by-laws on the portal, websites and media. */
    public static final NormId ONLINE_POSTING = NormId.of("law88.a23.p1.sp3.online-posting");

    /** Art. 23 p. 1 sp. 4): Procedure is made known via the contact centre. */
    public static final NormId INFORMED_BY_CONTACT_CENTER = NormId.of("law88.a23.p1.sp4.contact-center");

    /** Art. 23 p. 4: Service stage is told to the recipient on application to the contact centre or provider. */
    public static final NormId STAGE_INFO = NormId.of("law88.a23.p4.stage-info");

    /** Art. 23 p. 6: Discussion results feed improvements of service quality and by-laws. */
    public static final NormId USE_RESULTS = NormId.of("law88.a23.p6.use-results");

    /**
     * Art. 23 p. 7 item 1: List of services partners handle is posted on the corporation website and at intake places.
     */
    public static final NormId PARTNER_SERVICES_LIST = NormId.of("law88.a23.p7.i1.partner-services-list");

    /** Art. 23 p. 7 item 2: Partner names and contact data are posted in the same places. */
    public static final NormId PARTNER_CONTACTS = NormId.of("law88.a23.p7.i2.partner-contacts");

    /** Art. 24 p. 1: Services are paid or free as laws determine. */
    public static final NormId PAID_OR_FREE = NormId.of("law88.a24.p1.paid-or-free");

    /** Art. 24 p. 2: No fee may be set for services guaranteed free. */
    public static final NormId NO_FEE_GUARANTEED_FREE = NormId.of("law88.a24.p2.no-fee-guaranteed-free");

    /** Art. 24 p. 3: State Corporation may charge for additional services with service-authority consent. */
    public static final NormId ADDITIONAL_SERVICE_FEE = NormId.of("law88.a24.p3.additional-service-fee");

    /** Art. 29 p. 1 part 1: Individuals and non-profits may monitor on their own initiative and money. */
    public static final NormId OWN_INITIATIVE = NormId.of("law88.a29.p1.pt1.own-initiative");

    /** Art. 29 p. 1 part 2: Monitoring also runs under the authority's state social order. */
    public static final NormId SOCIAL_ORDER = NormId.of("law88.a29.p1.pt2.social-order");

    /** Art. 29 p. 2: Monitors may request service information absent from official websites. */
    public static final NormId REQUEST_INFORMATION = NormId.of("law88.a29.p2.request-information");

    /** Art. 29 p. 2: State, commercial and other protected secrets fall outside that request right. */
    public static final NormId SECRETS_EXCLUDED = NormId.of("law88.a29.p2.secrets-excluded");

    /** Art. 29 p. 3 part 1: Monitors draw up a conclusion on results. */
    public static final NormId CONCLUSION = NormId.of("law88.a29.p3.pt1.conclusion");

    /**
     * Art. 29 p. 3 sp. 1): Conclusion covers compliance of bodies, State Corporation and providers with legislation.
     */
    public static final NormId COMPLIANCE = NormId.of("law88.a29.p3.sp1.compliance");

    /** Art. 29 p. 3 sp. 2): Conclusion recommends removing breaches found. */
    public static final NormId RECOMMENDATIONS = NormId.of("law88.a29.p3.sp2.recommendations");

    /** Art. 29 p. 3 sp. 3): Conclusion suggests quality improvements. */
    public static final NormId QUALITY_SUGGESTIONS = NormId.of("law88.a29.p3.sp3.quality-suggestions");

    /** Art. 29 p. 3 sp. 4): Conclusion suggests by-law amendments. */
    public static final NormId BYLAW_SUGGESTIONS = NormId.of("law88.a29.p3.sp4.bylaw-suggestions");

    /** Art. 29 p. 4: Bodies, State Corporation and providers improve quality in light of the conclusion. */
    public static final NormId MEASURES = NormId.of("law88.a29.p4.measures");

    private ServiceNorms() {}
}
