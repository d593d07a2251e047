package kz.qyzmet.report.fill;

import java.util.Optional;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.layout.FormLayout;
import kz.qyzmet.service.PublicService;

/** Form 3-MK or 4-MK as it fills: rows of providers and their services, columns of causes and ways. */
final class VolumeSheet {

    private final Sheet sheet;
    private final Remarks remarks;
    private final FormLayout layout;

    VolumeSheet(FormLayout layout, Sheet sheet, Remarks remarks) {
        this.layout = layout;
        this.sheet = sheet;
        this.remarks = remarks;
    }

    /** Counts one in each of the columns: in the row, in the line of the provider and in that of its service. */
    void count(String number, PublicService service, String... columns) {
        SheetRow row = sheet.row(number);
        LineKey provider = row.key().ofProvider(Sheet.named(service.provider()));
        LineKey line = provider.ofService(Sheet.named(Optional.of(service.name())));
        for (String column : columns) {
            Slot slot = Slot.only(layout.indexOf(number, column));
            sheet.count(row, slot, 1);
            sheet.count(row, provider, slot, 1);
            sheet.count(row, line, slot, 1);
        }
        if (service.provider().filter(name -> !name.isBlank()).isEmpty()) {
            remarks.add(row.row(), Severity.DEFECT, "application.provider");
        }
    }

    void remark(String number, Severity severity, String key) {
        remarks.add(sheet.row(number).row(), severity, key);
    }
}
