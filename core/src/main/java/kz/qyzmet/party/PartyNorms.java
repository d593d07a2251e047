package kz.qyzmet.party;

import kz.qyzmet.law.NormId;

/** The norms without a term that the values of this room decide. */
public final class PartyNorms {

    /**
     * Law Art. 1 sp. 3: Central state bodies, institutions abroad, local executive bodies and akims are no recipients.
     */
    public static final NormId EXCLUDED_BODIES = NormId.of("law88.a1.sp3.excluded-bodies");

    /**
     * Law Art. 1 sp. 5-2: Support of individuals leaves out entrepreneurs, private practitioners and legal consultants.
     */
    public static final NormId SUPPORT_OF_INDIVIDUALS = NormId.of("law88.a1.sp5-2.support-measure-individuals");

    /** Law Art. 11-1 p. 4 sp. 3-1: Staff of the State Corporation near personal data or delivery is verified. */
    public static final NormId STAFF_VERIFICATION = NormId.of("law88.a11-1.p4.sp3-1.staff-verification");

    /** Law Art. 11-2 p. 1: A partner organization is a business entity. */
    public static final NormId PARTNER_IS_BUSINESS_ENTITY = NormId.of("law88.a11-2.p1.business-entity");

    /** Law Art. 11-2 p. 1 sp. 1: A partner organization is registered in Kazakhstan. */
    public static final NormId PARTNER_REGISTERED = NormId.of("law88.a11-2.p1.sp1.registered-kz");

    /** Law Art. 11-2 p. 1 sp. 2: A partner organization meets what the services authority requires. */
    public static final NormId PARTNER_MEETS_REQUIREMENTS = NormId.of("law88.a11-2.p1.sp2.meets-requirements");

    /** Law Art. 11-2 p. 1 sp. 3: A partner organization has concluded an agreement. */
    public static final NormId PARTNER_AGREEMENT = NormId.of("law88.a11-2.p1.sp3.agreement-concluded");

    /** Law Art. 11-2 p. 2 part 2: Branches and representations of foreign legal entities stay out of the selection. */
    public static final NormId FOREIGN_BRANCH_EXCLUSION = NormId.of("law88.a11-2.p2.pt2.foreign-branch-exclusion");

    private PartyNorms() {}
}
