package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.party.PersonKind;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A control event of internal control, from its notice to the report on what followed (order 78 p. 37 to 56).
 *
 * <p>It begins when the order of appointment is delivered to the head of the object, at least three working days after
 * the written notice, and lasts ten working days, or less where the order says so; the leadership may extend it by ten
 * more. What does not hold is recorded all the same, changes no day, and is a finding.
 */
@Value.Immutable
public interface ControlEvent extends LegalCase {

    /**
     * Returns which unit controls.
     *
     * @return the unit, not null
     */
    ControlUnit unit();

    /**
     * Returns whom it controls.
     *
     * @return the object, not null
     */
    ControlObject object();

    /**
     * Returns what sort of person a provider is whose activity the body coordinates: the report forms count natural and
     * legal ones apart ({@code ctl78.f1mk.r2-3.objects-individuals}, {@code ctl78.f1mk.r2-4.objects-entities}).
     *
     * @return the sort, empty where it is not recorded or the object is no such provider
     */
    Optional<PersonKind> providerKind();

    /**
     * Returns on what the event rests.
     *
     * @return the grounds, not null, empty where none is recorded; one that holds is enough
     */
    Set<EventBasis> grounds();

    /**
     * Returns the way of the notice to the object.
     *
     * @return the way, empty where nothing of it is recorded
     */
    Optional<Dispatch> notice();

    /**
     * Returns who gave the notice.
     *
     * @return the role, empty where it is not recorded
     */
    Optional<PartyRole> noticeBy();

    /**
     * Returns whether the notice is in writing.
     *
     * @return whether it is, empty where it is not recorded
     */
    Optional<Boolean> noticeInWriting();

    /**
     * Returns the order of appointment.
     *
     * @return the order, empty where there is none
     */
    Optional<AppointmentOrder> order();

    /**
     * Returns the extensions that were decided, lawful or not.
     *
     * @return the extensions, not null, may be empty
     */
    Set<EventExtension> extensions();

    /**
     * Returns who was asked to take part.
     *
     * @return the experts, not null, may be empty
     */
    Set<ControlExpert> experts();

    /**
     * Returns what the executors asked of the object.
     *
     * @return the requests, not null, may be empty
     */
    Set<ExecutorRequest> requests();

    /**
     * Returns when the event was completed, where the body has put that on record.
     *
     * @return the completion, empty where it is not recorded: {@link EventCompletion} then says what completes it
     */
    Optional<Fact> completedOn();

    /**
     * Returns the act.
     *
     * @return the act, empty where there is none
     */
    Optional<ControlAct> act();

    /**
     * Returns what the head of the object answered to the act.
     *
     * @return the answer, empty where there is none
     */
    Optional<HeadReaction> reaction();

    /**
     * Returns when the unit submitted act and materials to the head of the body.
     *
     * @return the submission, not null
     */
    Optional<Fact> submittedOn();

    /**
     * Returns when the materials were set aside because the head of the object had refused to read the act.
     *
     * @return the day, empty where nothing of the kind is recorded
     */
    Optional<Fact> setAsideForRefusalOn();

    /**
     * Returns what the head of the body decided.
     *
     * @return the decision, empty where there is none
     */
    Optional<EventDecision> decision();

    /**
     * Returns the action plan of the object.
     *
     * @return the plan, empty where there is none
     */
    Optional<ActionPlan> actionPlan();

    /**
     * Returns the information of the object on the implementation.
     *
     * @return the report, empty where there is none
     */
    Optional<ImplementationReport> report();

    /**
     * Returns when the file was closed.
     *
     * @return the closing, not null
     */
    Optional<Fact> closedOn();

    /**
     * Returns what it led to, in numbers.
     *
     * @return the outcome, empty where it is not recorded
     */
    Optional<EventOutcome> outcome();

