package kz.qyzmet.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.law.Reading;

/** Which questions the texts leave open for a term, found by asking: those whose other answer changes the deadline. */
final class OpenQuestions {

    private static final List<Reading[]> QUESTIONS = List.of(
            EventStart.values(),
            CapStart.values(),
            BackwardCount.values(),
            DayAhead.values(),
            ReportDayRoll.values(),
            PlanDateRoll.values(),
            PlanDateBound.values(),
            ExpiryRule.values(),
            UnqualifiedDays.values(),
            SuspensionDay.values(),
            ResumptionDay.values(),
            YearOfFrequency.values());

    private OpenQuestions() {}

    static List<OtherReading> otherReadings(Deadline deadline) {
        Reckoner law = deadline.reckoning().law();
        List<Reading> chosen = law.rules().readings();
        List<OtherReading> others = new ArrayList<>();
        for (Reading[] question : QUESTIONS) {
            for (Reading reading : question) {
                if (!chosen.contains(reading)) {
                    answer(law.with(reading), deadline.reckoning().term())
                            .filter(other -> !sameAnswer(deadline, other))
                            .ifPresent(other -> others.add(new OtherReading(reading, other)));
                }
            }
        }
        return List.copyOf(others);
    }

    /** At the edges of a calendar another reading may reach beyond it where the answer itself does not. */
    private static Optional<Deadline> answer(Reckoner law, Term term) {
        try {
            return Optional.of(law.deadline(term));
        } catch (CalendarRangeException beyond) {
            return Optional.empty();
        }
    }

    private static boolean sameAnswer(Deadline one, Deadline other) {
        if (one instanceof Due a && other instanceof Due b) {
            return a.due().equals(b.due()) && a.moment().equals(b.moment());
        }
        if (one instanceof NotBefore a && other instanceof NotBefore b) {
            return a.from().equals(b.from());
        }
        if (one instanceof Window a && other instanceof Window b) {
            return a.range().equals(b.range());
        }
        if (one instanceof Suspended a && other instanceof Suspended b) {
            return a.left() == b.left() && a.since().equals(b.since());
        }
        return one.getClass() == other.getClass();
    }
}
