package kz.qyzmet.agreement.partner;

import kz.qyzmet.law.NormId;

/** The norms without a term that are decided for the staff of a partner. */
public final class PartnerStaffNorms {

    /** P. 4 sp. 2, the Kazakh text alone: The partner keeps its staff qualified as the services authority requires. */
    public static final NormId STAFF_QUALIFICATION = NormId.of("spa219.p4.sp2.kk7.staff-qualification");

    /** Annex 1 p. 13: Who has access to personal data or takes part in services is a citizen of Kazakhstan. */
    public static final NormId STAFF_CITIZENSHIP = NormId.of("spa219.an1.p13.citizenship");

    /** Annex 1 ch. 3: The State Corporation hands over the premises of a center with the agreed staff. */
    public static final NormId CENTER_WITH_STAFF = NormId.of("spa219.an1.c3.corp.i1.provide-centre");

    private PartnerStaffNorms() {}
}
