package kz.qyzmet.calendar.kz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All facts that the library ships, read once. */
final class Facts {

    static final List<FixedDay> FIXED_DAYS = fixedDays();
    static final List<Act> ACTS = acts();
    static final List<Feast> FEASTS = feasts();

    private Facts() {}

    private static List<FixedDay> fixedDays() {
        List<FixedDay> days = new ArrayList<>();
        for (FactFile.Row row : FactFile.rows(FixedDay.FILE, FixedDay.HEADER)) {
            days.add(FixedDay.of(row));
        }
        return List.copyOf(days);
    }

    private static List<Act> acts() {
        List<Act> acts = new ArrayList<>();
        for (FactFile.Row row : FactFile.rows(Act.FILE, Act.HEADER)) {
            acts.add(Act.of(row));
        }
        return List.copyOf(acts);
    }

    private static List<Feast> feasts() {
        List<Feast> feasts = new ArrayList<>();
        for (FactFile.Row row : FactFile.rows(Feast.FILE, Feast.HEADER)) {
            feasts.add(Feast.of(row));
        }
        // The forecast serves only where nothing is known: after the last feast of the table.
        LocalDate known = feasts.get(feasts.size() - 1).firstDay();
        for (LocalDate firstDay : HijriFeasts.between(known, KazakhstanCalendar.LAST)) {
            feasts.add(Feast.computed(firstDay));
        }
        return List.copyOf(feasts);
    }
}
