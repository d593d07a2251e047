package kz.qyzmet.deadline;

import static kz.qyzmet.law.LawTables.cell;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import kz.qyzmet.calendar.Certainty;

/**
 * The oracle: the table of the counting rules, walked day by day. It reads the inventory's own columns and knows
 * nothing of the engine.
 */
final class NaiveLaw {

    private static final Set<String> INSPECTION_CAPS =
            Set.of("law88.a27-2.p1.pt1.scheduled-cap", "law88.a27-2.p1.pt2.unscheduled-cap", "ctl78.p43.term");

    private static final Set<String> NOT_TERMS =
            Set.of("law88.a5.p2.sp5.one-working-day-exception", "spa219.an1.c3.table.r7.training-cap", "ucc83.p7.wait");

    private final Readings readings;

    NaiveLaw(Readings readings) {
        this.readings = readings;
    }

    /** The choices that the table leaves to a host; the defaults are the plain ones. */
    record Readings(boolean capNextDay, boolean clearDays, boolean lastDayOfExpiry, boolean workingDaysMeant) {
        static final Readings STANDARD = new Readings(false, false, false, false);
    }

    /** What the oracle answers: the kind of the answer, its days and how sure they are. */
    record Answer(String kind, LocalDate nominal, LocalDate due, LocalDate safe, Certainty certainty) {}

    Answer of(Map<String, String> row, LocalDate t) {
        String id = cell(row, "id");
        String limit = cell(row, "limit");
        String unit = cell(row, "unit");
        if (limit.isEmpty() || cell(row, "kind").equals("PERIODIC")) {
            return new Answer("Undetermined", t, t, t, Certainty.OFFICIAL);
        }
        if (NOT_TERMS.contains(id) || limit.contains(":")) {
            return new Answer("NotATerm", t, t, t, Certainty.OFFICIAL);
        }
        if (unit.equals("FIXED")) {
            return fixed(row, t);
        }
        if (unit.equals("HOUR")) {
            return new Answer("Undetermined", t, t, t, Certainty.OFFICIAL);
        }
        int n = Integer.parseInt(limit);
        if (id.startsWith("law88.a27-1.p4.")) {
            LocalDate first = unit.equals("MONTH") ? t.minusMonths(n) : t.minusYears(n);
            return new Answer("Window", first, t.minusDays(1), t, span(first, t));
        }
        if (id.endsWith("once-a-year")) {
            LocalDate first = LocalDate.of(t.getYear(), 1, 1);
            LocalDate last = LocalDate.of(t.getYear(), 12, 31);
            return new Answer("Window", first, last, last, span(first, last));
        }
        return switch (cell(row, "direction")) {
            case "AFTER", "WITHIN" -> forward(id, n, unit, t);
            case "BEFORE" -> backward(id, n, unit, t);
            default -> onExpiry(id, n, unit, t);
        };
    }

    private Answer forward(String id, int n, String unit, LocalDate t) {
        if (n == 0) {
            return due(t, t, t, t);
        }
        if (unit.equals("MONTH")) {
            // A second refusal on or before the first + 1 month, clamped.
            YearMonth month = YearMonth.from(t).plusMonths(n);
            LocalDate end = month.atDay(Math.min(t.getDayOfMonth(), month.lengthOfMonth()));
            return due(t, end, end, end);
        }
        if (unit.equals("WORKING_DAY") || (unit.equals("DAY") && readings.workingDaysMeant())) {
            boolean counts = INSPECTION_CAPS.contains(id) && Kazakhstan.isWorked(t) && !readings.capNextDay();
            LocalDate end = counts ? (n == 1 ? t : wd(t, n - 1)) : wd(t, n);
            LocalDate plain = unit.equals("DAY") ? prev(t.plusDays(n)) : end;
            LocalDate strict = INSPECTION_CAPS.contains(id) && Kazakhstan.isWorked(t) ? wd(t, n - 1) : plain;
            return due(t, end, end, strict);
        }
        LocalDate end = t.plusDays(n);
        return due(t, end, next(end), prev(end));
    }

