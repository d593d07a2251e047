package kz.qyzmet.cli;

import java.io.PrintStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.Language;
import picocli.CommandLine.Help.Ansi;

/**
 * A year as it hangs on a wall: three months a row, every day that is not what its weekday says marked with a sign, the
 * special days with their basis below.
 */
final class WallCalendar {

    private static final int MONTHS = 12;
    private static final int MONTHS_A_ROW = 3;
    private static final int CELL = 4;
    private static final int MONTH_WIDTH = 7 * CELL;
    private static final int WEEKS = 6;
    private static final String GAP = "    ";
    private static final char HOLIDAY = '*';
    private static final char OFF = '#';
    private static final char WORKED = '+';
    private static final char PLAIN = ' ';
    private static final String PROJECTED = " ~";

    private final CalendarYear year;
    private final Language language;
    private final Ansi ansi;

    WallCalendar(CalendarYear year, Language language, Ansi ansi) {
        this.year = year;
        this.language = language;
        this.ansi = ansi;
    }

    void print(PrintStream out) {
        lines().forEach(out::println);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(year.number() + mark(year.days()) + ", " + year.week().label().in(language));
        for (int first = 1; first <= MONTHS; first += MONTHS_A_ROW) {
            lines.add("");
            List<List<String>> row = IntStream.range(first, first + MONTHS_A_ROW)
                    .mapToObj(this::month)
                    .toList();
            for (int line = 0; line < row.get(0).size(); line++) {
                int at = line;
                lines.add(row.stream()
                        .map(month -> month.get(at))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing());
            }
        }
        lines.add("");
        lines.add(text("calendar.worked.year", Long.toString(CalendarYear.worked(year.days()))));
        lines.add(legend());
        lines.add("");
        year.special().forEach(day -> lines.add(special(day)));
        return lines;
    }

    /** Title, heads, six weeks and the number of working days: every month has as many lines. */
    private List<String> month(int month) {
        List<CalendarEntry> days = year.month(month);
        List<String> lines = new ArrayList<>();
        lines.add(centred(Dates.monthHeading(month).in(language) + mark(days)));
        StringBuilder line = new StringBuilder();
        for (DayOfWeek head : DayOfWeek.values()) {
            line.append(cell(Dates.shortWeekday(head.getValue()).in(language), PLAIN));
        }
        lines.add(line.toString());
        line.setLength(0);
        int column = weekday(days.get(0).date()) - 1;
        line.append(" ".repeat(column * CELL));
        for (CalendarEntry day : days) {
            line.append(coloured(day));
            column++;
            if (column == 7) {
                lines.add(line.toString());
                line.setLength(0);
                column = 0;
            }
        }
        lines.add(line + " ".repeat((7 - column) * CELL));
        while (lines.size() < WEEKS + 2) {
            lines.add(" ".repeat(MONTH_WIDTH));
        }
        // A month that ends on a Sunday in its sixth week has no line left open.
        lines.subList(WEEKS + 2, lines.size()).clear();
        lines.add(centred(text("calendar.worked.month", Long.toString(CalendarYear.worked(days)))));
        return lines;
    }

    private String coloured(CalendarEntry day) {
        String cell = cell(Integer.toString(day.date().getDayOfMonth()), sign(day.kind()));
        if (!ansi.enabled() || day.kind() == DayKind.WORKING) {
            return cell;
        }
        return ansi.string("@|" + (day.isWorking() ? "bold,green" : "red") + " " + cell + "|@");
    }

    private String special(CalendarEntry day) {
        return day.date() + " " + Dates.shortWeekday(weekday(day.date())).in(language) + " " + sign(day.kind()) + " "
                + day.name().in(language) + " (" + day.basis().in(language) + ")"
                + mark(List.of(day));
    }

    private String legend() {
        return HOLIDAY + " " + DayKind.HOLIDAY.label().in(language) + "   " + OFF + " " + text("calendar.legend.off")
                + "   " + WORKED + " " + DayKind.WORKING_WEEKEND.label().in(language) + "  " + PROJECTED + " "
                + text("calendar.legend.projected");
    }

    private static String mark(List<CalendarEntry> days) {
        return CalendarYear.isProjected(days) ? PROJECTED : "";
    }

    private static char sign(DayKind kind) {
        return switch (kind) {
            case HOLIDAY -> HOLIDAY;
            case DAY_OFF, TRANSFERRED_OFF -> OFF;
            case WORKING_WEEKEND -> WORKED;
            case WEEKEND, WORKING -> PLAIN;
        };
    }

    private static int weekday(LocalDate date) {
        return date.getDayOfWeek().getValue();
    }

    private static String cell(String text, char sign) {
        return " ".repeat(CELL - 1 - text.length()) + text + sign;
    }

    private static String centred(String text) {
        int left = Math.max(0, (MONTH_WIDTH - text.length()) / 2);
        return " ".repeat(left) + text + " ".repeat(Math.max(0, MONTH_WIDTH - left - text.length()));
    }

    private String text(String key, Object... arguments) {
        return CliTexts.TEXTS.get(language, key, arguments);
    }
}
