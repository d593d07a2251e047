package kz.qyzmet.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.qyzmet.law.Label;
import kz.qyzmet.law.Norm;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;
import tools.jackson.core.JsonGenerator;

/** Norms as a list, for programs. */
final class NormList {

    private NormList() {}

    static void csv(List<Norm> norms, PrintStream out) {
        CsvWriter csv = Output.csv(out);
        csv.writeRecord(
                "id",
                "act",
                "locator",
                "kind",
                "subject",
                "actor",
                "counterparty",
                "trigger",
                "limit",
                "unit",
                "direction",
                "condition",
                "consequence",
                "summary",
                "notes",
                "in_force_from",
                "in_force_until",
                "force_status",
                "label_en",
                "label_ru",
                "label_kk");
        for (Norm norm : norms) {
            Optional<LocalizedText> label = label(norm).map(Label::text);
            csv.writeRecord(
                    norm.id().id(),
                    norm.provision().act().code(),
                    norm.provision().locator(),
                    norm.kind().name(),
                    norm.subject(),
                    String.join(";", norm.actors()),
                    String.join(";", norm.counterparties()),
                    norm.trigger(),
                    norm.limit(),
                    norm.unit(),
                    norm.direction(),
                    norm.condition(),
                    norm.consequence(),
                    norm.summary(),
                    norm.notes(),
                    norm.force().from().map(LocalDate::toString).orElse(""),
                    norm.force().until().map(LocalDate::toString).orElse(""),
                    norm.force().status().name(),
                    label.map(LocalizedText::en).orElse(""),
                    label.map(LocalizedText::ru).orElse(""),
                    label.map(LocalizedText::kk).orElse(""));
        }
        Output.flush(csv);
    }

    static void json(List<Norm> norms, PrintStream out) {
        try (JsonGenerator json = Output.json(out)) {
            json.writeStartArray();
            norms.forEach(norm -> object(json, norm));
            json.writeEndArray();
        }
        out.println();
    }

    private static void object(JsonGenerator json, Norm norm) {
        json.writeStartObject();
        json.writeStringProperty("id", norm.id().id());
        json.writeStringProperty("act", norm.provision().act().code());
        json.writeStringProperty("locator", norm.provision().locator());
        json.writeStringProperty("kind", norm.kind().name());
        filled(json, norm, "subject", Norm::subject);
        Output.strings(json, "actor", norm.actors());
        Output.strings(json, "counterparty", norm.counterparties());
        filled(json, norm, "trigger", Norm::trigger);
        filled(json, norm, "limit", Norm::limit);
        filled(json, norm, "unit", Norm::unit);
        filled(json, norm, "direction", Norm::direction);
        filled(json, norm, "condition", Norm::condition);
        filled(json, norm, "consequence", Norm::consequence);
        filled(json, norm, "summary", Norm::summary);
        filled(json, norm, "notes", Norm::notes);
        norm.force().from().ifPresent(from -> json.writeStringProperty("inForceFrom", from.toString()));
        norm.force().until().ifPresent(until -> json.writeStringProperty("inForceUntil", until.toString()));
        json.writeStringProperty("forceStatus", norm.force().status().name());
        label(norm).ifPresent(label -> {
            Output.text(json, "label", label.text());
            Output.strings(
                    json,
                    "unofficialLabel",
                    label.unofficial().stream().sorted().map(Language::tag).toList());
        });
        json.writeEndObject();
    }

    private static void filled(JsonGenerator json, Norm norm, String name, Function<Norm, String> part) {
        String value = part.apply(norm);
        if (!value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    /** The label of a norm that bears time, or that an edition words otherwise: the others have none of their own. */
    private static Optional<Label> label(Norm norm) {
        return norm.timeLimit().map(limit -> norm.label()).or(norm::ownLabel);
    }
}
