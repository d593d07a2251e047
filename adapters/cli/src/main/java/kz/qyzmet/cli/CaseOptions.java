package kz.qyzmet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.jackson.CaseFormatException;
import kz.qyzmet.jackson.CaseReader;
import kz.qyzmet.jackson.CaseTypes;
import kz.qyzmet.jackson.answer.CaseOnDay;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The case file, and the day for which it is looked at. */
final class CaseOptions {

    private static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "CASE.json",
            description = {
                "The case: a JSON object whose 'type' names the sort of case, such as complaint, and whose other"
                        + " fields are its parts; - reads standard input.",
                "A fact is a date (2026-05-06), a time in Almaty (2026-05-06T18:40), or an object with 'at',"
                        + " 'recordedOn' and 'planned'."
            })
    private String file = "";

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day for which to answer, as 2026-05-14; what was recorded later is left out."
                    + " Default: today in Almaty.")
    private @Nullable String asOf;

    /** Answers a question about the case as it stands on the day. */
    <T> T ask(Reckoner law, Streams streams, Question<T> question) {
        LocalDate day = asOf == null ? streams.today() : asked(asOf);
        // Asked for itself, so that a day beyond the calendar is refused before a word on the case.
        law.calendar().entry(day);
        LegalCase found = read(streams, day);
        try {
            return question.of(new CaseOnDay(found, CaseTypes.standard().nameOf(found), law, day));
        } catch (CalendarRangeException e) {
            throw new InputException(name() + ": " + e.getMessage(), e);
        }
    }

    /** Reads the day of {@code --as-of}. */
    static LocalDate asked(String asOf) {
        try {
            return Arguments.date(asOf);
        } catch (InputException e) {
            throw new InputException("--as-of: " + e.getMessage(), e);
        }
    }

    private LegalCase read(Streams streams, LocalDate day) {
        try {
            if (file.equals(STANDARD_INPUT)) {
                return CaseReader.standard().read(streams.in(), day);
            }
            try (InputStream bytes = InputFile.open(file)) {
                return CaseReader.standard().read(bytes, day);
            }
        } catch (CaseFormatException e) {
            throw new InputException(name() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw InputFile.cannotRead(name(), e);
        }
    }

    private String name() {
        return file.equals(STANDARD_INPUT) ? "standard input" : file;
    }

    /**
     * A question about a case.
     *
     * @param <T> what the answer is
     */
    interface Question<T> {

        /** Returns the answer. */
        T of(CaseOnDay subject);
    }
}
