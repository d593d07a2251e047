package kz.qyzmet.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** Thrown when the files of {@code qyzmet.calendar.amendments} cannot be read, or contradict what is known. */
final class BadAmendmentsException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Where the file lies, empty where several contradict each other. */
    private final String place;

    BadAmendmentsException(@Nullable Resource file, Exception cause) {
        super("Invalid qyzmet.calendar.amendments: " + cause.getMessage(), cause);
        this.place = file == null ? "" : file.getDescription();
    }

    String place() {
        return place;
    }

    /** Returns what is wrong, in one line without the place. */
    String problem() {
        Throwable cause = getCause();
        return cause == null ? String.valueOf(getMessage()) : String.valueOf(cause.getMessage());
    }
}
