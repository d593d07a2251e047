package kz.qyzmet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.qyzmet.deadline.Reckoner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a file of questions. */
@Command(
        name = "deadlines",
        sortOptions = false,
        description = {
            "Reckons the deadlines of a CSV file, a row at a time, whatever its size.",
            "",
            "The header must hold 'norm' and 'trigger'; further columns pass through. The output adds the columns"
                    + " nominal, due, safe, certainty and error. A row that has no answer, because a cell is bad, the norm"
                    + " was not in force, the edition has no such norm or the texts give no day, gets its 'error' and stops nothing. For an earliest"
                    + " day, 'due' and 'safe' hold that day.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  qyzmet deadlines registry.csv --out registry-due.csv",
            "  qyzmet deadlines registry.csv --explain kk       each row in words instead of CSV",
            "  qyzmet deadlines - --week six < registry.csv     reads standard input",
            "",
            "registry.csv:",
            "  case,norm,trigger",
            "  complaint 17,law88.a25.p2.provider-review,2026-05-06",
            "  recording 4,ucc83.p14.recording,2026-05-08T17:30",
            "",
            "The file is text in UTF-8, comma-separated; blank lines are passed over."
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {
            " 0:every row has an answer",
            ExitCodes.BAD_INPUT_TEXT,
            " 3:at least one row has an error",
            ExitCodes.DEFECT_TEXT
        })
final class DeadlinesCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Streams streams;

    @Parameters(paramLabel = "FILE.csv", description = "The file, or - for standard input.")
    private String file = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write; may be the input file. Written beside it first and put in place at the end."
                    + " Default: standard output.")
    private @Nullable String out;

    @Option(names = "--explain", paramLabel = "LANG", description = "Each row in words instead of CSV: en, ru or kk.")
    private @Nullable Tongue explain;

    @Mixin
    private WeekOption week = new WeekOption();

    @Mixin
    private EditionOption edition = new EditionOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    DeadlinesCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Reckoner law = edition.read(Reckoner.on(common.calendar(week.week())));
        if (file.equals(STANDARD_INPUT)) {
            return toTarget(law, streams.in(), "standard input");
        }
        try (InputStream bytes = watched(InputFile.open(file))) {
            return toTarget(law, bytes, file);
        }
    }

    /** Shows progress where the answer goes to a file and somebody looks at a terminal. */
    private InputStream watched(InputStream bytes) throws IOException {
        Path path = InputFile.path(file);
        boolean watched = out != null && Ansi.AUTO.enabled() && Files.isRegularFile(path);
        return watched ? new ProgressBar(bytes, Files.size(path), streams.err()) : bytes;
    }

    private int toTarget(Reckoner law, InputStream bytes, String name) throws IOException {
        if (out == null) {
            return answers(law, new BatchInput(bytes, name), new PrintedOutput(streams.out()));
        }
        try (ResultFile result = ResultFile.beside(out)) {
            int code = answers(law, new BatchInput(bytes, name), result);
            result.commit();
            return code;
        }
    }

    private int answers(Reckoner law, BatchInput input, BatchOutput output) {
        RowPrinter printer =
                explain == null ? new CsvRows(output.stream()) : new WordedRows(output.stream(), explain.language());
        try {
            return new Batch(law, input, printer, output).run() ? ExitCodes.DONE : ExitCodes.SOME_ROWS_FAILED;
        } catch (UncheckedIOException e) {
            // The input refuses for itself: what is left is the output.
            throw new InputException(
                    (out == null ? "standard output" : out) + ": cannot write: "
                            + (e.getCause() == null ? e : e.getCause()).getMessage(),
                    e);
        }
    }
}
