package kz.qyzmet.inspection.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.inspection.appointment.AppointmentNorms;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.inspection.appointment.PlanHalf;
import kz.qyzmet.inspection.appointment.PlanReference;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * The plan of scheduled inspections of one half-year ({@code law88.a27-1.p3}); under order 78 the semi-annual list of
 * preventive control with a visit ({@code ctl78.p10}).
 *
 * <p>The first half is approved by 10 December of the year before, the second by 10 May: which half belongs to which
 * day is inferred. The norms are those in force on the day by which the plan has to be approved. An inspection belongs
 * to the half in which it begins, whenever it ends.
 */
@Value.Immutable
public interface InspectionPlan extends LegalCase {

    /**
     * Returns the year of the inspections.
     *
     * @return the year of the calendar, 2013 or later
     */
    int year();

    /**
     * Returns the half of that year.
     *
     * @return the half, not null
     */
    PlanHalf half();

    /**
     * Returns when the plan was approved.
     *
     * @return the approval, empty where it was not
     */
    Optional<Fact> approvedOn();

    /**
     * Returns who approved it.
     *
     * @return the office, empty where it is not recorded
     */
    Optional<PlanAuthority> approvedBy();

    /**
     * Returns the decisions by which it was amended, lawful or not.
     *
     * @return the amendments, not null, may be empty
     */
    Set<PlanAmendment> amendments();

    /**
     * Returns the entities in it.
     *
     * @return the entries, not null, may be empty
     */
    Set<PlanEntry> entries();

    /**
     * Checks the year and the order.
     *
     * @throws IllegalStateException if the year is one before the Law came into force, or beyond four digits
     * @throws ContradictoryFactsException if the plan was amended before it was approved
     */
    @Value.Check
    default void check() {
        if (year() < 2013 || year() > 9999) {
            throw new IllegalStateException("Invalid year: Expected 2013 to 9999, but found: " + year());
        }
        amendments()
                .forEach(amendment -> ContradictoryFactsException.requireOrder(
                        "approvedOn", approvedOn(), "amendments.decidedOn", Optional.of(amendment.decidedOn())));
    }

    /**
     * Approves the plan.
     *
     * @param law the engine, not null
     * @param approval when it is approved, not null
     * @param by who approves it, not null
     * @return the plan with the approval; or refused by {@code ctl78.p10.approver} where order 78 governs and it is
     *     neither the chairman nor who acts for him, or by {@code law88.a27-1.p3.pt1.plan-amendment} where the plan has
     *     been approved already
     */
    default Outcome<InspectionPlan> approve(Reckoner law, Fact approval, PlanAuthority by) {
        Objects.requireNonNull(by, "by");
        if (approvedOn().isPresent()) {
            return Outcome.refused(
                    PlanNorms.PLAN_AMENDMENT,
                    PlanTexts.TEXTS.text(
                            "approve.again", Dates.day(approvedOn().get().day())));
        }
        if (by == PlanAuthority.OTHER && PlanFindings.holds(law, PlanNorms.ORDER_APPROVER, approval.day())) {
            return Outcome.refused(PlanNorms.ORDER_APPROVER, PlanTexts.TEXTS.text("approver"));
        }
        return Outcome.accepted(
                builder().from(this).approvedOn(approval).approvedBy(by).build());
    }

    /**
     * Amends the plan. The Law names neither grounds nor a term for it; order 78 does not speak of it.
     *
     * @param law the engine, not null
     * @param amendment the decision, not null
     * @return the plan with the amendment; or refused by {@code law88.a27-1.p3.pt1.plan-amendment} where the head did
     *     not decide, or by {@code law88.a27-1.p3.pt1.plan-basis} where there is no approved plan to amend
     */
    default Outcome<InspectionPlan> amend(Reckoner law, PlanAmendment amendment) {
        LocalDate day = amendment.decidedOn().day();
        if (approvedOn()
                .filter(approval -> !amendment.decidedOn().occurredAt().isBefore(approval.occurredAt()))
                .isEmpty()) {
            return Outcome.refused(
                    AppointmentNorms.PLAN_BASIS, PlanTexts.TEXTS.text("amendment.early", Dates.day(day)));
        }
        if (amendment.by() == PlanAuthority.OTHER && PlanFindings.holds(law, PlanNorms.PLAN_AMENDMENT, day)) {
            return Outcome.refused(PlanNorms.PLAN_AMENDMENT, PlanTexts.TEXTS.text("amendment.holder", Dates.day(day)));
        }
        return Outcome.accepted(builder().from(this).addAmendments(amendment).build());
    }

    /**
     * Returns why an entity stands in the plan, by its record before the approval.
     *
     * @param law the engine, not null
     * @param entry the entry, not null
     * @return the answers, empty where the plan is not approved or the entry has no record
     */
    default Optional<Selection> selection(Reckoner law, PlanEntry entry) {
        return approvedOn()
                .flatMap(approval ->
                        entry.history().map(history -> Selection.of(law, entry.entity(), history, approval.day())));
    }

    /**
     * Returns the plan as the basis of an inspection.
     *
     * @param entity whom the inspection concerns, not null
     * @return the reference; without an entry where the entity does not stand in the plan
     */
    default PlanReference reference(ControlledEntity entity) {
        String key = PlanFindings.key(entity);
        Optional<Fact> entered = entries().stream()
                .filter(entry -> PlanFindings.key(entry.entity()).equals(key))
                .flatMap(entry -> entry.addedOn().or(this::approvedOn).stream())
                .min(Fact.IN_TIME);
        return new PlanReference(year(), half(), approvedOn(), entered);
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new PlanTerms(law, this).timeline();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new PlanFindings(law, asKnownOn(asOf), asOf).all();
    }

    @Override
    default InspectionPlan asKnownOn(LocalDate day) {
        Optional<Fact> approved = approvedOn().filter(fact -> fact.isKnownOn(day));
        return builder()
                .from(this)
                .approvedOn(approved)
                .approvedBy(approved.flatMap(fact -> approvedBy()))
                .amendments(amendments().stream()
                        .filter(amendment -> amendment.decidedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .entries(entries().stream()
                        .flatMap(entry -> entry.asKnownOn(day).stream())
                        .collect(Collectors.toSet()))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return approvedOn();
    }

    @Override
    default LocalizedText label() {
        return PlanTexts.TEXTS.text("case.InspectionPlan");
    }

    /**
     * Starts a new plan. {@code year} and {@code half} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a plan of inspections. */
    final class Builder extends ImmutableInspectionPlan.Builder {
        Builder() {}
    }
}
