package kz.qyzmet.service;

import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.NormId;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.LocalizedText;

/** Who informs, reports or is asked under Art. 10, 23 and 29 of the Law. */
public enum InformingBody {
    /** A central state body. */
    CENTRAL_BODY,
    /** A local executive body or akim. */
    LOCAL_BODY,
    /** A service provider that is no such body. */
    SERVICE_PROVIDER,
    /** The State Corporation. */
    STATE_CORPORATION,
    /** The contact centre. */
    CONTACT_CENTER;

    /**
     * Returns who this is in the acts.
     *
     * @return the role, not null
     */
    public PartyRole role() {
        return switch (this) {
            case CENTRAL_BODY -> PartyRole.CENTRAL_BODY;
            case LOCAL_BODY -> PartyRole.LOCAL_BODY;
            case SERVICE_PROVIDER -> PartyRole.PROVIDER;
            case STATE_CORPORATION -> PartyRole.STATE_CORP;
            case CONTACT_CENTER -> PartyRole.CONTACT_CENTER;
        };
    }

    /** Tells whether a norm binds this body. */
    boolean isBoundBy(Reckoner law, NormId norm) {
        return role().actsBy(law.edition().norms().get(norm));
    }

    /**
     * Returns the name of the body for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return InformationTexts.TEXTS.text("body." + name());
    }
}
