package kz.qyzmet.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import kz.qyzmet.law.NormKind;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The program itself: it only holds the commands. */
@Command(
        name = "qyzmet",
        versionProvider = QyzmetCommand.Version.class,
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Deadlines of the public-service law of Kazakhstan, over its working-day calendar, with their grounds.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footer = {
            "",
            "Examples:",
            "  qyzmet calendar 2026",
            "  qyzmet day 2026-05-11 --lang ru",
            "  qyzmet deadline law88.a25.p2.provider-review --from 2026-05-06 --lang kk",
            "  qyzmet deadlines registry.csv --out registry-due.csv",
            "  qyzmet timeline complaint.json --as-of 2026-05-14",
            "  qyzmet check complaint.json --lang ru",
            "  qyzmet feasibility inspection.json --as-of 2026-06-09",
            "  qyzmet impact --to-amend decree.csv cases/*.json",
            "  qyzmet report 1-MK --quarter 2026-Q1 --from cases --out 1-mk.xlsx",
            "  qyzmet norms --act law88 --kind DEADLINE",
            "  qyzmet norms --divergences",
            "  qyzmet schema complaint > complaint.schema.json",
            "",
            "'qyzmet COMMAND --help' explains a command. 'source <(qyzmet generate-completion)' lets the",
            "shell complete commands and options."
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {
            ExitCodes.DONE_TEXT,
            " 1:the norm was not in force on that day or is not in the edition, or 'check' or 'report' has findings",
            ExitCodes.BAD_INPUT_TEXT,
            " 3:some rows of a batch failed",
            ExitCodes.DEFECT_TEXT
        })
final class QyzmetCommand {

    static final int WIDTH = 100;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Shows this help.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the version of the library and of the Java runtime.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean version;

    /** Returns the whole command line over streams. */
    static CommandLine line(Streams streams) {
        CommandLine line = new CommandLine(new QyzmetCommand())
                .addSubcommand(new CalendarCommand(streams))
                .addSubcommand(new DayCommand(streams))
                .addSubcommand(new DeadlineCommand(streams))
                .addSubcommand(new DeadlinesCommand(streams))
                .addSubcommand(new TimelineCommand(streams))
                .addSubcommand(new CheckCommand(streams))
                .addSubcommand(new FeasibilityCommand(streams))
                .addSubcommand(new ImpactCommand(streams))
                .addSubcommand(new ReportCommand(streams))
                .addSubcommand(new NormsCommand(streams))
                .addSubcommand(new SchemaCommand(streams))
                .addSubcommand(new GenerateCompletion())
                .addSubcommand(new HelpCommand());
        line.setExpandAtFiles(false);
        Choice.register(
                line,
                Week.class,
                Tongue.class,
                TableFormat.class,
                AnswerFormat.class,
                NormKind.class,
                AgreementEdition.class);
        line.setUsageHelpWidth(WIDTH);
        line.setUsageHelpLongOptionsMaxWidth(30);
        line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        Refusals.install(line, streams.err());
        return line;
    }

    /** The version that the build has written into the jar. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String built = QyzmetCommand.class.getPackage().getImplementationVersion();
            return new String[] {
                "qyzmet " + (built == null ? "(not packaged)" : built), "Java " + System.getProperty("java.version")
            };
        }
    }
}
