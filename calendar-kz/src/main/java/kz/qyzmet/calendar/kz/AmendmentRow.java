package kz.qyzmet.calendar.kz;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** One row of an amendment file. */
final class AmendmentRow {

    private static final List<String> FIELDS = List.of("fact", "date", "other_date", "week", "basis");

    private final String file;
    private final long line;
    private final List<String> fields;

    AmendmentRow(String file, long line, List<String> fields) {
        this.file = file;
        this.line = line;
        this.fields = fields;
    }

    Amendment amendment() {
        if (fields.size() != FIELDS.size()) {
            throw new AmendmentFormatException(
                    file,
                    line,
                    "row",
                    Shown.of(String.join(",", fields)),
                    FIELDS.size() + " fields instead of " + fields.size());
        }
        String fact = fields.get(0);
        Amendment amendment = switch (fact) {
            case "MOVE" -> move();
            case "KURBAN_AIT" -> kurbanAit();
            case "DAY_OFF" -> Amendment.dayOff(lonelyDate(), week(WeekScope.FIVE_AND_SIX), basis());
            case "WORKING" -> Amendment.working(lonelyDate(), week(WeekScope.FIVE_AND_SIX), basis());
            default -> throw bad(0, "MOVE, KURBAN_AIT, DAY_OFF or WORKING");
        };
        return amendment.withOrigin(file + " line " + line);
    }

    private Amendment move() {
        LocalDate taken = date(1);
        LocalDate given = date(2);
        if (given.equals(taken)) {
            throw bad(2, "another date than " + taken);
        }
        // A six-day week works its Saturdays: there is no day off to take from it.
        boolean saturday = taken.getDayOfWeek() == DayOfWeek.SATURDAY;
        return Amendment.move(taken, given, week(saturday ? WeekScope.FIVE : WeekScope.FIVE_AND_SIX), basis());
    }

    private Amendment kurbanAit() {
        LocalDate firstDay = lonelyDate();
        if (week(WeekScope.FIVE_AND_SIX) != WeekScope.FIVE_AND_SIX) {
            throw bad(3, "five-and-six or nothing: a feast is off in both weeks");
        }
        return Amendment.kurbanAit(firstDay, basis());
    }

    private LocalDate lonelyDate() {
        LocalDate date = date(1);
        if (!fields.get(2).isEmpty()) {
            throw bad(2, "nothing: only MOVE has another date");
        }
        return date;
    }

    private LocalDate date(int field) {
        String allowed = "a date yyyy-MM-dd within " + KazakhstanCalendar.FIRST + " to " + KazakhstanCalendar.LAST;
        LocalDate date;
        try {
            date = LocalDate.parse(fields.get(field));
        } catch (DateTimeException e) {
            throw (AmendmentFormatException) bad(field, allowed).initCause(e);
        }
        if (!KazakhstanCalendar.covers(date)) {
            throw bad(field, allowed);
        }
        return date;
    }

    private WeekScope week(WeekScope unsaid) {
        String code = fields.get(3);
        return code.isEmpty()
                ? unsaid
                : WeekScope.ofCode(code).orElseThrow(() -> bad(3, "five or five-and-six, or nothing"));
    }

    private String basis() {
        String basis = fields.get(4);
        if (basis.isBlank()) {
            throw bad(4, "the act or announcement, which is required");
        }
        if (!basis.codePoints().allMatch(c -> Shown.isVisible(c) && c != '\uFFFD')) {
            throw bad(4, "one line of readable text");
        }
        return basis.strip();
    }

    private AmendmentFormatException bad(int field, String allowed) {
        return new AmendmentFormatException(file, line, FIELDS.get(field), Shown.of(fields.get(field)), allowed);
    }
}
