package kz.qyzmet.report.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.law.NormId;

/** The forms 1-MK and 2-MK: the same sections and indicators, with months and a quarter. */
final class InternalControlLayout {

    private final FormType type;
    private final List<FormColumn> plain;
    private final List<FormColumn> split;

    InternalControlLayout(FormType type) {
        this.type = type;
        this.plain = plain();
        this.split = split();
    }

    FormLayout layout() {
        boolean first = type == FormType.FORM_1MK;
        return new FormLayout(
                type,
                List.of(
                        section(
                                "1",
                                first ? "ctl78.f1mk.section-1" : "ctl78.f2mk.section-1",
                                plain,
                                Indicator.EVENTS,
                                Indicator.RECOMMENDATIONS_NOT_DONE),
                        section(
                                "2",
                                first ? "ctl78.f1mk.section-2" : "ctl78.f2mk.section-2",
                                plain,
                                Indicator.REGISTER,
                                Indicator.BY_LAWS),
                        section(
                                "2.1",
                                first ? "ctl78.f1mk.section-2-1" : "ctl78.f2mk.section-2-1",
                                split,
                                Indicator.SERVICES,
                                Indicator.REFUSALS_PAPER),
                        section(
                                "2.2",
                                first ? "ctl78.f1mk.section-2-2" : "ctl78.f2mk.section-2-2",
                                split,
                                Indicator.LATE_SERVICES,
                                Indicator.LATE_REFUSALS_STATE_CORPORATION),
                        section(
                                "2.3",
                                first ? "ctl78.f1mk.section-2-3" : "ctl78.f2mk.section-2-3",
                                plain,
                                Indicator.COMPLAINTS,
                                Indicator.COMPLAINTS_LATE_STATE_CORPORATION),
                        section(
                                "2.4",
                                first ? "ctl78.f1mk.section-2-4" : "ctl78.f2mk.section-2-4",
                                plain,
                                Indicator.RIGHTS_RESTORED,
                                Indicator.TRAINED)),
                InternalControlIdentities.of(type));
    }

    private FormSection section(String number, String norm, List<FormColumn> columns, Indicator first, Indicator last) {
        List<FormRow> rows = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            if (indicator.compareTo(first) >= 0 && indicator.compareTo(last) <= 0) {
                indicator.in(type).ifPresent(rows::add);
            }
        }
        return new FormSection(
                Optional.of(number),
                Optional.of(NormId.of(norm)),
                Optional.of(LayoutTexts.TEXTS.text("section." + number)),
                columns,
                rows);
    }

    private List<FormColumn> plain() {
        NormId norm = NormId.of(type == FormType.FORM_1MK ? "ctl78.f1mk.columns-months" : "ctl78.f2mk.columns-months");
        List<FormColumn> columns = new ArrayList<>();
        for (ColumnPeriod period : ColumnPeriod.values()) {
            columns.add(new FormColumn(
                    code(period),
                    norm,
                    period,
                    RecipientGroup.ALL,
                    Optional.empty(),
                    false,
                    LayoutTexts.TEXTS.text("period." + period.name())));
        }
        return columns;
    }

    private List<FormColumn> split() {
        NormId norm = NormId.of(type == FormType.FORM_1MK ? "ctl78.f1mk.columns-split" : "ctl78.f2mk.columns-split");
        List<FormColumn> columns = new ArrayList<>();
        for (ColumnPeriod period : ColumnPeriod.values()) {
            for (RecipientGroup group : List.of(RecipientGroup.INDIVIDUALS, RecipientGroup.LEGAL_ENTITIES)) {
                String part = group == RecipientGroup.INDIVIDUALS ? ".ind" : ".legal";
                columns.add(new FormColumn(
                        code(period) + part,
                        norm,
                        period,
                        group,
                        Optional.of(code(period)),
                        false,
                        LayoutTexts.TEXTS.text("group." + group.name())));
            }
        }
        return columns;
    }

    private static String code(ColumnPeriod period) {
        return switch (period) {
            case FIRST_MONTH -> "m1";
            case SECOND_MONTH -> "m2";
            case THIRD_MONTH -> "m3";
            case WHOLE -> "q";
        };
    }
}
