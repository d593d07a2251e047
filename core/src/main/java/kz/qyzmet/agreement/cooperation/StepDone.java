package kz.qyzmet.agreement.cooperation;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;

/**
 * A step of an algorithm that has been done.
 *
 * <p>A step may be recorded more than once, as a training of several days is: it counts as done on the first.
 *
 * @param step the step, not null
 * @param on when it was done, not null
 * @param service the number of the service of which it is a part, for a step that is done for each; not null
 * @param staff in which of two ways it was done, for the staff of a partner's own center, where it is known; not null
 */
public record StepDone(InteractionStep step, Fact on, Optional<String> service, Optional<StaffPreparation> staff) {

    /**
     * Checks that exactly the steps of a service carry its number.
     *
     * @throws IllegalArgumentException if the number is blank, if a step of a service has none, if another step has
     *     one, or if a way to come by staff is given with a step that has no alternatives
     */
    public StepDone {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(on, "on");
        service.ifPresent(number -> ServiceNumber.require("service", number));
        if (step.belongsToService() != service.isPresent()) {
            throw new IllegalArgumentException("Invalid step: Expected "
                    + (step.belongsToService() ? "the number of a service with " : "no number of a service with ")
                    + step
                    + ", but found: "
                    + service.map(ServiceNumber::shown).orElse("none"));
        }
        if (staff.isPresent() && !step.hasAlternatives()) {
            throw new IllegalArgumentException(
                    "Invalid step: Expected no way to come by staff with " + step + ", but found: " + staff.get());
        }
    }

    /**
     * Returns a step that belongs to the agreement.
     *
     * @param step the step, not null
     * @param on when it was done, not null
     * @return the record, not null
     * @throws IllegalArgumentException if the step is done for each service
     */
    public static StepDone of(InteractionStep step, Fact on) {
        return new StepDone(step, on, Optional.empty(), Optional.empty());
    }

    /**
     * Returns a step of one service.
     *
     * @param step the step, not null
     * @param on when it was done, not null
     * @param service the number of the service, not blank
     * @return the record, not null
     * @throws IllegalArgumentException if the step belongs to no service, or the number is blank
     */
    public static StepDone of(InteractionStep step, Fact on, String service) {
        return new StepDone(step, on, Optional.of(service), Optional.empty());
    }

    /** Returns the parts; identity numbers and contacts in the number are masked. */
    @Override
    public String toString() {
        return "StepDone[step=" + step + ", on=" + on + ", service=" + service.map(ServiceNumber::shown) + ", staff="
                + staff + "]";
    }
}
