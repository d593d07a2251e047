package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/**
 * The answer to a {@link Term}: a last day, an earliest day, a window, or why there is none.
 *
 * <p>Every answer carries its question and its steps; explanation and value come from the same run. Equal when
 * question, engine and answer are.
 */
public sealed interface Deadline permits Due, NotBefore, Window, Suspended, NotStarted, Undetermined, NotInForce {

    /**
     * Returns the run that gave this answer.
     *
     * @return the reckoning, not null
     */
    Reckoning reckoning();

    /**
     * Returns the norm whose term it is.
     *
     * @return the norm, empty for a limit of no norm
     */
    default Optional<NormId> norm() {
        return reckoning().term().norm();
    }

    /**
     * Returns the norm, or the ground of a limit of no norm.
     *
     * @return the citation, not null
     */
    default Citation citation() {
        return norm().<Citation>map(id -> id).orElseGet(() -> reckoning().term().ground());
    }

    /**
     * Returns the moment from which the term runs.
     *
     * @return the trigger, empty where it is not known
     */
    default Optional<Moment> trigger() {
        return reckoning().term().trigger().map(Fact::occurredAt);
    }

    /**
     * Returns the steps of the calculation, in order.
     *
     * @return the steps, not null
     */
    default List<Step> steps() {
        return reckoning().steps();
    }

    /**
     * Returns how sure the days are on which the answer rests.
     *
     * @return projected if any day between trigger and end, both included, is only projected
     */
    default Certainty certainty() {
        return reckoning().certainty();
    }

    /**
     * Returns the last day in time.
     *
     * @return the due day, not null
     * @throws NoDueDateException if there is none; the message tells why
     */
    LocalDate due();

    /**
     * Returns where this deadline stands on a day, by what the system knew on that day.
     *
     * @param asOf the day, not null
     * @return the status, not null
     */
    default DeadlineStatus status(LocalDate asOf) {
        return status(Moment.on(asOf), Optional.empty());
    }

    /**
     * Returns where this deadline stands on a day, by what the system knew on that day.
     *
     * @param asOf the day, not null
     * @param done the fact of fulfilment, ignored if it was recorded later, not null
     * @return the status, not null
     */
    default DeadlineStatus status(LocalDate asOf, Fact done) {
        return status(Moment.on(asOf), Optional.of(done));
    }

    /**
     * Returns where this deadline stands at a moment, by what the system knew on its day.
     *
     * <p>Suspensions, extensions and triggers recorded later are left out, and the term is reckoned again without them.
     *
     * @param asOf the moment, not null
     * @param done the fact of fulfilment, ignored if it was recorded later, not null
     * @return the status, not null
     */
    default DeadlineStatus status(Moment asOf, Optional<Fact> done) {
        return Standing.of(this, asOf, done);
    }

    /**
     * Returns how many days are left on a day: working days for a term in working days, else calendar days.
     *
     * <p>By what the system knew on that day. The day itself is not counted: on the last day, and after it, 0 are left.
     * A suspended term keeps what it has.
     *
     * @param asOf the day, not null
     * @return the days left, empty where there is no last day to wait for, or the term has not begun
     * @throws CalendarRangeException if the day is outside the calendar
     */
    default OptionalInt daysLeft(LocalDate asOf) {
        return Standing.daysLeft(this, asOf);
    }

    /**
     * Returns the warning that goes with the norm on the day from which the term runs.
     *
     * @return the warning, empty where there is none, and where the norm was not in force
     */
    default Optional<LocalizedText> caution() {
        if (this instanceof NotInForce) {
            return Optional.empty();
        }
        LocalDate day = trigger().map(Moment::day).orElse(LocalDate.MIN);
        return norm().flatMap(id -> reckoning().law().edition().norms().get(id).caution(day));
    }

    /**
     * Returns what the answer would be under other readings of the text, those alone that change it.
     *
     * @return the readings and their answers, not null, may be empty
     */
    default List<OtherReading> otherReadings() {
        return OpenQuestions.otherReadings(this);
    }

    /**
     * Explains the answer step by step, each step with its ground.
     *
     * @param locale Kazakh, Russian or English; any other language gives English, not null
     * @return the sentences in order, not null
     */
    default List<String> explain(Locale locale) {
        return new Explanation(this, locale).sentences();
    }
}
