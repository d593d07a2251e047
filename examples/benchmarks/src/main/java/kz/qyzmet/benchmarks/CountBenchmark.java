package kz.qyzmet.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendar;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import kz.qyzmet.calendar.WorkingCalendar;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Counts the working days of a span. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CountBenchmark {

    /** The length of the span in days. */
    @Param({"30", "365", "3650"})
    public int days;

    private final WorkingCalendar ours = Calendars.OURS;
    private final HolidayCalendar strata = Calendars.strata();
    private final LocalDate start = LocalDate.of(2016, 1, 4);
    private LocalDate end = start;

    /** Makes the state. */
    public CountBenchmark() {}

    /** Sets the end of the span: adding days to a date would cost more than what is measured. */
    @Setup
    public void setEnd() {
        end = start.plusDays(days);
    }

    /** Ours. */
    @Benchmark
    public int qyzmet() {
        return ours.workingDaysBetween(start, end);
    }

    /** Strata. */
    @Benchmark
    public int strata() {
        return strata.daysBetween(start, end);
    }
}
