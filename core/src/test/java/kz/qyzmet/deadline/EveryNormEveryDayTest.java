package kz.qyzmet.deadline;

import static kz.qyzmet.law.LawTables.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.deadline.NaiveLaw.Answer;
import kz.qyzmet.deadline.NaiveLaw.Readings;
import kz.qyzmet.law.LawTables;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every norm that bears time, from every day of seven years, against the oracle. */
class EveryNormEveryDayTest {

    private static final String OUTSIDE = "outside";

    /** What both sides answer, as one line. */
    private static String line(Answer answer) {
        return switch (answer.kind()) {
            case "Due" ->
                "Due " + answer.nominal() + " " + answer.due() + " " + answer.safe() + " " + answer.certainty();
            case "NotBefore" -> "NotBefore " + answer.due() + " " + answer.certainty();
            case "Window" -> "Window " + answer.nominal() + " " + answer.due() + " " + answer.certainty();
            default -> answer.kind();
        };
    }

    private static String line(Deadline deadline) {
        if (deadline instanceof Due due) {
            return "Due " + due.nominal() + " " + due.due() + " " + due.safe() + " " + due.certainty();
        }
        if (deadline instanceof NotBefore from) {
            return "NotBefore " + from.from() + " " + from.certainty();
        }
        if (deadline instanceof Window window) {
            return "Window " + window.first() + " " + window.last() + " " + window.certainty();
        }
        return deadline.getClass().getSimpleName();
    }

    static Stream<Arguments> norms() {
        return LawTables.timeBearing().stream().map(row -> Arguments.of(cell(row, "id"), row));
    }

    static Stream<Arguments> readings() {
        return Stream.of(
                Arguments.of(CapStart.NEXT_DAY, new Readings(true, false, false, false)),
                Arguments.of(BackwardCount.CLEAR_DAYS, new Readings(false, true, false, false)),
                Arguments.of(ExpiryRule.ON_LAST_DAY, new Readings(false, false, true, false)),
                Arguments.of(UnqualifiedDays.WORKING, new Readings(false, false, false, true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("norms")
    void aNormAnswersAsTheTableSays(String id, Map<String, String> row) {
        differences(Kazakhstan.LAW, new NaiveLaw(Readings.STANDARD), row, 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void anotherReadingAnswersAsTheTableSays(Reading reading, Readings naive) {
        Reckoner law = Kazakhstan.LAW.with(reading);
        for (Map<String, String> row : LawTables.timeBearing()) {
            differences(law, new NaiveLaw(naive), row, 5);
        }
    }

    @Test
    void theTableHoldsTheNormsThatItShould() {
        Set<String> kinds = new HashSet<>();
        for (Map<String, String> row : LawTables.timeBearing()) {
            kinds.add(expected(new NaiveLaw(Readings.STANDARD), row, LocalDate.of(2025, 3, 5)));
        }

        assertThat(LawTables.timeBearing()).hasSizeGreaterThan(140);
        assertThat(kinds).contains("Undetermined", "NotATerm").anyMatch(line -> line.startsWith("Window"));
    }

    private static void differences(Reckoner law, NaiveLaw oracle, Map<String, String> row, int step) {
        String id = cell(row, "id");
        NormId norm = NormId.of(id);
        List<String> wrong = new ArrayList<>();
        LocalDate day = Kazakhstan.FIRST;
        for (; !day.isAfter(Kazakhstan.LAST); day = day.plusDays(step)) {
            String expected = expected(oracle, row, day);
            String found;
            try {
                found = line(law.deadline(norm, day));
            } catch (CalendarRangeException exception) {
                found = OUTSIDE;
            } catch (NotATermException exception) {
                found = "NotATerm";
            }
            if (!found.equals(expected)) {
                wrong.add(day + ": expected " + expected + ", found " + found);
            }
        }
        assertThat(wrong.stream().limit(10)).as(id).isEmpty();
    }

    private static String expected(NaiveLaw oracle, Map<String, String> row, LocalDate day) {
        if (!LawTables.isInForce(cell(row, "id"), day)) {
            return "NotInForce";
        }
        try {
            return line(oracle.of(row, day));
        } catch (Kazakhstan.OutsideException exception) {
            return OUTSIDE;
        }
    }

    @Test
    void projectedDaysMakeAProjectedAnswer() {
        assertThat(NaiveLaw.span(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 1)))
                .isEqualTo(Certainty.PROJECTED);
    }
}
