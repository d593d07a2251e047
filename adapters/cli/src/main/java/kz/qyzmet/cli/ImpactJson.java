package kz.qyzmet.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.deadline.ChangeReason;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Impact;
import kz.qyzmet.deadline.ImpactReport;
import kz.qyzmet.jackson.CaseTypes;
import kz.qyzmet.text.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What moves, as one JSON object. */
final class ImpactJson {

    private final Language language;
    private final JsonGenerator json;

    private ImpactJson(Language language, JsonGenerator json) {
        this.language = language;
        this.json = json;
    }

    static void print(
            ImpactReport report,
            ImpactSide from,
            ImpactSide to,
            @Nullable LocalDate asOf,
            Language language,
            PrintStream out) {
        try (JsonGenerator json = Output.json(out)) {
            ImpactJson printed = new ImpactJson(language, json);
            json.writeStartObject();
            printed.side("from", from);
            printed.side("to", to);
            Output.nullable(json, "asOf", asOf == null ? null : asOf.toString());
            json.writeNumberProperty("cases", report.cases());
            json.writeNumberProperty("unchanged", report.unchanged());
            json.writeName("changed");
            json.writeStartArray();
            report.changed().forEach(printed::caseOf);
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private void side(String name, ImpactSide side) {
        json.writeName(name);
        json.writeStartObject();
        Output.strings(json, "amend", side.amend());
        json.writeStringProperty("edition", side.edition().edition().name());
        json.writeEndObject();
    }

    private void caseOf(ImpactReport.CaseImpact found) {
        json.writeStartObject();
        json.writeStringProperty("file", found.of().name());
        json.writeStringProperty("case", CaseTypes.standard().nameOf(found.of().subject()));
        List<Impact.Change> moved = found.impact().moved();
        changes("changes", moved);
        changes(
                "sameDay",
                found.impact().changes().stream()
                        .filter(change -> change.kind() == Impact.Kind.SAME_DAY)
                        .toList());
        json.writeEndObject();
    }

    private void changes(String name, List<Impact.Change> changes) {
        json.writeName(name);
        json.writeStartArray();
        changes.forEach(this::change);
        json.writeEndArray();
    }

    private void change(Impact.Change change) {
        Deadline shown = change.after().or(change::before).orElseThrow();
        json.writeStartObject();
        new AnswerJson(shown, language, json).norm();
        json.writeStringProperty("label", Cited.label(shown.reckoning().law(), change.citation(), language));
        json.writeStringProperty(
                "place", Cited.place(shown.reckoning().law(), change.citation()).in(language));
        Output.nullable(
                json, "subject", change.subject().map(to -> to.in(language)).orElse(null));
        json.writeStringProperty("kind", change.kind().name());
        answer("before", change.before());
        answer("after", change.after());
        json.writeName("reasons");
        json.writeStartArray();
        change.reasons().forEach(this::reason);
        json.writeEndArray();
        json.writeName("told");
        json.writeStartArray();
        change.told().forEach(this::told);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void answer(String name, Optional<Deadline> deadline) {
        if (deadline.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeName(name);
        json.writeStartObject();
        AnswerJson answer = new AnswerJson(deadline.get(), language, json);
        answer.trigger();
        answer.result();
        json.writeEndObject();
    }

    private void reason(ChangeReason reason) {
        json.writeStartObject();
        json.writeStringProperty("kind", kind(reason));
        if (reason instanceof ChangeReason.DayDiffers day) {
            json.writeStringProperty("date", day.date().toString());
            entry("before", day.before());
            entry("after", day.after());
        }
        json.writeStringProperty("text", reason.text().in(language));
        json.writeEndObject();
    }

    private static String kind(ChangeReason reason) {
        if (reason instanceof ChangeReason.DayDiffers) {
            return "DAY";
        }
        if (reason instanceof ChangeReason.NormDiffers) {
            return "NORM";
        }
        if (reason instanceof ChangeReason.ReadingDiffers || reason instanceof ChangeReason.HoursDiffer) {
            return "READING";
        }
        if (reason instanceof ChangeReason.TriggerDiffers) {
            return "TRIGGER";
        }
        return reason instanceof ChangeReason.EditionDiffers ? "EDITION" : "FACTS";
    }

    private void entry(String name, CalendarEntry entry) {
        json.writeName(name);
        json.writeStartObject();
        json.writeBooleanProperty("working", entry.isWorking());
        json.writeStringProperty("dayKind", entry.kind().name());
        json.writeStringProperty("name", entry.name().in(language));
        json.writeStringProperty("basis", entry.basis().in(language));
        json.writeStringProperty("certainty", entry.certainty().name());
        json.writeEndObject();
    }

    private void told(Impact.Told told) {
        json.writeStartObject();
        json.writeStringProperty("day", told.day().toString());
        json.writeStringProperty("toldOn", told.toldOn().occurredAt().toString());
        json.writeBooleanProperty("agreedBefore", told.agreedBefore());
        json.writeBooleanProperty("agreesAfter", told.agreesAfter());
        json.writeEndObject();
    }
}
