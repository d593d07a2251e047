package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Direction;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Measure;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.TimeLimit;
import kz.qyzmet.law.UnknownNormException;
import kz.qyzmet.text.LocalizedText;

/**
 * The engine: a calendar, a set of readings and an edition of the law, and the deadlines that follow from them.
 *
 * <p>Immutable and without a clock: every "today" is a parameter. One reckoner gives one answer to one question,
 * whoever asks and whenever. Equal when its parts are.
 *
 * @param calendar the working days, not null
 * @param rules the readings, not null
 * @param edition the law, not null
 * @param policies the readings of single cases that differ from their defaults, by their question, not null
 */
public record Reckoner(WorkingCalendar calendar, CountingRules rules, Edition edition, Map<String, Reading> policies) {

    /** Checks and copies the parts. */
    public Reckoner {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(edition, "edition");
        policies = Map.copyOf(policies);
    }

    /**
     * Returns an engine over a calendar, with the default readings and the shipped edition.
     *
     * @param calendar the working days, not null
     * @return the engine, not null
     */
    public static Reckoner on(WorkingCalendar calendar) {
        return new Reckoner(calendar, CountingRules.standard(), Edition.standard(), Map.of());
    }

    /**
     * Returns this engine over another calendar.
     *
     * @param calendar the working days, not null
     * @return the engine, not null
     */
    public Reckoner withCalendar(WorkingCalendar calendar) {
        return new Reckoner(calendar, rules, edition, policies);
    }

    /**
     * Returns this engine with other readings.
     *
     * @param rules the readings, not null
     * @return the engine, not null
     */
    public Reckoner withRules(CountingRules rules) {
        return new Reckoner(calendar, rules, edition, policies);
    }

    /**
     * Returns this engine with one reading changed: a counting rule, or a policy of a case.
     *
     * @param reading the reading, not null
     * @return the engine, not null
     */
    public Reckoner with(Reading reading) {
        Objects.requireNonNull(reading, "reading");
        if (reading instanceof CountingReading) {
            return withRules(rules.with(reading));
        }
        Map<String, Reading> changed = new TreeMap<>(policies);
        changed.put(reading.question(), reading);
        return new Reckoner(calendar, rules, edition, changed);
    }

    /**
     * Returns the reading that a case follows where its texts leave a doubt.
     *
     * @param standard the default of the question, not null
     * @return the reading that the host has chosen, or else the default, not null
     */
    public Reading policy(Reading standard) {
        return policies.getOrDefault(standard.question(), standard);
    }

    /**
     * Returns the engines that differ from this one in a single policy: for each question one for each answer that is
     * not chosen. What is right under one of them is wrong only by a reading.
     *
     * @param questions the answers of each question, the default first, as an enum lists them, not null
     * @return the engines, not null
     */
    public Stream<Reckoner> underOtherPolicies(Reading[]... questions) {
        return Stream.of(questions).flatMap(answers -> {
            Reading chosen = policy(answers[0]);
            return Stream.of(answers).filter(answer -> !answer.equals(chosen)).map(this::with);
        });
    }

    /**
     * Returns this engine with another edition of the law.
     *
     * @param edition the edition, not null
     * @return the engine, not null
     */
    public Reckoner withEdition(Edition edition) {
        return new Reckoner(calendar, rules, edition, policies);
    }

    /**
     * Returns the deadline of a norm from a day.
     *
     * @param norm the norm, not null
     * @param trigger the day of the trigger, not null
     * @return the answer, not null
     * @throws UnknownNormException if the edition does not hold the norm
     * @throws NotATermException if the norm sets no term
     * @throws CalendarRangeException if the trigger or the answer is outside the calendar
     */
    public Deadline deadline(NormId norm, LocalDate trigger) {
        return deadline(norm, Moment.on(trigger));
    }

