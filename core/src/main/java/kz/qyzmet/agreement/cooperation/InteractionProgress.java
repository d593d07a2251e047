package kz.qyzmet.agreement.cooperation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;

/**
 * How far an agreement, and each service rendered under it, has got in its algorithm on a day.
 *
 * <p>Made by {@link InteractionAlgorithm#progress}. Answers depend on the set of the recorded steps, never on their
 * order.
 */
public final class InteractionProgress {

    private final InteractionAlgorithm algorithm;
    private final RecordedSteps recorded;

    InteractionProgress(InteractionAlgorithm algorithm, RecordedSteps recorded) {
        this.algorithm = Objects.requireNonNull(algorithm, "algorithm");
        this.recorded = Objects.requireNonNull(recorded, "recorded");
    }

    /**
     * Returns the algorithm.
     *
     * @return the algorithm, not null
     */
    public InteractionAlgorithm algorithm() {
        return algorithm;
    }

    /**
     * Returns the numbers of the services of which a step has been done.
     *
     * @return the numbers in order, not null
     */
    public NavigableSet<String> services() {
        return new TreeSet<>(recorded.ofServices().keySet());
    }

    /**
     * Returns the states of the preparatory steps, and of those of implementation that stand by themselves.
     *
     * @return each step with its state, in the order of the text, not null
     */
    public Map<InteractionStep, StepState> ofAgreement() {
        Map<InteractionStep, StepState> states = new EnumMap<>(InteractionStep.class);
        algorithm.preparatory().forEach(step -> states.put(step, preparatory(step)));
        algorithm
                .continuing()
                .forEach(step -> states.put(step, recorded.on(step).isPresent() ? StepState.DONE : open(step, on())));
        return states;
    }

    /**
     * Returns the states of the steps of a service; of one that has not begun, what it would begin with.
     *
     * @param number the number of the service, not null
     * @return each step with its state, in the order of the text, not null
     */
    public Map<InteractionStep, StepState> ofService(String number) {
        Objects.requireNonNull(number, "number");
        Map<InteractionStep, StepState> states = new EnumMap<>(InteractionStep.class);
        algorithm.ofService().forEach(step -> states.put(step, ofService(step, number)));
        return states;
    }

    /**
     * Returns the steps of the agreement that can be done now.
     *
     * @return the steps in the order of the text, not null
     */
    public List<InteractionStep> next() {
        return in(StepState.NEXT, ofAgreement());
    }

    /**
     * Returns the steps of a service that can be done now. None waits for the taking of a payment: a service free of
     * charge has none.
     *
     * @param number the number of the service, not null
     * @return the steps in the order of the text, not null
     */
    public List<InteractionStep> next(String number) {
        return in(StepState.NEXT, ofService(number));
    }

    /**
     * Returns the steps of the agreement that have to be done and are not recorded, although what follows is.
     *
     * @return the steps in the order of the text, not null
     */
    public List<InteractionStep> missing() {
        return in(StepState.MISSING, ofAgreement());
    }

    /**
     * Returns the steps of a finished service that had to be done and are not recorded.
     *
     * @param number the number of the service, not null
     * @return the steps in the order of the text, not null
     */
    public List<InteractionStep> missing(String number) {
        return in(StepState.MISSING, ofService(number));
    }

    /**
     * Returns the steps that were done before one for which they had to wait, by what is recorded of both.
     *
     * <p>Steps of one day of which an hour is not known are never out of order. A service that was begun before the
     * preparatory stage was over is told of once, by its first step.
     *
     * @return the steps, those of the agreement first, not null
     */
    public List<EarlyStep> outOfOrder() {
        List<EarlyStep> early = new ArrayList<>();
        Stream.concat(algorithm.preparatory().stream(), algorithm.continuing().stream())
                .flatMap(step -> recorded.first(Stream.of(step)).stream())
                .forEach(done -> early(done, recorded::on).ifPresent(early::add));
        for (String number : recorded.ofServices().keySet()) {
            recorded.first(number)
                    .flatMap(done -> early(done, step -> preparation(step)))
                    .ifPresent(early::add);
            recorded.ofService(number)
                    .forEach((step, on) -> early(StepDone.of(step, on, number), earlier -> recorded.on(earlier, number))
                            .ifPresent(early::add));
        }
        return List.copyOf(early);
    }

