package kz.qyzmet.cli;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.jackson.CaseTypes;
import kz.qyzmet.law.Finding;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.Language;

/**
 * A case as it is looked at on a day.
 *
 * @param subject the case
 * @param law the engine
 * @param day the day
 */
record CaseOnDay(LegalCase subject, Reckoner law, LocalDate day) {

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

    /** Returns what is looked at, in words. */
    String heading(Language language) {
        return CliTexts.TEXTS.get(language, "case.heading", subject.label(), Dates.full(day));
    }
}
