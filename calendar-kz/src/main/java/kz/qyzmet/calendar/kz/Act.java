package kz.qyzmet.calendar.kz;

import java.time.LocalDate;
import kz.qyzmet.text.LocalizedText;

/**
 * One move of a day off by an act: the day taken is worked, the day given is off.
 *
 * <p>Ground: {@code labour.a85}; resolutions of the Government until 2023, orders of the Minister of Labour since.
 */
record Act(LocalDate takenFrom, LocalDate movedTo, WeekScope week, LocalizedText kind, String code, String origin)
        implements Fact {

    static final String FILE = "decrees.csv";
    static final String HEADER = "day_off_taken_from,day_off_moved_to,week,act_en,act_ru,act_kk,adilet_code,confidence";

    static Act of(FactFile.Row row) {
        return new Act(
                row.date(0),
                row.date(1),
                WeekScope.ofCode(row.get(2)).orElseThrow(),
                LocalizedText.of(row.get(5), row.get(4), row.get(3)),
                row.get(6),
                row.origin());
    }

    @Override
    public LocalizedText name(Day day) {
        return MovedNames.of(day);
    }

    @Override
    public LocalizedText basis() {
        return Phrases.TEXTS.text("act.basis", kind, code);
    }

    @Override
    public String describe() {
        return "MOVE " + takenFrom + " to " + movedTo + ", week " + week.code() + " (" + origin + ")";
    }
}
