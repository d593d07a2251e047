package kz.qyzmet.inspection.appointment;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.text.LocalizedText;

/** Who conducts an inspection. */
public enum InspectingBody {

    /** The central office of the quality authority; under order 78 the Agency. */
    CENTRAL_OFFICE,
    /** A territorial division of the quality authority; under order 78 a territorial body of the Agency. */
    TERRITORIAL_DIVISION,
    /** Somebody else, to whom neither text gives the power. */
    OTHER_BODY;

    /**
     * Asks for the power to inspect an entity ({@code law88.a27.p5}; order 78 p. 14, 15).
     *
     * <p>The central office takes the place of a territorial division under the Law "where necessary", for which the
     * text has no criteria: the necessity has to be on record by the day. Under order 78 it needs an instruction of its
     * management.
     *
     * @param law the engine with the edition that governs the inspection, not null
     * @param day the day on which the inspection is opened, not null
     * @param entity whom it concerns, not null
     * @param necessityRecordedOn when it was put on record why the central office steps in, not null
     * @param instructedOn when its management instructed it to, not null
     * @return this body; or a refusal that names the norm that gives the power to another, or to nobody
     */
    public Outcome<InspectingBody> admit(
            Reckoner law,
            LocalDate day,
            ControlledEntity entity,
            Optional<Fact> necessityRecordedOn,
            Optional<Fact> instructedOn) {
        Objects.requireNonNull(entity, "entity");
        return Competence.on(law, day)
                .ruling(this, entity.kind(), Optional.empty(), necessityRecordedOn, instructedOn)
                .<Outcome<InspectingBody>>map(refusal -> Outcome.refused(refusal.norm(), refusal.reason()))
                .orElseGet(() -> Outcome.accepted(this));
    }

    /**
     * Returns the name of this body for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return AppointmentTexts.TEXTS.text("body." + name());
    }
}
