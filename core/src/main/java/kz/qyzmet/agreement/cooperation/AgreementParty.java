package kz.qyzmet.agreement.cooperation;

import java.util.Objects;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.LocalizedText;

/** A party of a partnership agreement ({@code spa219.preamble.parties}). */
public enum AgreementParty {

    /** The State Corporation. */
    STATE_CORPORATION,
    /** The partner organization; an agent is one, too. */
    PARTNER;

    /**
     * Returns the party of a role.
     *
     * @param role the role: the State Corporation, the partner or the agent, not null
     * @return the party, not null
     * @throws IllegalArgumentException if the role is none of these
     */
    public static AgreementParty of(PartyRole role) {
        Objects.requireNonNull(role, "role");
        return switch (role) {
            case STATE_CORP -> STATE_CORPORATION;
            case PARTNER, AGENT -> PARTNER;
            default ->
                throw new IllegalArgumentException(
                        "Invalid party: Expected STATE_CORP, PARTNER or AGENT, but found: " + role);
        };
    }

    /**
     * Returns the role by which the catalogue names this party.
     *
     * @return the role, not null
     */
    public PartyRole role() {
        return this == STATE_CORPORATION ? PartyRole.STATE_CORP : PartyRole.PARTNER;
    }

    /**
     * Returns the party across the table.
     *
     * @return the other party, not null
     */
    public AgreementParty other() {
        return this == STATE_CORPORATION ? PARTNER : STATE_CORPORATION;
    }

    /**
     * Returns the name of the party for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return role().label();
    }
}
