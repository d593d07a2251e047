package kz.qyzmet.report.layout;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/**
 * A column of a form.
 *
 * @param code its code within the form, such as {@code q}, {@code m1.legal}, {@code c2.1} or {@code 4}; the code is
 *     ours, since the source numbers no columns, not null
 * @param norm the norm that has it, not null
 * @param period of which part of the quarter it is, not null
 * @param group whose services it counts, not null
 * @param parent the code of the column that it is a part of, empty where it is none, not null
 * @param text true if its cells hold words, not numbers
 * @param label what its head says, in three languages, our own words, not null
 */
public record FormColumn(
        String code,
        NormId norm,
        ColumnPeriod period,
        RecipientGroup group,
        Optional<String> parent,
        boolean text,
        LocalizedText label) {

    /** Checks the parts. */
    public FormColumn {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(label, "label");
    }
}
