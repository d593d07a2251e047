package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * The plan of control events of a body for one year (order 78 p. 41 and 42).
 *
 * <p>The leadership approves it by order not later than 25 December of the year before; it is made anew for each year.
 * The date of approval is asked of the first day of the planned year, so that the calendar has to reach it.
 */
@Value.Immutable
public interface ControlPlan extends LegalCase {

    /**
     * Returns the year for which it plans.
     *
     * @return the year, 1 to 9999
     */
    int year();

    /**
     * Returns when it was approved.
     *
     * @return the approval, not null
     */
    Optional<Fact> approvedOn();

    /**
     * Returns who approved it.
     *
     * @return the role, empty where it is not recorded
     */
    Optional<PartyRole> approvedBy();

    /**
     * Returns whether it was approved by an order.
     *
     * @return whether it was, empty where it is not recorded
     */
    Optional<Boolean> approvedByOrder();

    /**
     * Returns what it names.
     *
     * @return the items, not null, empty where they are not recorded
     */
    Set<PlanItem> items();

    /**
     * Returns the events that it provides for.
     *
     * @return the entries, not null, may be empty
     */
    Set<PlanEntry> entries();

    /**
     * Checks the year and that each entry has a number of its own.
     *
     * @throws IllegalStateException if the year is not 1 to 9999, or two entries have one number
     */
    @Value.Check
    default void check() {
        if (year() < 1 || year() > 9999) {
            throw new IllegalStateException("Invalid year of a plan: Expected 1 to 9999, but found: " + year());
        }
        Set<Integer> numbers = new HashSet<>();
        entries().forEach(entry -> {
            if (!numbers.add(entry.number())) {
                throw new IllegalStateException("Invalid plan: Expected each number of an entry once, but found: "
                        + entry.number() + " more than once");
            }
        });
    }

    /**
     * Approves the plan.
     *
     * @param law the engine, not null
     * @param approval when it is approved, not null
     * @param by who approves it, not null
     * @return the approved plan, or a refusal that names the norm that refuses; one that comes late is no refusal, but
     *     a finding
     */
    default Outcome<ControlPlan> approve(Reckoner law, Fact approval, PartyRole by) {
        Objects.requireNonNull(approval, "approval");
        if (approvedOn().isPresent()) {
            return Outcome.refused(ControlNorms.PLAN_APPROVER, ControlTexts.TEXTS.text("plan.approvedAlready"));
        }
        return law.edition()
                        .norms()
                        .find(ControlNorms.PLAN_APPROVER)
                        .filter(by::actsBy)
                        .isPresent()
                ? Outcome.accepted(
                        builder().from(this).approvedOn(approval).approvedBy(by).build())
                : Outcome.refused(ControlNorms.PLAN_APPROVER, ControlTexts.TEXTS.text("plan.approver", by.label()));
    }

    /**
     * Returns where the plan stands on a day, by what was known then.
     *
     * @param asOf the day, not null
     * @return the state, not null
     */
    default ControlPlanState state(LocalDate asOf) {
        if (approvedOn().filter(fact -> fact.hasHappenedOn(asOf)).isEmpty()) {
            return ControlPlanState.DRAFT;
        }
        if (asOf.getYear() == year()) {
            return ControlPlanState.UNDER_WAY;
        }
        return asOf.getYear() < year() ? ControlPlanState.APPROVED : ControlPlanState.OVER;
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Fact firstDay = Fact.assumed(Moment.on(LocalDate.of(year(), 1, 1)));
        return Timeline.on(law)
                .add(ControlRules.CONTROL_EVENT_PLAN_APPROVAL, Optional.of(firstDay), approvedOn())
                .build();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new ControlPlanFindings(law, asKnownOn(asOf), asOf).all();
    }

    @Override
    default ControlPlan asKnownOn(LocalDate day) {
        Optional<Fact> approved = approvedOn().filter(fact -> fact.isKnownOn(day));
        boolean known = approved.isPresent() || approvedOn().isEmpty();
        return builder()
                .from(this)
                .approvedOn(approved)
                .approvedBy(approvedBy().filter(by -> known))
                .approvedByOrder(approvedByOrder().filter(by -> known))
                .entries(entries().stream().map(entry -> entry.asKnownOn(day)).collect(Collectors.toSet()))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return approvedOn();
    }

    @Override
    default LocalizedText label() {
        return ControlTexts.TEXTS.text("controlPlan");
    }

    /**
     * Starts a new plan. {@code year} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a plan of control events. */
    final class Builder extends ImmutableControlPlan.Builder {
        Builder() {}

        /**
         * Sets the day of the approval, recorded on that day.
         *
         * @param day the day, not null
         * @return this, not null
         */
        public Builder approvedOn(LocalDate day) {
            return approvedOn(Fact.on(day));
        }
    }
}
