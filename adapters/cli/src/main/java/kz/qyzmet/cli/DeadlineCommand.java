package kz.qyzmet.cli;

import java.util.concurrent.Callable;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.jackson.answer.AbsentNormAnswer;
import kz.qyzmet.jackson.answer.DeadlineAnswer;
import kz.qyzmet.law.NotInEditionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers one question: until when. */
@Command(
        name = "deadline",
        sortOptions = false,
        description = {
            "Reckons the deadline of a norm from the day or moment of its trigger, and explains every step with its"
                    + " ground.",
            "",
            "First come the dates, one a line: 'nominal' is the end before any rolling, 'due' the last day in time,"
                    + " 'safe' the latest working day that is in time under every reading of the text, 'certainty'"
                    + " whether any day in between is only projected. An earliest day is 'not before'. Then the"
                    + " explanation, a sentence a line.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  qyzmet deadline law88.a25.p2.provider-review --from 2026-05-06",
            "     a complaint registered on 6 May 2026 is reviewed by 15 May 2026",
            "  qyzmet deadline law88.a27-2.p2.unscheduled-notice --from 2026-03-26T10:00 --lang ru",
            "     24 hours before an unscheduled inspection that starts at 10:00 in Almaty",
            "  qyzmet deadline ucc83.p14.recording --from 2024-02-29T22:00+06:00 --format json",
            "  qyzmet deadline law88.a27-2.p6.pt1.objection --from 2023-03-01",
            "     not in force on that day: says what governed instead, exit code 1",
            "  qyzmet deadline spa219.p28.kk.remedy-term --from 2026-04-25 --edition en",
            "     the English text has no such norm: says what each text says, exit code 1",
            "",
            "'qyzmet norms' lists the ids. A time without an offset is the time in Almaty."
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {
            " 0:done; also when the texts give no day, and the answer says which document must",
            " 1:the norm was not in force on the day of the trigger, or the edition has no such norm",
            ExitCodes.BAD_INPUT_TEXT,
            ExitCodes.DEFECT_TEXT
        })
final class DeadlineCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "NORM", description = "The id of the norm, as 'qyzmet norms' lists it.")
    private String norm = "";

    @Option(
            names = "--from",
            paramLabel = "DATE|DATE-TIME",
            required = true,
            description = {
                "When the trigger happened, or is planned:",
                "2026-05-06, 2026-05-06T09:30 (time in Almaty), 2026-05-06T09:30+05:00."
            })
    private String from = "";

    @Mixin
    private EngineOptions engine = new EngineOptions();

    DeadlineCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Moment trigger = Arguments.moment(from);
        Reckoner law = engine.law();
        // Asked for itself, so that a trigger beyond the calendar is refused before a word on the norm.
        law.calendar().entry(trigger.day());
        try {
            return answer(law.deadline(Arguments.norm(norm), trigger));
        } catch (NotInEditionException e) {
            return absent(e, law, trigger);
        }
    }

    private int answer(Deadline deadline) {
        switch (engine.format()) {
            case TEXT -> AnswerText.lines(deadline, engine.language()).forEach(streams.out()::println);
            case JSON -> Output.json(DeadlineAnswer.of(deadline, engine.language()), streams.out());
        }
        return deadline instanceof NotInForce ? ExitCodes.NOT_IN_FORCE : ExitCodes.DONE;
    }

    private int absent(NotInEditionException absence, Reckoner law, Moment trigger) {
        switch (engine.format()) {
            case TEXT -> {
                streams.out().println(text("answer.result") + " " + text("absent.result"));
                streams.out().println();
                absence.explain(law.edition(), engine.language()).forEach(streams.out()::println);
            }
            case JSON ->
                Output.json(AbsentNormAnswer.of(absence, law.edition(), trigger, engine.language()), streams.out());
        }
        return ExitCodes.NOT_IN_EDITION;
    }

    private String text(String key) {
        return CliTexts.TEXTS.get(engine.language(), key);
    }
}
