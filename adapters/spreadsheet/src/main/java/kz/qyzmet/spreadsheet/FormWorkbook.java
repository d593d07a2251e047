package kz.qyzmet.spreadsheet;

/**
 * The report forms as workbooks ({@code .xlsx}).
 *
 * <p>What is written in one language, with one host's labels, is read without knowing either: the reader goes by the
 * index of the form, the numbers of rows and the Roman numerals before the lines of head and foot. A form that is
 * written and read is equal to what it was, however wrong it is, but for cells that their column cannot hold: words in
 * a column of numbers come back unreadable, a number in a column of words as words, and what is unreadable but says a
 * number as that number.
 */
public final class FormWorkbook {

    /** The most lines of a form that are written or read. */
    public static final int MOST_LINES = 200_000;

    private FormWorkbook() {}

    /**
     * Returns a writer, in Kazakh and with the labels of the library.
     *
     * @return the writer, not null
     */
    public static WorkbookWriter writer() {
        return WorkbookWriter.STANDARD;
    }

    /**
     * Returns a reader.
     *
     * @return the reader, not null
     */
    public static WorkbookReader reader() {
        return WorkbookReader.STANDARD;
    }
}
