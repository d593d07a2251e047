package kz.qyzmet.inspection.course;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Step;
import kz.qyzmet.deadline.StepRule;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.law.Measure.Count;

/**
 * The term of an inspection with all that suspended it, and how much of it is used and left on a day
 * ({@code law88.a27-2.p1}, {@code law88.a27-2.p4}).
 *
 * <p>Used and left make the length on every day until the last; what is used after it is more than the length. The
 * completion closes the count.
 */
public final class InspectionTerm {

    private final Reckoner law;
    private final Term term;
    private final Deadline deadline;
    private final int length;
    private final Optional<LocalDate> completedOn;

    InspectionTerm(Reckoner law, Term term, Optional<LocalDate> completedOn) {
        this.law = law;
        this.term = term;
        this.deadline = law.deadline(term);
        this.completedOn = completedOn;
        int cap = CourseStart.amount(law, term.norm().orElseThrow());
        this.length = Math.min(cap, term.set().map(Count::amount).orElse(cap));
    }

    /**
     * Returns the question that is put to the engine.
     *
     * @return the term, not null
     */
    public Term term() {
        return term;
    }

    /**
     * Returns the answer: the last day; or that the term is suspended, with the days left; or that it has not begun.
     *
     * @return the deadline, not null
     */
    public Deadline deadline() {
        return deadline;
    }

    /**
     * Returns the last day of the term.
     *
     * @return the day, empty where there is none yet
     */
    public Optional<LocalDate> last() {
        return deadline instanceof Due due ? Optional.of(due.due()) : Optional.empty();
    }

    /**
     * Returns the length of the term: the duration that the notice sets, as long as it is within the cap, else the cap.
     *
     * @return the working days
     */
    public int length() {
        return length;
    }

    /**
     * Returns how many working days of the term are used up to a day, the day itself included.
     *
     * <p>Days on which the term stood still are not used. A day that is still to come gives what will be used by then.
     *
     * @param day the day, not null
     * @return the working days, 0 before the start; more than the length after the last day
     * @throws kz.qyzmet.calendar.CalendarRangeException if the day is outside the calendar
     */
    public int used(LocalDate day) {
        Objects.requireNonNull(day, "day");
        LocalDate until = completedOn.filter(day::isAfter).orElse(day);
        law.calendar().certainty(until);
        int used = 0;
        for (Step step : deadline.steps()) {
            if (step.rule() == StepRule.COUNTED_WORKING_DAYS) {
                used += counted(
                        step.before().orElseThrow().day(),
                        step.after().orElseThrow().day(),
                        until);
            }
        }
        // What is over is over: nothing stops the days after the last one.
        return used + last().map(last -> counted(last, until, until)).orElse(0);
    }

    /**
     * Returns how many working days of the term are left after a day.
     *
     * @param day the day, not null
     * @return the working days, 0 on the last day and after it
     * @throws kz.qyzmet.calendar.CalendarRangeException if the day is outside the calendar
     */
    public int left(LocalDate day) {
        return Math.max(0, length - used(day));
    }

    /**
     * Tells whether the term had expired before a day.
     *
     * @param day the day, not null
     * @return true if the last day lies before it; false while there is none
     */
    public boolean isOver(LocalDate day) {
        return last().filter(day::isAfter).isPresent();
    }

    private int counted(LocalDate startExclusive, LocalDate endInclusive, LocalDate until) {
        LocalDate end = endInclusive.isAfter(until) ? until : endInclusive;
        return end.isAfter(startExclusive) ? law.calendar().workingDaysBetween(startExclusive, end) : 0;
    }
}
