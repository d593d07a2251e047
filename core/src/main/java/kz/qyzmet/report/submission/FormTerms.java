package kz.qyzmet.report.submission;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Reminders;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.layout.FormType;

/**
 * The terms of a form as a timeline, from which {@link Reminders} follow: they lead by working days, so that what is
 * left to prepare a form after days off is told.
 */
public final class FormTerms {

    private FormTerms() {}

    /**
     * Returns the term of a form. For information on a service the Law's comes first, then that of the order: both are
     * three working days from the approval of the by-law.
     *
     * @param law the engine, not null
     * @param form the form, not null
     * @param submitted when it was submitted; empty as long as it was not, not null
     * @return the timeline, empty where the edition does not hold the norm, not null
     * @throws CalendarRangeException if a day is outside the calendar
     */
    public static Timeline of(Reckoner law, ReportForm form, Optional<Fact> submitted) {
        TimelineBuilder timeline = Timeline.on(law);
        if (form.type() == FormType.SERVICE_INFORMATION) {
            add(timeline, law, StateServicesLaw.SERVICE_INFORMATION_TO_CONTACT_CENTER, form, submitted);
        }
        add(timeline, law, form.submitter().dueNorm(form.type()), form, submitted);
        return timeline.build();
    }

    /**
     * Returns the terms of information on a service whose by-law was changed: three working days by the Law
     * ({@code law88.a23.p2.send-contact-center}), which prevails and comes first, five by the order
     * ({@code ucc83.p26.update}).
     *
     * @param law the engine, not null
     * @param form the form, of the day of the change, not null
     * @param sent when it was sent; empty as long as it was not, not null
     * @return the timeline, not null
     * @throws IllegalArgumentException if it is another form
     * @throws CalendarRangeException if a day is outside the calendar
     */
    public static Timeline ofChange(Reckoner law, ReportForm form, Optional<Fact> sent) {
        if (form.type() != FormType.SERVICE_INFORMATION) {
            throw new IllegalArgumentException("Invalid form: Expected "
                    + FormType.SERVICE_INFORMATION.index()
                    + ", but found: "
                    + form.type().index());
        }
        TimelineBuilder timeline = Timeline.on(law);
        add(timeline, law, StateServicesLaw.SERVICE_INFORMATION_TO_CONTACT_CENTER, form, sent);
        add(timeline, law, ContactCenterRules.CHANGED_INFORMATION_UPDATE, form, sent);
        return timeline.build();
    }

    private static void add(TimelineBuilder timeline, Reckoner law, NormId norm, ReportForm form, Optional<Fact> done) {
        Objects.requireNonNull(done, "done");
        // The end of a period is no event that somebody records: it is known all along.
        if (law.edition().norms().find(norm).isPresent()) {
            timeline.add(new Timeline.Entry(
                            law.deadline(norm, Moment.on(form.period().last())), Set.of(), done)
                    .about(form.type().label()));
        }
    }
}
