package kz.qyzmet.spring;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** Thrown when the files of {@code qyzmet.calendar.amendments} cannot be read, or contradict what is known. */
final class BadAmendmentsException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** Where the file lies, empty where several contradict each other. */
    private final String place;

    private final String problem;

    BadAmendmentsException(@Nullable Resource file, Exception cause) {
        super("Invalid qyzmet.calendar.amendments: " + cause.getMessage(), cause);
        this.place = file == null ? "" : file.getDescription();
        this.problem = file != null && cause instanceof IOException
                ? "a file cannot be read, or has more than 10 MB: " + file.getFilename()
                : String.valueOf(cause.getMessage());
    }

    String place() {
        return place;
    }

    /** Returns what is wrong, in one line, with the name of the file but not where it lies. */
    String problem() {
        return problem;
    }
}
