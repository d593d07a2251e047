package kz.qyzmet.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The cells of a workbook, to be changed as people change them and saved again without any of its looks. */
final class Grid {

    /** What stands in a cell, or how it is put there. */
    interface Content {
        void put(Worksheet sheet, int row, int column);
    }

    private record Page(String name, List<List<@Nullable Object>> rows) {}

    private final List<Page> pages = new ArrayList<>();

    static Grid of(byte[] file) {
        Grid grid = new Grid();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<List<@Nullable Object>> rows = new ArrayList<>();
                try (Stream<Row> read = sheet.openStream()) {
                    read.forEach(row -> {
                        while (rows.size() < row.getRowNum()) {
                            rows.add(new ArrayList<>());
                        }
                        for (Cell cell : row) {
                            rows.get(row.getRowNum() - 1).add(cell == null ? null : cell.getValue());
                        }
                    });
                }
                grid.pages.add(new Page(sheet.getName(), rows));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return grid;
    }

    /** Returns the row, from 0 on, in whose first cell a text stands. */
    int row(String first) {
        List<List<@Nullable Object>> rows = pages.get(0).rows();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isEmpty()
                    && first.equals(String.valueOf(rows.get(i).get(0)))) {
                return i;
            }
        }
        throw new IllegalArgumentException(first);
    }

    Grid set(int row, int column, @Nullable Object content) {
        List<@Nullable Object> cells = pages.get(0).rows().get(row);
        while (cells.size() <= column) {
            cells.add(null);
        }
        cells.set(column, content);
        return this;
    }

    Grid insert(int row, @Nullable Object... contents) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Object content : contents) {
            cells.add(content);
        }
        pages.get(0).rows().add(row, cells);
        return this;
    }

    Grid remove(int row) {
        pages.get(0).rows().remove(row);
        return this;
    }

    Grid rename(int page, String name) {
        pages.set(page, new Page(name, pages.get(page).rows()));
        return this;
    }

    Grid addPage(int at, String name, List<List<@Nullable Object>> rows) {
        pages.add(at, new Page(name, rows));
        return this;
    }

    Grid swapPages() {
        pages.add(pages.remove(0));
        return this;
    }

    List<List<@Nullable Object>> rows(int page) {
        return pages.get(page).rows();
    }

    byte[] saved() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Somebody", "1.0")) {
            for (Page page : pages) {
                Worksheet sheet = workbook.newWorksheet(page.name());
                for (int row = 0; row < page.rows().size(); row++) {
                    for (int column = 0; column < page.rows().get(row).size(); column++) {
                        put(sheet, row, column, page.rows().get(row).get(column));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object content) {
        if (content instanceof Content own) {
            own.put(sheet, row, column);
        } else if (content instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (content instanceof BigDecimal || content instanceof Integer || content instanceof Long) {
            sheet.value(row, column, (Number) content);
        } else if (content != null) {
            sheet.value(row, column, content.toString());
        }
    }
}
