package kz.qyzmet.inspection.legacy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Outcome;
import org.immutables.value.Value;

/**
 * An inspection, or a preventive control with a visit, by order 78 in its wording of 2021: all that is recorded of it.
 *
 * <p>What order 78 leaves to the Entrepreneurial Code stays undetermined: the length, its extension, the notices of the
 * start, of a suspension and of a resumption. The day that the act of appointment states is a fact, and the last day to
 * deliver the act on the results ({@code ctl78.p26.delivery-limit}).
 *
 * <p>The regime is the caller's business: the engine that is handed in must keep the norms of the order in force to the
 * end of the case.
 */
@Value.Immutable
public interface LegacyProcedure {

    /**
     * Returns the act of appointment.
     *
     * @return the act, empty where none is recorded
     */
    Optional<ActOfAppointment> appointment();

    /**
     * Returns the notice of the start ({@code ctl78.p21.start-notice}).
     *
     * @return the notice, empty where none is recorded
     */
    Optional<Dispatch> startNotice();

    /**
     * Returns the start that the papers of the inspection state.
     *
     * @return the stated start, empty where they state none
     */
    Optional<Fact> statedStartOn();

    /**
     * Returns the completion that the papers of the inspection state.
     *
     * @return the stated completion, empty where they state none
     */
    Optional<Fact> statedCompletionOn();

    /**
     * Returns when the inspector was kept from materials ({@code ctl78.p23.obstruction}).
     *
     * @return the obstructions, not null, may be empty
     */
    Set<Fact> obstructedOn();

    /**
     * Returns the protocols of refusals and obstructions.
     *
     * @return the protocols, not null, may be empty
     */
    Set<RefusalProtocol> protocols();

    /**
     * Returns that it was called off.
     *
     * @return the calling off, empty where it was not
     */
    Optional<CallingOff> calledOff();

    /**
     * Returns the extensions.
     *
     * @return the extensions, not null, may be empty
     */
    Set<LegacyExtension> extensions();

    /**
     * Returns the suspensions.
     *
     * @return the pauses, not null, may be empty
     */
    Set<LegacyPause> pauses();

    /**
     * Returns what was asked of the entity and done by the powers of p. 5.
     *
     * @return the demands, not null, may be empty
     */
    Set<InspectorDemand> demands();

    /**
     * Returns the violations that were found.
     *
     * @return the violations, not null, may be empty
     */
    Set<FoundViolation> violations();

    /**
     * Returns when an administrative offence was found ({@code ctl78.p7.administrative-case}).
     *
     * @return the fact, empty where none was
     */
    Optional<Fact> administrativeOffenceFoundOn();

    /**
     * Returns when an administrative case was opened.
     *
     * @return the fact, empty where none was
     */
    Optional<Fact> administrativeCaseOpenedOn();

    /**
     * Returns the act on the results.
     *
     * @return the act, empty where none is recorded
     */
    Optional<ResultAct> resultAct();

    /**
     * Returns the remarks and objections of the entity.
     *
     * @return the objections, not null, may be empty
     */
    Set<LegacyObjection> objections();

    /**
     * Returns the orders to eliminate violations. One act on the results allows one ({@code ctl78.p25.single-order}).
     *
     * @return the orders, not null, may be empty
     */
    Set<EliminationOrder> orders();

    /**
     * Returns the inspections that were appointed on the strength of this one.
     *
     * @return the follow-ups, not null, may be empty
     */
    Set<FollowUpInspection> followUps();

    /**
     * Returns the delivery of the act of appointment, which opens the case and fixes its regime.
     *
     * @param law the engine, not null
     * @return the delivery or the refusal on record, empty where neither is recorded
     */
    default Optional<Fact> openedOn(Reckoner law) {
        return appointment().flatMap(act -> act.delivered(law));
    }

    /**
     * Returns the start ({@code ctl78.p22.start-act}, {@code ctl78.p22.start-checklist}): the later of the delivery of
     * the act and the showing of the checklist, a refusal on record standing for either. Who refuses the act itself is
     * shown no checklist: then the refusal is the start.
     *
     * @param law the engine, for {@link LegacyStart}, not null
     * @return the start, empty where it has not begun or cannot be told
     */
    default Optional<Fact> startedOn(Reckoner law) {
        return new LegacyCourse(law, this).started();
    }

    /**
     * Returns the completion: the delivery of the act on the results ({@code ctl78.p26.completion-day}).
     *
     * @param law the engine, not null
     * @return the completion, empty where there is none
     */
    default Optional<Fact> completedOn(Reckoner law) {
        return resultAct().flatMap(act -> act.delivered(law));
    }

    /**
     * Returns the last day of the inspection: the one that the act of appointment states, or that a later extension or
     * resumption does. An extension that was decided after that day moves nothing.
     *
     * @param law the engine, not null
     * @return the last day, empty where none is stated
     */
    default Optional<LocalDate> endsOn(Reckoner law) {
        return new LegacyCourse(law, this).end().map(LegacyCourse.End::day);
    }

    /**
     * Tells whether it stands still on a day, by what was known then.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return true if it was suspended by then, and not resumed
     */
    default boolean isSuspended(Reckoner law, LocalDate asOf) {
        return new LegacyCourse(law, asKnownOn(asOf)).isSuspended(asOf);
    }

    /**
     * Adds what is due when.
     *
     * @param timeline where it is added, not null
     * @param law the engine that keeps the order in force, not null
     * @param kind whether it is a visit by the list, which is a preventive control, or an inspection, not null
     */
    default void timeline(TimelineBuilder timeline, Reckoner law, InspectionKind kind) {
        Objects.requireNonNull(kind, "kind");
        new LegacyTimeline(new LegacyCourse(law, this)).entries().forEach(timeline::add);
    }

