package kz.qyzmet.calendar.kz;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.calendar.WorkWeek;

/**
 * Says what each day is, one day after the other, straight from the source tables. It shares nothing with the code
 * under test: holidays that wait for a working day stand in a queue, and the Hijri date is read from each day.
 */
final class NaiveOracle {

    private static final List<String[]> FIXED = rows("source-holidays.csv");
    private static final Set<LocalDate> FEASTS = feasts();

    private final WorkWeek week;
    private final Map<LocalDate, DayKind> kinds = new HashMap<>();

    NaiveOracle(WorkWeek week) {
        this(week, Map.of());
    }

    /** With feasts on other days than expected. */
    NaiveOracle(WorkWeek week, Map<LocalDate, LocalDate> displaced) {
        this.week = week;
        Set<LocalDate> feasts = new HashSet<>(FEASTS);
        feasts.removeAll(displaced.keySet());
        feasts.addAll(displaced.values());
        int waiting = 0;
        for (LocalDate day = LocalDate.of(2002, 1, 1); day.getYear() <= 2100; day = day.plusDays(1)) {
            DayKind kind;
            if (isFixed("HOLIDAY", day)) {
                kind = DayKind.HOLIDAY;
                waiting += isRest(day) ? 1 : 0;
            } else if (isFixed("DAY_OFF", day) || feasts.contains(day)) {
                kind = DayKind.DAY_OFF;
            } else if (isRest(day)) {
                kind = DayKind.WEEKEND;
            } else if (waiting > 0) {
                kind = DayKind.TRANSFERRED_OFF;
                waiting--;
            } else {
                kind = DayKind.WORKING;
            }
            kinds.put(day, kind);
        }
        for (String[] act : rows("source-decrees.csv")) {
            if (week == WorkWeek.FIVE_DAY || act[2].equals("five-and-six")) {
                LocalDate taken = LocalDate.parse(act[0]);
                kinds.put(taken, isRest(taken) ? DayKind.WORKING_WEEKEND : DayKind.WORKING);
                kinds.put(LocalDate.parse(act[1]), DayKind.TRANSFERRED_OFF);
            }
        }
    }

    DayKind kind(LocalDate day) {
        return Objects.requireNonNull(kinds.get(day), "kind");
    }

    private boolean isRest(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY
                || (week == WorkWeek.FIVE_DAY && day.getDayOfWeek() == DayOfWeek.SATURDAY);
    }

    private static boolean isFixed(String kind, LocalDate day) {
        String monthDay = day.toString().substring(5);
        return FIXED.stream()
                .anyMatch(row -> row[0].equals(monthDay)
                        && row[3].equals(kind)
                        && day.getYear() >= Integer.parseInt(row[1])
                        && (row[2].isEmpty() || day.getYear() <= Integer.parseInt(row[2])));
    }

    private static Set<LocalDate> feasts() {
        Set<LocalDate> feasts = new HashSet<>();
        rows("source-kurban-ait.csv").forEach(row -> feasts.add(LocalDate.parse(row[0])));
        LocalDate known = feasts.stream().max(LocalDate::compareTo).orElseThrow();
        for (LocalDate day = known.plusDays(1); day.getYear() <= 2100; day = day.plusDays(1)) {
            HijrahDate hijri = HijrahDate.from(day);
            if (hijri.get(ChronoField.MONTH_OF_YEAR) == 12 && hijri.get(ChronoField.DAY_OF_MONTH) == 10) {
                feasts.add(day);
            }
        }
        return feasts;
    }

    /** The first columns hold no quotes, and no others are read. */
    static List<String[]> rows(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NaiveOracle.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
