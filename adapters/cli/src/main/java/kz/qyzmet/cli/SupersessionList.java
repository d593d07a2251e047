package kz.qyzmet.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.SupersessionRule;
import kz.qyzmet.law.SupersessionTopic;
import kz.qyzmet.text.Language;
import tools.jackson.core.JsonGenerator;

/** How the order and the Law relate as a list, for programs: each part of a topic is a row of its own. */
final class SupersessionList {

    private SupersessionList() {}

    static void csv(List<SupersessionTopic> topics, Language language, PrintStream out) {
        CsvWriter csv = Output.csv(out);
        csv.writeRecord("topic", "effect", "order", "law", "label", "note");
        for (SupersessionTopic topic : topics) {
            for (SupersessionRule rule : topic.rules()) {
                csv.writeRecord(
                        Integer.toString(topic.number()),
                        rule.effect().name(),
                        joined(rule.order()),
                        joined(rule.law()),
                        topic.label().in(language),
                        topic.note().in(language));
            }
        }
        Output.flush(csv);
    }

    static void json(List<SupersessionTopic> topics, PrintStream out) {
        try (JsonGenerator json = Output.json(out)) {
            json.writeStartArray();
            topics.forEach(topic -> object(json, topic));
            json.writeEndArray();
        }
        out.println();
    }

    private static void object(JsonGenerator json, SupersessionTopic topic) {
        json.writeStartObject();
        json.writeNumberProperty("topic", topic.number());
        Output.text(json, "label", topic.label());
        Output.text(json, "note", topic.note());
        json.writeName("rules");
        json.writeStartArray();
        for (SupersessionRule rule : topic.rules()) {
            json.writeStartObject();
            json.writeStringProperty("effect", rule.effect().name());
            Output.strings(json, "order", rule.order().stream().map(NormId::id).toList());
            Output.strings(json, "law", rule.law().stream().map(NormId::id).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String joined(List<NormId> norms) {
        return norms.stream().map(NormId::id).collect(Collectors.joining(";"));
    }
}
