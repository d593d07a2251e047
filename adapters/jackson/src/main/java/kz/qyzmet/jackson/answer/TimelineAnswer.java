package kz.qyzmet.jackson.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
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
    private final List<Row> rows;
    private final LocalDate day;
    private final Norms norms;
    private final Language language;
    private final boolean explained;

    private TimelineAnswer(CaseOnDay subject, Language language, boolean explained) {
        this.head = CaseHead.of(subject);
        this.basis = CaseHead.basis(subject, language);
        this.day = subject.day();
        this.rows = subject.timeline().entries().stream()
                .map(entry -> Row.of(entry, day))
                .toList();
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
     * @throws kz.qyzmet.calendar.CalendarRangeException if the day is outside the calendar, and days are counted to it
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
        rows.forEach(row -> entry(row, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    /** An entry and what is counted to the day. */
    private record Row(Timeline.Entry entry, DeadlineStatus status, OptionalInt daysLeft, OptionalInt workingDaysLate) {

        static Row of(Timeline.Entry entry, LocalDate day) {
            return new Row(entry, entry.status(day), entry.deadline().daysLeft(day), entry.workingDaysLate(day));
        }
    }

    private void entry(Row row, JsonGenerator json) {
        Timeline.Entry entry = row.entry();
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
        json.writeStringProperty("status", row.status().name());
        Json.number(json, "daysLeft", row.daysLeft());
        Json.number(json, "workingDaysLate", row.workingDaysLate());
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
