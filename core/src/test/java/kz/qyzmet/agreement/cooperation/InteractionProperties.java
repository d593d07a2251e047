package kz.qyzmet.agreement.cooperation;

import static kz.qyzmet.agreement.cooperation.StepCases.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Severity;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the steps of any agreement, whatever has been recorded and in whichever order. */
class InteractionProperties {

    private static final LocalDate MON_2026_05_04 = LocalDate.of(2026, 5, 4);
    private static final LocalDate LAST = MON_2026_05_04.plusDays(40);

    @Provide
    Arbitrary<StepDone> steps() {
        return Combinators.combine(
                        Arbitraries.of(InteractionStep.class),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of("1", "2"))
                .as((step, day, recorded, service) -> {
                    LocalDate on = MON_2026_05_04.plusDays(day);
                    Fact fact = Fact.on(on).recordedOn(on.plusDays(recorded));
                    return step.belongsToService() ? StepDone.of(step, fact, service) : StepDone.of(step, fact);
                });
    }

    @Provide
    Arbitrary<List<StepDone>> records() {
        return steps().list().ofMaxSize(40);
    }

    private static List<Finding> findings(CooperationType type, List<StepDone> steps, LocalDate asOf) {
        return new StepFindings(LAW, type, Optional.empty(), steps, asOf).all();
    }

    @Property
    void theOrderOfRecordingNeverMatters(
            @ForAll CooperationType type, @ForAll("records") List<StepDone> steps, @ForAll Random random) {
        List<StepDone> shuffled = new ArrayList<>(steps);
        Collections.shuffle(shuffled, random);
        shuffled.addAll(steps.subList(0, steps.size() / 2));

        assertThat(findings(type, shuffled, LAST)).isEqualTo(findings(type, steps, LAST));
    }

    @Property
    void eachStepIsInExactlyOneState(
            @ForAll CooperationType type, @ForAll StepOrder order, @ForAll("records") List<StepDone> steps) {
        InteractionAlgorithm algorithm = InteractionAlgorithm.of(type, LAW.with(order));
        InteractionProgress progress = algorithm.progress(steps, Optional.empty(), LAST);
        Set<InteractionStep> done = new HashSet<>();
        steps.stream().filter(step -> step.service().isEmpty()).forEach(step -> done.add(step.step()));
        Set<InteractionStep> ofService = new HashSet<>(done);
        steps.stream()
                .filter(step -> step.service().equals(Optional.of("1")))
                .forEach(step -> ofService.add(step.step()));

        Map<InteractionStep, StepState> states = progress.ofAgreement();
        Map<InteractionStep, StepState> states1 = progress.ofService("1");
        Set<InteractionStep> all = new TreeSet<>(states.keySet());
        all.addAll(states1.keySet());
        assertThat(all).containsExactlyElementsOf(algorithm.steps());
        assertThat(states.keySet()).doesNotContainAnyElementsOf(states1.keySet());
        states.forEach((step, state) -> assertState(algorithm, step, state, done));
        states1.forEach((step, state) -> assertState(algorithm, step, state, ofService));
        assertThat(progress.next()).noneMatch(progress.missing()::contains);
    }

    private static void assertState(
            InteractionAlgorithm algorithm, InteractionStep step, StepState state, Set<InteractionStep> done) {
        boolean ready = algorithm.waitsFor(step).stream()
                .allMatch(earlier -> done.contains(earlier)
                        || earlier == InteractionStep.AGENT_PAYMENT_TAKEN
                        || earlier == InteractionStep.SYSTEM_PAYMENT_TAKEN);
        switch (state) {
            case DONE -> assertThat(done).contains(step);
            case NEXT -> assertThat(ready).isTrue();
            case WAITING -> assertThat(ready).isFalse();
            case MISSING -> assertThat(step.isOptional(algorithm.edition())).isFalse();
            case LEFT_OUT -> assertThat(step.isOptional(algorithm.edition())).isTrue();
        }
        if (state != StepState.DONE) {
            assertThat(done).doesNotContain(step);
        }
    }

    @Property
    void whatIsDoneInOrderIsNeverWrong(
            @ForAll CooperationType type, @ForAll("gaps") List<Integer> gaps, @ForAll Random random) {
        List<StepDone> steps = new ArrayList<>();
        LocalDate day = MON_2026_05_04;
        int i = 0;
        for (InteractionStep step : InteractionStep.of(type)) {
            day = day.plusDays(gaps.get(i++));
            if (!step.isOptional(Edition.standard()) || random.nextBoolean()) {
                steps.add(
                        step.belongsToService()
                                ? StepDone.of(step, Fact.on(day), "1")
                                : StepDone.of(step, Fact.on(day)));
            }
        }
        for (int asOf = 0; asOf <= 60; asOf++) {
            assertThat(findings(type, steps, MON_2026_05_04.plusDays(asOf))).isEmpty();
        }
    }

    @Provide
    Arbitrary<List<Integer>> gaps() {
        return Arbitraries.integers().between(0, 3).list().ofSize(18);
    }

    /** A step is too early when one of those before it in the list, which has to be done, was first done later. */
    @Property
    void theBreachesOfThePreparationAreThoseOfANaiveReading(
            @ForAll CooperationType type, @ForAll("records") List<StepDone> steps) {
        List<InteractionStep> listed = InteractionStep.of(type);
        Set<String> expected = new TreeSet<>();
        for (int late = 0; late < listed.size(); late++) {
            for (int early = late + 1; early < listed.size(); early++) {
                InteractionStep first = listed.get(late);
                InteractionStep second = listed.get(early);
                Optional<LocalDate> firstDay = day(steps, first);
                Optional<LocalDate> secondDay = day(steps, second);
                if (second.stage() == InteractionStage.PREPARATORY
                        && !first.isOptional(Edition.standard())
                        && firstDay.isPresent()
                        && secondDay.isPresent()
                        && secondDay.get().isBefore(firstDay.get())) {
                    expected.add(second.norm().id());
                }
            }
        }
        List<String> found = findings(type, steps, LAST).stream()
                .filter(finding -> finding.severity() == Severity.BREACH)
                .map(finding -> finding.citation().id())
                .filter(id -> id.contains(".prep."))
                .toList();

        assertThat(found).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Optional<LocalDate> day(List<StepDone> steps, InteractionStep step) {
        return steps.stream()
                .filter(done -> done.step() == step)
                .map(done -> done.on().day())
                .min(LocalDate::compareTo);
    }

    /** What was recorded later is as if it had not been recorded. */
    @Property
    void aDayKnowsWhatWasRecordedByThen(
            @ForAll CooperationType type, @ForAll("records") List<StepDone> steps, @ForAll("days") LocalDate asOf) {
        List<StepDone> known =
                steps.stream().filter(done -> done.on().isKnownOn(asOf)).toList();

        assertThat(findings(type, steps, asOf)).isEqualTo(findings(type, known, LAST));
        assertThat(findings(type, steps, asOf))
                .allSatisfy(finding -> assertThat(finding.since()).isBeforeOrEqualTo(asOf));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-2, 25).map(MON_2026_05_04::plusDays);
    }
}
