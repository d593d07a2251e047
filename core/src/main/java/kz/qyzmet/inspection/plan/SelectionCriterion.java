package kz.qyzmet.inspection.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Window;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/**
 * For what an entity is subject to a scheduled inspection ({@code law88.a27-1.p4}). One suffices.
 *
 * <p>Each looks back over a window that ends on the day before the approval of the plan; where the text does not say
 * from which day it runs back, that day is taken by analogy.
 */
public enum SelectionCriterion {

    /** More than a thousand public services in six months; exactly a thousand are not enough. */
    THOUSAND_SERVICES,
    /** A recommendation to eliminate violations in six months. */
    RECOMMENDATION_MADE,
    /** An appeal of individuals or legal entities in six months; one suffices. */
    APPEAL_RECEIVED,
    /** Officials held liable under Art. 465 of the Code on Administrative Offences in a year. */
    ADMINISTRATIVE_LIABILITY,
    /** A proposal to prevent breaches that was not implemented, in six months: {@link UnfulfilledWithin}. */
    PROPOSAL_UNFULFILLED,
    /** Three or more unscheduled inspections in a year. */
    THREE_UNSCHEDULED,
    /** No scheduled inspection in three years. */
    NONE_IN_THREE_YEARS;

    /**
     * Returns the norm.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case THOUSAND_SERVICES -> StateServicesLaw.CRITERION_THOUSAND_SERVICES;
            case RECOMMENDATION_MADE -> StateServicesLaw.CRITERION_RECOMMENDATION_MADE;
            case APPEAL_RECEIVED -> StateServicesLaw.CRITERION_APPEAL_RECEIVED;
            case ADMINISTRATIVE_LIABILITY -> StateServicesLaw.CRITERION_ADMINISTRATIVE_LIABILITY;
            case PROPOSAL_UNFULFILLED -> StateServicesLaw.CRITERION_PROPOSAL_UNFULFILLED;
            case THREE_UNSCHEDULED -> StateServicesLaw.CRITERION_THREE_UNSCHEDULED_INSPECTIONS;
            case NONE_IN_THREE_YEARS -> StateServicesLaw.CRITERION_NO_INSPECTION_IN_THREE_YEARS;
        };
    }

    /**
     * Asks whether an entity fulfils this by its record.
     *
     * @param law the engine, for {@link UnfulfilledWithin}, not null
     * @param entity the entity, for the day of its foundation, not null
     * @param history its record, not null
     * @param approval the day on which the plan is approved, not null
     * @return the answer, empty where the criterion is not in force on that day
     */
    public Optional<SelectionAnswer> evaluate(
            Reckoner law, ControlledEntity entity, History history, LocalDate approval) {
        Objects.requireNonNull(entity, "entity");
        Objects.requireNonNull(history, "history");
        if (law.edition().norms().find(norm()).isEmpty()) {
            return Optional.empty();
        }
        return law.deadline(norm(), approval) instanceof Window window
                ? Optional.of(new CriterionCheck(law, entity, history, window).of(this))
                : Optional.empty();
    }

    /**
     * Returns the name of this criterion for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return PlanTexts.TEXTS.text("criterion." + name());
    }
}
