package kz.qyzmet.inspection.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Suspension;
import org.immutables.value.Value;

/**
 * A suspension of the term of an inspection ({@code law88.a27-2.p4}).
 *
 * <p>It lasts as long as its ground: until the last essential answer was received, or the emergency is over, unless the
 * term is resumed before. It may take effect from a day before it was decided. What has no ground is recorded all the
 * same, stops no count, and is a finding.
 */
@Value.Immutable
public interface InspectionSuspension {

    /**
     * Returns why the term is suspended.
     *
     * @return the ground, not null
     */
    SuspensionGround ground();

    /**
     * Returns the requests whose answers are awaited.
     *
     * @return the requests, not null; empty for an emergency
     */
    Set<InformationRequest> requests();

    /**
     * Returns the day from which the term stands still by the decision.
     *
     * @return the beginning, not null
     */
    Fact suspendedOn();

    /**
     * Returns when the suspension was decided.
     *
     * @return the decision, empty where it is that of the beginning
     */
    Optional<Fact> decidedOn();

    /**
     * Returns when the state of emergency ended.
     *
     * @return the end, empty while it lasts, and for requests
     */
    Optional<Fact> emergencyEndedOn();

    /**
     * Returns the day from which the term goes on by the decision.
     *
     * @return the resumption, empty where none is recorded
     */
    Optional<Fact> resumedOn();

    /**
     * Returns when the resumption was decided.
     *
     * @return the decision, empty where it is that of the resumption
     */
    Optional<Fact> resumptionDecidedOn();

    /**
     * Returns the notice of the suspension.
     *
     * @return the notice, empty where none is recorded
     */
    Optional<CourseNotice> suspensionNotice();

    /**
     * Returns the notice of the resumption.
     *
     * @return the notice, empty where none is recorded
     */
    Optional<CourseNotice> resumptionNotice();

    /**
     * Checks what cannot be: a resumption before the suspension, requests for an emergency, the end of an emergency for
     * requests.
     *
     * @throws ContradictoryFactsException if one fact is recorded before what has to come first
     * @throws IllegalArgumentException if what is recorded belongs to the other ground
     */
    @Value.Check
    default void check() {
        Optional<Fact> begun = Optional.of(suspendedOn());
        ContradictoryFactsException.requireOrder("suspendedOn", begun, "resumedOn", resumedOn());
        ContradictoryFactsException.requireOrder(
                "decidedOn", decidedOn(), "resumptionDecidedOn", resumptionDecidedOn());
        if (resumedOn().isEmpty()) {
            ContradictoryFactsException.requireOrder(
                    "suspendedOn", begun, "resumptionDecidedOn", resumptionDecidedOn());
        }
        if (ground() == SuspensionGround.EMERGENCY && !requests().isEmpty()) {
            throw new IllegalArgumentException("Invalid suspension: Expected no requests for an emergency, but found: "
                    + requests().size());
        }
        if (ground() == SuspensionGround.REQUEST && emergencyEndedOn().isPresent()) {
            throw new IllegalArgumentException(
                    "Invalid suspension: Expected no end of an emergency for a request, but found: "
                            + emergencyEndedOn().get().occurredAt());
        }
    }

    /**
     * Returns the decision to suspend, from which its notice is due.
     *
     * @return the decision, or the beginning where no other day is recorded, not null
     */
    default Fact decision() {
        return decidedOn().orElseGet(this::suspendedOn);
    }

    /**
     * Returns the decision to resume, from which its notice is due.
     *
     * @param law the engine, for {@link EmergencyEndNotice}, not null
     * @return the decision, empty where there is none
     */
    default Optional<Fact> resumptionDecision(Reckoner law) {
        Optional<Fact> decided = resumptionDecidedOn().or(this::resumedOn);
        return law.policy(EmergencyEndNotice.ON_DECISION) == EmergencyEndNotice.ON_END
                ? decided.or(this::emergencyEndedOn)
                : decided;
    }

    /**
     * Returns from when the count goes on by a decision.
     *
     * @return the resumption, empty where none is recorded
     */
    default Optional<Fact> resumption() {
        return resumedOn().or(this::resumptionDecidedOn);
    }

    /**
     * Returns when the ground ended: the receipt of the last essential answer, or the end of the emergency.
     *
     * @return the end, empty while the ground is open
     */
    default Optional<Fact> groundEnd() {
        if (ground() == SuspensionGround.EMERGENCY) {
            return emergencyEndedOn();
        }
        List<InformationRequest> awaited = essentialRequests();
        return awaited.stream().allMatch(request -> request.answeredOn().isPresent())
                ? awaited.stream()
                        .flatMap(request -> request.answeredOn().stream())
                        .max(Fact.IN_TIME)
                : Optional.empty();
    }

