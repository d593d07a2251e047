package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.Dates;

/** What is wrong with the results of an inspection, by what has happened. */
final class ResultFindings {

    private final Reckoner law;
    private final Results results;
    private final LocalDate asOf;
    private final ResultOutline outline;
    private final Findings findings;

    ResultFindings(Reckoner law, Results results, LocalDate asOf, ResultOutline outline) {
        this.law = law;
        this.results = results;
        this.asOf = asOf;
        this.outline = outline;
        this.findings = new Findings(law, ResultTexts.TEXTS, asOf);
    }

    List<Finding> all() {
        findings.addAll(new LateResults(law, results, asOf, outline).all());
        new ObjectionFindings(law, results, outline, findings).add();
        certificateForm();
        announced();
        new RecommendationFindings(results, findings).add();
        new InvalidityFindings(results, asOf, outline, findings).add();
        return findings.inOrder();
    }

    private void certificateForm() {
        results.certificate()
                .filter(certificate ->
                        certificate.approvedForm().filter(form -> !form).isPresent())
                .flatMap(certificate -> certificate.drawnUpOn().or(certificate::firstSentOn))
                .ifPresent(drawn -> findings.breach(ResultNorms.CERTIFICATE_FORM, drawn.day(), "certificate.form"));
    }

    /** A day that was told stays a fact; whether it is that of the completion depends on both sendings. */
    private void announced() {
        Optional<AnnouncedCompletion> told =
                results.announcedCompletion().filter(day -> !day.day().isAfter(asOf));
        if (told.isEmpty()) {
            return;
        }
        LocalDate day = told.get().day();
        Optional<LocalDate> completed = results.completedOn(law).map(Fact::day);
        // Until its day is over what was announced can still come true.
        if (completed.filter(day::equals).isPresent() || (completed.isEmpty() && day.equals(asOf))) {
            return;
        }
        LocalDate announced = told.get().announcedOn().day();
        LocalDate since = announced.isAfter(day) ? announced : day;
        Object[] details = completed
                .map(end -> new Object[] {Dates.full(day), Dates.full(end)})
                .orElseGet(() -> new Object[] {Dates.full(day)});
        String key = completed.isPresent() ? "announced.other" : "announced.notSent";
        if (isCompletionByAnotherReading(day)) {
            findings.doubt(StateServicesLaw.INSPECTION_COMPLETION_DATE, since, key, details);
        } else if (completed.filter(day::isAfter).isPresent()) {
            findings.defect(StateServicesLaw.INSPECTION_COMPLETION_DATE, since, key, details);
        } else {
            findings.breach(StateServicesLaw.INSPECTION_COMPLETION_DATE, since, key, details);
        }
    }

    private boolean isCompletionByAnotherReading(LocalDate day) {
        return Stream.of(CompletionDay.values())
                .flatMap(reading -> results.completedOn(law.with(reading)).stream())
                .anyMatch(completed -> completed.day().equals(day));
    }
}
