package kz.qyzmet.calendar.kz;

import java.time.LocalDate;
import java.time.MonthDay;
import kz.qyzmet.calendar.DayKind;
import kz.qyzmet.text.LocalizedText;

/**
 * A holiday or day off on the same date every year, for as long as the law kept it.
 *
 * <p>Ground: {@code law267.a5} for the holidays, {@code labour.a84} for Orthodox Christmas, a day off that never moves.
 */
record FixedDay(
        MonthDay day, int firstYear, int lastYear, DayKind kind, LocalizedText name, LocalizedText basis, String origin)
        implements Fact {

    static final String FILE = "holidays.csv";
    static final String HEADER =
            "month_day,first_year,last_year,kind,name_en,name_ru,name_kk,basis_en,basis_ru,basis_kk";

    static FixedDay of(FactFile.Row row) {
        return new FixedDay(
                row.monthDay(0),
                Integer.parseInt(row.get(1)),
                row.get(2).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(row.get(2)),
                DayKind.valueOf(row.get(3)),
                LocalizedText.of(row.get(6), row.get(5), row.get(4)),
                LocalizedText.of(row.get(9), row.get(8), row.get(7)),
                row.origin());
    }

    boolean appliesIn(int year) {
        return firstYear <= year && year <= lastYear;
    }

    LocalDate in(int year) {
        return day.atYear(year);
    }

    @Override
    public LocalizedText name(Day day) {
        return name;
    }

    @Override
    public String describe() {
        return kind + " " + day.toString().substring(2) + " " + name.en() + " (" + origin + ")";
    }
}
