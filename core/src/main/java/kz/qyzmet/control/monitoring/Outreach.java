package kz.qyzmet.control.monitoring;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * An activity that tells recipients how services are rendered ({@code ctl78.f1mk.r20.outreach},
 * {@code ctl78.f1mk.r21.coverage}).
 *
 * @param name what tells it from another one of the same day, not blank
 * @param heldOn when it was held, not null
 * @param people how many people it reached, 0 or more
 */
public record Outreach(String name, Fact heldOn, int people) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank or the number below 0
     */
    public Outreach {
        Objects.requireNonNull(heldOn, "heldOn");
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid outreach: Expected 'name' not to be blank, but found: '" + name + "'");
        }
        if (people < 0) {
            throw new IllegalArgumentException(
                    "Invalid outreach: Expected 'people' of 0 or more, but found: " + people);
        }
    }

    /** Returns the parts; identity numbers and contacts in the name are masked. */
    @Override
    public String toString() {
        return "Outreach[name=" + MonitoringTexts.shown(name) + ", heldOn=" + heldOn + ", people=" + people + "]";
    }
}
