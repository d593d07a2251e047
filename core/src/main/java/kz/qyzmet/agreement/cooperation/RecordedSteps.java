package kz.qyzmet.agreement.cooperation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;

/**
 * The steps that had been done by a day, each by its first record.
 *
 * @param ofAgreement the preparatory and the continuing steps
 * @param ofServices the steps of each service, by its number
 * @param foreign the steps of other types of cooperation, in their order
 * @param concluded the record of the conclusion of the agreement, which the signing overrules
 * @param signed the signing of the agreement
 */
record RecordedSteps(
        Map<InteractionStep, Fact> ofAgreement,
        NavigableMap<String, Map<InteractionStep, Fact>> ofServices,
        NavigableSet<StepDone> foreign,
        Optional<StepDone> concluded,
        Optional<Fact> signed) {

    private static final Comparator<StepDone> IN_ORDER = Comparator.comparing(StepDone::on, Fact.IN_TIME)
            .thenComparing(StepDone::step)
            .thenComparing(done -> done.service().orElse(""))
            .thenComparing(done -> done.staff().map(Enum::name).orElse(""));

    static RecordedSteps of(CooperationType type, Collection<StepDone> steps, Optional<Fact> signedOn, LocalDate asOf) {
        NavigableSet<StepDone> happened = new TreeSet<>(IN_ORDER);
        steps.stream().filter(done -> done.on().hasHappenedOn(asOf)).forEach(happened::add);
        Map<InteractionStep, Fact> ofAgreement = new EnumMap<>(InteractionStep.class);
        NavigableMap<String, Map<InteractionStep, Fact>> ofServices = new TreeMap<>();
        NavigableSet<StepDone> foreign = new TreeSet<>(IN_ORDER);
        for (StepDone done : happened) {
            if (done.step().type() != type) {
                foreign.add(done);
            } else if (done.service().isPresent()) {
                ofServices
                        .computeIfAbsent(done.service().get(), number -> new EnumMap<>(InteractionStep.class))
                        .putIfAbsent(done.step(), done.on());
            } else {
                ofAgreement.putIfAbsent(done.step(), done.on());
            }
        }
        Optional<Fact> signed = signedOn.filter(fact -> fact.hasHappenedOn(asOf));
        // From its signing the agreement is in force, whatever the list of steps says.
        signed.ifPresent(fact -> conclusion(type).forEach(step -> ofAgreement.put(step, fact)));
        return new RecordedSteps(
                Collections.unmodifiableMap(ofAgreement),
                Collections.unmodifiableNavigableMap(ofServices),
                Collections.unmodifiableNavigableSet(foreign),
                happened.stream()
                        .filter(done ->
                                done.step().type() == type && done.step().isConclusion())
                        .findFirst(),
                signed);
    }

    /** Whether steps are recorded at all: the signing alone is no list of steps. */
    boolean isKept() {
        return concluded.isPresent()
                || !ofServices.isEmpty()
                || ofAgreement.keySet().stream().anyMatch(step -> !step.isConclusion());
    }

    private static Stream<InteractionStep> conclusion(CooperationType type) {
        return InteractionStep.of(type).stream().filter(InteractionStep::isConclusion);
    }

    /** When a preparatory or continuing step was first done. */
    Optional<Fact> on(InteractionStep step) {
        return Optional.ofNullable(ofAgreement.get(step));
    }

    /** When a step of a service was first done. */
    Optional<Fact> on(InteractionStep step, String service) {
        return Optional.ofNullable(ofService(service).get(step));
    }

    Map<InteractionStep, Fact> ofService(String number) {
        return ofServices.getOrDefault(number, Map.of());
    }

    /** The first step of implementation, of whichever service. */
    Optional<StepDone> beginOfImplementation() {
        Stream<StepDone> ofEach = ofServices.entrySet().stream()
                .flatMap(service -> service.getValue().entrySet().stream()
                        .map(done -> StepDone.of(done.getKey(), done.getValue(), service.getKey())));
        Stream<StepDone> standing = ofAgreement.entrySet().stream()
                .filter(done -> done.getKey().isContinuing())
                .map(done -> StepDone.of(done.getKey(), done.getValue()));
        return Stream.concat(ofEach, standing).min(IN_ORDER);
    }

    /** The first of some preparatory steps. */
    Optional<StepDone> first(Stream<InteractionStep> steps) {
        return steps.flatMap(step -> on(step).map(fact -> StepDone.of(step, fact)).stream())
                .min(IN_ORDER);
    }

    /** The first step of a service. */
    Optional<StepDone> first(String service) {
        return ofService(service).entrySet().stream()
                .map(done -> StepDone.of(done.getKey(), done.getValue(), service))
                .min(IN_ORDER);
    }
}
