package kz.qyzmet.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendar;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kz.qyzmet.calendar.WorkingCalendar;
import net.objectlab.kit.datecalc.common.HolidayHandlerType;
import net.objectlab.kit.datecalc.jdk8.LocalDateKitCalculatorsFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Adds n working days to a thousand dates; the figure is for one of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(CalendarBenchmark.DATES)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CalendarBenchmark {

    static final int DATES = 1000;

    /** How many working days are added. */
    @Param({"5", "20", "250"})
    public int n;

    private final WorkingCalendar ours = Calendars.OURS;
    private final HolidayCalendar strata = Calendars.strata();
    private final LocalDateKitCalculatorsFactory datecalc = Calendars.datecalc();
    private final Set<LocalDate> daysOff = Calendars.daysOff();
    private final LocalDate[] dates = new LocalDate[DATES];
    private final int[] epochDays = new int[DATES];

    /** Fills the dates, always the same ones. */
    public CalendarBenchmark() {
        Random random = new Random(20260506);
        for (int i = 0; i < DATES; i++) {
            dates[i] = LocalDate.of(2016, 1, 4).plusDays(random.nextInt(3600));
            epochDays[i] = (int) dates[i].toEpochDay();
        }
    }

    /** Ours, on dates. */
    @Benchmark
    public void qyzmet(Blackhole sink) {
        for (LocalDate date : dates) {
            sink.consume(ours.plusWorkingDays(date, n));
        }
    }

    /** Ours, on epoch days. */
    @Benchmark
    public void qyzmetEpochDays(Blackhole sink) {
        for (int epochDay : epochDays) {
            sink.consume(ours.plusWorkingDays(epochDay, n));
        }
    }

    /** Ours, on an array. */
    @Benchmark
    public int[] qyzmetArray() {
        return ours.plusWorkingDays(epochDays, n);
    }

    /** Strata's shift over a calendar of the same days. */
    @Benchmark
    public void strata(Blackhole sink) {
        for (LocalDate date : dates) {
            sink.consume(strata.shift(date, n));
        }
    }

    /** Datecalc, without the worked weekends that it cannot hold. */
    @Benchmark
    public void datecalc(Blackhole sink) {
        for (LocalDate date : dates) {
            sink.consume(datecalc.getDateCalculator("KZ", HolidayHandlerType.FORWARD)
                    .setStartDate(date)
                    .moveByBusinessDays(n)
                    .getCurrentBusinessDate());
        }
    }

    /** A set and a loop, as written by hand. */
    @Benchmark
    public void handWritten(Blackhole sink) {
        for (LocalDate date : dates) {
            sink.consume(Calendars.walk(daysOff, date, n));
        }
    }
}
