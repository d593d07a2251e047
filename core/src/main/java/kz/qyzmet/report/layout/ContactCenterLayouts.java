package kz.qyzmet.report.layout;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.contactcenter.Annex1Item;
import kz.qyzmet.contactcenter.Annex2Column;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** The lists of the annexes to order 83. The number of an entry is the number of its row, so no column holds it. */
final class ContactCenterLayouts {

    private ContactCenterLayouts() {}

    static FormLayout serviceInformation() {
        List<FormColumn> columns = List.of(
                column("2", Annex1Item.REGISTER_NUMBER.norm(), Annex1Item.REGISTER_NUMBER.label()),
                column("3", Annex1Item.SERVICE.norm(), Annex1Item.SERVICE.label()),
                column("4", Annex1Item.BY_LAW.norm(), Annex1Item.BY_LAW.label()),
                column("5", Annex1Item.CHANGES.norm(), Annex1Item.CHANGES.label()),
                column("6", Annex1Item.WEBSITE.norm(), Annex1Item.WEBSITE.label()),
                column("7", Annex1Item.RESPONSIBLE.norm(), Annex1Item.RESPONSIBLE.label()),
                column("8", Annex1Item.CONTACTS.norm(), Annex1Item.CONTACTS.label()));
        return list(
                FormType.SERVICE_INFORMATION,
                columns,
                row(Annex1Item.NUMBER.norm(), PeriodDate.BY_LAW_APPROVED, CaseSource.REGISTER));
    }

    static FormLayout appeals() {
        List<FormColumn> columns = List.of(
                column("2", Annex2Column.APPEAL_NUMBER.norm(), Annex2Column.APPEAL_NUMBER.label()),
                column("3", Annex2Column.REGISTERED.norm(), Annex2Column.REGISTERED.label()),
                column("4", Annex2Column.REGION.norm(), Annex2Column.REGION.label()),
                column("5", Annex2Column.APPLICANT.norm(), Annex2Column.APPLICANT.label()),
                column("6", Annex2Column.CONTENT.norm(), Annex2Column.CONTENT.label()),
                column("7", Annex2Column.MEASURES.norm(), Annex2Column.MEASURES.label()));
        return list(
                FormType.APPEALS,
                columns,
                row(Annex2Column.NUMBER.norm(), PeriodDate.COMPLAINT_REGISTERED, CaseSource.COMPLAINTS));
    }

    private static FormLayout list(FormType type, List<FormColumn> columns, FormRow row) {
        return new FormLayout(
                type,
                List.of(new FormSection(Optional.empty(), Optional.empty(), Optional.empty(), columns, List.of(row))),
                List.of());
    }

    private static FormRow row(NormId norm, PeriodDate date, CaseSource source) {
        return new FormRow(
                "1",
                norm,
                Breakdown.ENTRIES,
                RowUnit.TEXT,
                LabelStanding.PRINTED,
                date,
                source,
                LayoutTexts.TEXTS.text("row.entry"));
    }

    private static FormColumn column(String code, NormId norm, LocalizedText label) {
        return new FormColumn(code, norm, ColumnPeriod.WHOLE, RecipientGroup.ALL, Optional.empty(), true, label);
    }
}
