package kz.qyzmet.report;

import java.util.Objects;

/**
 * A place in a form.
 *
 * @param line the line, not null
 * @param column the code of the column, not null
 */
public record CellRef(LineKey line, String column) {

    /** Checks the parts. */
    public CellRef {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(column, "column");
    }

    /**
     * Returns a place in a row itself.
     *
     * @param row the number of the row, not blank
     * @param column the code of the column, not null
     * @return the place, not null
     */
    public static CellRef of(String row, String column) {
        return new CellRef(LineKey.of(row), column);
    }
}
