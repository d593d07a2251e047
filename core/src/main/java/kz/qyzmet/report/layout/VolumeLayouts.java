package kz.qyzmet.report.layout;

import java.util.List;
import java.util.Optional;
import kz.qyzmet.law.NormId;

/**
 * The forms of the authority for informatisation, 3-MK and 4-MK. Their lines are providers and services, their columns
 * causes and channels.
 */
final class VolumeLayouts {

    private static final List<FormColumn> COLUMNS_OF_3MK = List.of(
            column("c1", "ctl78.f3mk.c1.results"),
            column("c2", "ctl78.f3mk.c2.late"),
            column("c2.1", "ctl78.f3mk.c2-1.late-corporation"),
            column("c2.2", "ctl78.f3mk.c2-2.late-provider"),
            column("c2.3", "ctl78.f3mk.c2-3.late-power"),
            column("c2.4", "ctl78.f3mk.c2-4.late-network"),
            column("c2.5", "ctl78.f3mk.c2-5.late-system"),
            column("c2.6", "ctl78.f3mk.c2-6.late-mail"),
            column("c3", "ctl78.f3mk.c3.refusals"),
            column("c3.1", "ctl78.f3mk.c3-1.refusal-corporation"),
            column("c3.2", "ctl78.f3mk.c3-2.refusal-unreasonable"),
            column("c3.3", "ctl78.f3mk.c3-3.refusal-encumbrance"),
            column("c3.4", "ctl78.f3mk.c3-4.refusal-other"));

    private static final List<FormColumn> COLUMNS_OF_4MK = List.of(
            column("c1", "ctl78.f4mk.c1.rendered"),
            column("c1.1", "ctl78.f4mk.c1-1.rendered-portal"),
            column("c1.2", "ctl78.f4mk.c1-2.rendered-elicense"),
            column("c2", "ctl78.f4mk.c2.refusals"),
            column("c2.1", "ctl78.f4mk.c2-1.refusals-portal"),
            column("c2.2", "ctl78.f4mk.c2-2.refusals-elicense"),
            column("c3", "ctl78.f4mk.c3.late"),
            column("c3.1", "ctl78.f4mk.c3-1.late-technical"),
            column("c3.2", "ctl78.f4mk.c3-2.late-provider"));

    private static final List<Identity> IDENTITIES_OF_3MK = List.of(
            sum("ctl78.f3mk.sum-late", IdentityStatus.FORM, "c2", "c2.1", "c2.2", "c2.3", "c2.4", "c2.5", "c2.6"),
            sum("ctl78.f3mk.sum-refusals", IdentityStatus.FORM, "c3", "c3.1", "c3.2", "c3.3", "c3.4"),
            most("ctl78.f3mk.check-late", IdentityStatus.FORM, "c2", "c1"),
            most("ctl78.f3mk.check-refusals", IdentityStatus.FORM, "c3", "c1"));

    private static final List<Identity> IDENTITIES_OF_4MK = List.of(
            sum("ctl78.f4mk.sum-rendered", IdentityStatus.FORM, "c1", "c1.1", "c1.2"),
            sum("ctl78.f4mk.sum-refusals", IdentityStatus.FORM, "c2", "c2.1", "c2.2"),
            sum("ctl78.f4mk.sum-late", IdentityStatus.FORM, "c3", "c3.1", "c3.2"),
            most("ctl78.f4mk.check-refusals", IdentityStatus.FORM, "c2", "c1"),
            most("ctl78.f4mk.check-refusals", IdentityStatus.FORM, "c2.1", "c1.1"),
            most("ctl78.f4mk.check-refusals", IdentityStatus.FORM, "c2.2", "c1.2"),
            most("ctl78.f4mk.check-late", IdentityStatus.FORM, "c3", "c1"));

    private VolumeLayouts() {}

    static FormLayout throughTheCorporation() {
        return layout(
                FormType.FORM_3MK,
                COLUMNS_OF_3MK,
                List.of(row("1", "ctl78.f3mk.r1.paper"), row("2", "ctl78.f3mk.r2.electronic")),
                IDENTITIES_OF_3MK);
    }

    static FormLayout electronic() {
        return layout(
                FormType.FORM_4MK, COLUMNS_OF_4MK, List.of(row("1", "ctl78.f4mk.r1.electronic")), IDENTITIES_OF_4MK);
    }

    private static FormLayout layout(
            FormType type, List<FormColumn> columns, List<FormRow> rows, List<Identity> identities) {
        return new FormLayout(
                type,
                List.of(new FormSection(Optional.empty(), Optional.empty(), Optional.empty(), columns, rows)),
                identities);
    }

    private static FormRow row(String number, String norm) {
        return new FormRow(
                number,
                NormId.of(norm),
                Breakdown.PROVIDER_AND_SERVICE,
                RowUnit.PIECES,
                LabelStanding.PRINTED,
                PeriodDate.ISSUED_OR_REFUSED,
                CaseSource.APPLICATIONS,
                LayoutTexts.TEXTS.text("row." + norm));
    }

    private static FormColumn column(String code, String norm) {
        int dot = code.indexOf('.');
        return new FormColumn(
                code,
                NormId.of(norm),
                ColumnPeriod.WHOLE,
                RecipientGroup.ALL,
                dot < 0 ? Optional.empty() : Optional.of(code.substring(0, dot)),
                false,
                LayoutTexts.TEXTS.text("column." + norm));
    }

    private static Identity sum(String norm, IdentityStatus status, String left, String... right) {
        return new Identity(
                NormId.of(norm), status, Identity.Terms.COLUMNS, Identity.Relation.EQUAL, left, List.of(right));
    }

    private static Identity most(String norm, IdentityStatus status, String left, String... right) {
        return new Identity(
                NormId.of(norm), status, Identity.Terms.COLUMNS, Identity.Relation.AT_MOST, left, List.of(right));
    }
}
