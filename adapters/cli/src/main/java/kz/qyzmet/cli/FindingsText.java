package kz.qyzmet.cli;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.jackson.answer.CaseOnDay;
import kz.qyzmet.law.Finding;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.Language;

/** What is wrong, for a reader. */
final class FindingsText {

    private static final String INDENT = "    ";

    private FindingsText() {}

    static List<String> lines(CaseOnDay subject, List<Finding> findings, Language language) {
        List<String> lines = new ArrayList<>();
        lines.addAll(CaseHeading.lines(subject, language));
        lines.add("");
        for (Finding finding : findings) {
            lines.add(CliTexts.TEXTS.get(
                    language, "check.finding", finding.severity().label(), Dates.full(finding.since())));
            lines.addAll(Wrapped.lines(INDENT, finding.message().in(language)));
            lines.addAll(Wrapped.lines(
                    INDENT,
                    subject.law().edition().norms().placeOf(finding.citation()).in(language) + " ("
                            + finding.citation().id() + ")"));
            lines.add("");
        }
        lines.add(
                findings.isEmpty()
                        ? CliTexts.TEXTS.get(language, "check.none", Dates.full(subject.day()))
                        : CliTexts.TEXTS.get(language, "check.count", Integer.toString(findings.size())));
        return lines;
    }
}
