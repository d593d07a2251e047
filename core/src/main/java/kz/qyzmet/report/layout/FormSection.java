package kz.qyzmet.report.layout;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/**
 * A section of a form: rows under one head of columns.
 *
 * @param number its number, such as {@code 2.1}, empty where the form has one section without a heading, not null
 * @param norm the norm that has its heading, empty where it has none, not null
 * @param label what the heading says, in three languages, our own words; empty where it has none, not null
 * @param columns its columns from left to right, without those of number and label, not empty
 * @param rows its rows from top to bottom, not empty
 */
public record FormSection(
        Optional<String> number,
        Optional<NormId> norm,
        Optional<LocalizedText> label,
        List<FormColumn> columns,
        List<FormRow> rows) {

    /** Checks and copies the parts. */
    public FormSection {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(label, "label");
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
