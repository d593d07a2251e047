package kz.qyzmet.jackson.answer;

import java.util.List;
import java.util.Objects;
import kz.qyzmet.jackson.QyzmetModule;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.fill.FillRemark;
import kz.qyzmet.report.fill.FilledForm;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.text.Language;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * A form filled from cases: {@code form} (the value, as {@link QyzmetModule} reads it back), {@code remarks} and
 * {@code cells}.
 *
 * <p>A remark has {@code case}, {@code row} (null where it is about the whole case), {@code norm}, {@code severity} and
 * {@code message}. A cell has {@code row}, {@code provider}, {@code service}, {@code system}, {@code column} and
 * {@code cases}, the names of the cases behind it; cells with none are left out. A dash in an entry of a list has the
 * case that does not tell.
 */
public final class FilledFormAnswer implements Answer {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new QyzmetModule()).build();

    private final FilledForm filled;
    private final Language language;

    private FilledFormAnswer(FilledForm filled, Language language) {
        this.filled = Objects.requireNonNull(filled, "filled");
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * Makes an answer of a filled form.
     *
     * @param filled the form with the cases behind its cells, not null
     * @param language the language of the sentences, not null
     * @return the answer, not null
     */
    public static FilledFormAnswer of(FilledForm filled, Language language) {
        return new FilledFormAnswer(filled, language);
    }

    @Override
    public void writeTo(JsonGenerator json) {
        ReportForm form = filled.form();
        json.writeStartObject();
        json.writeName("form");
        MAPPER.writeValue(json, form);
        json.writeName("remarks");
        json.writeStartArray();
        filled.remarks().forEach(remark -> remark(json, remark));
        json.writeEndArray();
        json.writeName("cells");
        json.writeStartArray();
        for (FormLine line : form.lines()) {
            for (FormColumn column : form.type().layout().columns(line.key().row())) {
                cell(json, new CellRef(line.key(), column.code()));
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void remark(JsonGenerator json, FillRemark remark) {
        json.writeStartObject();
        json.writeStringProperty("case", remark.caseName());
        Json.nullable(json, "row", remark.row().orElse(null));
        json.writeStringProperty("norm", remark.norm().id());
        json.writeStringProperty("severity", remark.severity().name());
        json.writeStringProperty("message", remark.message().in(language));
        json.writeEndObject();
    }

    private void cell(JsonGenerator json, CellRef place) {
        List<String> cases = filled.casesBehind(place);
        if (cases.isEmpty()) {
            return;
        }
        json.writeStartObject();
        FormPlace.writeTo(json, place);
        Json.strings(json, "cases", cases);
        json.writeEndObject();
    }
}
