package kz.qyzmet.report.layout;

import java.util.List;
import java.util.Objects;
import kz.qyzmet.law.NormId;

/**
 * Figures of a form that must agree: one with the sum of others, in each column or in each line.
 *
 * @param norm the norm that says so, not null
 * @param status how firmly, not null
 * @param of what the terms are, not null
 * @param relation how the left must stand to the sum of the right, not null
 * @param left the number of a row or the code of a column, not null
 * @param right the numbers of rows or the codes of columns whose figures are added, not empty
 */
public record Identity(
        NormId norm, IdentityStatus status, Terms of, Relation relation, String left, List<String> right) {

    /** What the terms of an identity are. */
    public enum Terms {

        /** Rows: it holds in every column. */
        ROWS,

        /** Columns: it holds in every line. */
        COLUMNS
    }

    /** How the left must stand to the right. */
    public enum Relation {

        /** It is the sum. */
        EQUAL,

        /** It is the sum or less. */
        AT_MOST
    }

    /** Checks and copies the parts. */
    public Identity {
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(left, "left");
        right = List.copyOf(right);
    }
}