    private Answer backward(String id, int n, String unit, LocalDate t) {
        switch (unit) {
            case "WORKING_DAY" -> {
                LocalDate due = wd(t, readings.clearDays() ? -(n + 1) : -n);
                return due(t, due, due, wd(t, -(n + 1)));
            }
            case "CALENDAR_DAY" -> {
                LocalDate nominal = readings.clearDays() ? t.minusDays(n + 1) : t.minusDays(n);
                return due(t, nominal, prev(nominal), prev(t.minusDays(n + 1)));
            }
            case "DAY" -> {
                LocalDate due = id.equals("law88.a5.p2.sp5.result-to-corporation") ? t.minusDays(1) : t.minusDays(2);
                return due(t, due, due, prev(due));
            }
            default -> {
                // At least a year: the latest day whose anniversary, clamped, has come.
                LocalDate hired = t;
                while (hired.plusYears(n).isAfter(t)) {
                    hired = hired.minusDays(1);
                }
                return due(t, hired, hired, hired);
            }
        }
    }

    private Answer onExpiry(String id, int n, String unit, LocalDate t) {
        LocalDate from;
        if (n == 0) {
            from = t;
        } else if (unit.equals("WORKING_DAY")) {
            from = wd(t, n).plusDays(1);
        } else if (id.equals("law88.a20.p1.receipt-day-excluded")) {
            from = t.plusDays(1);
        } else {
            from = t.plusDays(readings.lastDayOfExpiry() ? n : n + 1);
        }
        return new Answer("NotBefore", from, from, from, span(t, from));
    }

    private Answer fixed(Map<String, String> row, LocalDate t) {
        String limit = cell(row, "limit");
        String condition = cell(row, "condition");
        if (cell(row, "direction").equals("ON")) {
            LocalDate date = LocalDate.parse(limit);
            return new Answer("NotBefore", date, date, date, span(date.isBefore(t) ? date : t, t));
        }
        if (cell(row, "direction").equals("BEFORE")) {
            int year = condition.contains("year=previous") ? t.getYear() - 1 : t.getYear();
            LocalDate date = LocalDate.parse(year + "-" + limit);
            return due(t, date, date, prev(date));
        }
        LocalDate day = t;
        // The first day of the month after the period, then the day of that month.
        do {
            day = day.plusDays(1);
        } while (day.getDayOfMonth() != 1
                || (condition.contains("period=quarter") && (day.getMonthValue() - 1) % 3 != 0));
        LocalDate nominal = day.withDayOfMonth(Integer.parseInt(limit));
        return due(t, nominal, next(nominal), prev(nominal));
    }

    private static Answer due(LocalDate t, LocalDate nominal, LocalDate due, LocalDate safe) {
        LocalDate last = nominal.isAfter(due) ? nominal : due;
        LocalDate first = nominal.isBefore(due) ? nominal : due;
        return new Answer(
                "Due",
                nominal,
                due,
                safe.isAfter(due) ? due : safe,
                span(first.isBefore(t) ? first : t, last.isAfter(t) ? last : t));
    }

    static Certainty span(LocalDate from, LocalDate to) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            Kazakhstan.isWorked(day);
            if (!day.isBefore(Kazakhstan.PROJECTED_FROM)) {
                // The rest must still lie in the table.
                Kazakhstan.isWorked(to);
                return Certainty.PROJECTED;
            }
        }
        return Certainty.OFFICIAL;
    }

    static LocalDate wd(LocalDate t, int n) {
        LocalDate day = t;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(n > 0 ? 1 : -1);
            left -= Kazakhstan.isWorked(day) ? 1 : 0;
        }
        return day;
    }

    static LocalDate next(LocalDate day) {
        LocalDate found = day;
        while (!Kazakhstan.isWorked(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    static LocalDate prev(LocalDate day) {
        LocalDate found = day;
        while (!Kazakhstan.isWorked(found)) {
            found = found.minusDays(1);
        }
        return found;
    }
}
