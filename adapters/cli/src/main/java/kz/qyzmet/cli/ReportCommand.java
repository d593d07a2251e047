package kz.qyzmet.cli;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.jackson.answer.FilledFormAnswer;
import kz.qyzmet.jackson.answer.FormFindingsAnswer;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.fill.CaseSources;
import kz.qyzmet.report.fill.FillRequest;
import kz.qyzmet.report.fill.FilledForm;
import kz.qyzmet.report.fill.FormFiller;
import kz.qyzmet.report.layout.CaseSource;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.spreadsheet.ReadForm;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fills a report form from cases, or checks one that somebody filled. */
@Command(
        name = "report",
        sortOptions = false,
        customSynopsis = {
            "qyzmet report FORM --quarter 2026-Q1 --from DIR [--out FILE.xlsx|.csv|.json] [OPTIONS]",
            "       qyzmet report --check FILE.xlsx [OPTIONS]"
        },
        description = {
            "Fills a report form from the case files of a folder, or says what is wrong with a form that somebody"
                    + " filled.",
            "",
            "Services count by the day of the result, complaints by that of the registration, late ones by that of the"
                    + " answer; the CSV says for each row which date decides.",
            ""
        },
        footer = {
            "",
            "CSV: a row for each cell, with row, provider, service, system, label, date (which one decides the"
                    + " period), column, heading, value and cases (how many are behind it).",
            "JSON of a form: form (read back by the JSON module), remarks (case, row, norm, severity, message) and"
                    + " cells (row, provider, service, system, column and cases, the names of the files behind it).",
            "JSON of --check: form, first, last and findings; a finding has norm, severity, message, found, expected"
                    + " and places (row, provider, service, system, column, address of the cell).",
            "",
            "Examples:",
            "  qyzmet report 1-MK --quarter 2026-Q1 --from cases --out 1-mk.xlsx",
            "  qyzmet report 83-2 --month 2026-03 --from cases --lang ru",
            "  qyzmet report --check 1-mk.xlsx --lang kk"
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {
            " 0:done; every case that belongs into the form is counted, or nothing is wrong with it",
            " 1:a case could not be counted, or something is wrong with the form",
            ExitCodes.BAD_INPUT_TEXT,
            ExitCodes.DEFECT_TEXT
        })
final class ReportCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(
            paramLabel = "FORM",
            arity = "0..1",
            converter = FormChoice.class,
            description = "1-MK, 2-MK, 3-MK or 4-MK of order 78, or 83-1 or 83-2, the annexes to order 83.")
    private @Nullable FormType form;

    @Mixin
    private ReportScope scope = new ReportScope();

    @Option(
            names = "--from",
            paramLabel = "DIR",
            description = "The folder of the cases: every .json file in it and below. The first that cannot be read is"
                    + " refused, and nothing is written.")
    private @Nullable String from;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the form: a workbook, CSV or JSON, as the name ends. Default: it is printed.")
    private @Nullable String out;

    @Option(
            names = "--check",
            paramLabel = "FILE.xlsx",
            description = "Checks a workbook instead: cells left empty, sums that do not agree, signatures.")
    private @Nullable String check;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "What was recorded after that day does not count. Default: today in Almaty.")
    private @Nullable String asOf;

    @Mixin
    private EngineOptions engine = new EngineOptions();

    ReportCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (check != null) {
            if (form != null || from != null || out != null || asOf != null || scope.isGiven()) {
                throw new InputException("Expected --check FILE.xlsx alone, but found a form, a period, --from, --out,"
                        + " --as-of, --submitter, --body or --sources beside it");
            }
            return check(check);
        }
        if (form == null || from == null) {
            throw new InputException("Expected a form and --from DIR, or --check FILE.xlsx, but found no "
                    + (form == null ? "form" : "--from"));
        }
        return fill(form, from);
    }

    private int check(String file) {
        Reckoner law = engine.law();
        ReadForm read = ReportFile.read(file);
        FormFindingsAnswer answer = FormFindingsAnswer.of(
                read.form(), law, place -> String.join(", ", read.addresses(place)), engine.language());
        switch (engine.format()) {
            case TEXT ->
                ReportText.findings(read, answer.findings(), law, engine.language())
                        .forEach(streams.out()::println);
            case JSON -> Output.json(answer, streams.out());
        }
        return answer.findings().isEmpty() ? ExitCodes.DONE : ExitCodes.FINDINGS;
    }

    /** Of many cases it has to be said which one has a day beyond the calendar. */
    private static void add(FormFiller filler, String name, LegalCase subject) {
        try {
            filler.add(name, subject);
        } catch (CalendarRangeException e) {
            throw new InputException(name + ": " + e.getMessage(), e);
        }
    }

    private int fill(FormType type, String folder) {
        LocalDate day = asOf == null ? streams.today() : CaseOptions.asked(asOf);
        Reckoner law = engine.law();
        law.calendar().entry(day);
        @Nullable ReportFile kind = out == null ? null : ReportFile.of(out);
        FillRequest.Builder request = scope.request(type, day, engine.language());
        Set<CaseSource> named = scope.named();
        CaseFolder cases = CaseFolder.of(folder);
        FormFiller filler = FormFiller.of(
                law, request.sources(named.isEmpty() ? held(cases) : named).build());
        // A period whose due day lies outside the calendar is refused before a case is read.
        filler.filled().form().due(law);
        cases.forEach((name, subject) -> add(filler, name, subject));
        FilledForm filled = filler.filled();
        if (kind != null) {
            kind.write(filled, law, engine.language(), String.valueOf(out));
        }
        switch (engine.format()) {
            case TEXT -> {
                List<String> lines = ReportText.filled(filled, cases.size(), law, engine.language());
                lines.forEach(streams.out()::println);
                if (kind == null) {
                    ReportText.table(filled.form(), engine.language()).forEach(streams.out()::println);
                }
            }
            case JSON -> Output.json(FilledFormAnswer.of(filled, engine.language()), streams.out());
        }
        return isComplete(filled) ? ExitCodes.DONE : ExitCodes.FINDINGS;
    }

    private static Set<CaseSource> held(CaseFolder cases) {
        return cases.sorts().stream()
                .flatMap(sort -> CaseSources.of(sort).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseSource.class)));
    }

    private static boolean isComplete(FilledForm filled) {
        return filled.remarks().stream().allMatch(remark -> remark.severity() == Severity.DOUBT);
    }
}
