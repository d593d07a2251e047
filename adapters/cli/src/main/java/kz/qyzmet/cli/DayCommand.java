package kz.qyzmet.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says why a day is worked or not. */
@Command(
        name = "day",
        sortOptions = false,
        description = {
            "Says in words whether a day is worked, and why: its kind, name and legal basis, from or to which day it"
                    + " was moved, how sure that is, and the working days before and after it.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  qyzmet day 2026-05-11            off, because Victory Day fell on a Saturday",
            "  qyzmet day 2025-01-05 --lang ru  a worked Sunday, in Russian",
            "  qyzmet day 2026-05-09 --week six"
        },
        exitCodeListHeading = ExitCodes.HEADING,
        exitCodeList = {ExitCodes.DONE_TEXT, ExitCodes.BAD_INPUT_TEXT, ExitCodes.DEFECT_TEXT})
final class DayCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "DATE", description = "The day, as 2026-05-11; from 2002-01-01 to 2100-12-31.")
    private String date = "";

    @Mixin
    private WeekOption week = new WeekOption();

    @Mixin
    private CommonOptions common = new CommonOptions();

    DayCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        LocalDate day = Arguments.date(date);
        WorkingCalendar calendar = common.calendar(week.week());
        words(calendar, calendar.entry(day), common.language()).forEach(streams.out()::println);
        return ExitCodes.DONE;
    }

    private static List<String> words(WorkingCalendar calendar, CalendarEntry entry, Language language) {
        LocalDate day = entry.date();
        List<String> lines = new ArrayList<>();
        String kind = entry.kind().label().in(language);
        lines.add(CliTexts.TEXTS.get(
                language,
                entry.isWorking() ? "day.worked" : "day.off",
                Dates.full(day).in(language),
                kind));
        if (!entry.name().in(language).equalsIgnoreCase(kind)) {
            lines.add(line(language, "day.name", entry.name()));
        }
        lines.add(line(language, "day.basis", entry.basis()));
        entry.movedFrom().ifPresent(from -> lines.add(line(language, "day.movedFrom", Dates.full(from))));
        entry.movedTo().ifPresent(to -> lines.add(line(language, "day.movedTo", Dates.full(to))));
        lines.add(line(language, "day.week", calendar.week().label()));
        lines.add(line(language, "day.certainty", entry.certainty().label()));
        calendar.findPrevious(day).ifPresent(found -> lines.add(line(language, "day.previous", Dates.full(found))));
        calendar.findNext(day).ifPresent(found -> lines.add(line(language, "day.next", Dates.full(found))));
        return lines;
    }

    private static String line(Language language, String key, LocalizedText value) {
        return CliTexts.TEXTS.get(language, key, value);
    }
}
