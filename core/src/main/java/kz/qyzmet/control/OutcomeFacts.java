package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;

/** The facts of the outcome of a control event: what was known of them, and what they follow. */
final class OutcomeFacts {

    private OutcomeFacts() {}

    static void requireCountable(String part, LongStream numbers) {
        long all = numbers.sum();
        if (all > Integer.MAX_VALUE) {
            throw new IllegalStateException("Invalid outcome: Expected '" + part + "' of " + Integer.MAX_VALUE
                    + " or fewer, but found: " + all);
        }
    }

    /** Nothing follows from an event that has not begun. */
    static void requireAfter(Optional<Fact> started, EventOutcome outcome) {
        restored(outcome).forEach(fact -> require(started, "outcome.violations.restoredOn", fact));
        imposed(outcome).forEach(fact -> require(started, "outcome.sanctions.imposedOn", fact));
        made(outcome).forEach(fact -> require(started, "outcome.recommendations.madeOn", fact));
    }

    private static void require(Optional<Fact> started, String name, Fact fact) {
        ContradictoryFactsException.requireOrder("order.delivery", started, name, Optional.of(fact));
    }

    /** All that follows the beginning of the event. */
    static Stream<Fact> following(EventOutcome outcome) {
        return Stream.of(restored(outcome), imposed(outcome), made(outcome)).flatMap(facts -> facts);
    }

    private static Stream<Fact> restored(EventOutcome outcome) {
        return outcome.violations().stream().flatMap(found -> found.restoredOn().stream());
    }

    private static Stream<Fact> imposed(EventOutcome outcome) {
        return outcome.sanctions().stream().map(Sanction::imposedOn);
    }

    private static Stream<Fact> made(EventOutcome outcome) {
        return outcome.recommendations().stream().map(EventRecommendation::madeOn);
    }

    static EventOutcome known(EventOutcome outcome, LocalDate day) {
        return EventOutcome.builder()
                .from(outcome)
                .violations(violations(outcome, day))
                .sanctions(outcome.sanctions().stream()
                        .filter(sanction -> sanction.imposedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .recommendations(recommendations(outcome, day))
                .build();
    }

    /** A set keeps equal values once: what a day makes equal is added up, so that no violation is lost. */
    private static Set<FoundViolation> violations(EventOutcome outcome, LocalDate day) {
        Set<FoundViolation> known = new HashSet<>();
        Map<ViolationKind, Integer> open = new TreeMap<>();
        for (FoundViolation found : outcome.violations()) {
            if (found.restoredOn().filter(fact -> fact.isKnownOn(day)).isPresent()) {
                known.add(found);
            } else {
                open.merge(found.kind(), found.number(), Integer::sum);
            }
        }
        open.forEach((kind, number) -> known.add(new FoundViolation(kind, number, Optional.empty(), 0)));
        return known;
    }

    private static Set<EventRecommendation> recommendations(EventOutcome outcome, LocalDate day) {
        Set<EventRecommendation> known = new HashSet<>();
        Map<Fact, Integer> open = new HashMap<>();
        for (EventRecommendation made : outcome.recommendations()) {
            boolean carriedOut =
                    made.carriedOutOn().filter(fact -> fact.isKnownOn(day)).isPresent();
            if (carriedOut && made.madeOn().isKnownOn(day)) {
                known.add(made);
            } else if (made.madeOn().isKnownOn(day)) {
                open.merge(made.madeOn(), made.number(), Integer::sum);
            }
        }
        open.forEach((madeOn, number) -> known.add(new EventRecommendation(madeOn, number, Optional.empty())));
        return known;
    }
}
