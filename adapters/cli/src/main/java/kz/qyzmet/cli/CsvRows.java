package kz.qyzmet.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import kz.qyzmet.deadline.DeadlineRow;

/** The rows as CSV: the cells of the input, then the answer. */
final class CsvRows implements RowPrinter {

    private final CsvWriter csv;
    private String[] record = {};
    private int columns;

    CsvRows(OutputStream out) {
        this.csv = Output.csv(out);
    }

    @Override
    public void header(BatchColumns header) {
        columns = header.names().size();
        record = new String[columns + DeadlineRow.COLUMNS.size()];
        csv.writeRecord(header.output());
    }

    @Override
    public void row(List<String> cells, DeadlineRow answer) {
        int given = Math.min(columns, cells.size());
        for (int i = 0; i < given; i++) {
            record[i] = cells.get(i);
        }
        Arrays.fill(record, given, columns, "");
        record[columns] = answer.nominal();
        record[columns + 1] = answer.due();
        record[columns + 2] = answer.safe();
        record[columns + 3] = answer.certainty();
        record[columns + 4] = Shown.oneLine(answer.error());
        csv.writeRecord(record);
    }

    @Override
    public void end() {
        Output.flush(csv);
    }
}