    /**
     * Tells whether the preparatory stage is over: nothing mandatory is left to do in it.
     *
     * @return true if services may be rendered
     */
    public boolean isPrepared() {
        return algorithm.preparatory().stream()
                .filter(algorithm::isMandatory)
                .allMatch(step -> recorded.on(step).isPresent());
    }

    /** What is recorded. */
    RecordedSteps recorded() {
        return recorded;
    }

    /** The first step that was done after a preparatory one should have been, though that one is not recorded. */
    Optional<StepDone> later(InteractionStep step) {
        Stream<StepDone> preparatory = algorithm.order().bindsPreparation()
                ? recorded.first(algorithm.preparatory().stream().filter(other -> other.compareTo(step) > 0)).stream()
                : Stream.empty();
        return Stream.concat(preparatory, recorded.beginOfImplementation().stream())
                .min((one, other) -> Fact.IN_TIME.compare(one.on(), other.on()));
    }

    /** The step with which a service ends, where it has been done. */
    Optional<Fact> finished(String number) {
        List<InteractionStep> steps = algorithm.ofService();
        return steps.isEmpty() ? Optional.empty() : recorded.on(steps.get(steps.size() - 1), number);
    }

    private StepState preparatory(InteractionStep step) {
        if (recorded.on(step).isPresent()) {
            return StepState.DONE;
        }
        if (later(step).isPresent()) {
            return algorithm.isMandatory(step) ? StepState.MISSING : StepState.LEFT_OUT;
        }
        return open(step, on());
    }

    private StepState ofService(InteractionStep step, String number) {
        Map<InteractionStep, Fact> done = recorded.ofService(number);
        if (done.containsKey(step)) {
            return StepState.DONE;
        }
        if (algorithm.isMandatory(step) && finished(number).isPresent()) {
            return StepState.MISSING;
        }
        boolean passed = done.keySet().stream().anyMatch(other -> other.compareTo(step) > 0);
        return !algorithm.isMandatory(step) && passed
                ? StepState.LEFT_OUT
                : open(step, earlier -> Optional.ofNullable(done.get(earlier)).or(() -> recorded.on(earlier)));
    }

    /** A service free of charge has no payment to wait for. */
    private StepState open(InteractionStep step, Function<InteractionStep, Optional<Fact>> on) {
        return algorithm.waitsFor(step).stream()
                        .filter(earlier -> !earlier.takesPayment())
                        .allMatch(earlier -> on.apply(earlier).isPresent())
                ? StepState.NEXT
                : StepState.WAITING;
    }

    private Function<InteractionStep, Optional<Fact>> on() {
        return recorded::on;
    }

    private Optional<Fact> preparation(InteractionStep step) {
        return step.stage() == InteractionStage.PREPARATORY ? recorded.on(step) : Optional.empty();
    }

    private Optional<EarlyStep> early(StepDone done, Function<InteractionStep, Optional<Fact>> on) {
        return algorithm.waitsFor(done.step()).stream()
                .filter(earlier -> on.apply(earlier)
                        .filter(fact -> done.on().occurredAt().isBefore(fact.occurredAt()))
                        .isPresent())
                .findFirst()
                .map(earlier -> new EarlyStep(done, earlier));
    }

    private static List<InteractionStep> in(StepState state, Map<InteractionStep, StepState> states) {
        return states.entrySet().stream()
                .filter(step -> step.getValue() == state)
                .map(Map.Entry::getKey)
                .toList();
    }
}
