package kz.qyzmet.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.qyzmet.law.Divergence;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Provision;
import kz.qyzmet.text.Language;
import tools.jackson.core.JsonGenerator;

/** The differences between the texts of the agreement as a list, for programs. */
final class DivergenceList {

    private DivergenceList() {}

    static void csv(List<Divergence> divergences, Language language, PrintStream out) {
        CsvWriter csv = Output.csv(out);
        csv.writeRecord(
                "id",
                "severity",
                "locator_en",
                "locator_kk",
                "changes_result",
                "norms",
                "kazakh",
                "english",
                "default",
                "follows",
                "severity_in_doubt");
        for (Divergence divergence : divergences) {
            csv.writeRecord(
                    divergence.id(),
                    String.join(";", severities(divergence)),
                    divergence.inEnglish().map(Provision::locator).orElse(""),
                    divergence.inKazakh().map(Provision::locator).orElse(""),
                    Boolean.toString(divergence.changesResult()),
                    divergence.norms().stream().map(NormId::id).collect(Collectors.joining(";")),
                    divergence.kazakh().in(language),
                    divergence.english().in(language),
                    divergence.byDefault().in(language),
                    divergence.follows().map(Enum::name).orElse(""),
                    Boolean.toString(divergence.severityInDoubt()));
        }
        Output.flush(csv);
    }

    static void json(List<Divergence> divergences, PrintStream out) {
        try (JsonGenerator json = Output.json(out)) {
            json.writeStartArray();
            divergences.forEach(divergence -> object(json, divergence));
            json.writeEndArray();
        }
        out.println();
    }

    private static void object(JsonGenerator json, Divergence divergence) {
        json.writeStartObject();
        json.writeStringProperty("id", divergence.id());
        Output.strings(json, "severity", severities(divergence));
        json.writeBooleanProperty("severityInDoubt", divergence.severityInDoubt());
        locator(json, "locatorEn", divergence.inEnglish());
        locator(json, "locatorKk", divergence.inKazakh());
        json.writeBooleanProperty("changesResult", divergence.changesResult());
        Output.nullable(json, "follows", divergence.follows().map(Enum::name).orElse(null));
        Output.strings(
                json, "norms", divergence.norms().stream().map(NormId::id).toList());
        Output.text(json, "kazakh", divergence.kazakh());
        Output.text(json, "english", divergence.english());
        Output.text(json, "default", divergence.byDefault());
        json.writeEndObject();
    }

    private static void locator(JsonGenerator json, String name, Optional<Provision> place) {
        Output.nullable(json, name, place.map(Provision::locator).orElse(null));
    }

    private static List<String> severities(Divergence divergence) {
        return divergence.severities().stream().map(Enum::name).toList();
    }
}
