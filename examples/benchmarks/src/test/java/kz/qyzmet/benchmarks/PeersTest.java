package kz.qyzmet.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.opengamma.strata.basics.date.HolidayCalendar;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is measured side by side has to give the same answers. */
class PeersTest {

    @Test
    void strataAndTheHandWrittenLoopGiveTheAnswersOfOurs() {
        HolidayCalendar strata = Calendars.strata();
        Set<LocalDate> daysOff = Calendars.daysOff();
        for (LocalDate date = LocalDate.of(2016, 1, 4);
                date.isBefore(LocalDate.of(2025, 10, 1));
                date = date.plusDays(1)) {
            for (int n : new int[] {1, 5, 20, 250}) {
                LocalDate ours = Calendars.OURS.plusWorkingDays(date, n);
                assertThat(strata.shift(date, n)).as("%s + %s", date, n).isEqualTo(ours);
                assertThat(Calendars.walk(daysOff, date, n))
                        .as("%s + %s", date, n)
                        .isEqualTo(ours);
            }
        }
    }
}
