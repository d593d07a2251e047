package kz.qyzmet.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;

/** Elapsed time from an instant: hours run at night and on days off too. */
final class ElapsedRun {

    /** A decision of which only the day is known comes first of its day. */
    private static final Comparator<Extension> IN_ORDER = Comparator.comparing(
                    (Extension extension) -> extension.decided().day())
            .thenComparing(
                    extension -> extension.decided().occurredAt().instant().orElse(Instant.MIN))
            .thenComparing(extension -> extension.by().unit())
            .thenComparing(extension -> extension.by().amount())
            .thenComparing(extension -> extension.ground().id());

    private final Run run;
    private final Moment trigger;

    ElapsedRun(Run run, Moment trigger) {
        this.run = run;
        this.trigger = trigger;
    }

    Deadline deadline(Count count) {
        if (trigger.instant().isEmpty() || !allInstants()) {
            return run.hourNotKnown();
        }
        Instant start = trigger.instant().get();
        Duration left = Duration.between(start, plus(start, count, 1));
        List<Extension> extensions = new ArrayList<>(run.term().extensions());
        extensions.sort(IN_ORDER);
        List<Pause<Instant>> pauses = pauses();
        for (Extension extension : extensions) {
            if (!extension.by().unit().isTime()) {
                throw new IllegalArgumentException("Invalid extension: Expected hours or seconds for a term of " + count
                        + ", but found: " + extension.by());
            }
            Optional<Instant> end = end(start, left, pauses);
            Moment decided = extension.decided().occurredAt();
            if (decided.isBefore(trigger)) {
                throw new IllegalArgumentException("Invalid extension: Expected a decision on or after the trigger, "
                        + trigger + ", but found: " + decided);
            }
            if (end.isPresent() && Moment.at(end.get()).isBefore(decided)) {
                run.steps()
                        .add(Step.moments(
                                StepRule.EXTENSION_WITHOUT_EFFECT,
                                List.of(extension.ground()),
                                decided,
                                Moment.at(end.get())));
                continue;
            }
            left = left.plus(Duration.between(start, plus(start, extension.by(), 1)));
            run.steps()
                    .add(new Step(
                            StepRule.EXTENDED,
                            List.of(extension.ground()),
                            Optional.of(decided),
                            Optional.empty(),
                            Optional.of(
                                    extension.by().unit().amount(extension.by().amount()))));
        }
        return finish(start, left, pauses, count);
    }

    private Deadline finish(Instant start, Duration left, List<Pause<Instant>> pauses, Count count) {
        Optional<Instant> end = end(start, left, pauses);
        for (Pause<Instant> pause : pauses) {
            if (pause.to() != null && !pause.to().isAfter(start)) {
                // Over before the term began: it stopped nothing.
                continue;
            }
            if (end.isPresent() && !pause.from().isBefore(end.get())) {
                run.steps()
                        .add(Step.moments(
                                StepRule.SUSPENSION_WITHOUT_EFFECT,
                                pause.grounds(),
                                Moment.at(pause.from()),
                                Moment.at(end.get())));
            } else if (pause.to() != null) {
                run.steps()
                        .add(Step.moments(
                                StepRule.SUSPENDED,
                                PausedCount.stopped(pause.grounds(), run.citation()),
                                Moment.at(pause.from()),
                                Moment.at(pause.to())));
            }
        }
        if (end.isEmpty()) {
            Pause<Instant> open = pauses.get(pauses.size() - 1);
            Duration rest = left.minus(used(start, open.from(), pauses));
            boolean whole = count.unit() == LimitUnit.HOUR && rest.toSecondsPart() == 0 && rest.toMinutesPart() == 0;
            // What is left is told exactly: in hours where they are whole, else in seconds.
            return run.suspended(Counting.stopped(
                    AlmatyTime.at(open.from()).toLocalDate(),
                    Math.toIntExact(whole ? rest.toHours() : rest.toSeconds()),
                    whole ? LimitUnit.HOUR : LimitUnit.SECOND,
                    open.grounds()));
        }
        run.steps()
                .add(Step.moments(StepRule.ELAPSED, List.of(run.citation()), trigger, Moment.at(end.get()))
                        .with(count.unit().amount(count.amount())));
        return run.due(trigger.day(), end.get(), count.unit());
    }

    /** The end of a time that stands still in the pauses; empty when it runs into an open one. */
    private static Optional<Instant> end(Instant start, Duration length, List<Pause<Instant>> pauses) {
        Instant position = start;
        Duration left = length;
        for (Pause<Instant> pause : pauses) {
            if (pause.to() != null && !pause.to().isAfter(position)) {
                continue;
            }
            Duration before = pause.from().isAfter(position) ? Duration.between(position, pause.from()) : Duration.ZERO;
            if (before.compareTo(left) >= 0) {
                break;
            }
            left = left.minus(before);
            if (pause.to() == null) {
                return Optional.empty();
            }
            position = pause.to();
        }
        return Optional.of(position.plus(left));
    }

    private static Duration used(Instant start, Instant until, List<Pause<Instant>> pauses) {
        Duration used = until.isAfter(start) ? Duration.between(start, until) : Duration.ZERO;
        for (Pause<Instant> pause : pauses) {
            if (pause.to() != null && pause.to().isAfter(start) && pause.from().isBefore(until)) {
                Instant from = pause.from().isBefore(start) ? start : pause.from();
                used = used.minus(Duration.between(from, pause.to()));
            }
        }
        return used;
    }

    private boolean allInstants() {
        return run.term().suspensions().stream()
                .allMatch(suspension ->
                        suspension.suspended().occurredAt().instant().isPresent()
                                && suspension
                                        .resumed()
                                        .map(fact -> fact.occurredAt().instant().isPresent())
                                        .orElse(true));
    }

    private List<Pause<Instant>> pauses() {
        List<Pause<Instant>> pauses = new ArrayList<>();
        for (Suspension suspension : run.term().suspensions()) {
            pauses.add(Pause.of(
                    suspension.suspended().occurredAt().instant().orElseThrow(),
                    suspension
                            .resumed()
                            .flatMap(fact -> fact.occurredAt().instant())
                            .orElse(null),
                    suspension.ground()));
        }
        return Pause.union(pauses);
    }

    static Instant plus(Instant instant, Count count, int sign) {
        long n = (long) sign * count.amount();
        return count.unit() == LimitUnit.HOUR ? Run.plusHours(instant, n) : instant.plusSeconds(n);
    }
}
