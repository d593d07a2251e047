package kz.qyzmet.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.qyzmet.calendar.kz.Amendment;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.calendar.kz.WeekScope;
import kz.qyzmet.complaint.Addressee;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.deadline.ImpactReport;
import kz.qyzmet.deadline.NamedCase;
import kz.qyzmet.deadline.Reckoner;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many cases a second are compared over two calendars, and what those cost that move. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ImpactBenchmark {

    private static final int CASES = 1_000;

    private final Reckoner before = Reckoner.on(KazakhstanCalendar.builder()
            .amend(Amendment.dayOff(LocalDate.of(2026, 8, 31), WeekScope.FIVE_AND_SIX, "published in 2025"))
            .build());
    private final Reckoner after = Reckoner.on(Calendars.OURS);
    private final List<NamedCase> spread = cases(LocalDate.of(2026, 1, 5), 300);
    private final List<NamedCase> moving = cases(LocalDate.of(2026, 8, 17), 10);

    /** Makes the state. */
    public ImpactBenchmark() {}

    private static List<NamedCase> cases(LocalDate first, int days) {
        return IntStream.range(0, CASES)
                .mapToObj(i -> new NamedCase(
                        "case " + i,
                        Complaint.builder()
                                .addressee(Addressee.QUALITY_AUTHORITY)
                                .registeredOn(first.plusDays(i % days))
                                .build()))
                .toList();
    }

    /** Complaints of a year: one in fourteen moves. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public ImpactReport spread() {
        return ImpactReport.of(spread.stream(), before, after);
    }

    /** Complaints of which each moves, with its reasons. */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public ImpactReport moving() {
        return ImpactReport.of(moving.stream(), before, after);
    }
}
