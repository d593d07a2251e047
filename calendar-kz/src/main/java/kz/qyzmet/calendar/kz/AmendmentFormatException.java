package kz.qyzmet.calendar.kz;

/**
 * Thrown when an amendment file cannot be read as one: its form, not its agreement with other facts.
 *
 * <p>The message is one line. The value found is shortened, escaped, and masked where it looks like personal data.
 */
public final class AmendmentFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** The name of the file. */
    private final String file;

    /** The line on which the bad row starts. */
    private final long line;

    /** The column, the header or the row. */
    private final String field;

    /** What was found, fit to be shown. */
    private final String value;

    /** What is allowed in its place. */
    private final String allowed;

    AmendmentFormatException(String file, long line, String field, String value, String allowed) {
        super("Invalid amendment file: " + file + " line " + line + ", field '" + field + "': Expected " + allowed
                + ", but found: '" + value + "'");
        this.file = file;
        this.line = line;
        this.field = field;
        this.value = value;
        this.allowed = allowed;
    }

    /**
     * Returns the name of the file, as the caller gave it.
     *
     * @return the name, not null
     */
    public String file() {
        return file;
    }

    /**
     * Returns the line on which the bad row starts.
     *
     * @return the line, 1 for the header
     */
    public long line() {
        return line;
    }

    /**
     * Returns the name of the column; {@code header} for the header, {@code row} for a row as a whole.
     *
     * @return the field, not null
     */
    public String field() {
        return field;
    }

    /**
     * Returns the value found, fit to be shown: shortened, escaped and masked.
     *
     * @return the value, empty if there was none, not null
     */
    public String value() {
        return value;
    }

    /**
     * Returns what is allowed in its place.
     *
     * @return the allowed values in words, not null
     */
    public String allowed() {
        return allowed;
    }
}
