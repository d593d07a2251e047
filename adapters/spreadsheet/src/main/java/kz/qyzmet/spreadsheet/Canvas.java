package kz.qyzmet.spreadsheet;

import java.io.IOException;
import kz.qyzmet.spreadsheet.InvalidWorkbookException.Place;
import org.dhatim.fastexcel.Worksheet;

/**
 * A sheet that is written from top to bottom: it knows its next row, checks every text, and gives rows of several lines
 * the height that not every office program finds for itself.
 */
final class Canvas {

    /** So many rows are kept until they go into the file. */
    private static final int KEPT = 500;
    /** Points for a line of letters, for each point of their size. */
    private static final double LEADING = 1.3;
    /** How wide a letter is on average, in units of the width of a column, for each point of its size. */
    private static final double LETTER = 0.086;
    /** How wide a step of an indent is, in units of the width of a column. */
    private static final double INDENT = 1.5;

    /** The height of a row that nothing is said of: one line. */
    private static final double USUAL = 15;

    private final Worksheet sheet;
    private final String name;
    private final double[] widths;
    private int row;
    private double height = USUAL;

    Canvas(Worksheet sheet, double... widths) {
        this.sheet = sheet;
        this.name = sheet.getName();
        this.widths = widths.clone();
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
    }

    Worksheet sheet() {
        return sheet;
    }

    /** Returns the row that is being written. */
    int row() {
        return row;
    }

    int last() {
        return widths.length - 1;
    }

    /** Goes to the next row. What lies above can be joined afterwards, but not be written any more. */
    void next() throws IOException {
        row++;
        height = USUAL;
        if (row % KEPT == 0) {
            sheet.flush();
        }
    }

    void text(int column, String text) {
        text(row, column, text);
    }

    void text(int atRow, int column, String text) {
        sheet.value(atRow, column, SheetText.written(new Place(name, atRow, column), text));
    }

    void number(int column, long number) {
        sheet.value(row, column, number);
    }

    void look(Look look, int left, int right) {
        look.on(sheet, row, left, row, right);
    }

    /** Writes a text into one cell, or over cells joined from left to right. */
    void put(Look look, int left, int right, String text) {
        look(look, left, right);
        join(left, right);
        text(left, text);
    }

    void join(int left, int right) {
        join(row, left, row, right);
    }

    void join(int top, int left, int bottom, int right) {
        if (top != bottom || left != right) {
            sheet.range(top, left, bottom, right).merge();
        }
    }

    /** Gives the row the height that a text needs over cells, unless it is higher already. */
    void fit(Look look, int left, int right, String text) {
        double needed = height(look, left, right, text);
        if (needed > height) {
            height(needed);
        }
    }

    void height(double points) {
        height = Math.min(Worksheet.MAX_ROW_HEIGHT, points);
        sheet.rowHeight(row, height);
    }

    /** Returns the height in points that a text needs over the columns. */
    double height(Look look, int left, int right, String text) {
        double width = -look.indent() * INDENT;
        for (int column = left; column <= right; column++) {
            width += widths[column];
        }
        return lines(text, Math.max(1, width / (LETTER * look.size()))) * look.size() * LEADING + 3;
    }

    /** Returns how many lines a text takes that is broken between words only. */
    static int lines(String text, double lettersOfALine) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines++;
            double used = 0;
            for (String word : line.split(" ", -1)) {
                double length = word.length();
                if (used > 0 && used + 1 + length > lettersOfALine) {
                    lines++;
                    used = 0;
                }
                // A word that is longer than a line is broken all the same.
                lines += (int) (Math.max(0, length - 1) / lettersOfALine);
                used = used == 0 ? length % lettersOfALine : used + 1 + length;
            }
        }
        return lines;
    }
}