    /**
     * Returns what is wrong on a day, by what was known then.
     *
     * @param law the engine that keeps the order in force, not null
     * @param asOf the day, not null
     * @param kind whether it is a visit by the list, which is a preventive control, or an inspection: what the order
     *     says of inspections alone is only doubtful for a visit, not null
     * @return the findings, not null, may be empty
     */
    default List<Finding> findings(Reckoner law, LocalDate asOf, InspectionKind kind) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(kind, "kind");
        return new LegacyFindings(new LegacyCourse(law, asKnownOn(asOf)), asOf, kind).all();
    }

    /**
     * Returns what is wrong, in an inspection that the Law governs, with what order 78 still says: the powers of p. 5
     * sub 1 to 4, and the protocol on an obstruction with its signatures (p. 23).
     *
     * @param law the engine of the Law, not null
     * @param asOf the day, not null
     * @param started the start of the inspection, empty where it is not known, not null
     * @param completed its completion, empty where there is none, not null
     * @return the findings, not null, may be empty
     */
    default List<Finding> findingsBesideTheLaw(
            Reckoner law, LocalDate asOf, Optional<Fact> started, Optional<Fact> completed) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        LegacyProcedure known = asKnownOn(asOf);
        Findings findings = new Findings(law, LegacyTexts.TEXTS, asOf);
        new ProtocolFindings(known, findings, completed).obstructions();
        known.demands().forEach(demand -> findings.addAll(demand.findings(law, asOf, started, completed)));
        return findings.inOrder();
    }

    /**
     * Returns the grounds for another inspection that there are on a day, by what was known then: gross violations that
     * a visit has found ({@code ctl78.p8.gross-violations}), silence after a request for information
     * ({@code ctl78.p32.inspection-on-silence}).
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @param kind only a visit by the list gives the first ground, not null
     * @return the grounds, not null, may be empty
     */
    default Set<FollowUpGround> followUpGrounds(Reckoner law, LocalDate asOf, InspectionKind kind) {
        FollowUps followUps = new FollowUps(new LegacyCourse(law, asKnownOn(asOf)), kind);
        Set<FollowUpGround> grounds = EnumSet.noneOf(FollowUpGround.class);
        for (FollowUpGround ground : FollowUpGround.values()) {
            if (followUps.holds(ground, asOf) == FollowUps.Answer.YES) {
                grounds.add(ground);
            }
        }
        return Set.copyOf(grounds);
    }

    /**
     * Calls the inspection off.
     *
     * @param callingOff why and when, not null
     * @return the inspection called off; refused by {@code ctl78.p23.no-cancellation} where the reason is that the
     *     entity refused the act of appointment
     */
    default Outcome<LegacyProcedure> callOff(CallingOff callingOff) {
        return callingOff.reason() == CallingOffReason.REFUSAL_OF_THE_ACT
                ? Outcome.refused(LegacyNorms.NO_CANCELLATION, LegacyTexts.TEXTS.text("calledOff.refusal"))
                : Outcome.accepted(builder().from(this).calledOff(callingOff).build());
    }

    /**
     * Issues an order to eliminate violations.
     *
     * @param order the order, not null
     * @return the inspection with the order; refused by {@code ctl78.p25.single-order} where there is one already
     */
    default Outcome<LegacyProcedure> issue(EliminationOrder order) {
        return orders().isEmpty()
                ? Outcome.accepted(builder().from(this).addOrders(order).build())
                : Outcome.refused(LegacyNorms.SINGLE_ORDER, LegacyTexts.TEXTS.text("order.second"));
    }

    /**
     * Returns this inspection as it was known on a day: without what was recorded later.
     *
     * @param day the day, not null
     * @return the inspection, not null
     */
    default LegacyProcedure asKnownOn(LocalDate day) {
        return builder()
                .appointment(appointment().flatMap(act -> act.asKnownOn(day)))
                .startNotice(KnownFacts.dispatch(startNotice(), day))
                .statedStartOn(KnownFacts.on(statedStartOn(), day))
                .statedCompletionOn(KnownFacts.on(statedCompletionOn(), day))
                .obstructedOn(KnownFacts.on(obstructedOn(), day))
                .protocols(KnownFacts.parts(protocols(), protocol -> protocol.asKnownOn(day)))
                .calledOff(calledOff().filter(off -> off.calledOffOn().isKnownOn(day)))
                .extensions(KnownFacts.parts(
                        extensions(),
                        extension -> Optional.of(extension)
                                .filter(known -> known.decidedOn().isKnownOn(day))))
                .pauses(KnownFacts.parts(pauses(), pause -> pause.asKnownOn(day)))
                .demands(KnownFacts.parts(demands(), demand -> demand.asKnownOn(day)))
                .violations(KnownFacts.parts(
                        violations(),
                        violation -> Optional.of(violation)
                                .filter(known -> known.foundOn().isKnownOn(day))))
                .administrativeOffenceFoundOn(KnownFacts.on(administrativeOffenceFoundOn(), day))
                .administrativeCaseOpenedOn(KnownFacts.on(administrativeCaseOpenedOn(), day))
                .resultAct(resultAct().flatMap(act -> act.asKnownOn(day)))
                .objections(KnownFacts.parts(objections(), objection -> objection.asKnownOn(day)))
                .orders(KnownFacts.parts(orders(), order -> order.asKnownOn(day)))
                .followUps(KnownFacts.parts(
                        followUps(),
                        followUp -> Optional.of(followUp)
                                .filter(known -> known.appointedOn().isKnownOn(day))))
                .build();
    }

    /**
     * Starts a new inspection.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an inspection. */
    final class Builder extends ImmutableLegacyProcedure.Builder {
        Builder() {}
    }
}
