package kz.qyzmet.jackson;

/**
 * Thrown when a case file cannot be read as a case.
 *
 * <p>The message is one line: where, what was expected, and what was found, shortened and masked where it looks like
 * personal data.
 */
public final class CaseFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The line, from 1. */
    private final int line;

    /** The column, from 1. */
    private final int column;

    /** The path of the value. */
    private final String path;

    CaseFormatException(int line, int column, String path, String problem) {
        super("line " + line + (path.isEmpty() ? "" : ", " + path) + ": " + problem);
        this.line = line;
        this.column = column;
        this.path = path;
    }

    /**
     * Returns the line on which the refused value stands; that of the object in which a field is missing.
     *
     * @return the line, 1 for the first
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column in which the refused value begins.
     *
     * @return the column in characters, 1 for the first
     */
    public int column() {
        return column;
    }

    /**
     * Returns the path of the refused value, such as {@code extensions[0].decidedOn}.
     *
     * @return the path, empty for the file as a whole, not null
     */
    public String path() {
        return path;
    }
}
