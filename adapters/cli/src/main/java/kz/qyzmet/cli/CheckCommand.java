package kz.qyzmet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.jackson.answer.FindingsAnswer;
import kz.qyzmet.law.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is wrong with a case. */
@Command(
        name = "check",
        sortOptions = false,
        description = {
            "Says what is wrong with a case on a day, by what was recorded until then: how heavy it is, since when, and"
                    + " which norm or ground it goes against.",
            "",
            "Where the case rests on a choice as a whole, such as which of two regimes governs it, that choice and its"
                    + " reasons stand under the heading.",
            "",
            "A 'breach' breaks a norm; a 'defect' is something recorded that does not fit together, or is missing; a"
                    + " 'doubt' is a breach by one defensible reading of the text and none by another.",
            ""
        },
        footer = {
            "",
            "JSON: case, asOf, edition, basis (on what the case rests as a whole, may be empty) and findings. A finding has citation (the id of the norm or ground), place,"
                    + " severity (BREACH, DEFECT, DOUBT), since and message.",
            "",
            "Examples:",
            "  qyzmet check complaint.json --as-of 2026-05-18",
            "  qyzmet check complaint.json --lang ru",
            "  qyzmet check - --format json < complaint.json"
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {
            " 0:done, and nothing is wrong",
            " 1:something is wrong",
            ExitCodes.BAD_INPUT_TEXT,
            ExitCodes.DEFECT_TEXT
        })
final class CheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Reckoner law = engine.law();
        return options.ask(law, streams, subject -> {
            FindingsAnswer answer = FindingsAnswer.of(subject, engine.language());
            List<Finding> findings = answer.findings();
            switch (engine.format()) {
                case TEXT ->
                    FindingsText.lines(subject, findings, engine.language()).forEach(streams.out()::println);
                case JSON -> Output.json(answer, streams.out());
            }
            return findings.isEmpty() ? ExitCodes.DONE : ExitCodes.FINDINGS;
        });
    }
}
