package kz.qyzmet.jackson.answer;

import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.LineKey;
import tools.jackson.core.JsonGenerator;

/** Writes where a cell of a form stands. */
final class FormPlace {

    private FormPlace() {}

    static void writeTo(JsonGenerator json, CellRef place) {
        LineKey line = place.line();
        json.writeStringProperty("row", line.row());
        Json.nullable(json, "provider", line.provider().orElse(null));
        Json.nullable(json, "service", line.service().orElse(null));
        Json.nullable(json, "system", line.system().orElse(null));
        json.writeStringProperty("column", place.column());
    }
}
