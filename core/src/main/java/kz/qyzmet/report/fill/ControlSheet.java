package kz.qyzmet.report.fill;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.report.layout.Indicator;

/** Form 1-MK or 2-MK as it fills, by what its rows count; the numbers of the rows differ between the two. */
final class ControlSheet {

    private final Sheet sheet;
    private final Remarks remarks;
    private final Map<Indicator, SheetRow> rows = new EnumMap<>(Indicator.class);

    ControlSheet(FormType type, Sheet sheet, Remarks remarks) {
        this.sheet = sheet;
        this.remarks = remarks;
        for (Indicator indicator : Indicator.values()) {
            indicator.in(type).ifPresent(row -> rows.put(indicator, sheet.row(row.number())));
        }
    }

    /** Whether the form asks for it: 2-MK does not ask for by-laws. */
    boolean has(Indicator indicator) {
        return rows.containsKey(indicator);
    }

    void count(Indicator indicator, Slot slot, long number) {
        sheet.count(row(indicator), slot, number);
    }

    /** Counts in the row of a service, and in its line. */
    void count(Indicator indicator, String service, Slot slot, long number) {
        SheetRow row = row(indicator);
        sheet.count(row, slot, number);
        sheet.count(row, row.key().ofService(service), slot, number);
    }

    /** Counts in the row of a service and a system, and in their line. */
    void count(Indicator indicator, String service, String system, Slot slot, long number) {
        SheetRow row = row(indicator);
        LineKey line = row.key().ofService(service).inSystem(system);
        sheet.count(row, slot, number);
        sheet.count(row, line, slot, number);
    }

    void remark(Indicator indicator, Severity severity, String key) {
        remarks.add(row(indicator).row(), severity, key);
    }

    private SheetRow row(Indicator indicator) {
        return Objects.requireNonNull(rows.get(indicator), indicator::name);
    }
}
