package kz.qyzmet.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.law.Direction;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StartRule;
import kz.qyzmet.law.TimeLimit;

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
        Optional<TimeLimit> limit = limit(deadline);
        for (Reading[] question : QUESTIONS) {
            if (limit.filter(asked ->
                            concerns(question[0], asked, deadline.reckoning().term()))
                    .isEmpty()) {
                continue;
            }
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

    private static Optional<TimeLimit> limit(Deadline deadline) {
        return deadline.norm()
                .flatMap(id ->
                        deadline.reckoning().law().edition().norms().get(id).timeLimit())
                .or(() -> deadline.reckoning().term().limit());
    }

    /** Whether the answer can rest on a question at all: most terms rest on none, and are not reckoned again. */
    private static boolean concerns(Reading question, TimeLimit limit, Term term) {
        if (question instanceof EventStart) {
            return limit.start() == StartRule.DAY_OF_EVENT;
        }
        if (question instanceof CapStart) {
            return limit.start() == StartRule.FIRST_DAY_OF_CAP;
        }
        if (question instanceof BackwardCount || question instanceof DayAhead) {
            return limit.direction() == Direction.BEFORE;
        }
        if (question instanceof ReportDayRoll) {
            return limit.measure() instanceof Measure.DayAfterPeriod;
        }
        if (question instanceof PlanDateRoll || question instanceof PlanDateBound) {
            return limit.measure() instanceof Measure.YearlyDate;
        }
        if (question instanceof ExpiryRule) {
            return limit.direction() == Direction.ON;
        }
        if (question instanceof UnqualifiedDays) {
            return isUnqualified(limit, term);
        }
        if (question instanceof SuspensionDay || question instanceof ResumptionDay) {
            return !term.suspensions().isEmpty();
        }
        return !(question instanceof YearOfFrequency) || limit.measure() instanceof Measure.Frequency;
    }

    private static boolean isUnqualified(TimeLimit limit, Term term) {
        boolean own = limit.measure() instanceof Measure.Count count && count.unit() == LimitUnit.UNSPECIFIED_DAY;
        return own
                || term.set()
                        .filter(set -> set.unit() == LimitUnit.UNSPECIFIED_DAY)
                        .isPresent()
                || term.extensions().stream()
                        .anyMatch(extension -> extension.by().unit() == LimitUnit.UNSPECIFIED_DAY);
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
