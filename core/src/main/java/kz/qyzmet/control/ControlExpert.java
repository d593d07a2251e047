package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/** An expert, expert organization or specialist asked to a control event (order 78 p. 48). */
@Value.Immutable
public interface ControlExpert {

    /**
     * Returns the number under which the host keeps the expert.
     *
     * @return the number, without personal data
     */
    int number();

    /**
     * Returns what ties the expert to the object of control.
     *
     * @return the ties, not null, may be empty
     */
    Set<ExpertTie> ties();

    /**
     * Returns when the expert joined the event.
     *
     * @return the day, empty where it is not recorded
     */
    Optional<Fact> joinedOn();

    /**
     * Tells whether the expert may take part.
     *
     * @return this, or a refusal by {@code ctl78.p48.expert-independence}, not null
     */
    default Outcome<ControlExpert> admission() {
        Optional<ExpertTie> tie = ties().stream().sorted().findFirst();
        return tie.isEmpty()
                ? Outcome.accepted(this)
                : Outcome.refused(ControlNorms.EXPERT_INDEPENDENCE, reason(tie.get()));
    }

    private LocalizedText reason(ExpertTie tie) {
        return ControlTexts.TEXTS.text("expert.tied", Integer.toString(number()), tie.label());
    }

    /**
     * Returns this expert as known on a day: without a joining that was recorded later.
     *
     * @param day the day, not null
     * @return the expert, empty where the expert had joined later
     */
    default Optional<ControlExpert> asKnownOn(LocalDate day) {
        return joinedOn().filter(fact -> !fact.isKnownOn(day)).isPresent() ? Optional.empty() : Optional.of(this);
    }

    /**
     * Starts a new expert. {@code number} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an expert. */
    final class Builder extends ImmutableControlExpert.Builder {
        Builder() {}
    }
}
