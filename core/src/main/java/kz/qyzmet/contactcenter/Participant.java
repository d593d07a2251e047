package kz.qyzmet.contactcenter;

import java.util.Optional;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.NormId;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.LocalizedText;

/**
 * Who takes part in the interaction on services ({@code ucc83.p18-1.ucc} to {@code ucc83.p18-6.other-providers}).
 *
 * <p>The list leaves out the operator of the infrastructure, though points 17, 36, 38 and 39 give it work. By the
 * letter it is no participant; {@link OperatorStanding} is the choice of the host.
 */
public enum Participant {
    /** The contact center itself. */
    CONTACT_CENTER(PartyRole.CONTACT_CENTER),
    /** The authority for informatization. */
    ICT_AUTHORITY(PartyRole.ICT_AUTHORITY),
    /** The authority for the quality of services. */
    QUALITY_AUTHORITY(PartyRole.QUALITY_AUTHORITY),
    /** The central state bodies. */
    CENTRAL_BODIES(PartyRole.CENTRAL_BODY),
    /** The executive bodies of regions, cities of republican significance and the capital. */
    LOCAL_BODIES(PartyRole.LOCAL_BODY),
    /** The other service providers. */
    OTHER_PROVIDERS(PartyRole.PROVIDER);

    private final PartyRole role;

    Participant(PartyRole role) {
        this.role = role;
    }

    /**
     * Returns the participant that a role is by the letter of the list.
     *
     * @param role the role, not null
     * @return the participant, empty where point 18 does not name the role, as it does not name the operator of the
     *     infrastructure
     */
    public static Optional<Participant> of(PartyRole role) {
        for (Participant participant : values()) {
            if (participant.role == role) {
                return Optional.of(participant);
            }
        }
        return Optional.empty();
    }

    /**
     * Tells whether a role takes part in the interaction, by the reading that the host has chosen.
     *
     * @param law the engine, not null
     * @param role the role, not null
     * @return true if the list names it, or it is the operator and the host counts it in
     */
    public static boolean takesPart(Reckoner law, PartyRole role) {
        boolean operatorCounts = law.policy(OperatorStanding.NOT_LISTED) == OperatorStanding.BY_ITS_WORK;
        return of(role).isPresent() || (role == PartyRole.ICI_OPERATOR && operatorCounts);
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
     * Returns the norm that names the participant.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case CONTACT_CENTER -> ContactCenterNorms.PARTICIPANT_CONTACT_CENTER;
            case ICT_AUTHORITY -> ContactCenterNorms.PARTICIPANT_ICT_AUTHORITY;
            case QUALITY_AUTHORITY -> ContactCenterNorms.PARTICIPANT_QUALITY_AUTHORITY;
            case CENTRAL_BODIES -> ContactCenterNorms.PARTICIPANT_CENTRAL_BODIES;
            case LOCAL_BODIES -> ContactCenterNorms.PARTICIPANT_LOCAL_BODIES;
            case OTHER_PROVIDERS -> ContactCenterNorms.PARTICIPANT_OTHER_PROVIDERS;
        };
    }

    /**
     * Returns the name of the participant for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("participant." + name());
    }
}
