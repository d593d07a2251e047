package kz.qyzmet.contactcenter;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/** What is wrong with a month of the contact center, as it was known on a day. */
final class MonthFindings {

    private final Reckoner law;
    private final ContactCenterMonth month;
    private final LocalDate asOf;
    private final MonthlyReports reports;
    private final Findings findings;

    MonthFindings(Reckoner law, ContactCenterMonth month, LocalDate asOf) {
        this.law = law;
        this.month = month;
        this.asOf = asOf;
        this.reports = new MonthlyReports(law, month);
        this.findings = new Findings(law, ContactCenterTexts.TEXTS, asOf);
    }

    List<Finding> all() {
        month.calls()
                .filter(statistics -> findings.hasHappened(statistics.takenOn()))
                .ifPresent(this::calls);
        for (AppealReportAddressee to : AppealReportAddressee.values()) {
            reported(reports.entry(to), to.label(), to.norm(), submittedAppeals());
        }
        for (IctReportAddressee to : IctReportAddressee.values()) {
            reported(reports.entry(to), to.label(), to.norm(), submittedIct());
        }
        cycle(
                ContactCenterRules.APPEAL_REPORT_CYCLE,
                reports.entry(AppealReportAddressee.QUALITY_AUTHORITY),
                submittedAppeals());
        cycle(
                ContactCenterRules.ICT_SERVICE_REPORT_CYCLE,
                reports.entry(IctReportAddressee.ICT_AUTHORITY),
                submittedIct());
        for (AppealReport report : month.appealReports()) {
            if (findings.hasHappened(report.submittedOn())) {
                form(report);
            }
        }
        findings.late(reports.explanations());
        month.discrepancies().forEach(this::ground);
        for (QualityCheck check : month.qualityChecks()) {
            if (findings.hasHappened(check.checkedOn()) && !check.isByTheController(law)) {
                findings.breach(
                        ContactCenterNorms.CONTROL_OF_INFORMATION,
                        check.checkedOn().day(),
                        "month.controller");
            }
        }
        return findings.inOrder();
    }

    private void calls(CallStatistics statistics) {
        Duration cap = CallStatistics.cap(law);
        LocalDate since = statistics.takenOn().day();
        if (statistics.isOver(cap)) {
            findings.breach(
                    ContactCenterRules.AVERAGE_PHONE_WAIT,
                    since,
                    "month.wait",
                    seconds(statistics.averageWait().orElseThrow()),
                    seconds(cap));
        }
        RatingScale scale = RatingScale.of(law);
        for (Integer value : statistics.ratings().keySet()) {
            if (!scale.has(value)) {
                findings.defect(
                        ContactCenterNorms.RATING_SCALE,
                        since,
                        scale.refusal(new ConsultationRating(value, statistics.takenOn())));
            }
        }
    }

    /** Rounded up, so that an average over the cap never reads like the cap. */
    private static LocalizedText seconds(Duration time) {
        long whole = time.toSeconds() + (time.toNanosPart() > 0 ? 1 : 0);
        return LimitUnit.SECOND.amount(Math.toIntExact(whole));
    }

    /** Late towards one addressee; and left out altogether, while others got the report. */
    private void reported(Timeline.Entry entry, LocalizedText to, NormId norm, List<Fact> submitted) {
        findings.late(new Timeline(List.of(entry)));
        boolean got = entry.done().filter(findings::hasHappened).isPresent();
        if (!got && !submitted.isEmpty()) {
            overdue(entry).ifPresent(since -> findings.breach(norm, since, "month.leftOut", to));
        }
    }

    private void cycle(NormId norm, Timeline.Entry entry, List<Fact> submitted) {
        if (submitted.isEmpty()) {
            overdue(entry)
                    .ifPresent(since -> findings.breach(
                            norm,
                            since,
                            "month.noReport",
                            Dates.day(month.month().atEndOfMonth())));
        }
    }

    private void form(AppealReport report) {
        LocalDate since = report.submittedOn().day();
        if (report.title() == ReportTitle.QUARTER) {
            findings.doubt(
                    ContactCenterNorms.ANNEX_2_FORM,
                    since,
                    "month.quarter",
                    report.to().label());
        }
        if (since.isBefore(month.month().atEndOfMonth())) {
            findings.defect(
                    ContactCenterNorms.ANNEX_2_FORM,
                    since,
                    "month.beforeItsEnd",
                    report.to().label(),
                    Dates.day(since));
        }
        for (Annex2Column column : Annex2Column.values()) {
            if (!report.columns().contains(column)) {
                findings.defect(
                        column.norm(), since, "month.column", report.to().label(), column.label());
            }
        }
    }

    private void ground(Discrepancy discrepancy) {
        findings.happened(discrepancy.requestedOn()).map(Fact::day).ifPresent(since -> {
            if (!discrepancy.isAskedByTheAuthority()) {
                findings.defect(ContactCenterNorms.DISCREPANCY, since, "month.notTheAuthority");
            }
            if (discrepancy.foundOn().isEmpty()) {
                findings.defect(ContactCenterNorms.DISCREPANCY, since, "month.noDiscrepancy");
            }
        });
    }

    private Optional<LocalDate> overdue(Timeline.Entry entry) {
        return entry.deadline() instanceof Due due && asOf.isAfter(due.due())
                ? Optional.of(due.due().plusDays(1))
                : Optional.empty();
    }

    private List<Fact> submittedAppeals() {
        return happened(month.appealReports().stream().map(AppealReport::submittedOn));
    }

    private List<Fact> submittedIct() {
        return happened(month.ictReports().stream().map(IctReport::submittedOn));
    }

    private List<Fact> happened(Stream<Fact> facts) {
        return facts.filter(findings::hasHappened).toList();
    }
}
