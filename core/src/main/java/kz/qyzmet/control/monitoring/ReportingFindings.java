package kz.qyzmet.control.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;
import org.threeten.extra.YearQuarter;

/** What is wrong with a year of reports, as it was known on a day. */
final class ReportingFindings {

    private final Reckoner law;
    private final ControlReporting reporting;
    private final ControlReporter reporter;
    private final LocalDate asOf;
    private final Findings findings;
    private final Map<YearQuarter, List<ReportingTerms.Owed>> owed;

    ReportingFindings(Reckoner law, ControlReporting reporting, LocalDate asOf) {
        this.law = law;
        this.reporting = reporting;
        this.reporter = reporting.reporter();
        this.asOf = asOf;
        this.findings = new Findings(law, MonitoringTexts.TEXTS, asOf);
        this.owed = new ReportingTerms(law, reporting)
                .owed().stream()
                        .collect(
                                Collectors.groupingBy(ReportingTerms.Owed::quarter, TreeMap::new, Collectors.toList()));
    }

    List<YearQuarter> missing() {
        return owed.entrySet().stream()
                .filter(quarter -> !isReported(quarter.getValue()))
                .filter(quarter -> overdue(quarter.getValue().get(0)).isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    List<Finding> all() {
        for (YearQuarter quarter : missing()) {
            overdue(owed.getOrDefault(quarter, List.of()).get(0))
                    .ifPresent(since ->
                            findings.breach(reporter.cycleNorm(), since, "report.none", Quarters.words(quarter)));
        }
        owed.values().forEach(this::quarter);
        for (ReportSubmission submission : reporting.submissions()) {
            if (findings.hasHappened(submission.submittedOn())) {
                submission(submission);
            }
        }
        repeated();
        for (ReportCorrection correction : reporting.corrections()) {
            if (findings.hasHappened(correction.correctedOn())) {
                findings.addAll(Corrections.refusals(law, reporting, correction).toList());
            }
        }
        results();
        return findings.inOrder();
    }

    /** Late; and left out altogether, while another part of what is owed for the quarter went out. */
    private void quarter(List<ReportingTerms.Owed> all) {
        boolean reported = isReported(all);
        for (ReportingTerms.Owed one : all) {
            findings.late(new Timeline(List.of(one.entry())));
            if (reported && !isMet(one)) {
                overdue(one)
                        .ifPresent(since -> findings.breach(
                                reporter.dutyNorm(one.form()),
                                since,
                                "report.leftOut",
                                one.form().label(),
                                one.to().label(),
                                Quarters.words(one.quarter())));
            }
        }
    }

    private void submission(ReportSubmission submission) {
        LocalDate since = submission.submittedOn().day();
        LocalizedText form = submission.form().label();
        LocalizedText to = submission.to().label();
        LocalizedText quarter = Quarters.words(submission.quarter());
        if (!reporter.forms().contains(submission.form())) {
            ControlForm right =
                    reporter.forms().stream().min(Comparator.naturalOrder()).orElseThrow();
            findings.defect(reporter.dutyNorm(right), since, "report.form", reporter.label(), right.label(), form);
            return;
        }
        if (since.isBefore(submission.quarter().atEndOfQuarter())) {
            findings.defect(
                    reporter.dutyNorm(submission.form()),
                    since,
                    "report.beforeItsEnd",
                    form,
                    to,
                    quarter,
                    Dates.day(since));
        }
        if (reporter.owesNote() && submission.withNote().filter(with -> !with).isPresent()) {
            findings.defect(reporter.noteNorm(submission.form()), since, "report.note", form, to, quarter);
        }
        if (!submission.covers().isEmpty()) {
            for (ReportCoverage part : reporter.coverage()) {
                if (!submission.covers().contains(part)) {
                    findings.defect(
                            submission.form() == ControlForm.FORM_1MK
                                    ? MonitoringNorms.SCOPE_OF_1MK
                                    : MonitoringNorms.SCOPE_OF_2MK,
                            since,
                            "report.coverage",
                            form,
                            to,
                            quarter,
                            part.label());
                }
            }
        }
    }

    /** A report that is sent anew on another day is a correction in all but name. */
    private void repeated() {
        Map<List<Object>, List<LocalDate>> days = new HashMap<>();
        for (ReportSubmission submission : reporting.submissions()) {
            if (submission.form().isOnInternalControl() && findings.hasHappened(submission.submittedOn())) {
                days.computeIfAbsent(
                                List.of(submission.form(), submission.to(), submission.quarter()),
                                key -> new ArrayList<>())
                        .add(submission.submittedOn().day());
            }
        }
        days.forEach((report, all) -> all.stream()
                .distinct()
                .sorted()
                .skip(1)
                .findFirst()
                .ifPresent(again -> {
                    ControlForm form = (ControlForm) report.get(0);
                    ReportAddressee to = (ReportAddressee) report.get(1);
                    YearQuarter quarter = (YearQuarter) report.get(2);
                    findings.doubt(
                            MonitoringNorms.CORRECTION,
                            again,
                            "report.again",
                            form.label(),
                            to.label(),
                            Quarters.words(quarter),
                            Dates.day(again));
                }));
    }

    private void results() {
        for (ResultsPublication publication : reporting.publications()) {
            if (findings.hasHappened(publication.publishedOn()) && !publication.isWhereItBelongs()) {
                findings.defect(
                        publication.norm(),
                        publication.publishedOn().day(),
                        "publication.place",
                        publication.by().label());
            }
        }
        reporting
                .finalAssessment()
                .filter(assessment -> findings.hasHappened(assessment.madeOn()))
                .filter(assessment ->
                        assessment.resultsUsed().filter(used -> !used).isPresent())
                .ifPresent(assessment -> findings.breach(
                        MonitoringNorms.FINAL_ASSESSMENT, assessment.madeOn().day(), "assessment.unused"));
    }

    private boolean isReported(List<ReportingTerms.Owed> all) {
        return all.stream().anyMatch(this::isMet);
    }

    private boolean isMet(ReportingTerms.Owed one) {
        return one.entry().done().filter(findings::hasHappened).isPresent();
    }

    private Optional<LocalDate> overdue(ReportingTerms.Owed one) {
        return one.entry().deadline() instanceof Due due && asOf.isAfter(due.due())
                ? Optional.of(due.due().plusDays(1))
                : Optional.empty();
    }
}
