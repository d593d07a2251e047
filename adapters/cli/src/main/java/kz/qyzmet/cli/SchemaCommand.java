package kz.qyzmet.cli;

import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.qyzmet.jackson.CaseSchemas;
import kz.qyzmet.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a case file may hold. */
@Command(
        name = "schema",
        sortOptions = false,
        description = {
            "Prints the JSON Schema (2020-12) of a type of case: which fields its file has, of which form, and which of"
                    + " them must be there. It stands by itself, refers to no other document, and is the same in every"
                    + " language; 'x-label' holds the name of the type in all three.",
            "",
            "What only the values know, such as a check digit, a day that no month has, or facts that contradict each"
                    + " other, a schema does not see: 'qyzmet check' reads a file and tells.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  qyzmet schema complaint > complaint.schema.json",
            "  qyzmet schema --all > case.schema.json",
            "     for an editor that completes and checks case files of any type",
            "  qyzmet schema --list --lang ru"
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.BAD_INPUT_TEXT, ExitCodes.DEFECT_TEXT})
final class SchemaCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            paramLabel = "TYPE",
            arity = "0..1",
            completionCandidates = Types.class,
            description = "The type as a case file names it, such as complaint.")
    private @Nullable String type;

    @Option(names = "--all", description = "One schema for files of every type.")
    private boolean all;

    @Option(names = "--list", description = "The types, one a line, each with its name in the language of the answer.")
    private boolean list;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Spec
    private @Nullable CommandSpec spec;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (common.isAmended()) {
            // No schema rests on the calendar; a bad file is bad input all the same.
            common.calendar(Week.FIVE);
        }
        long asked = Stream.of(type != null, all, list).filter(given -> given).count();
        if (asked != 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec, "spec").commandLine(),
                    "Invalid options: Expected TYPE, --all or --list, but found "
                            + (asked == 0 ? "none" : "more than one"));
        }
        if (list) {
            print(common.language());
        } else {
            streams.out().print(type == null ? CaseSchemas.standard().text() : text(type));
        }
        return ExitCodes.DONE;
    }

    private void print(Language language) {
        CaseSchemas schemas = CaseSchemas.standard();
        int widest = schemas.names().stream().mapToInt(String::length).max().orElse(0);
        for (String name : schemas.names()) {
            String label = schemas.label(name).map(found -> found.in(language)).orElse("");
            streams.out().println((name + " ".repeat(widest - name.length() + 2) + label).stripTrailing());
        }
    }

    private static String text(String type) {
        try {
            return CaseSchemas.standard().text(type);
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The types for the completion of the shell. */
    static final class Types implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return CaseSchemas.standard().names().iterator();
        }
    }
}
