package kz.qyzmet.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/**
 * The entry of the command line.
 *
 * <p>Exit codes: 0 done; 1 the norm was not in force on that day or is not in the edition, or something is wrong with
 * the case; 2 wrong usage or bad input; 3 some rows of a batch failed; 70 a defect of the program.
 */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends the program with its exit code.
     *
     * @param args the arguments, not null
     */
    public static void main(String[] args) {
        WatchedOutput watched = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(watched, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(args, new FileInputStream(FileDescriptor.in), out, err);
        out.flush();
        if (watched.failure() != null && !watched.isReaderGone()) {
            err.println(Refusals.line(
                    "cannot write standard output: " + watched.failure().getMessage()));
            code = ExitCodes.BAD_INPUT;
        }
        System.exit(code);
    }

    /**
     * Runs one command, without ending the program.
     *
     * <p>The output stream is flushed, and no stream is closed. Whatever goes wrong is one line on the error stream.
     *
     * @param args the arguments, not null
     * @param in what {@code -} reads, not null
     * @param out where answers go, in the encoding of the stream, not null
     * @param err where refusals go, not null
     * @return the exit code
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return run(args, in, out, err, Clock.systemUTC());
    }

    /**
     * Runs one command, without ending the program, on the day of a clock.
     *
     * @param args the arguments, not null
     * @param in what {@code -} reads, not null
     * @param out where answers go, in the encoding of the stream, not null
     * @param err where refusals go, not null
     * @param clock what tells the day where no {@code --as-of} does, not null
     * @return the exit code
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err, Clock clock) {
        int code = Refusals.guarded(
                err, () -> QyzmetCommand.line(new Streams(in, out, err, clock)).execute(args));
        out.flush();
        return code;
    }
}
