package kz.qyzmet.contactcenter;

import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.NormId;

/** The terms of a month of the contact center. */
final class MonthlyReports {

    private final Reckoner law;
    private final ContactCenterMonth month;

    MonthlyReports(Reckoner law, ContactCenterMonth month) {
        this.law = law;
        this.month = month;
    }

    Timeline timeline() {
        TimelineBuilder timeline = Timeline.on(law);
        for (AppealReportAddressee to : AppealReportAddressee.values()) {
            timeline.add(entry(to));
        }
        for (IctReportAddressee to : IctReportAddressee.values()) {
            timeline.add(entry(to));
        }
        explanations(timeline);
        return timeline.build();
    }

    Timeline explanations() {
        TimelineBuilder timeline = Timeline.on(law);
        explanations(timeline);
        return timeline.build();
    }

    Timeline.Entry entry(AppealReportAddressee to) {
        return entry(
                        ContactCenterRules.APPEAL_REPORT_DUE,
                        month.appealReports().stream()
                                .filter(report -> report.to() == to)
                                .map(AppealReport::submittedOn))
                .about(to.label());
    }

    Timeline.Entry entry(IctReportAddressee to) {
        return entry(
                        ContactCenterRules.ICT_SERVICE_REPORT_DUE,
                        month.ictReports().stream()
                                .filter(report -> report.to() == to)
                                .map(IctReport::submittedOn))
                .about(to.label());
    }

    private Timeline.Entry entry(NormId norm, Stream<Fact> submitted) {
        // The month is no event that somebody records: it is known all along that it ends.
        Deadline due = law.deadline(norm, Moment.on(month.month().atEndOfMonth()));
        return new Timeline.Entry(due, Set.of(), InOrder.firstDone(submitted));
    }

    private void explanations(TimelineBuilder timeline) {
        for (Discrepancy discrepancy : month.discrepancies()) {
            if (discrepancy.obliges()) {
                timeline.add(
                        ContactCenterRules.DISCREPANCY_EXPLANATION,
                        discrepancy.requestedOn(),
                        discrepancy.explainedOn(),
                        ContactCenterNorms.DISCREPANCY);
            }
        }
    }
}
