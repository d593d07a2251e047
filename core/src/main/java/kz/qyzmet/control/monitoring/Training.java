package kz.qyzmet.control.monitoring;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * A course in rendering services that staff have finished ({@code ctl78.f1mk.r22.trained}).
 *
 * @param name what tells it from another one of the same day, not blank
 * @param finishedOn when it was finished, not null
 * @param staff how many of the staff finished it, 0 or more
 */
public record Training(String name, Fact finishedOn, int staff) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank or the number below 0
     */
    public Training {
        Objects.requireNonNull(finishedOn, "finishedOn");
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid training: Expected 'name' not to be blank, but found: '" + name + "'");
        }
        if (staff < 0) {
            throw new IllegalArgumentException("Invalid training: Expected 'staff' of 0 or more, but found: " + staff);
        }
    }

    /** Returns the parts; identity numbers and contacts in the name are masked. */
    @Override
    public String toString() {
        return "Training[name=" + MonitoringTexts.shown(name) + ", finishedOn=" + finishedOn + ", staff=" + staff + "]";
    }
}
