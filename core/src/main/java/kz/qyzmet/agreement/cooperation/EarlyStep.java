package kz.qyzmet.agreement.cooperation;

import java.util.Objects;

/**
 * A step that was done before one for which it had to wait.
 *
 * @param done the step that came too early, not null
 * @param before the first step in the order of the text for which it had to wait, not null
 */
public record EarlyStep(StepDone done, InteractionStep before) {

    /** Checks the parts. */
    public EarlyStep {
        Objects.requireNonNull(done, "done");
        Objects.requireNonNull(before, "before");
    }

    /**
     * Tells whether the step belongs to the same stage as the one for which it had to wait, and to a service.
     *
     * @return true if only the order within one service was left
     */
    public boolean isWithinService() {
        return before.stage() == InteractionStage.IMPLEMENTATION;
    }
}
