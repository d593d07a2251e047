package kz.qyzmet.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Suspension;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.law.StateServicesLaw;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole answer with its steps, one with a suspension, and one put into words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class DeadlineBenchmark {

    private final Reckoner law = Reckoner.on(Calendars.OURS);
    private final LocalDate trigger = LocalDate.of(2026, 5, 6);
    private final Term suspended = Term.builder()
            .from(Term.of(StateServicesLaw.UNSCHEDULED_INSPECTION_CAP, LocalDate.of(2026, 3, 2)))
            .addSuspensions(Suspension.between(
                    LocalDate.of(2026, 3, 6),
                    LocalDate.of(2026, 3, 17),
                    StateServicesLaw.SUSPENSION_PENDING_INFORMATION))
            .build();

    /** Makes the state. */
    public DeadlineBenchmark() {}

    /** A term in working days. */
    @Benchmark
    public Deadline workingDays() {
        return law.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, trigger);
    }

    /** A term in calendar days that rolls. */
    @Benchmark
    public Deadline calendarDays() {
        return law.deadline(StateServicesLaw.RECOMMENDATION_TERM, trigger);
    }

    /** A cap with a suspension. */
    @Benchmark
    public Deadline suspended() {
        return law.deadline(suspended);
    }

    /** A term put into Kazakh words. */
    @Benchmark
    public List<String> explained() {
        return law.deadline(StateServicesLaw.COMPLAINT_REVIEW_BY_PROVIDER, trigger)
                .explain(Locale.forLanguageTag("kk"));
    }
}
