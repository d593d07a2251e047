package kz.qyzmet.jackson.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.text.LocalizedText;

/**
 * A case as it is looked at on a day.
 *
 * @param subject the case, not null
 * @param type the name of its type, as case files give it, not null
 * @param law the engine, not null
 * @param day the day: what was recorded later is left out, not null
 */
public record CaseOnDay(LegalCase subject, String type, Reckoner law, LocalDate day) {

    /** Checks the parts. */
    public CaseOnDay {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(day, "day");
    }

    /**
     * Returns what is due when, by what was recorded until the day.
     *
     * @return the timeline, not null
     */
    public Timeline timeline() {
        return subject.asKnownOn(day).timeline(law);
    }

    /**
     * Returns what is wrong on the day.
     *
     * @return the findings, not null, may be empty
     */
    public List<Finding> findings() {
        return subject.findings(law, day);
    }

    /**
     * Returns on what the answers rest as a whole, by what was recorded until the day.
     *
     * @return the sentences, not null, may be empty
     */
    public List<LocalizedText> basis() {
        return subject.asKnownOn(day).basis(law);
    }
}
