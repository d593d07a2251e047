package kz.qyzmet.agreement.cooperation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;

/**
 * The algorithm by which a partner and the State Corporation work together: its steps, and which waits for which (order
 * 219/НҚ, Annex 1 p. 4, 8 and 12).
 *
 * @param type the type of cooperation, not null
 * @param edition the law; steps that it does not hold are left out, not null
 * @param order how far the listed order binds, not null
 */
public record InteractionAlgorithm(CooperationType type, Edition edition, StepOrder order) {

    /** Checks the parts. */
    public InteractionAlgorithm {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(order, "order");
    }

    /**
     * Returns the algorithm of a type of cooperation, as an engine reads it.
     *
     * @param type the type, not null
     * @param law the engine, not null
     * @return the algorithm, not null
     */
    public static InteractionAlgorithm of(CooperationType type, Reckoner law) {
        return new InteractionAlgorithm(type, law.edition(), StepOrder.of(law));
    }

    /**
     * Returns the steps in the order of the text.
     *
     * @return the steps, not null
     */
    public List<InteractionStep> steps() {
        return InteractionStep.of(type).stream()
                .filter(step -> edition.norms().find(step.norm()).isPresent())
                .toList();
    }

    /**
     * Returns the preparatory steps.
     *
     * @return the steps in the order of the text, not null
     */
    public List<InteractionStep> preparatory() {
        return steps().stream()
                .filter(step -> step.stage() == InteractionStage.PREPARATORY)
                .toList();
    }

    /**
     * Returns the steps that are done anew for each service.
     *
     * @return the steps in the order of the text, not null
     */
    public List<InteractionStep> ofService() {
        return steps().stream().filter(InteractionStep::belongsToService).toList();
    }

    /**
     * Returns the steps of implementation that stand by themselves.
     *
     * @return the steps in the order of the text, not null
     */
    public List<InteractionStep> continuing() {
        return steps().stream().filter(InteractionStep::isContinuing).toList();
    }

    /**
     * Returns what a step waits for: the mandatory steps that have to be done before it.
     *
     * <p>An optional step is waited for by none: whether it is needed may turn out late. The running of a center, its
     * hours and the reports wait for the preparatory stage alone, because they never end.
     *
     * @param step the step, not null
     * @return the steps in the order of the text, not null, may be empty
     */
    public List<InteractionStep> waitsFor(InteractionStep step) {
        Objects.requireNonNull(step, "step");
        return steps().stream()
                .filter(earlier -> earlier.compareTo(step) < 0)
                .filter(this::isMandatory)
                .filter(earlier -> binds(earlier, step))
                .toList();
    }

    /**
     * Returns how far an agreement has got.
     *
     * @param steps the steps that are recorded, in any order, not null
     * @param signedOn the signing of the agreement, which concludes it, not null
     * @param asOf the day; what happened or was recorded later is left out, not null
     * @return the progress, not null
     */
    public InteractionProgress progress(Collection<StepDone> steps, Optional<Fact> signedOn, LocalDate asOf) {
        return new InteractionProgress(this, RecordedSteps.of(type, steps, signedOn, asOf));
    }

    /** Whether a step has to be done. */
    boolean isMandatory(InteractionStep step) {
        return !step.isOptional(edition);
    }

    private boolean binds(InteractionStep earlier, InteractionStep step) {
        if (earlier.stage() != step.stage()) {
            return true;
        }
        return earlier.stage() == InteractionStage.PREPARATORY
                ? order.bindsPreparation()
                : order.ordersServices() && earlier.belongsToService() && step.belongsToService();
    }
}
