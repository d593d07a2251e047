package kz.qyzmet.inspection.appointment;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.Bin;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Whom an inspection concerns: the subject of state control ({@code law88.a27.p2}), the Inspected Entity of order 78 p.
 * 1.
 *
 * <p>The name is not shown as text, because that of a natural person is personal data; {@link #label()} says what a
 * reader may see.
 */
@Value.Immutable
public interface ControlledEntity {

    /**
     * Returns the name; personal data where it is a natural person.
     *
     * @return the name, not blank
     */
    @Value.Redacted
    String name();

    /**
     * Returns what sort of body, organization or person it is.
     *
     * @return the kind, not null
     */
    EntityKind kind();

    /**
     * Returns the business identification number.
     *
     * @return the number, empty where it is not known or there is none
     */
    Optional<Bin> bin();

    /**
     * Tells whether it is an agency of national security ({@code law88.a27-1.p10}).
     *
     * @return false unless said
     */
    @Value.Default
    default boolean nationalSecurity() {
        return false;
    }

    /**
     * Tells whether its facilities are restricted ({@code law88.a27-1.p9.sp2.present-permit}).
     *
     * @return false unless said
     */
    @Value.Default
    default boolean restrictedFacility() {
        return false;
    }

    /**
     * Returns since when it exists.
     *
     * @return the day of its foundation, empty where it is not known
     */
    Optional<LocalDate> foundedOn();

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank, longer than 500 characters or holds control characters
     */
    @Value.Check
    default void check() {
        if (name().isBlank() || name().length() > 500 || name().chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Invalid name of a controlled entity: Expected 1 to 500 characters on"
                    + " one line, not blank, but found: " + name().length() + " characters");
        }
    }

    /**
     * Asks by which norm it is under state control on a day.
     *
     * @param law the engine, not null
     * @param day the day, not null
     * @return the norm that names it; or refused by {@code law88.a27.p2.i1.subject-provider} or
     *     {@code ctl78.p1.inspected-entities}, where none does. The Law's list says "include" and may be open
     */
    default Outcome<NormId> underControl(Reckoner law, LocalDate day) {
        return Competence.on(law, day).namedBy(kind());
    }

    /**
     * Returns what a reader may see of it: the name; of a natural person only what sort of person it is.
     *
     * @return the label, not null
     */
    default LocalizedText label() {
        return kind() == EntityKind.PRIVATE_NATURAL_PERSON ? kind().label() : LocalizedText.same(name());
    }

    /**
     * Returns an entity of which name and kind are known.
     *
     * @param name the name, not blank
     * @param kind what it is, not null
     * @return the entity, not null
     * @throws IllegalArgumentException if the name is blank, longer than 500 characters or holds control characters
     */
    static ControlledEntity of(String name, EntityKind kind) {
        return builder().name(name).kind(kind).build();
    }

    /**
     * Starts a new entity. {@code name} and {@code kind} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a controlled entity. */
    final class Builder extends ImmutableControlledEntity.Builder {
        Builder() {}
    }
}
