package kz.qyzmet.agreement.cooperation;

import java.util.Objects;
import kz.qyzmet.party.PartyRole;

/** The two sides of an agreement, by the roles that the catalogue has for them: an agent is the partner of its own. */
final class AgreementSide {

    private AgreementSide() {}

    /** A party of the agreement is the State Corporation, the partner, or the agent. */
    static PartyRole require(String name, PartyRole role) {
        Objects.requireNonNull(role, name);
        if (role != PartyRole.STATE_CORP && role != PartyRole.PARTNER && role != PartyRole.AGENT) {
            throw new IllegalArgumentException(
                    "Invalid party: Expected '" + name + "' to be STATE_CORP, PARTNER or AGENT, but found: " + role);
        }
        return role;
    }

    static boolean isSame(PartyRole one, PartyRole other) {
        return (one == PartyRole.STATE_CORP) == (other == PartyRole.STATE_CORP);
    }
}