    /**
     * Returns the deadline of a norm from a moment.
     *
     * <p>The trigger is known all along: a status before its day says that a forward count has not started, and that a
     * backward one runs.
     *
     * @param norm the norm, not null
     * @param trigger the moment of the trigger, not null
     * @return the answer, not null
     * @throws UnknownNormException if the edition does not hold the norm
     * @throws NotATermException if the norm sets no term
     * @throws CalendarRangeException if the trigger or the answer is outside the calendar
     */
    public Deadline deadline(NormId norm, Moment trigger) {
        return deadline(Term.of(norm, trigger));
    }

    /**
     * Returns the deadline of a limit that stands in no act of the catalogue.
     *
     * @param limit the limit, not null
     * @param trigger the moment of the trigger, not null
     * @return the answer, not null
     * @throws CalendarRangeException if the trigger or the answer is outside the calendar
     */
    public Deadline deadline(TimeLimit limit, Moment trigger) {
        return deadline(Term.of(limit, trigger));
    }

    /**
     * Returns the deadline of a term with all that has happened to it.
     *
     * @param term the term, not null
     * @return the answer, not null
     * @throws UnknownNormException if the edition does not hold the norm
     * @throws NotATermException if the norm sets no term
     * @throws CalendarRangeException if the trigger, a suspension or the answer is outside the calendar
     * @throws IllegalArgumentException if what has happened does not fit the term: a suspension or extension of one
     *     that is no forward count, an extension before the trigger or beyond all measure, a length in another unit
     */
    public Deadline deadline(Term term) {
        return new Run(this, term).deadline();
    }

    /**
     * Returns the day on which something that a body has received is registered: the day itself, or the nearest working
     * day when it came on a day off or after hours ({@code appc.a64.p3}).
     *
     * <p>What comes before the opening of a working day is registered on that day.
     *
     * @param received when it was received, the time in Almaty, not null
     * @param hours the hours of the body, not null
     * @return the registration, not null
     * @throws CalendarRangeException if a day is outside the calendar
     */
    public Registration registration(LocalDateTime received, OpeningHours hours) {
        return Registration.of(Moment.at(received), hours, calendar);
    }

    /**
     * Returns the earliest working day on which an announced thing may start, when its notice goes out today.
     *
     * @param lead the norm that sets the lead, a backward one, not null
     * @param today the day of the notice, not null
     * @return the earliest lawful start, not null
     * @throws IllegalArgumentException if the norm does not count backward
     * @throws NoDueDateException if the norm is no longer in force, or gives no number
     * @throws CalendarRangeException if a day is outside the calendar
     */
    public LocalDate earliestStart(NormId lead, LocalDate today) {
        Norm norm = edition.norms().get(lead);
        boolean backward = norm.timeLimit()
                .filter(limit -> limit.direction() == Direction.BEFORE)
                .filter(limit -> !(limit.measure() instanceof Measure.YearlyDate))
                .isPresent();
        if (!backward) {
            throw new IllegalArgumentException(
                    "Invalid lead: Expected a norm that counts backward, but found: " + lead);
        }
        // The later the start, the later the last day of its notice: the first start that fits is the earliest.
        LocalDate start = calendar.nextOrSame(today);
        while (!allows(lead, start, today)) {
            start = calendar.next(start);
        }
        return start;
    }

    /** A start on which the norm is not yet in force is none; one for which it gives no day is refused. */
    private boolean allows(NormId lead, LocalDate start, LocalDate today) {
        Deadline notice = deadline(lead, start);
        boolean notYet = notice instanceof NotInForce not
                && not.force().from().filter(start::isBefore).isPresent();
        return !notYet && !notice.due().isBefore(today);
    }

    /**
     * Returns the place and label of a citation, as this engine's edition has them.
     *
     * @param citation the norm or ground, not null
     * @return the place, not null
     */
    LocalizedText place(Citation citation) {
        if (citation instanceof Ground ground) {
            return ground.place();
        }
        return edition.norms().get((NormId) citation).provision().text();
    }
}
