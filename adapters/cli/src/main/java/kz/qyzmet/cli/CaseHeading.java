package kz.qyzmet.cli;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.jackson.answer.CaseOnDay;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.Language;

/** What is looked at and on what the answers rest, in words. */
final class CaseHeading {

    private static final String INDENT = "    ";

    private CaseHeading() {}

    /** Returns what is looked at. */
    static String line(CaseOnDay subject, Language language) {
        return CliTexts.TEXTS.get(language, "case.heading", subject.subject().label(), Dates.full(subject.day()));
    }

    /** Returns what is looked at and on what the answers rest. */
    static List<String> lines(CaseOnDay subject, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(line(subject, language));
        subject.basis().forEach(sentence -> lines.addAll(Wrapped.lines(INDENT, sentence.in(language))));
        return lines;
    }
}
