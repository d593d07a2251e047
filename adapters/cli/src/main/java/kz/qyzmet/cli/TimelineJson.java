package kz.qyzmet.cli;

import java.io.PrintStream;
import java.util.OptionalInt;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.Language;
import tools.jackson.core.JsonGenerator;

/** What is due when, as one JSON object. */
final class TimelineJson {

    private TimelineJson() {}

    static void print(CaseOnDay subject, Language language, boolean explained, PrintStream out) {
        // Asked for first: an answer that is refused half way would leave half an object.
        Timeline timeline = subject.timeline();
        try (JsonGenerator json = Output.json(out)) {
            json.writeStartObject();
            json.writeStringProperty("case", subject.type());
            json.writeStringProperty("asOf", subject.day().toString());
            json.writeStringProperty("edition", subject.law().edition().name());
            subject.basis(language, json);
            json.writeName("entries");
            json.writeStartArray();
            timeline.entries().forEach(entry -> entry(entry, subject, language, explained, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void entry(
            Timeline.Entry entry, CaseOnDay subject, Language language, boolean explained, JsonGenerator json) {
        Deadline deadline = entry.deadline();
        AnswerJson answer = new AnswerJson(deadline, language, json);
        json.writeStartObject();
        answer.cited();
        json.writeStringProperty("label", Cited.label(subject.law(), deadline.citation(), language));
        json.writeStringProperty(
                "place", Cited.place(subject.law(), deadline.citation()).in(language));
        Output.nullable(
                json, "subject", entry.subject().map(to -> to.in(language)).orElse(null));
        answer.result();
        json.writeStringProperty("status", EntryStatus.of(entry, subject.day()).name());
        number(json, "daysLeft", deadline.daysLeft(subject.day()));
        number(
                json,
                "workingDaysLate",
                EntryStatus.workingDaysLate(entry, subject).map(OptionalInt::of).orElse(OptionalInt.empty()));
        Output.nullable(
                json,
                "done",
                EntryStatus.done(entry, subject.day())
                        .map(fact -> fact.occurredAt().toString())
                        .orElse(null));
        Output.strings(
                json,
                "waitsFor",
                entry.waitsFor().stream().map(NormId::id).sorted().toList());
        answer.caution();
        if (explained) {
            answer.steps();
            answer.otherReadings();
            Output.strings(json, "explanation", deadline.explain(language.locale()));
        }
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, OptionalInt number) {
        if (number.isPresent()) {
            json.writeNumberProperty(name, number.getAsInt());
        } else {
            json.writeNullProperty(name);
        }
    }
}
