package kz.qyzmet.cli;

import java.util.List;
import kz.qyzmet.deadline.DeadlineRow;

/** Prints the rows of a batch. */
interface RowPrinter {

    /** Prints what comes first. */
    void header(BatchColumns columns);

    /** Prints a row. Of a row that is too short or too long, as much as there are columns for. */
    void row(List<String> cells, DeadlineRow answer);

    /** Hands over what is still held back. */
    void end();
}
