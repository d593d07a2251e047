package kz.qyzmet.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.qyzmet.inspection.Feasibility;
import kz.qyzmet.text.Language;
import tools.jackson.core.JsonGenerator;

/** What is still feasible, for a reader and as one JSON object. */
final class FeasibilityAnswer {

    private FeasibilityAnswer() {}

    static List<String> lines(CaseOnDay subject, Feasibility answer, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(subject.heading(language));
        lines.add("");
        lines.addAll(Wrapped.lines("", answer.stage().label().in(language)));
        answer.explanation().forEach(sentence -> lines.addAll(Wrapped.lines("", sentence.in(language))));
        return lines;
    }

    static void print(CaseOnDay subject, Feasibility answer, Language language, PrintStream out) {
        try (JsonGenerator json = Output.json(out)) {
            json.writeStartObject();
            json.writeStringProperty("case", subject.type());
            json.writeStringProperty("asOf", subject.day().toString());
            json.writeStringProperty("edition", subject.law().edition().name());
            json.writeStringProperty("stage", answer.stage().name());
            json.writeBooleanProperty("fits", answer.fits());
            day(json, "earliestStart", answer.earliestStart());
            day(json, "latestDraft", answer.latestDraft());
            day(json, "latestReceipt", answer.latestReceipt());
            day(json, "latestObjection", answer.latestObjection());
            day(json, "earliestCertificate", answer.earliestCertificate());
            day(json, "latestCertificate", answer.latestCertificate());
            day(json, "brokenSince", answer.brokenSince());
            number(json, "left", answer.left());
            number(json, "draftBeforeResumption", answer.draftBeforeResumption());
            number(json, "suspensionNeeded", answer.suspensionNeeded());
            json.writeName("explanation");
            json.writeStartArray();
            answer.explanation().forEach(sentence -> json.writeString(sentence.in(language)));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void day(JsonGenerator json, String name, Optional<LocalDate> day) {
        day.ifPresentOrElse(
                known -> json.writeStringProperty(name, known.toString()), () -> json.writeNullProperty(name));
    }

    private static void number(JsonGenerator json, String name, OptionalInt number) {
        number.ifPresentOrElse(known -> json.writeNumberProperty(name, known), () -> json.writeNullProperty(name));
    }
}
