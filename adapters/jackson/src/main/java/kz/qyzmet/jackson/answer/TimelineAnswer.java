package kz.qyzmet.jackson.answer;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Norms;
import kz.qyzmet.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * What is due when in a case: {@code case}, {@code asOf}, {@code edition}, {@code basis} and {@code entries}.
 *
 * <p>An entry has the parts of a {@link DeadlineAnswer} and {@code label}, {@code place}, {@code subject},
 * {@code status}, {@code daysLeft}, {@code workingDaysLate}, {@code done} and {@code waitsFor}; explained, also
 * {@code steps}, {@code otherReadings} and {@code explanation}. What is not known is null.
 */
public final class TimelineAnswer implements Answer {

    private final CaseHead head;
    private final List<String> basis;
    private final Timeline timeline;
    private final LocalDate day;
    private final Norms norms;
    private final Language language;
    private final boolean explained;

    private TimelineAnswer(CaseOnDay subject, Language language, boolean explained) {
        this.head = CaseHead.of(subject);
        this.basis = CaseHead.basis(subject, language);
        this.timeline = subject.timeline();
        this.day = subject.day();
        this.norms = subject.law().edition().norms();
        this.language = language;
        this.explained = explained;
    }

    /**
     * Asks what is due when in a case.
     *
     * @param subject the case and the day, not null
     * @param language the language of the sentences, not null
     * @param explained whether every step of each term is told
     * @return the answer, not null
     */
    public static TimelineAnswer of(CaseOnDay subject, Language language, boolean explained) {
        return new TimelineAnswer(subject, language, explained);
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        head.writeTo(json);
        Json.strings(json, "basis", basis);
        json.writeName("entries");
        json.writeStartArray();
        timeline.entries().forEach(entry -> entry(entry, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void entry(Timeline.Entry entry, JsonGenerator json) {
        Deadline deadline = entry.deadline();
        DeadlineParts parts = new DeadlineParts(deadline, language, json);
        json.writeStartObject();
        parts.norm();
        parts.trigger();
        json.writeStringProperty(
                "label", norms.labelOf(deadline.citation()).text().in(language));
        json.writeStringProperty("place", norms.placeOf(deadline.citation()).in(language));
        Json.nullable(
                json, "subject", entry.subject().map(to -> to.in(language)).orElse(null));
        parts.result();
        json.writeStringProperty("status", entry.status(day).name());
        Json.number(json, "daysLeft", deadline.daysLeft(day));
        Json.number(json, "workingDaysLate", entry.workingDaysLate(day));
        Json.nullable(
                json,
                "done",
                entry.fulfilledBy(day).map(fact -> fact.occurredAt().toString()).orElse(null));
        Json.strings(
                json,
                "waitsFor",
                entry.waitsFor().stream().map(NormId::id).sorted().toList());
        parts.caution();
        if (explained) {
            parts.steps();
            parts.otherReadings();
            Json.strings(json, "explanation", deadline.explain(language.locale()));
        }
        json.writeEndObject();
    }
}
