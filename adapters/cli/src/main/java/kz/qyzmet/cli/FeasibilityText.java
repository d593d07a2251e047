package kz.qyzmet.cli;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.inspection.Feasibility;
import kz.qyzmet.jackson.answer.CaseOnDay;
import kz.qyzmet.text.Language;

/** What is still feasible, for a reader. */
final class FeasibilityText {

    private FeasibilityText() {}

    static List<String> lines(CaseOnDay subject, Feasibility answer, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(CaseHeading.line(subject, language));
        lines.add("");
        lines.addAll(Wrapped.lines("", answer.stage().label().in(language)));
        answer.explanation().forEach(sentence -> lines.addAll(Wrapped.lines("", sentence.in(language))));
        return lines;
    }
}
