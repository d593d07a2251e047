package kz.qyzmet.jackson.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.deadline.ChangeReason;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Impact;
import kz.qyzmet.deadline.ImpactReport;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.law.Norms;
import kz.qyzmet.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * What moves between two engines: {@code from}, {@code to}, {@code asOf}, {@code cases}, {@code unchanged} and
 * {@code changed}.
 *
 * <p>A changed case has {@code file} (its name), {@code case}, {@code changes} and {@code sameDay}: the deadlines whose
 * day stays, while the end before rolling, the safe day or the certainty is another.
 */
public final class ImpactAnswer implements Answer {

    private final ImpactReport report;
    private final Side from;
    private final Side to;
    private final Optional<LocalDate> asOf;
    private final Function<LegalCase, String> types;
    private final Language language;

    /**
     * One side of a comparison, as it is told.
     *
     * @param amend the names of the calendar facts of this side alone, not null, may be empty
     * @param edition the name of the edition of the acts, not null
     */
    public record Side(List<String> amend, String edition) {

        /** Checks and copies the parts. */
        public Side {
            amend = List.copyOf(amend);
            Objects.requireNonNull(edition, "edition");
        }

        private void writeTo(JsonGenerator json, String name) {
            json.writeName(name);
            json.writeStartObject();
            Json.strings(json, "amend", amend);
            json.writeStringProperty("edition", edition);
            json.writeEndObject();
        }
    }

    private ImpactAnswer(
            ImpactReport report,
            Side from,
            Side to,
            Optional<LocalDate> asOf,
            Function<LegalCase, String> types,
            Language language) {
        this.report = Objects.requireNonNull(report, "report");
        this.from = Objects.requireNonNull(from, "from");
        this.to = Objects.requireNonNull(to, "to");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.types = Objects.requireNonNull(types, "types");
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * Makes an answer of a report.
     *
     * @param report what moves, not null
     * @param from the side before, not null
     * @param to the side after, not null
     * @param asOf the day whose knowledge counts, empty where all does, not null
     * @param types gives the name of a case's type, not null
     * @param language the language of the sentences, not null
     * @return the answer, not null
     */
    public static ImpactAnswer of(
            ImpactReport report,
            Side from,
            Side to,
            Optional<LocalDate> asOf,
            Function<LegalCase, String> types,
            Language language) {
        return new ImpactAnswer(report, from, to, asOf, types, language);
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        from.writeTo(json, "from");
        to.writeTo(json, "to");
        Json.day(json, "asOf", asOf);
        json.writeNumberProperty("cases", report.cases());
        json.writeNumberProperty("unchanged", report.unchanged());
        json.writeName("changed");
        json.writeStartArray();
        report.changed().forEach(found -> caseOf(found, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void caseOf(ImpactReport.CaseImpact found, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("file", found.of().name());
        json.writeStringProperty("case", types.apply(found.of().subject()));
        List<Impact.Change> moved = found.impact().moved();
        changes("changes", moved, json);
        changes(
                "sameDay",
                found.impact().changes().stream()
                        .filter(change -> change.kind() == Impact.Kind.SAME_DAY)
                        .toList(),
                json);
        json.writeEndObject();
    }

    private void changes(String name, List<Impact.Change> changes, JsonGenerator json) {
        json.writeName(name);
        json.writeStartArray();
        changes.forEach(change -> change(change, json));
        json.writeEndArray();
    }

    private void change(Impact.Change change, JsonGenerator json) {
        Deadline shown = change.after().or(change::before).orElseThrow();
        json.writeStartObject();
        new DeadlineParts(shown, language, json).norm();
        Norms norms = shown.reckoning().law().edition().norms();
        json.writeStringProperty(
                "label", norms.labelOf(change.citation()).text().in(language));
        json.writeStringProperty("place", norms.placeOf(change.citation()).in(language));
        Json.nullable(
                json, "subject", change.subject().map(to -> to.in(language)).orElse(null));
        json.writeStringProperty("kind", change.kind().name());
        answer("before", change.before(), json);
        answer("after", change.after(), json);
        json.writeName("reasons");
        json.writeStartArray();
        change.reasons().forEach(reason -> reason(reason, json));
        json.writeEndArray();
        json.writeName("told");
        json.writeStartArray();
        change.told().forEach(told -> told(told, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void answer(String name, Optional<Deadline> deadline, JsonGenerator json) {
        if (deadline.isEmpty()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeName(name);
        json.writeStartObject();
        DeadlineParts answer = new DeadlineParts(deadline.get(), language, json);
        answer.trigger();
        answer.result();
        json.writeEndObject();
    }

    private void reason(ChangeReason reason, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", kind(reason));
        if (reason instanceof ChangeReason.DayDiffers day) {
            json.writeStringProperty("date", day.date().toString());
            entry("before", day.before(), json);
            entry("after", day.after(), json);
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

    private void entry(String name, CalendarEntry entry, JsonGenerator json) {
        json.writeName(name);
        json.writeStartObject();
        json.writeBooleanProperty("working", entry.isWorking());
        json.writeStringProperty("dayKind", entry.kind().name());
        json.writeStringProperty("name", entry.name().in(language));
        json.writeStringProperty("basis", entry.basis().in(language));
        json.writeStringProperty("certainty", entry.certainty().name());
        json.writeEndObject();
    }

    private static void told(Impact.Told told, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("day", told.day().toString());
        json.writeStringProperty("toldOn", told.toldOn().occurredAt().toString());
        json.writeBooleanProperty("agreedBefore", told.agreedBefore());
        json.writeBooleanProperty("agreesAfter", told.agreesAfter());
        json.writeEndObject();
    }
}
