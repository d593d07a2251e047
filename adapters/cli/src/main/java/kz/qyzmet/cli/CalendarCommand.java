package kz.qyzmet.cli;

import java.util.concurrent.Callable;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.jackson.answer.CalendarAnswer;
import org.threeten.extra.LocalDateRange;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a year. */
@Command(
        name = "calendar",
        sortOptions = false,
        description = {
            "Prints a year of the working-day calendar of Kazakhstan: holidays, days off, moved days, worked weekends.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  qyzmet calendar 2026                       a wall calendar, then every special day and its basis",
            "  qyzmet calendar 2026 --lang kk --week six  in Kazakh, for a six-day week",
            "  qyzmet calendar 2026 --format csv          one row a day:",
            "     date,kind,working,name_en,name_ru,name_kk,basis,certainty",
            "     kind is HOLIDAY, DAY_OFF, TRANSFERRED_OFF, WORKING_WEEKEND, WEEKEND or WORKING; certainty is",
            "     OFFICIAL or PROJECTED (an act may still move the day); basis is in the language of --lang",
            "  qyzmet calendar 2027 --amend decree.csv    with an act published after this release"
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.BAD_INPUT_TEXT, ExitCodes.DEFECT_TEXT})
final class CalendarCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "YEAR", description = "The year, 2002 to 2100.")
    private String year = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or json. Default: ${DEFAULT-VALUE}.")
    private TableFormat format = TableFormat.TABLE;

    @Mixin
    private WeekOption week = new WeekOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    CalendarCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        WorkingCalendar calendar = common.calendar(week.week());
        CalendarYear asked = new CalendarYear(calendar, number(calendar.range()));
        switch (format) {
            case TABLE -> new WallCalendar(asked, common.language(), Ansi.AUTO).print(streams.out());
            case CSV ->
                Output.csv(
                        CalendarAnswer.COLUMNS, CalendarAnswer.of(asked.days()).rows(common.language()), streams.out());
            case JSON -> Output.json(CalendarAnswer.of(asked.days()), streams.out());
        }
        return ExitCodes.DONE;
    }

    private int number(LocalDateRange range) {
        int first = range.getStart().getYear();
        int last = range.getEndInclusive().getYear();
        boolean digits = year.length() == 4 && year.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || Integer.parseInt(year) < first || Integer.parseInt(year) > last) {
            throw new InputException("Invalid year: Expected a year from " + first + " to " + last + ", but found: '"
                    + Shown.of(year) + "'");
        }
        return Integer.parseInt(year);
    }
}
