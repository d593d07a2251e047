package kz.qyzmet.jqwik.contract;

import java.util.Objects;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.NormId;

/**
 * A question and the answer that every implementation gives.
 *
 * <p>Days where the term is counted in days, instants where it runs in elapsed time.
 *
 * @param norm the norm, not null
 * @param trigger the day or moment of the trigger, not null
 * @param nominal the end before rolling, not null
 * @param due the last day or moment in time by the standard readings, not null
 * @param safe the last one that is in time under every reading, not null
 */
public record Vector(NormId norm, Moment trigger, Moment nominal, Moment due, Moment safe) {

    /** Checks the parts. */
    public Vector {
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(nominal, "nominal");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(safe, "safe");
    }

    /** Returns norm and trigger, the name of the vector in a report. */
    @Override
    public String toString() {
        return norm.id() + " from " + trigger;
    }
}
