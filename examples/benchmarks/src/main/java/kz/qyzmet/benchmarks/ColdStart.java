package kz.qyzmet.benchmarks;

import java.util.Locale;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.law.Norms;

/**
 * How long the calendar and the catalogue take of a cold JVM's life. A program of its own, because JMH is never cold:
 * {@code java -cp examples/benchmarks/target/benchmarks.jar kz.qyzmet.benchmarks.ColdStart}, several times.
 */
final class ColdStart {

    private ColdStart() {}

    public static void main(String[] args) {
        long start = System.nanoTime();
        WorkingCalendar calendar = KazakhstanCalendar.fiveDay();
        long loadedCalendar = System.nanoTime();
        int norms = Norms.standard().all().size();
        long loadedNorms = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "calendar %.1f ms, %d norms %.1f ms, together %.1f ms (%s)%n",
                (loadedCalendar - start) / 1e6,
                norms,
                (loadedNorms - loadedCalendar) / 1e6,
                (loadedNorms - start) / 1e6,
                calendar.range());
    }
}
