package kz.qyzmet.agreement.cooperation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.Finding;
import org.immutables.value.Value;

/**
 * What the parties did under one agreement: the steps of their interaction, the services rendered, the center and the
 * single obligations (order 219/НҚ p. 4 to 6, Annex 1).
 */
@Value.Immutable
public interface Performance {

    /**
     * Returns the steps that were done.
     *
     * @return the steps, not null; where none is recorded, none is missing
     */
    Set<StepDone> steps();

    /**
     * Returns the services that the partner rendered.
     *
     * @return one value a service, not null, may be empty
     */
    Set<ServiceRendering> services();

    /**
     * Returns the trainings of the front office by employees of the State Corporation.
     *
     * @return the trainings, not null, may be empty
     */
    Set<FrontOfficeTraining> trainings();

    /**
     * Returns the times in which the premises were not guarded.
     *
     * @return the times, not null, may be empty
     */
    Set<Interruption> unguarded();

    /**
     * Returns what became of single obligations.
     *
     * @return the records, not null, may be empty
     */
    Set<ObligationRecord> obligations();

    /**
     * Checks that a number names one service.
     *
     * @throws IllegalStateException if two services have the same number
     */
    @Value.Check
    default void check() {
        Set<String> numbers = services().stream().map(ServiceRendering::number).collect(Collectors.toSet());
        if (numbers.size() < services().size()) {
            throw new IllegalStateException("Invalid performance: Expected one service of each number, but found: "
                    + services().size() + " services with " + numbers.size() + " numbers");
        }
    }

    /**
     * Returns how far the agreement, and each service, has got in its algorithm on a day.
     *
     * @param law the engine, not null
     * @param type the type of cooperation, not null
     * @param signedOn when the agreement was signed, empty where it is not, not null
     * @param asOf the day; what happened or was recorded later is left out, not null
     * @return the progress, not null
     */
    default InteractionProgress progress(Reckoner law, CooperationType type, Optional<Fact> signedOn, LocalDate asOf) {
        return InteractionAlgorithm.of(type, law).progress(steps(), signedOn, asOf);
    }

    /**
     * Returns what is due when: the deletion of personal data by an agent.
     *
     * @param law the engine, not null
     * @param type the type of cooperation, not null
     * @return the terms, not null
     */
    default Timeline timeline(Reckoner law, CooperationType type) {
        TimelineBuilder timeline = Timeline.on(law);
        new ServiceRenderings(law, type, services(), steps()).addTo(timeline);
        return timeline.build();
    }

    /**
     * Returns what is wrong on a day, by what was recorded until then.
     *
     * @param law the engine, not null
     * @param type the type of cooperation, not null
     * @param agreement when the agreement was signed and ended, and what force majeure hindered; its records are those
     *     of this performance, not null
     * @param asOf the day, not null
     * @return the findings in order, not null
     */
    default List<Finding> findings(Reckoner law, CooperationType type, ObligationFacts agreement, LocalDate asOf) {
        Performance known = asKnownOn(asOf);
        Optional<Fact> signedOn = agreement.signedOn().filter(fact -> fact.hasHappenedOn(asOf));
        Optional<Fact> endedOn = agreement.terminatedOn().filter(fact -> fact.hasHappenedOn(asOf));
        ObligationFacts facts = ObligationFacts.builder()
                .from(agreement.asKnownOn(asOf))
                .records(known.obligations())
                .build();
        ServiceRenderings renderings = new ServiceRenderings(law, type, known.services(), known.steps());
        return Finding.ordered(List.of(
                        new StepFindings(law, type, signedOn, known.steps(), asOf).all(),
                        known.timeline(law, type).lateness(asOf),
                        signedOn.map(signed -> renderings.findings(asOf, new AgreementTime(signed, endedOn)))
                                .orElseGet(() -> renderings.findings(asOf)),
                        new CenterFindings(law, type, signedOn, endedOn, asOf)
                                .all(known.unguarded(), known.trainings()),
                        new ObligationFindings(law, type, facts, asOf).all())
                .stream()
                .flatMap(List::stream)
                .toList());
    }

    /**
     * Returns this performance as it was known on a day: what was recorded later is left out.
     *
     * @param day the day, not null
     * @return the performance, not null
     */
    default Performance asKnownOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return builder()
                .steps(steps().stream().filter(step -> step.on().isKnownOn(day)).collect(Collectors.toSet()))
                .services(services().stream()
                        .map(service -> service.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .trainings(trainings().stream()
                        .filter(training -> training.heldOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .unguarded(unguarded().stream()
                        .flatMap(gap -> gap.asKnownOn(day).stream())
                        .collect(Collectors.toSet()))
                .obligations(obligations().stream()
                        .map(record -> record.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .build();
    }

    /**
     * Starts a new performance.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a performance. */
    final class Builder extends ImmutablePerformance.Builder {
        Builder() {}
    }
}
