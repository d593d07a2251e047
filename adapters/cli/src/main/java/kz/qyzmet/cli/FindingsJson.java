package kz.qyzmet.cli;

import java.io.PrintStream;
import java.util.List;
import kz.qyzmet.law.Finding;
import kz.qyzmet.text.Language;
import tools.jackson.core.JsonGenerator;

/** What is wrong, as one JSON object. */
final class FindingsJson {

    private FindingsJson() {}

    static void print(CaseOnDay subject, List<Finding> findings, Language language, PrintStream out) {
        try (JsonGenerator json = Output.json(out)) {
            json.writeStartObject();
            json.writeStringProperty("case", subject.type());
            json.writeStringProperty("asOf", subject.day().toString());
            json.writeStringProperty("edition", subject.law().edition().name());
            subject.basis(language, json);
            json.writeName("findings");
            json.writeStartArray();
            for (Finding finding : findings) {
                json.writeStartObject();
                json.writeStringProperty("citation", finding.citation().id());
                json.writeStringProperty(
                        "place", Cited.place(subject.law(), finding.citation()).in(language));
                json.writeStringProperty("severity", finding.severity().name());
                json.writeStringProperty("since", finding.since().toString());
                json.writeStringProperty("message", finding.message().in(language));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }
}
