package kz.qyzmet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qyzmet.Answers;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;

/** What the checks of a form find, in one line each. */
final class FormFindings {

    static final Reckoner LAW = Kazakhstan.LAW;

    private FormFindings() {}

    /** Severity, norm, the first cell, the figure that stands there and the one that should. */
    static List<String> found(Reckoner law, ReportForm form) {
        return form.findings(law).stream().map(FormFindings::line).toList();
    }

    static List<String> found(FormSketch sketch) {
        return found(LAW, sketch.form());
    }

    static String line(FormFinding finding) {
        Answers.assertTranslated(finding.message());
        StringBuilder line = new StringBuilder(finding.severity() + " " + finding.norm());
        finding.places().stream()
                .findFirst()
                .ifPresent(place -> line.append(" at ")
                        .append(place.line().row())
                        .append(' ')
                        .append(place.column()));
        finding.found().ifPresent(figure -> line.append(" found ").append(figure));
        finding.expected().ifPresent(figure -> line.append(" expected ").append(figure));
        return line.toString();
    }

    static void assertMessages(ReportForm form, String... english) {
        assertThat(form.findings(LAW))
                .extracting(finding -> finding.message().en())
                .containsExactly(english);
    }
}
