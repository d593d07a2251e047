package kz.qyzmet.inspection.regime;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.deadline.Kazakhstan.LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.ExpiryRule;
import kz.qyzmet.deadline.NotBefore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** D + n + 1, whatever day that is. */
class EntryIntoForceTest {

    @ParameterizedTest
    @CsvSource({
        // published, waits, in force, in force by the other reading
        "FRI_2024_04_12, 10, TUE_2024_04_23, MON_2024_04_22",
        "MON_2024_04_08, 60, SAT_2024_06_08, FRI_2024_06_07",
        "SAT_2024_04_06, 60, THU_2024_06_06, WED_2024_06_05",
        "WED_2024_12_25, 10, SUN_2025_01_05, SAT_2025_01_04",
        "WED_2024_02_28, 1, FRI_2024_03_01, THU_2024_02_29"
    })
    void theDayAfterTheLastDayOfTheWait(String published, int days, String inForce, String other) {
        assertThat(EntryIntoForce.day(date(published), days, LAW)).isEqualTo(date(inForce));
        assertThat(EntryIntoForce.day(date(published), days, LAW.with(ExpiryRule.ON_LAST_DAY)))
                .isEqualTo(date(other));
    }

    @Test
    void theAnswerHasItsSteps() {
        assertThat(EntryIntoForce.of(date("MON_2024_04_08"), 60, LAW))
                .isInstanceOfSatisfying(
                        NotBefore.class, start -> assertThat(start.steps()).isNotEmpty());
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> EntryIntoForce.day(date("MON_2024_04_08"), 0, LAW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid wait: Expected a number of calendar days from 1 on, but found: 0");
        assertThatThrownBy(() -> EntryIntoForce.day(date("THU_2021_07_01"), 10, LAW))
                .isInstanceOf(CalendarRangeException.class);
    }
}
