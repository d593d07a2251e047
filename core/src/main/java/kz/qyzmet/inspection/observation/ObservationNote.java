package kz.qyzmet.inspection.observation;

import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * The decision to take the information into account ({@code ctl78.p36-2.note}).
 *
 * @param decidedOn when it was decided, not null
 * @param decidedBy who decided, not null
 */
public record ObservationNote(Fact decidedOn, ObservationDecider decidedBy) {

    /** Checks the parts. */
    public ObservationNote {
        Objects.requireNonNull(decidedOn, "decidedOn");
        Objects.requireNonNull(decidedBy, "decidedBy");
    }
}
