package kz.qyzmet.cli;

import java.util.List;
import kz.qyzmet.deadline.DeadlineRow;
import kz.qyzmet.deadline.DeadlineRows;
import kz.qyzmet.deadline.Reckoner;

/** One pass over the rows of a file: nothing of a row is kept when the next one comes. */
final class Batch {

    private static final int ROWS_BETWEEN_CHECKS = 4096;

    private final DeadlineRows answers;
    private final BatchInput input;
    private final RowPrinter printer;
    private final BatchOutput output;

    Batch(Reckoner law, BatchInput input, RowPrinter printer, BatchOutput output) {
        this.answers = new DeadlineRows(law);
        this.input = input;
        this.printer = printer;
        this.output = output;
    }

    /** Answers every row; true if all of them have an answer. */
    boolean run() {
        BatchColumns columns = BatchColumns.of(input);
        printer.header(columns);
        boolean answered = true;
        long rows = 0;
        for (List<String> row = input.next(); row != null; row = input.next()) {
            DeadlineRow answer = answer(columns, row);
            answered &= answer.error().isEmpty();
            printer.row(row, answer);
            rows++;
            if (rows % ROWS_BETWEEN_CHECKS == 0 && output.isReaderGone()) {
                return answered;
            }
        }
        printer.end();
        return answered;
    }

    private DeadlineRow answer(BatchColumns columns, List<String> row) {
        if (row.size() != columns.names().size()) {
            return DeadlineRow.refused(
                    "Invalid row: Expected " + columns.names().size() + " cells, but found: " + row.size());
        }
        return answers.answer(row.get(columns.norm()), row.get(columns.trigger()));
    }
}
