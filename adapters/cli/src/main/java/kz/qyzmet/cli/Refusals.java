package kz.qyzmet.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.function.IntSupplier;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.kz.AmendmentConflictException;
import kz.qyzmet.calendar.kz.AmendmentFormatException;
import kz.qyzmet.deadline.NotATermException;
import kz.qyzmet.deadline.OutdatedTimeZoneException;
import kz.qyzmet.law.UnknownNormException;
import kz.qyzmet.text.PersonalData;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** How the program refuses: one line on standard error and an exit code, never a stack trace. */
final class Refusals {

    private static final String PROGRAM = "qyzmet: ";

    private Refusals() {}

    /** Installs the refusals on a command line. */
    static void install(CommandLine commandLine, PrintStream err) {
        commandLine.setParameterExceptionHandler((e, args) -> {
            err.println(line(wrongUsage(e)));
            return ExitCodes.BAD_INPUT;
        });
        commandLine.setExecutionExceptionHandler((e, command, result) -> {
            err.println(line(isBadInput(e) ? badInput(e) : defect(e)));
            return isBadInput(e) ? ExitCodes.BAD_INPUT : ExitCodes.DEFECT;
        });
    }

    /** Runs what may fail outside of a command, too. */
    static int guarded(PrintStream err, IntSupplier run) {
        try {
            return run.getAsInt();
        } catch (RuntimeException | Error e) {
            err.println(line(defect(e)));
            return ExitCodes.DEFECT;
        }
    }

    /** Puts a message into the one line of the contract. */
    static String line(String message) {
        StringBuilder line = new StringBuilder(PROGRAM);
        message.strip().codePoints().forEach(c -> line.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return line.toString();
    }

    private static String wrongUsage(ParameterException e) {
        StringBuilder message = new StringBuilder(PersonalData.scrub(String.valueOf(e.getMessage())));
        if (e instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                message.append("; did you mean: ").append(String.join(", ", suggestions));
            }
        }
        return message.append("; see '")
                .append(e.getCommandLine().getCommandSpec().qualifiedName())
                .append(" --help'")
                .toString();
    }

    /** An id may be anything that somebody typed; the other messages mask for themselves. */
    private static String badInput(Exception e) {
        String message = String.valueOf(e.getMessage());
        return e instanceof UnknownNormException ? PersonalData.scrub(message) : message;
    }

    private static boolean isBadInput(Exception e) {
        return e instanceof InputException
                || e instanceof CalendarRangeException
                || e instanceof UnknownNormException
                || e instanceof NotATermException
                || e instanceof AmendmentFormatException
                || e instanceof AmendmentConflictException
                || e instanceof OutdatedTimeZoneException;
    }

    /** Without the message: nobody has looked at what it may hold. */
    private static String defect(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return "a defect of this program: " + e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
