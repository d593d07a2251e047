package kz.qyzmet.spreadsheet;

import java.math.BigDecimal;
import java.util.Optional;
import kz.qyzmet.spreadsheet.InvalidWorkbookException.Place;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** A row of a sheet as it was read: what its cells say. */
final class SheetRow {

    /** A number of more places is told as it stands in the file: written out it could fill the memory. */
    private static final int PLACES = 400;

    private final String sheet;
    private final Row row;
    private final int number;

    SheetRow(String sheet, Row row) {
        this.sheet = sheet;
        this.row = row;
        // A file may leave the numbers of rows out: those of the cells are always right.
        this.number = row.stream()
                .flatMap(cell -> Optional.ofNullable(cell).stream())
                .findFirst()
                .map(cell -> cell.getAddress().getRow())
                .orElse(row.getRowNum() - 1);
    }

    /** Returns the row, counted from 0. */
    int number() {
        return number;
    }

    int width() {
        return row.getCellCount();
    }

    Place place(int column) {
        return new Place(sheet, number, column);
    }

    /** Returns the words of a cell as they stand there; empty where it is empty. */
    String text(int column) {
        return cell(column).map(SheetRow::text).orElse("");
    }

    /** Returns the words of a cell without white space at the edges. */
    String stripped(int column) {
        return SheetText.stripped(text(column));
    }

    boolean isBlank(int column) {
        return stripped(column).isEmpty();
    }

    /** Tells whether nothing stands in the columns. */
    boolean isBlank(int left, int right) {
        for (int column = left; column <= right; column++) {
            if (!isBlank(column)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number that a cell shows, where it shows one and not a day or a share. */
    Optional<BigDecimal> number(int column) {
        return cell(column)
                .filter(cell -> !NumberFormat.isDate(cell.getDataFormatString())
                        && !NumberFormat.isShare(cell.getDataFormatString()))
                .map(Cell::getValue)
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast);
    }

    private Optional<Cell> cell(int column) {
        return row.getOptionalCell(column).filter(cell -> cell.getType() != CellType.EMPTY);
    }

    private static String text(Cell cell) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return text(cell, number);
        }
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        if (value != null) {
            return SheetText.read(value.toString());
        }
        return withoutValue(cell.getFormula(), cell.getRawValue());
    }

    private static String text(Cell cell, BigDecimal number) {
        String format = cell.getDataFormatString();
        if (NumberFormat.isDate(format)) {
            Optional<String> day = NumberFormat.day(cell);
            if (day.isPresent()) {
                return day.get();
            }
        }
        String plain = Math.abs((long) number.scale()) + number.precision() > PLACES
                ? cell.getRawValue()
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return NumberFormat.isShare(format) ? plain + " (%)" : plain;
    }

    /** A formula that an office program has not reckoned yet is told by itself. */
    private static String withoutValue(@Nullable String formula, @Nullable String raw) {
        return formula == null || formula.isEmpty() || raw != null ? "" : "=" + formula;
    }
}