    /**
     * Checks what cannot be: a completion, an act or an outcome before the beginning, an answer before the act arrived,
     * an action plan before the letter arrived, a decision after the closing of the file.
     *
     * @throws ContradictoryFactsException if one fact is recorded before what has to come first
     */
    @Value.Check
    default void check() {
        Optional<Fact> started = Arrivals.happened(order().flatMap(AppointmentOrder::delivery));
        ContradictoryFactsException.requireOrder("order.delivery", started, "completedOn", completedOn());
        ContradictoryFactsException.requireOrder(
                "order.delivery", started, "act.drawnUpOn", act().flatMap(ControlAct::drawnUpOn));
        Optional<Fact> arrived = Arrivals.happened(act().flatMap(ControlAct::delivery));
        ContradictoryFactsException.requireOrder(
                "act.delivery", arrived, "reaction.agreedOn", reaction().flatMap(HeadReaction::agreedOn));
        ContradictoryFactsException.requireOrder(
                "act.delivery", arrived, "reaction.objectedOn", reaction().flatMap(HeadReaction::objectedOn));
        ContradictoryFactsException.requireOrder(
                "decision.letter",
                Arrivals.happened(decision().flatMap(EventDecision::letter)),
                "actionPlan.submittedOn",
                actionPlan().map(ActionPlan::submittedOn));
        ContradictoryFactsException.requireOrder(
                "decision.decidedOn", decision().map(EventDecision::decidedOn), "closedOn", closedOn());
        outcome().ifPresent(led -> OutcomeFacts.requireAfter(started, led));
    }

