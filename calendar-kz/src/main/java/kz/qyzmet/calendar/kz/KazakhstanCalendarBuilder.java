package kz.qyzmet.calendar.kz;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;

/**
 * Builds a calendar of Kazakhstan with amendments.
 *
 * <p>The result depends on the set of amendments, never on their order, and so does every refusal. Not safe for use by
 * several threads.
 */
public final class KazakhstanCalendarBuilder {

    private WorkWeek week = WorkWeek.FIVE_DAY;
    private final List<Amendment> amendments = new ArrayList<>();

    KazakhstanCalendarBuilder() {}

    /**
     * Sets the weekly rhythm; the five-day week unless said.
     *
     * @param week the week, not null
     * @return this builder
     */
    public KazakhstanCalendarBuilder week(WorkWeek week) {
        this.week = Objects.requireNonNull(week, "week");
        return this;
    }

    /**
     * Adds a fact. It is checked when the calendar is built.
     *
     * @param amendment the fact, not null
     * @return this builder
     */
    public KazakhstanCalendarBuilder amend(Amendment amendment) {
        amendments.add(Objects.requireNonNull(amendment, "amendment"));
        return this;
    }

    /**
     * Adds several facts, such as those of an {@link AmendmentFile}.
     *
     * @param amendments the facts, not null
     * @return this builder
     */
    public KazakhstanCalendarBuilder amendAll(Iterable<? extends Amendment> amendments) {
        amendments.forEach(this::amend);
        return this;
    }

    /**
     * Builds the calendar.
     *
     * <p>It differs from the one without amendments only on the days that they name; a feast that changes its day
     * leaves the old one plain, and may change the day to which a holiday moves. A fact that names both weeks must be
     * true of both, whichever week is built.
     *
     * @return the calendar, not null
     * @throws AmendmentConflictException if two amendments name the same date or the same feast, if an amendment
     *     contradicts or repeats what is known, or if it lies outside 2002 to 2100; the message names both facts
     */
    public WorkingCalendar build() {
        return amendments.isEmpty() ? KazakhstanCalendar.of(week) : Assembly.amended(week, amendments);
    }
}
