package kz.qyzmet.control.monitoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import org.threeten.extra.YearQuarter;

/** The terms of a year of reports: each form to each addressee in each quarter. */
final class ReportingTerms {

    private final Reckoner law;
    private final ControlReporting reporting;

    ReportingTerms(Reckoner law, ControlReporting reporting) {
        this.law = law;
        this.reporting = reporting;
    }

    /**
     * A report that is owed.
     *
     * @param quarter the quarter that it is about
     * @param form its form
     * @param to its addressee
     * @param entry its term, and when it was met
     */
    record Owed(YearQuarter quarter, ControlForm form, ReportAddressee to, Timeline.Entry entry) {}

    Timeline timeline() {
        TimelineBuilder timeline = Timeline.on(law);
        owed().forEach(owed -> timeline.add(owed.entry()));
        return timeline.build();
    }

    /** In order of quarter, form and addressee; empty where the edition does not hold the norm. */
    List<Owed> owed() {
        List<Owed> all = new ArrayList<>();
        if (!Rulings.isHeld(law, reporting.reporter().dueNorm())) {
            return all;
        }
        Map<List<Object>, List<Fact>> submitted = submitted();
        for (YearQuarter quarter : Quarters.of(reporting.year())) {
            for (ControlForm form : new TreeSet<>(reporting.reporter().forms())) {
                for (ReportAddressee to : new TreeSet<>(reporting.reporter().addressees())) {
                    List<Fact> facts = submitted.getOrDefault(List.of(quarter, form, to), List.of());
                    all.add(new Owed(quarter, form, to, entry(quarter, form, to, Rulings.firstDone(facts.stream()))));
                }
            }
        }
        return all;
    }

    private Map<List<Object>, List<Fact>> submitted() {
        Map<List<Object>, List<Fact>> submitted = new HashMap<>();
        for (ReportSubmission submission : reporting.submissions()) {
            submitted
                    .computeIfAbsent(
                            List.of(submission.quarter(), submission.form(), submission.to()), key -> new ArrayList<>())
                    .add(submission.submittedOn());
        }
        return submitted;
    }

    private Timeline.Entry entry(YearQuarter quarter, ControlForm form, ReportAddressee to, Optional<Fact> done) {
        // A quarter is no event that somebody records: it is known all along that it ends.
        return new Timeline.Entry(
                        law.deadline(reporting.reporter().dueNorm(), Moment.on(quarter.atEndOfQuarter())),
                        Set.of(),
                        done)
                .about(MonitoringTexts.TEXTS.text("report", form.label(), to.label(), Quarters.words(quarter)));
    }
}
