package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.party.PartyRole;

/**
 * The protocol by which the contact center accepts a service for consultation ({@code ucc83.p22.protocol}). No time is
 * set for it.
 *
 * @param signedOn when it was signed, not null
 * @param signedBy who has signed: the contact center, and the central body or the provider; a subject of services in
 *     electronic form signs as the provider, not null
 */
public record AcceptanceProtocol(Fact signedOn, Set<PartyRole> signedBy) {

    /** Checks and copies the parts. */
    public AcceptanceProtocol {
        Objects.requireNonNull(signedOn, "signedOn");
        signedBy = Set.copyOf(signedBy);
    }

    /**
     * Returns a protocol signed by the contact center and the central body.
     *
     * @param day the day on which it was signed and recorded, not null
     * @return the protocol, not null
     */
    public static AcceptanceProtocol signed(LocalDate day) {
        return new AcceptanceProtocol(Fact.on(day), Set.of(PartyRole.CONTACT_CENTER, PartyRole.CENTRAL_BODY));
    }

    boolean isSignedForTheCenter() {
        return signedBy.contains(PartyRole.CONTACT_CENTER);
    }

    boolean isSignedForTheService() {
        return signedBy.contains(PartyRole.CENTRAL_BODY) || signedBy.contains(PartyRole.PROVIDER);
    }
}
