package kz.qyzmet.inspection.plan;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import org.immutables.value.Value;

/** One entity in a plan of inspections. */
@Value.Immutable
public interface PlanEntry {

    /**
     * Returns whom the plan has inspected.
     *
     * @return the entity, not null
     */
    ControlledEntity entity();

    /**
     * Returns the day on which the plan has the inspection begin.
     *
     * @return the day, empty where the plan names none
     */
    Optional<LocalDate> plannedStart();

    /**
     * Returns when the entity was entered after the approval.
     *
     * @return the entry, empty where the entity stood in the plan from its approval on
     */
    Optional<Fact> addedOn();

    /**
     * Returns the record by which the entity was selected.
     *
     * @return the record, empty where the selection is not judged
     */
    Optional<History> history();

    /**
     * Returns this entry as it was known on a day.
     *
     * @param day the day, not null
     * @return the entry, empty where it was recorded later
     */
    default Optional<PlanEntry> asKnownOn(LocalDate day) {
        return addedOn().filter(fact -> !fact.isKnownOn(day)).isPresent()
                ? Optional.empty()
                : Optional.of(builder()
                        .from(this)
                        .history(history().map(record -> record.asKnownOn(day)))
                        .build());
    }

    /**
     * Starts a new entry. {@code entity} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an entry of a plan. */
    final class Builder extends ImmutablePlanEntry.Builder {
        Builder() {}
    }
}
