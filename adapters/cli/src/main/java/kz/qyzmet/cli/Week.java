package kz.qyzmet.cli;

import java.util.Locale;
import kz.qyzmet.calendar.WorkWeek;

/** A working week as {@code --week} names it. */
enum Week {
    FIVE(WorkWeek.FIVE_DAY),
    SIX(WorkWeek.SIX_DAY);

    private final WorkWeek workWeek;

    Week(WorkWeek workWeek) {
        this.workWeek = workWeek;
    }

    WorkWeek workWeek() {
        return workWeek;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