    /**
     * Returns when the ground arose: the sending of the first essential request.
     *
     * @return the sending, empty where it is not recorded, and for an emergency
     */
    default Optional<Fact> groundStart() {
        List<InformationRequest> awaited = essentialRequests();
        return awaited.stream().allMatch(request -> request.sentOn().isPresent())
                ? awaited.stream().flatMap(request -> request.sentOn().stream()).min(Fact.IN_TIME)
                : Optional.empty();
    }

    /**
     * Tells whether there is a ground: an emergency, or a request that is not recorded as without weight.
     *
     * @return false if all that was requested is recorded as not essential
     */
    default boolean hasGround() {
        return requests().isEmpty() || !essentialRequests().isEmpty();
    }

    /**
     * Returns from when the term stands still: not before the request was sent, and, by the reading, not before the
     * decision.
     *
     * @param law the engine, for {@link BackDatedSuspension}, not null
     * @return the beginning, not null
     */
    default Fact begins(Reckoner law) {
        Optional<Fact> decided = law.policy(BackDatedSuspension.FROM_EFFECT) == BackDatedSuspension.FROM_DECISION
                ? decidedOn()
                : Optional.empty();
        return Stream.of(Optional.of(suspendedOn()), decided, groundStart())
                .flatMap(Optional::stream)
                .max(Fact.IN_TIME)
                .orElseThrow();
    }

    /**
     * Returns from when the term goes on: the end of the ground or the resumption, whichever comes first, or, by the
     * reading, the resumption alone. What has happened goes before what is planned.
     *
     * @param law the engine, for {@link SuspensionEnd}, not null
     * @return the end, empty while the term stands still
     */
    default Optional<Fact> ends(Reckoner law) {
        Optional<Fact> ground =
                law.policy(SuspensionEnd.END_OF_GROUND) == SuspensionEnd.DECISION ? Optional.empty() : groundEnd();
        return Stream.of(ground, resumption())
                .flatMap(Optional::stream)
                .min(Comparator.comparing((Fact end) -> end.planned()).thenComparing(Fact.IN_TIME));
    }

    /**
     * Returns the time in which the term does not run.
     *
     * @param law the engine, for its readings, not null
     * @return the time, empty where the suspension has no ground, or its ground had ended before it began
     */
    default Optional<Suspension> pause(Reckoner law) {
        Fact from = begins(law);
        Optional<Fact> to = ends(law);
        boolean over = Stream.of(groundEnd(), to)
                .flatMap(Optional::stream)
                .anyMatch(end -> end.occurredAt().isBefore(from.occurredAt()));
        return hasGround() && !over ? Optional.of(new Suspension(from, to, ground().norm())) : Optional.empty();
    }

    /**
     * Returns this suspension as it was known on a day: without what was recorded later, and without resumptions,
     * answers and ends that were only expected.
     *
     * @param day the day, not null
     * @return the suspension, empty where it was not known or only planned
     */
    default Optional<InspectionSuspension> asKnownOn(LocalDate day) {
        if (!suspendedOn().hasHappenedOn(day)) {
            return Optional.empty();
        }
        return Optional.of(builder()
                .from(this)
                .requests(requests().stream()
                        .flatMap(request -> request.asKnownOn(day).stream())
                        .collect(Collectors.toSet()))
                .decidedOn(decidedOn().filter(fact -> fact.isKnownOn(day)))
                .emergencyEndedOn(emergencyEndedOn().filter(fact -> fact.hasHappenedOn(day)))
                .resumedOn(resumedOn().filter(fact -> fact.hasHappenedOn(day)))
                .resumptionDecidedOn(resumptionDecidedOn().filter(fact -> fact.hasHappenedOn(day)))
                .suspensionNotice(suspensionNotice().flatMap(notice -> notice.asKnownOn(day)))
                .resumptionNotice(resumptionNotice().flatMap(notice -> notice.asKnownOn(day)))
                .build());
    }

    private List<InformationRequest> essentialRequests() {
        return requests().stream().filter(InformationRequest::mayStopTheTerm).toList();
    }

    /**
     * Returns a suspension for one request whose answer is awaited.
     *
     * @param suspendedOn the beginning, not null
     * @param request the request, not null
     * @return the suspension, not null
     */
    static InspectionSuspension pending(Fact suspendedOn, InformationRequest request) {
        return builder()
                .ground(SuspensionGround.REQUEST)
                .suspendedOn(suspendedOn)
                .addRequests(request)
                .build();
    }

    /**
     * Returns a suspension for a state of emergency that lasts.
     *
     * @param suspendedOn the beginning, not null
     * @return the suspension, not null
     */
    static InspectionSuspension emergency(Fact suspendedOn) {
        return builder()
                .ground(SuspensionGround.EMERGENCY)
                .suspendedOn(suspendedOn)
                .build();
    }

    /**
     * Starts a new suspension. {@code ground} and {@code suspendedOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a suspension. */
    final class Builder extends ImmutableInspectionSuspension.Builder {
        Builder() {}
    }
}
