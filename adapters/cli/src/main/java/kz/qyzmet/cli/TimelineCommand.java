package kz.qyzmet.cli;

import java.util.concurrent.Callable;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.jackson.answer.TimelineAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what is due when in a case. */
@Command(
        name = "timeline",
        sortOptions = false,
        description = {
            "Says what is due when in a case, how each term stands on a day, what it rests on and what it waits for.",
            "",
            "First come the terms that have a day, in order, then those that have none, each with the reason. Where"
                    + " the case rests on a choice as a whole, such as which of two regimes governs it, that choice and"
                    + " its reasons stand under the heading.",
            ""
        },
        footer = {
            "",
            "JSON: case, asOf, edition, basis (on what the case rests as a whole, may be empty) and entries. An entry has norm, act and locator (or ground, where no norm of the"
                    + " four acts sets the term), trigger, label, place, subject (towards whom or for what, where"
                    + " one norm gives several), result (DUE, NOT_BEFORE, WINDOW, SUSPENDED,"
                    + " NOT_STARTED, UNDETERMINED, NOT_IN_FORCE) with its days as 'qyzmet deadline' gives them,"
                    + " certainty, status, daysLeft, workingDaysLate, done, waitsFor; caution where there is one; with"
                    + " --explain also steps, otherReadings and explanation. What is not known is null; so is"
                    + " workingDaysLate where nothing is late, or by less than a working day, or in hours.",
            "",
            "Examples:",
            "  qyzmet timeline complaint.json --as-of 2026-05-14",
            "  qyzmet timeline complaint.json --lang kk --explain",
            "  qyzmet timeline - --format json < complaint.json",
            "",
            "A case file may be as short as this:",
            "  { \"type\": \"complaint\", \"addressee\": \"SERVICE_PROVIDER\", \"registeredOn\": \"2026-05-06\" }"
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {
            " 0:done; also when a term is late, or the texts give no day",
            ExitCodes.BAD_INPUT_TEXT,
            ExitCodes.DEFECT_TEXT
        })
final class TimelineCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Option(names = "--explain", description = "Adds every step of each term, with its ground.")
    private boolean explain;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    TimelineCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Reckoner law = engine.law();
        return options.ask(law, streams, subject -> {
            switch (engine.format()) {
                case TEXT ->
                    TimelineText.lines(subject, engine.language(), explain).forEach(streams.out()::println);
                case JSON -> Output.json(TimelineAnswer.of(subject, engine.language(), explain), streams.out());
            }
            return ExitCodes.DONE;
        });
    }
}
