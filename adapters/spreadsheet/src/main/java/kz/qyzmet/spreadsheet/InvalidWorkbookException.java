package kz.qyzmet.spreadsheet;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.text.PersonalData;

/**
 * A file is no workbook of a report form, or a form does not fit into one.
 *
 * <p>The message is one line in English: what was expected, where, and what was found. What looks like personal data is
 * masked in it.
 */
public final class InvalidWorkbookException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 40;

    private final String sheet;
    private final String cell;

    private InvalidWorkbookException(String sheet, String cell, String message) {
        super(message);
        this.sheet = sheet;
        this.cell = cell;
    }

    static InvalidWorkbookException of(String expected, String found) {
        return new InvalidWorkbookException("", "", message(expected, found));
    }

    static InvalidWorkbookException in(String sheet, String expected, String found) {
        return new InvalidWorkbookException(sheet, "", message(expected + " in sheet " + quoted(sheet), found));
    }

    static InvalidWorkbookException at(Place place, String expected, String found) {
        return new InvalidWorkbookException(
                place.sheet(),
                place.cell(),
                message(expected + " in cell " + place.cell() + " of sheet " + quoted(place.sheet()), found));
    }

    /** Returns a text as a message may show it: short, in one line and without personal data. */
    static String quoted(String text) {
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
        return "'" + PersonalData.scrub(shown.replaceAll("[\\s\\p{Cntrl}]+", " ")) + "'";
    }

    private static String message(String expected, String found) {
        return "Invalid workbook: Expected " + expected + ", but found: " + found;
    }

    /**
     * Returns the name of the sheet.
     *
     * @return the name as it stands in the file, empty where it is about the whole file
     */
    public Optional<String> sheet() {
        return sheet.isEmpty() ? Optional.empty() : Optional.of(sheet);
    }

    /**
     * Returns the address of the cell.
     *
     * @return the address, such as {@code E14}, empty where it is about no cell
     */
    public Optional<String> cell() {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /**
     * A cell of a sheet.
     *
     * @param sheet the name of the sheet, not null
     * @param row the row from 0 on
     * @param column the column from 0 on
     */
    record Place(String sheet, int row, int column) {

        Place {
            Objects.requireNonNull(sheet, "sheet");
        }

        String cell() {
            return SheetText.address(row, column);
        }
    }
}
