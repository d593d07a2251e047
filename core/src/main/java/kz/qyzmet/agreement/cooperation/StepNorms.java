package kz.qyzmet.agreement.cooperation;

import kz.qyzmet.law.NormId;

/** The steps of the interaction algorithms: order 219/НҚ, Annex 1 p. 4, 8 and 12. */
public final class StepNorms {

    /** Annex 1 p. 4 sp. 1, preparatory step 1: Corporation and agent sign the agreement. */
    public static final NormId AGENT_AGREEMENT = NormId.of("spa219.an1.p4.prep.s1.conclude-agreement");

    /** Annex 1 p. 4 sp. 1, preparatory step 2: Agent pays for system access and training. */
    public static final NormId AGENT_PAYMENT = NormId.of("spa219.an1.p4.prep.s2.payment");

    /** Annex 1 p. 4 sp. 1, preparatory step 3: Agent buys the VPN hardware and software. */
    public static final NormId AGENT_NETWORK_COMPLEX = NormId.of("spa219.an1.p4.prep.s3.vpn-purchase");

    /** Annex 1 p. 4 sp. 1, preparatory step 4: Laptop is configured with system access for intake. */
    public static final NormId AGENT_LAPTOP_SETUP = NormId.of("spa219.an1.p4.prep.s4.laptop-setup");

    /** Annex 1 p. 4 sp. 2, implementation step 1: Agent finds out what the recipient needs. */
    public static final NormId AGENT_NEEDS = NormId.of("spa219.an1.p4.impl.s1.needs");

    /** Annex 1 p. 4 sp. 2, implementation step 2: Agent identifies the recipient, biometrics included. */
    public static final NormId AGENT_IDENTIFICATION = NormId.of("spa219.an1.p4.impl.s2.identify");

    /** Annex 1 p. 4 sp. 2, implementation step 3: Agent receives the application for document intake and results. */
    public static final NormId AGENT_APPLICATION = NormId.of("spa219.an1.p4.impl.s3.receive-application");

    /** Annex 1 p. 4 sp. 2, implementation step 4: Document package is assembled. */
    public static final NormId AGENT_PACKAGE = NormId.of("spa219.an1.p4.impl.s4.form-package");

    /** Annex 1 p. 4 sp. 2, implementation step 5: Payment is taken. */
    public static final NormId AGENT_PAYMENT_TAKEN = NormId.of("spa219.an1.p4.impl.s5.accept-payment");

    /** Annex 1 p. 4 sp. 2, implementation step 6: Agent visits the client at home. */
    public static final NormId AGENT_HOME_VISIT = NormId.of("spa219.an1.p4.impl.s6.home-visit");

    /** Annex 1 p. 4 sp. 2, implementation step 7: Intake service is rendered. */
    public static final NormId AGENT_INTAKE = NormId.of("spa219.an1.p4.impl.s7.intake-service");

    /** Annex 1 p. 4 sp. 2, implementation step 8: Application and package are brought to the provider. */
    public static final NormId AGENT_DELIVERY_TO_PROVIDER = NormId.of("spa219.an1.p4.impl.s8.deliver-application");

    /** Annex 1 p. 4 sp. 2, implementation step 9: Result is delivered and handed to the recipient. */
    public static final NormId AGENT_RESULT = NormId.of("spa219.an1.p4.impl.s9.deliver-result");

    /** Annex 1 p. 8 sp. 1, preparatory step 1: Both determine and approve the partner centre's location. */
    public static final NormId SYSTEM_LOCATION = NormId.of("spa219.an1.p8.prep.s1.determine-location");

    /** Annex 1 p. 8 sp. 1, preparatory step 2: Corporation and partner sign the agreement. */
    public static final NormId SYSTEM_AGREEMENT = NormId.of("spa219.an1.p8.prep.s2.conclude-agreement");

    /** Annex 1 p. 8 sp. 1, preparatory step 3: Partner sets up the centre and repairs it to work-rules standards. */
    public static final NormId SYSTEM_CENTER = NormId.of("spa219.an1.p8.prep.s3.create-centre");

    /** Annex 1 p. 8 sp. 1, preparatory step 4: Partner pays for system access and training. */
    public static final NormId SYSTEM_PAYMENT = NormId.of("spa219.an1.p8.prep.s4.payment");

    /** Annex 1 p. 8 sp. 1, preparatory step 5: Corporation trains partner staff, or current centre staff are hired. */
    public static final NormId SYSTEM_STAFF = NormId.of("spa219.an1.p8.prep.s5.train-staff");

    /** Annex 1 p. 8 sp. 1, preparatory step 6: Protected channel is provided. */
    public static final NormId SYSTEM_CHANNEL = NormId.of("spa219.an1.p8.prep.s6.secure-channel");

    /** Annex 1 p. 8 sp. 1, preparatory step 7: Site is made ready: premises, equipment, furniture. */
    public static final NormId SYSTEM_SITE = NormId.of("spa219.an1.p8.prep.s7.prepare-site");