    /**
     * Appoints the event by an order: for an object within the power of the unit, on a ground that holds, by the
     * leadership, with an end inside the cap where its beginning is known.
     *
     * @param law the engine, not null
     * @param appointment the order, not null
     * @return the event with the order, or a refusal that names the norm that refuses, not null
     */
    default Outcome<ControlEvent> appoint(Reckoner law, AppointmentOrder appointment) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(appointment, "appointment");
        if (order().isPresent()) {
            return Outcome.refused(ControlNorms.GROUND_ORDER, ControlTexts.TEXTS.text("order.second"));
        }
        ControlEvent appointed = builder().from(this).order(appointment).build();
        return new Appointment(law, appointed).outcome().map(order -> appointed);
    }

    /**
     * Extends the event.
     *
     * @param law the engine, not null
     * @param extension the decision, not null
     * @return the event with the extension, or a refusal that names the norm that refuses, not null
     */
    default Outcome<ControlEvent> extend(Reckoner law, EventExtension extension) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(extension, "extension");
        ControlEvent extended = builder().from(this).addExtensions(extension).build();
        Outcome<ControlEvent> outcome = new ControlEventTerms(law, extended)
                .rulings()
                .outcomeOf(extension)
                .map(effect -> extended);
        return extensions().contains(extension) ? outcome.flatMap(same -> EventExtensionRulings.same()) : outcome;
    }

    /**
     * Asks an expert to take part.
     *
     * @param expert the expert, not null
     * @return the event with the expert, or a refusal by the norm on ties to the object, not null
     */
    default Outcome<ControlEvent> involve(ControlExpert expert) {
        return expert.admission()
                .map(admitted -> builder().from(this).addExperts(admitted).build());
    }

    /**
     * Returns where the event stands on a day, by what was known then.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return the state, not null
     */
    default ControlEventState state(Reckoner law, LocalDate asOf) {
        return new ControlEventTerms(law, asKnownOn(asOf)).state(asOf);
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new ControlEventTerms(law, this).timeline();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new ControlEventFindings(law, asKnownOn(asOf), asOf).all();
    }

    /**
     * Returns this event as it stood on a day: without what was recorded later, and without extensions that were only
     * planned.
     *
     * @param day the day, not null
     * @return the event, not null
     */
    @Override
    default ControlEvent asKnownOn(LocalDate day) {
        Optional<Dispatch> known = Arrivals.asKnownOn(notice(), day);
        boolean noticed = known.isPresent() || notice().isEmpty();
        Optional<Fact> completed = completedOn().filter(fact -> fact.isKnownOn(day));
        Optional<ControlAct> knownAct = act().flatMap(act -> act.asKnownOn(day));
        Optional<HeadReaction> answered = reaction().flatMap(answer -> answer.asKnownOn(day));
        Optional<EventOutcome> led = outcome().map(outcome -> outcome.asKnownOn(day));
        Optional<ActionPlan> planned =
                actionPlan().filter(plan -> plan.submittedOn().isKnownOn(day));
        return builder()
                .from(this)
                .grounds(grounds().stream().map(basis -> basis.asKnownOn(day)).collect(Collectors.toSet()))
                .notice(known)
                .noticeBy(noticeBy().filter(by -> noticed))
                .noticeInWriting(noticeInWriting().filter(written -> noticed))
                .order(order().flatMap(order -> order.asKnownOn(day))
                        .map(order -> AppointmentOrder.builder()
                                .from(order)
                                .delivery(Arrivals.without(
                                        order.delivery(),
                                        Stream.concat(
                                                Stream.of(completed, knownAct.flatMap(ControlAct::drawnUpOn)),
                                                led.stream()
                                                        .flatMap(OutcomeFacts::following)
                                                        .map(Optional::of))))
                                .build()))
                .extensions(extensions().stream()
                        .filter(extension -> extension.decidedOn().hasHappenedOn(day))
                        .map(extension -> extension.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .experts(experts().stream()
                        .flatMap(expert -> expert.asKnownOn(day).stream())
                        .collect(Collectors.toSet()))
                .requests(requests().stream()
                        .filter(request -> request.requestedOn().isKnownOn(day))
                        .map(request -> request.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .completedOn(completed)
                .act(knownAct.map(act -> ControlAct.builder()
                        .from(act)
                        .delivery(Arrivals.without(
                                act.delivery(),
                                Stream.of(
                                        answered.flatMap(HeadReaction::agreedOn),
                                        answered.flatMap(HeadReaction::objectedOn))))
                        .build()))
                .reaction(answered)
                .submittedOn(submittedOn().filter(fact -> fact.isKnownOn(day)))
                .setAsideForRefusalOn(setAsideForRefusalOn().filter(fact -> fact.isKnownOn(day)))
                .decision(decision()
                        .flatMap(decision -> decision.asKnownOn(day))
                        .map(decision -> EventDecision.builder()
                                .from(decision)
                                .letter(Arrivals.without(
                                        decision.letter(), Stream.of(planned.map(ActionPlan::submittedOn))))
                                .build()))
                .actionPlan(planned)
                .report(report().filter(report -> report.reportedOn().isKnownOn(day)))
                .closedOn(closedOn().filter(fact -> fact.isKnownOn(day)))
                .outcome(led)
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return Stream.of(
                        order().flatMap(AppointmentOrder::first),
                        notice().flatMap(Dispatch::sentOn),
                        Arrivals.first(notice()))
                .flatMap(Optional::stream)
                .min(Fact.IN_TIME);
    }

    @Override
    default LocalizedText label() {
        return ControlTexts.TEXTS.text("controlEvent");
    }

    /**
     * Starts a new event. {@code unit} and {@code object} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a control event. */
    final class Builder extends ImmutableControlEvent.Builder {
        Builder() {}

        /**
         * Adds a ground of which nothing more is recorded.
         *
         * @param ground the ground, not null
         * @return this, not null
         */
        public Builder ground(EventGround ground) {
            return addGrounds(EventBasis.of(ground));
        }

        /**
         * Sets the receipt of the notice by the object, recorded on that day.
         *
         * @param day the day, not null
         * @return this, not null
         */
        public Builder noticeReceivedOn(LocalDate day) {
            return notice(Dispatch.builder().addReceivedOn(Fact.on(day)).build());
        }

        /**
         * Sets the day of the submission, recorded on that day.
         *
         * @param day the day, not null
         * @return this, not null
         */
        public Builder submittedOn(LocalDate day) {
            return submittedOn(Fact.on(day));
        }
    }
}
