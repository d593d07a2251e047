package kz.qyzmet.report.layout;

import java.util.List;
import java.util.Objects;
import kz.qyzmet.law.NormId;

/**
 * What a doubt touches in one form.
 *
 * @param type the form, not null
 * @param rows the numbers of the rows, empty where it touches the form as a whole or a column in every row, not null
 * @param columns the codes of the columns, empty where it touches all, not null
 * @param norms the norms that it rests on, not empty
 */
public record DoubtScope(FormType type, List<String> rows, List<String> columns, List<NormId> norms) {

    /** Checks and copies the parts. */
    public DoubtScope {
        Objects.requireNonNull(type, "type");
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        norms = List.copyOf(norms);
    }
}
