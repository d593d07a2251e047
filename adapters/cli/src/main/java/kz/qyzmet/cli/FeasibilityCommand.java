package kz.qyzmet.cli;

import java.util.concurrent.Callable;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.inspection.Feasibility;
import kz.qyzmet.inspection.Inspection;
import kz.qyzmet.jackson.answer.FeasibilityAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says whether the rest of an inspection still fits into its term. */
@Command(
        name = "feasibility",
        sortOptions = false,
        description = {
            "Says whether draft certificate, objections and certificate of an inspection still fit into its term, until"
                    + " when each of them is lawful, since when they no longer fit, and what would mend it.",
            "",
            "Of an inspection that has not begun: the earliest lawful start, if the notice goes out on the day.",
            ""
        },
        footer = {
            "",
            "JSON: case, asOf, edition, stage (NOT_BEGUN, RUNNING, SUSPENDED, COMPLETED, NOT_LIMITED_HERE), fits,"
                    + " earliestStart, latestDraft, latestReceipt, latestObjection, earliestCertificate,"
                    + " latestCertificate, brokenSince, left, draftBeforeResumption and suspensionNeeded (working days),"
                    + " explanation. What is not known is null.",
            "",
            "Examples:",
            "  qyzmet feasibility inspection.json --as-of 2026-06-09",
            "  qyzmet feasibility - --format json < inspection.json"
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {" 0:done; also when nothing fits any more", ExitCodes.BAD_INPUT_TEXT, ExitCodes.DEFECT_TEXT})
final class FeasibilityCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    FeasibilityCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Reckoner law = engine.law();
        return options.ask(law, streams, subject -> {
            if (!(subject.subject() instanceof Inspection inspection)) {
                throw new InputException(
                        "feasibility: Expected a case of type 'inspection', but found: '" + subject.type() + "'");
            }
            Feasibility answer = inspection.feasibility(law, subject.day());
            switch (engine.format()) {
                case TEXT ->
                    FeasibilityText.lines(subject, answer, engine.language()).forEach(streams.out()::println);
                case JSON -> Output.json(FeasibilityAnswer.of(subject, answer, engine.language()), streams.out());
            }
            return ExitCodes.DONE;
        });
    }
}
