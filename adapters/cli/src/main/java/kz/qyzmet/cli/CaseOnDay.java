package kz.qyzmet.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.jackson.CaseTypes;
import kz.qyzmet.law.Finding;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;
import tools.jackson.core.JsonGenerator;

/**
 * A case as it is looked at on a day.
 *
 * @param subject the case
 * @param law the engine
 * @param day the day
 */
record CaseOnDay(LegalCase subject, Reckoner law, LocalDate day) {

    private static final String INDENT = "    ";

    /** Returns the name of the sort of case, as case files give it. */
    String type() {
        return CaseTypes.standard().nameOf(subject);
    }

    Timeline timeline() {
        return subject.asKnownOn(day).timeline(law);
    }

    List<Finding> findings() {
        return subject.findings(law, day);
    }

    /** Returns on what the answers rest as a whole, by what was recorded until the day. */
    List<LocalizedText> basis() {
        return subject.asKnownOn(day).basis(law);
    }

    /** Returns what is looked at, in words. */
    String heading(Language language) {
        return CliTexts.TEXTS.get(language, "case.heading", subject.label(), Dates.full(day));
    }

    /** Returns what is looked at and on what the answers rest, in lines. */
    List<String> head(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(heading(language));
        basis().forEach(sentence -> lines.addAll(Wrapped.lines(INDENT, sentence.in(language))));
        return lines;
    }

    /** Writes on what the answers rest: an empty array where there is nothing to say. */
    void basis(Language language, JsonGenerator json) {
        Output.strings(
                json,
                "basis",
                basis().stream().map(sentence -> sentence.in(language)).toList());
    }
}
