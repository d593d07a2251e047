package kz.qyzmet.complaint;

import java.util.Optional;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.LocalizedText;

/**
 * To whom a complaint is addressed: this decides the term of its review, and who may extend it.
 *
 * <p>A central or local body that provides the service itself is addressed as the body that it is;
 * {@link #SERVICE_PROVIDER} is a provider of another kind.
 */
public enum Addressee {
    /** The body that assesses and controls the quality of services. */
    QUALITY_AUTHORITY(PartyRole.QUALITY_AUTHORITY),
    /** A central state body. */
    CENTRAL_BODY(PartyRole.CENTRAL_BODY),
    /** A local executive body or akim. */
    LOCAL_BODY(PartyRole.LOCAL_BODY),
    /** A service provider. */
    SERVICE_PROVIDER(PartyRole.PROVIDER),
    /** The State Corporation. */
    STATE_CORPORATION(PartyRole.STATE_CORP),
    /** A partner organization: Art. 25 names no term for it. */
    PARTNER_ORGANIZATION(PartyRole.PARTNER);

    private final PartyRole role;

    Addressee(PartyRole role) {
        this.role = role;
    }

    /**
     * Returns who this is in the acts.
     *
     * @return the role, not null
     */
    public PartyRole role() {
        return role;
    }

    /**
     * Returns the norm that sets the term of the review.
     *
     * @return {@code law88.a25.p2.provider-review} or {@code law88.a25.p2.authority-review}; empty where Art. 25 names
     *     no term
     */
    public Optional<NormId> reviewNorm() {
        return switch (this) {
            case QUALITY_AUTHORITY -> Optional.of(StateServicesLaw.COMPLAINT_REVIEW_BY_AUTHORITY);
            case CENTRAL_BODY, LOCAL_BODY, SERVICE_PROVIDER, STATE_CORPORATION ->
                Optional.of(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER);
            case PARTNER_ORGANIZATION -> Optional.empty();
        };
    }

    /**
     * Returns the name of the addressee for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ComplaintTexts.TEXTS.text("addressee." + name());
    }
}
