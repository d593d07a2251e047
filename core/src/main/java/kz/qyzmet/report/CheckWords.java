package kz.qyzmet.report;

import java.util.List;
import kz.qyzmet.report.layout.ColumnPeriod;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.RecipientGroup;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.text.PersonalData;

/** How the findings name lines, columns and sums. */
final class CheckWords {

    /** The longest name of a service, a system or a provider that a message shows. */
    private static final int LONGEST_NAME = 80;

    private CheckWords() {}

    static LocalizedText text(String key, Object... arguments) {
        return ChecksTexts.TEXTS.text(key, arguments);
    }

    static LocalizedText line(ReportForm form, LineKey key) {
        if (form.type().layout().isList()) {
            return text("line.entry", key.row());
        }
        if (key.provider().isPresent()) {
            String provider = name(key.provider().get());
            return key.service()
                    .map(service -> text("line.providerService", key.row(), provider, name(service)))
                    .orElseGet(() -> text("line.provider", key.row(), provider));
        }
        if (key.service().isEmpty()) {
            return text("line.row", key.row());
        }
        String service = name(key.service().get());
        return key.system()
                .map(system -> text("line.system", key.row(), service, name(system)))
                .orElseGet(() -> text("line.service", key.row(), service));
    }

    /** A column of months says of which month it is and, where it is split, of whose services. */
    static LocalizedText column(ReportForm form, FormColumn column) {
        if (!form.type().isOnInternalControl()) {
            return column.label();
        }
        LocalizedText period = period(form, column.period());
        return column.group() == RecipientGroup.ALL
                ? period
                : text("column.split", period, column.group().label());
    }

    /** The month by its name, or the quarter. */
    static LocalizedText period(ReportForm form, ColumnPeriod period) {
        return switch (period) {
            case FIRST_MONTH -> month(form, 0);
            case SECOND_MONTH -> month(form, 1);
            case THIRD_MONTH -> month(form, 2);
            case WHOLE -> text("quarter");
        };
    }

    private static LocalizedText month(ReportForm form, int after) {
        return text("month." + form.period().first().plusMonths(after).getMonthValue());
    }

    static LocalizedText columns(ReportForm form, List<FormColumn> columns) {
        return columns.stream()
                .map(column -> column(form, column))
                .reduce((left, right) -> text("list", left, right))
                .orElseThrow();
    }

    static LocalizedText rows(List<String> numbers) {
        return text(numbers.size() == 1 ? "terms.row" : "terms.rows", String.join(" + ", numbers));
    }

    static LocalizedText sum(List<LocalizedText> terms) {
        return terms.stream()
                .reduce((left, right) -> text("terms.sum", left, right))
                .orElseThrow();
    }

    private static String name(String name) {
        String scrubbed = PersonalData.scrub(name.strip());
        return scrubbed.length() <= LONGEST_NAME ? scrubbed : scrubbed.substring(0, LONGEST_NAME) + "...";
    }
}
