package kz.qyzmet.report;

import java.util.List;
import java.util.Objects;

/**
 * A line of a form with its cells.
 *
 * @param key which line it is, not null
 * @param cells its cells from left to right, one for each column of its row, not empty
 */
public record FormLine(LineKey key, List<Cell> cells) {

    /** Checks and copies the parts. */
    public FormLine {
        Objects.requireNonNull(key, "key");
        cells = List.copyOf(cells);
    }
}
