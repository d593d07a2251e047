package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.Dates;
import org.immutables.value.Value;

/** A ground of a control event with what makes it one (order 78 p. 41). */
@Value.Immutable
public interface EventBasis {

    /**
     * Returns the ground.
     *
     * @return the ground, not null
     */
    EventGround ground();

    /**
     * Returns when it arose: the approval of the plan, the arrival of the appeal or the instruction, the results of the
     * monitoring.
     *
     * @return the day, empty where it is not recorded
     */
    Optional<Fact> arisenOn();

    /**
     * Returns for when the plan provides the event.
     *
     * @return the time, empty where it is not recorded or there is no plan
     */
    Optional<PlannedTiming> timing();

    /**
     * Returns whether an appeal is about specific facts.
     *
     * @return whether it is, empty where it is not recorded
     */
    Optional<Boolean> onSpecificFacts();

    /**
     * Returns who gave an instruction.
     *
     * @return the role, empty where it is not recorded
     */
    Optional<PartyRole> instructedBy();

    /**
     * Tells whether this is a ground for an event.
     *
     * @param law the engine, for who may instruct, not null
     * @param appointedOn when the event was appointed, empty where it is not known
     * @return this, or a refusal by the norm on its ground, not null
     */
    default Outcome<EventBasis> ruling(Reckoner law, Optional<Fact> appointedOn) {
        if (ground().norm().isEmpty()) {
            return Outcome.refused(ControlNorms.GROUND_ORDER, ControlTexts.TEXTS.text("basis.other"));
        }
        NormId norm = ground().norm().get();
        if (appointedOn.isPresent()
                && arisenOn()
                        .filter(arisen -> appointedOn.get().occurredAt().isBefore(arisen.occurredAt()))
                        .isPresent()) {
            return Outcome.refused(
                    norm,
                    ControlTexts.TEXTS.text(
                            "basis.later",
                            ground().label(),
                            Dates.day(arisenOn().get().day()),
                            Dates.day(appointedOn.get().day())));
        }
        if (ground() == EventGround.APPEAL
                && onSpecificFacts().filter(facts -> !facts).isPresent()) {
            return Outcome.refused(norm, ControlTexts.TEXTS.text("basis.noFacts"));
        }
        if (ground() == EventGround.INSTRUCTION
                && instructedBy().filter(by -> !mayInstruct(law, by)).isPresent()) {
            return Outcome.refused(
                    norm,
                    ControlTexts.TEXTS.text(
                            "basis.instruction", instructedBy().get().label()));
        }
        return Outcome.accepted(this);
    }

    /**
     * Tells whether an instruction of somebody is a cause.
     *
     * @param law the engine, not null
     * @param by who instructs, not null
     * @return true if the norm names it
     */
    private static boolean mayInstruct(Reckoner law, PartyRole by) {
        Optional<Norm> cause = law.edition().norms().find(ControlNorms.CAUSE_INSTRUCTION);
        return cause.filter(norm -> norm.counterparties().contains(by.code())).isPresent();
    }

    /**
     * Returns this ground as it was known on a day: without what was recorded later.
     *
     * @param day the day, not null
     * @return the ground, not null
     */
    default EventBasis asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .arisenOn(arisenOn().filter(fact -> fact.isKnownOn(day)))
                .build();
    }

    /**
     * Returns a ground of which nothing more is recorded.
     *
     * @param ground the ground, not null
     * @return the basis, not null
     */
    static EventBasis of(EventGround ground) {
        return builder().ground(ground).build();
    }

    /**
     * Starts a new basis. {@code ground} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a ground of a control event. */
    final class Builder extends ImmutableEventBasis.Builder {
        Builder() {}
    }
}
