package kz.qyzmet.party;

import kz.qyzmet.law.Norm;

/** Who acts in the four acts. */
public enum PartyRole {
    /** The State Corporation. */
    STATE_CORP,
    /** A partner organization. */
    PARTNER,
    /** A service provider. */
    PROVIDER,
    /** A central state body. */
    CENTRAL_BODY,
    /** A local executive body or akim. */
    LOCAL_BODY,
    /** The authority for the quality of services. */
    QUALITY_AUTHORITY,
    /** The authority for services. */
    SVC_AUTHORITY,
    /** The authority for informatisation. */
    ICT_AUTHORITY,
    /** The contact centre. */
    CONTACT_CENTER,
    /** The operator of the infrastructure. */
    ICI_OPERATOR;

    /**
     * Tells whether a norm names this role among its actors.
     *
     * @param norm the norm, not null
     * @return true if it does
     */
    public boolean actsBy(Norm norm) {
        return norm.actors().contains(name());
    }
}
