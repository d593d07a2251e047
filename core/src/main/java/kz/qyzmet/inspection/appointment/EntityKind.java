package kz.qyzmet.inspection.appointment;

import java.util.Optional;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/**
 * What sort of body, organization or person an inspection concerns, as far as Law Art. 27 p. 2 and 5 and order 78 p. 1
 * and 14 distinguish.
 */
public enum EntityKind {

    /** A central state body. */
    CENTRAL_BODY,
    /** A department of a central state body: a committee, not its territorial unit. */
    CENTRAL_DEPARTMENT,
    /** An organization subordinate to a central state body or to its department. */
    ORGANIZATION_OF_CENTRAL_BODY,
    /** An institution of Kazakhstan abroad; order 78 does not name it. */
    FOREIGN_MISSION,
    /** A territorial unit of a central state body or of its department. */
    TERRITORIAL_UNIT,
    /** A local executive body of a region, city or district. */
    LOCAL_EXECUTIVE_BODY,
    /** An executive body of a region, a city of republican significance or the capital; inspected as a local body. */
    EXECUTIVE_BODY,
    /** An akim of a district in a city, a city of district significance, a settlement, village or rural district. */
    AKIM,
    /** An organization subordinate to a local executive body, an akim or a territorial unit. */
    ORGANIZATION_OF_LOCAL_BODY,
    /** The State Corporation; order 78 does not name it. */
    STATE_CORPORATION,
    /** A branch of the State Corporation; order 78 does not name it. */
    STATE_CORPORATION_BRANCH,
    /** A natural person who renders public services under legislation; the name is personal data. */
    PRIVATE_NATURAL_PERSON,
    /** A legal entity that renders public services under legislation. */
    PRIVATE_LEGAL_ENTITY,
    /** A partner organization: neither text names it among those who are controlled. */
    PARTNER_ORGANIZATION;

    /**
     * Tells whether it is a private provider of public services.
     *
     * @return true for natural persons and legal entities that render services, false for bodies and for partners
     */
    public boolean isPrivateProvider() {
        return this == PRIVATE_NATURAL_PERSON || this == PRIVATE_LEGAL_ENTITY;
    }

    /**
     * Tells whether the central office inspects it without stepping in for a territorial division.
     *
     * @return true for central bodies, their departments and organizations, and for institutions abroad
     */
    public boolean isCentral() {
        return switch (this) {
            case CENTRAL_BODY, CENTRAL_DEPARTMENT, ORGANIZATION_OF_CENTRAL_BODY, FOREIGN_MISSION -> true;
            default -> false;
        };
    }

    /**
     * Returns the norm of the Law that names it among those who are controlled.
     *
     * @return {@code law88.a27.p2.i1.subject-provider} or {@code law88.a27.p2.i2.subject-corporation}; empty for a
     *     partner organization
     */
    public Optional<NormId> normOfLaw() {
        return switch (this) {
            case STATE_CORPORATION, STATE_CORPORATION_BRANCH -> Optional.of(AppointmentNorms.CONTROLLED_CORPORATION);
            case PARTNER_ORGANIZATION -> Optional.empty();
            default -> Optional.of(AppointmentNorms.CONTROLLED_PROVIDERS);
        };
    }

    /**
     * Returns the norm of order 78 p. 1 that names it among those who are controlled.
     *
     * @return the norm; empty for an institution abroad, the State Corporation, its branches and partner organizations
     */
    public Optional<NormId> normOfOrder() {
        return switch (this) {
            case CENTRAL_BODY -> Optional.of(AppointmentNorms.ORDER_CENTRAL_BODIES);
            case CENTRAL_DEPARTMENT -> Optional.of(AppointmentNorms.ORDER_DEPARTMENTS);
            case TERRITORIAL_UNIT -> Optional.of(AppointmentNorms.ORDER_TERRITORIAL_UNITS);
            case LOCAL_EXECUTIVE_BODY -> Optional.of(AppointmentNorms.ORDER_LOCAL_EXECUTIVE_BODIES);
            case EXECUTIVE_BODY -> Optional.of(AppointmentNorms.ORDER_EXECUTIVE_BODIES);
            case AKIM -> Optional.of(AppointmentNorms.ORDER_AKIMS);
            case ORGANIZATION_OF_CENTRAL_BODY, ORGANIZATION_OF_LOCAL_BODY ->
                Optional.of(AppointmentNorms.ORDER_SUBORDINATE_ORGANIZATIONS);
            case PRIVATE_NATURAL_PERSON, PRIVATE_LEGAL_ENTITY -> Optional.of(AppointmentNorms.ORDER_PRIVATE_PROVIDERS);
            case FOREIGN_MISSION, STATE_CORPORATION, STATE_CORPORATION_BRANCH, PARTNER_ORGANIZATION -> Optional.empty();
        };
    }

    /**
     * Returns the name of this kind for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AppointmentTexts.TEXTS.text("entity." + name());
    }
}
