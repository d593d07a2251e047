package kz.qyzmet.calendar.kz;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.calendar.DayKind;
import org.jspecify.annotations.Nullable;

/** A day that is not plain, while the calendar is being put together: no text is made before all rules have run. */
record Day(
        LocalDate date,
        DayKind kind,
        Fact fact,
        @Nullable LocalDate movedFrom,
        @Nullable LocalDate movedTo,
        Certainty certainty)
        implements Supplier<CalendarEntry> {

    static Day of(LocalDate date, DayKind kind, Fact fact, Certainty certainty) {
        return new Day(date, kind, fact, null, null, certainty);
    }

    Day withMovedTo(LocalDate date) {
        return new Day(this.date, kind, fact, movedFrom, date, certainty);
    }

    Day withCertainty(Certainty certainty) {
        return new Day(date, kind, fact, movedFrom, movedTo, certainty);
    }

    /** Makes the texts, when somebody reads the day. */
    @Override
    public CalendarEntry get() {
        return CalendarEntry.builder()
                .date(date)
                .kind(kind)
                .name(fact.name(this))
                .basis(fact.basis())
                .movedFrom(Optional.ofNullable(movedFrom))
                .movedTo(Optional.ofNullable(movedTo))
                .certainty(certainty)
                .build();
    }
}
