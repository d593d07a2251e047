package kz.qyzmet.control;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.text.LocalizedText;

/**
 * The unit that runs internal control, by the body in which it sits (order 78 p. 37 to 39).
 *
 * <p>Whom it may control is a power: what the norm does not name is refused.
 */
public enum ControlUnit {
    /** The unit of a central body, of its department or of its territorial body. */
    CENTRAL,
    /** The unit of a local executive body. */
    LOCAL,
    /** The unit of an executive body of a region, a city of republican significance or the capital. */
    EXECUTIVE,
    /** A unit that does not coordinate public services in any of these bodies: it runs no internal control. */
    OTHER;

    /**
     * Returns the norm that gives this unit its power, or keeps it from it.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case CENTRAL -> ControlNorms.CENTRAL_UNIT;
            case LOCAL -> ControlNorms.LOCAL_UNIT;
            case EXECUTIVE -> ControlNorms.EXECUTIVE_UNIT;
            case OTHER -> ControlNorms.UNITS;
        };
    }

    /**
     * Tells whether this unit may control somebody.
     *
     * @param object who is to be controlled, not null
     * @return the object, or a refusal by the norm on the power of this unit, not null
     */
    public Outcome<ControlObject> mayControl(ControlObject object) {
        Objects.requireNonNull(object, "object");
        if (this == OTHER) {
            return Outcome.refused(norm(), ControlTexts.TEXTS.text("unit.none"));
        }
        return objects().contains(object)
                ? Outcome.accepted(object)
                : Outcome.refused(norm(), ControlTexts.TEXTS.text("unit.notItsObject", label(), object.label()));
    }

    private Set<ControlObject> objects() {
        return switch (this) {
            case CENTRAL ->
                EnumSet.of(
                        ControlObject.CENTRAL_BODY,
                        ControlObject.DEPARTMENT,
                        ControlObject.TERRITORIAL_BODY,
                        ControlObject.SUBORDINATE_ORGANIZATION,
                        ControlObject.COORDINATED_PROVIDER);
            case LOCAL -> EnumSet.of(ControlObject.LOCAL_BODY_OF_TERRITORY);
            case EXECUTIVE -> EnumSet.of(ControlObject.SUBORDINATE_ORGANIZATION, ControlObject.COORDINATED_PROVIDER);
            case OTHER -> EnumSet.noneOf(ControlObject.class);
        };
    }

    /**
     * Returns the name of this unit for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("unit." + name());
    }
}