    /** Annex 1 p. 8 sp. 1, preparatory step 8: System and electronic queue are configured. */
    public static final NormId SYSTEM_SETUP = NormId.of("spa219.an1.p8.prep.s8.setup-iis-queue");

    /** Annex 1 p. 8 sp. 2, implementation step 1: Partner centre keeps working continuously. */
    public static final NormId SYSTEM_OPERATION = NormId.of("spa219.an1.p8.impl.s1.continuous-operation");

    /** Annex 1 p. 8 sp. 2, implementation step 2: Partner centre keeps the corporation centre's schedule. */
    public static final NormId SYSTEM_SCHEDULE = NormId.of("spa219.an1.p8.impl.s2.work-schedule");

    /** Annex 1 p. 8 sp. 2, implementation step 3: Partner finds out recipients' needs. */
    public static final NormId SYSTEM_NEEDS = NormId.of("spa219.an1.p8.impl.s3.needs");

    /** Annex 1 p. 8 sp. 2, implementation step 4: Partner identifies recipients, biometrics included. */
    public static final NormId SYSTEM_IDENTIFICATION = NormId.of("spa219.an1.p8.impl.s4.identify");

    /** Annex 1 p. 8 sp. 2, implementation step 5: Partner receives applications for intake and results. */
    public static final NormId SYSTEM_APPLICATION = NormId.of("spa219.an1.p8.impl.s5.receive-applications");

    /** Annex 1 p. 8 sp. 2, implementation step 6: Full document packages are assembled. */
    public static final NormId SYSTEM_PACKAGE = NormId.of("spa219.an1.p8.impl.s6.form-packages");

    /** Annex 1 p. 8 sp. 2, implementation step 7: Payment collection is organised. */
    public static final NormId SYSTEM_PAYMENT_TAKEN = NormId.of("spa219.an1.p8.impl.s7.organize-payment");

    /** Annex 1 p. 8 sp. 2, implementation step 8: Intake services are rendered. */
    public static final NormId SYSTEM_INTAKE = NormId.of("spa219.an1.p8.impl.s8.intake-service");

    /** Annex 1 p. 8 sp. 2, implementation step 9: Applications and packages are brought to providers. */
    public static final NormId SYSTEM_DELIVERY_TO_PROVIDER = NormId.of("spa219.an1.p8.impl.s9.deliver-applications");

    /** Annex 1 p. 8 sp. 2, implementation step 10: Results are delivered and handed over. */
    public static final NormId SYSTEM_RESULT = NormId.of("spa219.an1.p8.impl.s10.deliver-results");

    /** Annex 1 p. 12 sp. 1, preparatory step 1: Parties determine the centre to be handed over. */
    public static final NormId TRUST_CENTER = NormId.of("spa219.an1.p12.prep.s1.determine-centre");

    /** Annex 1 p. 12 sp. 1, preparatory step 2: Parties sign on passing management functions in trust. */
    public static final NormId TRUST_AGREEMENT = NormId.of("spa219.an1.p12.prep.s2.conclude-agreement");

    /** Annex 1 p. 12 sp. 1, preparatory step 3: Working centre with needed qualified staff passes by deed. */
    public static final NormId TRUST_TRANSFER = NormId.of("spa219.an1.p12.prep.s3.transfer-by-act");

    /** Annex 1 p. 12 sp. 1, preparatory step 4: Partner carries out repairs. */
    public static final NormId TRUST_REPAIR = NormId.of("spa219.an1.p12.prep.s4.repair");

    /** Annex 1 p. 12 sp. 1, preparatory step 5: Corporation trains partner staff. */
    public static final NormId TRUST_TRAINING = NormId.of("spa219.an1.p12.prep.s5.train-staff");

    /** Annex 1 p. 12 sp. 1, preparatory step 6: Partner pays for access, staff training and centre property use. */
    public static final NormId TRUST_PAYMENT = NormId.of("spa219.an1.p12.prep.s6.payment");

    /** Annex 1 p. 12 sp. 2, implementation step 1: Centre keeps working continuously. */
    public static final NormId TRUST_OPERATION = NormId.of("spa219.an1.p12.impl.s1.continuous-operation");

    /** Annex 1 p. 12 sp. 2, implementation step 2: Intake and issue services are rendered. */
    public static final NormId TRUST_SERVICE = NormId.of("spa219.an1.p12.impl.s2.deliver-services");

    /** Annex 1 p. 12 sp. 2, implementation step 3: Partner reports on services to the corporation. */
    public static final NormId TRUST_PARTNER_REPORT = NormId.of("spa219.an1.p12.impl.s3.partner-report");

    /** Annex 1 p. 12 sp. 2, implementation step 4: Corporation reports partner's services to the authority. */
    public static final NormId TRUST_CORPORATION_REPORT = NormId.of("spa219.an1.p12.impl.s4.corporation-report");

    private StepNorms() {}
}
