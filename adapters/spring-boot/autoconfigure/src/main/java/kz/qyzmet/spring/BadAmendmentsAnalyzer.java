package kz.qyzmet.spring;

import kz.qyzmet.calendar.kz.AmendmentConflictException;
import kz.qyzmet.calendar.kz.AmendmentFormatException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains a file of amendments from which no calendar can be made: where, what is expected, what to do. */
final class BadAmendmentsAnalyzer extends AbstractFailureAnalyzer<BadAmendmentsException> {

    private static final String PROPERTY = "qyzmet.calendar.amendments";

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BadAmendmentsException cause) {
        Throwable problem = cause.getCause();
        if (problem instanceof AmendmentFormatException format) {
            return new FailureAnalysis(
                    "A file of the property " + PROPERTY + " is no amendment file: " + cause.place() + ", line "
                            + format.line() + ", field '" + format.field() + "': expected " + format.allowed()
                            + ", found '" + format.value() + "'.",
                    "Correct line " + format.line() + ". The header is fact,date,other_date,week,basis; a row is"
                            + " MOVE, KURBAN_AIT, DAY_OFF or WORKING with its dates as yyyy-MM-dd and the act as its"
                            + " basis.",
                    cause);
        }
        if (problem instanceof AmendmentConflictException conflict) {
            return new FailureAnalysis(
                    "The files of the property " + PROPERTY + " contradict what is known of " + conflict.date() + ": "
                            + conflict.fact() + " and " + conflict.otherFact() + ".",
                    "Remove the row if the library, or another row, already knows the fact; correct it if its date or"
                            + " week is wrong.",
                    cause);
        }
        return new FailureAnalysis(
                "A file of the property " + PROPERTY + " cannot be read: " + cause.place() + ".",
                "Check that the file exists, may be read and has at most 10 MB. A location begins with file: or classpath:, such as"
                        + " file:/etc/qyzmet/decree.csv.",
                cause);
    }
}
