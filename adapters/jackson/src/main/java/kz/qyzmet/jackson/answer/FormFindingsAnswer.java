package kz.qyzmet.jackson.answer;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.FormFinding;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * What is wrong with a form: {@code form} (its index), {@code first} and {@code last} (the days of its period) and
 * {@code findings}.
 *
 * <p>A finding has {@code norm}, {@code severity}, {@code message}, {@code found} and {@code expected} (null where it
 * is not about figures) and {@code places}; a place has {@code row}, {@code provider}, {@code service}, {@code system},
 * {@code column} and {@code address} (of the cell in the workbook, null where there is none).
 */
public final class FormFindingsAnswer implements Answer {

    private final ReportForm form;
    private final List<FormFinding> findings;
    private final Function<CellRef, String> addresses;
    private final Language language;

    private FormFindingsAnswer(ReportForm form, Reckoner law, Function<CellRef, String> addresses, Language language) {
        this.form = Objects.requireNonNull(form, "form");
        this.findings = form.findings(law);
        this.addresses = Objects.requireNonNull(addresses, "addresses");
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * Asks what is wrong with a form.
     *
     * @param form the form, not null
     * @param law the engine, whose policies choose between readings, not null
     * @param addresses gives the address of a cell in the workbook that the form was read from, or a blank text where
     *     it has none, not null
     * @param language the language of the sentences, not null
     * @return the answer, not null
     */
    public static FormFindingsAnswer of(
            ReportForm form, Reckoner law, Function<CellRef, String> addresses, Language language) {
        return new FormFindingsAnswer(form, law, addresses, language);
    }

    /**
     * Returns what is wrong.
     *
     * @return the findings, not null, may be empty
     */
    public List<FormFinding> findings() {
        return findings;
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("form", form.type().index());
        json.writeStringProperty("first", form.period().first().toString());
        json.writeStringProperty("last", form.period().last().toString());
        json.writeName("findings");
        json.writeStartArray();
        findings.forEach(finding -> finding(json, finding));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void finding(JsonGenerator json, FormFinding finding) {
        json.writeStartObject();
        json.writeStringProperty("norm", finding.norm().id());
        json.writeStringProperty("severity", finding.severity().name());
        json.writeStringProperty("message", finding.message().in(language));
        number(json, "found", finding.found());
        number(json, "expected", finding.expected());
        json.writeName("places");
        json.writeStartArray();
        for (CellRef place : finding.places()) {
            json.writeStartObject();
            FormPlace.writeTo(json, place);
            String address = addresses.apply(place);
            Json.nullable(json, "address", address.isBlank() ? null : address);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, OptionalLong number) {
        if (number.isPresent()) {
            json.writeNumberProperty(name, number.getAsLong());
        } else {
            json.writeNullProperty(name);
        }
    }
}
