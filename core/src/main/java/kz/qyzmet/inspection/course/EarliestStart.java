package kz.qyzmet.inspection.course;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.AlmatyTime;
import kz.qyzmet.deadline.DayAhead;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/**
 * The earliest lawful start of an inspection whose notice goes out at a given moment ({@code law88.a27-2.p2}).
 *
 * @param start the earliest start: a working day, with an hour where the hour of the notice decides, not null
 * @param notice the last day or moment of the notice for that start, with the steps that explain the lead, not null
 */
public record EarliestStart(Moment start, Deadline notice) {

    /** Checks the parts. */
    public EarliestStart {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(notice, "notice");
    }

    /**
     * Finds the earliest lawful start.
     *
     * <p>A start is a working day. Where the lead is counted in hours and the hour of the notice is known, the start
     * has an hour, within the office hours where the rules know them; else it is the day on which even a start at 00:00
     * is lawful.
     *
     * @param law the engine, not null
     * @param kind the sort of inspection, which decides the lead, not null
     * @param noticeOn when the notice goes out, not null
     * @return the earliest start, not null
     * @throws kz.qyzmet.deadline.NoDueDateException if the norm of the lead is no longer in force
     * @throws kz.qyzmet.calendar.CalendarRangeException if a day is outside the calendar
     */
    public static EarliestStart of(Reckoner law, InspectionKind kind, Moment noticeOn) {
        NormId lead = CourseStart.leadNorm(kind);
        Moment first = Moment.on(law.earliestStart(lead, noticeOn.day()));
        if (kind == InspectionKind.UNSCHEDULED && law.rules().dayAhead() == DayAhead.TWENTY_FOUR_HOURS) {
            Duration days = Duration.ofDays(CourseStart.amount(law, lead));
            first = noticeOn.instant().map(at -> after(law, at.plus(days))).orElse(first);
        }
        while (!isInTime(law, lead, first, noticeOn)) {
            first = opening(law, law.calendar().next(first.day()));
        }
        return new EarliestStart(first, law.deadline(lead, first));
    }

    /**
     * Tells whether a start is lawful for a notice that goes out at a given moment.
     *
     * @param law the engine, not null
     * @param kind the sort of inspection, which decides the lead, not null
     * @param noticeOn when the notice goes out, not null
     * @param wished the start that is wished for, not null
     * @return the start, or a refusal that names the norm of the lead and the earliest lawful start, not null
     * @throws kz.qyzmet.deadline.NoDueDateException if the norm of the lead is no longer in force
     * @throws kz.qyzmet.calendar.CalendarRangeException if a day is outside the calendar
     */
    public static Outcome<Moment> check(Reckoner law, InspectionKind kind, Moment noticeOn, Moment wished) {
        NormId lead = CourseStart.leadNorm(kind);
        if (law.calendar().isWorkingDay(wished.day()) && isInTime(law, lead, wished, noticeOn)) {
            return Outcome.accepted(wished);
        }
        Moment earliest = of(law, kind, noticeOn).start();
        return Outcome.refused(lead, CourseTexts.TEXTS.text("earliest", shown(wished), shown(earliest)));
    }

    /**
     * Explains the lead step by step, each step with its ground.
     *
     * @param locale Kazakh, Russian or English; any other language gives English, not null
     * @return the sentences in order, not null
     */
    public List<String> explain(Locale locale) {
        return notice.explain(locale);
    }

    /** An hour that is not known is not in time where it decides. */
    private static boolean isInTime(Reckoner law, NormId lead, Moment start, Moment noticeOn) {
        return law.deadline(lead, start) instanceof Due due
                && due.isInTime(noticeOn).orElse(false);
    }

    /** An instant, or the next opening where that is no time for a start. */
    private static Moment after(Reckoner law, Instant at) {
        Moment due = Moment.at(at);
        Optional<OpeningHours> hours = law.rules().officeHours();
        boolean worked = law.calendar().isWorkingDay(due.day());
        boolean closed = hours.filter(office -> office.isAfterClosing(
                        AlmatyTime.at(due.instant().orElseThrow()).toLocalTime()))
                .isPresent();
        if (!worked || closed) {
            return opening(law, law.calendar().next(due.day()));
        }
        Moment opening = opening(law, due.day());
        return due.isBefore(opening) ? opening : due;
    }

    private static Moment opening(Reckoner law, LocalDate day) {
        return law.rules()
                .officeHours()
                .map(office -> Moment.at(day.atTime(office.opens())))
                .orElseGet(() -> Moment.on(day));
    }

    private static LocalizedText shown(Moment moment) {
        return moment.instant().map(at -> Dates.instant(AlmatyTime.at(at))).orElseGet(() -> Dates.full(moment.day()));
    }
}
