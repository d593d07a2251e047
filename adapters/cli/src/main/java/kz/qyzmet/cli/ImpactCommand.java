package kz.qyzmet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.ImpactReport;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.NamedCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.jackson.CaseFormatException;
import kz.qyzmet.jackson.CaseReader;
import kz.qyzmet.jackson.CaseTypes;
import kz.qyzmet.jackson.answer.ImpactAnswer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which deadlines move between two calendars or two texts of the law. */
@Command(
        name = "impact",
        sortOptions = false,
        description = {
            "Says which deadlines of cases move between two calendars, or two texts of the partnership agreement: from"
                    + " when to when, and why.",
            "",
            "Both sides start from the shipped calendar with the facts of --amend. Nothing is overwritten: a day that"
                    + " was told is shown with whether the new answer still agrees with it. Cases in which nothing"
                    + " moves are counted, not listed.",
            ""
        },
        footer = {
            "",
            "JSON: from, to (amend and edition), asOf, cases, unchanged and changed. A changed case has file, case,"
                    + " changes and sameDay (deadlines whose day stays, while the end before rolling, the safe day or"
                    + " the certainty is another). A change has norm, act and locator (or ground), label, place,"
                    + " subject, kind (MOVED, CAME, WENT, OTHER_ANSWER, SAME_DAY), before and after (trigger, result"
                    + " and its days as 'qyzmet timeline' gives them; null where there is no such deadline), reasons"
                    + " (kind DAY, NORM, READING, TRIGGER, EDITION or FACTS, and text; of a DAY also date, before and"
                    + " after) and told (day, toldOn, agreedBefore, agreesAfter).",
            "",
            "Examples:",
            "  qyzmet impact --from-amend published-in-2025.csv cases/*.json",
            "  qyzmet impact --to-amend decree.csv complaint.json --lang kk",
            "  qyzmet impact --from-edition en --to-edition kk agreement.json --format json"
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {" 0:done, whether or not anything moves", ExitCodes.BAD_INPUT_TEXT, ExitCodes.DEFECT_TEXT})
final class ImpactCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Streams streams;

    @Parameters(
            paramLabel = "CASE.json",
            arity = "1..*",
            description = "The cases, as 'qyzmet timeline' reads them; - reads standard input. They are read one by"
                    + " one; the first that cannot be read or answered is refused, and nothing is printed.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--from-amend",
            paramLabel = "FILE.csv",
            description = "Facts of the calendar before; may be given again. Header as for --amend.")
    private List<String> fromAmend = new ArrayList<>();

    @Option(
            names = "--to-amend",
            paramLabel = "FILE.csv",
            description = "Facts of the calendar after; may be given again.")
    private List<String> toAmend = new ArrayList<>();

    @Option(
            names = "--from-edition",
            paramLabel = "EDITION",
            defaultValue = "kk",
            description = "Text of the partnership agreement before: kk or en. Default: ${DEFAULT-VALUE}.")
    private AgreementEdition fromEdition = AgreementEdition.KK;

    @Option(
            names = "--to-edition",
            paramLabel = "EDITION",
            defaultValue = "kk",
            description = "Text of the partnership agreement after: kk or en. Default: ${DEFAULT-VALUE}.")
    private AgreementEdition toEdition = AgreementEdition.KK;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Leaves out what was recorded after a day, and refuses a case that had not begun. Default:"
                    + " all that is recorded counts.")
    private @Nullable String asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: ${DEFAULT-VALUE}.")
    private AnswerFormat format = AnswerFormat.TEXT;

    @Mixin
    private WeekOption week = new WeekOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    ImpactCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (Collections.frequency(files, STANDARD_INPUT) > 1) {
            throw new InputException("standard input: Expected it at most once, but found: - twice");
        }
        if (fromAmend.equals(toAmend) && fromEdition == toEdition) {
            throw new InputException("Expected two sides that differ, by --from-amend, --to-amend, --from-edition or"
                    + " --to-edition, but found the same calendar and edition twice");
        }
        ImpactSide from = new ImpactSide(fromAmend, fromEdition);
        ImpactSide to = new ImpactSide(toAmend, toEdition);
        Reckoner before = from.law(calendar(fromAmend));
        Reckoner after = to.law(calendar(toAmend));
        @Nullable LocalDate day = asOf == null ? null : CaseOptions.asked(asOf);
        if (day != null) {
            before.calendar().entry(day);
        }
        ImpactReport report = ImpactReport.of(files.stream().map(file -> named(file, day)), before, after);
        report.unanswered().stream().findFirst().ifPresent(unanswered -> {
            throw new InputException(unanswered.name() + ": " + unanswered.reason());
        });
        switch (format) {
            case TEXT -> ImpactText.lines(report, common.language()).forEach(streams.out()::println);
            case JSON ->
                Output.json(
                        ImpactAnswer.of(
                                report,
                                from.told(),
                                to.told(),
                                Optional.ofNullable(day),
                                CaseTypes.standard()::nameOf,
                                common.language()),
                        streams.out());
        }
        return ExitCodes.DONE;
    }

    private WorkingCalendar calendar(List<String> amend) {
        return common.calendar(week.week(), amend);
    }

    private NamedCase named(String file, @Nullable LocalDate day) {
        String name = file.equals(STANDARD_INPUT) ? "standard input" : file;
        try {
            LegalCase found = read(file, day);
            return new NamedCase(name, day == null ? found : found.asKnownOn(day));
        } catch (CaseFormatException e) {
            throw new InputException(name + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw InputFile.cannotRead(name, e);
        }
    }

    private LegalCase read(String file, @Nullable LocalDate day) throws IOException {
        if (file.equals(STANDARD_INPUT)) {
            return read(streams.in(), day);
        }
        try (InputStream bytes = InputFile.open(file)) {
            return read(bytes, day);
        }
    }

    private static LegalCase read(InputStream in, @Nullable LocalDate day) throws IOException {
        CaseReader reader = CaseReader.standard();
        return day == null ? reader.read(in) : reader.read(in, day);
    }
}
