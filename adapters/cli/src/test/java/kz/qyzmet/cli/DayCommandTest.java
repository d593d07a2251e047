package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayCommandTest {

    @Test
    void aMovedDayOffSaysWhyAndFromWhere() {
        assertThat(Ran.with("day", "2026-05-11", "--lang", "en").exits(0).lines())
                .containsExactly(
                        "Monday 11 May 2026: not worked – day off moved here",
                        "Name: Day off moved from 9 May 2026 (Victory Day)",
                        "Basis: Law 267-II art.5",
                        "Moved from: Saturday 9 May 2026",
                        "Week: five-day working week",
                        "Certainty: official",
                        "Previous working day: Friday 8 May 2026",
                        "Next working day: Tuesday 12 May 2026");
    }

    @Test
    void aWorkedSundaySaysForWhichDay() {
        assertThat(Ran.with("day", "2025-01-05", "--lang", "en").exits(0).out())
                .contains("Sunday 5 January 2025: worked", "Moved to: Friday 3 January 2025", "G24G0000436");
    }

    @Test
    void theEdgesOfTheCalendarHaveOneNeighbour() {
        assertThat(Ran.with("day", "2002-01-01", "--lang", "en").exits(0).out())
                .contains("Next working day: Thursday 3 January 2002")
                .doesNotContain("Previous");
        assertThat(Ran.with("day", "2100-12-31", "--lang", "en").exits(0).out())
                .contains("Previous working day: Thursday 30 December 2100", "Certainty: projected")
                .doesNotContain("Next");
    }

    @Test
    void theWeekMatters() {
        assertThat(Ran.with("day", "2026-05-16", "--week", "SIX", "--lang", "en")
                        .exits(0)
                        .out())
                .contains("Saturday 16 May 2026: worked", "six-day working week");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-45", "2026-02-29", "tomorrow", "2026-05-06T10:00", "06.05.2026"})
    void whatIsNoDateIsRefused(String date) {
        Ran.with("day", date).isRefused("Expected a date", date);
    }

    @Test
    void aDayBeyondTheCalendarIsRefused() {
        Ran.with("day", "2001-12-31").isRefused("2002-01-01 to 2100-12-31", "2001-12-31");
    }
}
