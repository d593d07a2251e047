package kz.qyzmet.calendar.kz;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A fact about working days that was published after the library: an act, an announced feast, an emergency.
 *
 * <p>An amended day is official, and its basis is the text given here. Amendments form a set: their order never
 * matters, and no two may name the same date. Whether an amendment agrees with the facts that the library knows is
 * checked when the calendar is built, see {@link KazakhstanCalendarBuilder#build()}.
 *
 * <p>Legal source of the kinds: Labour Code Art. 85 p. 3 ({@code labour.a85}) for moves, Art. 84 p. 5
 * ({@code labour.a84}) for Kurban Ait.
 */
public sealed interface Amendment {

    /** The origin of an amendment that names none. */
    String DEFAULT_ORIGIN = "amendment";

    /**
     * Returns the dates that this amendment names.
     *
     * @return one date, or the two of a move, the day taken first; not null
     */
    List<LocalDate> dates();

    /**
     * Returns the ground, as a reader of the calendar shall see it.
     *
     * @return the basis, not blank
     */
    String basis();

    /**
     * Returns where this amendment stands, for messages: {@code amend.csv line 3}.
     *
     * @return the origin, not blank
     */
    String origin();

    /**
     * Returns this amendment with another origin.
     *
     * @param origin where it stands, not blank
     * @return the amendment, not null
     * @throws IllegalArgumentException if the origin is blank
     */
    Amendment withOrigin(String origin);

    /**
     * Returns a move of a day off by an act.
     *
     * @param takenFrom the day off that becomes worked, not null
     * @param movedTo the working day that becomes off, another day, not null
     * @param week the weeks for which it holds, not null
     * @param basis the act, not blank
     * @return the amendment, not null
     * @throws IllegalArgumentException if the dates are the same or the basis is blank
     */
    static Move move(LocalDate takenFrom, LocalDate movedTo, WeekScope week, String basis) {
        return new Move(takenFrom, movedTo, week, basis, DEFAULT_ORIGIN);
    }

    /**
     * Returns the announced first day of Kurban Ait.
     *
     * @param firstDay the first day, not null
     * @param basis the announcement, not blank
     * @return the amendment, not null
     * @throws IllegalArgumentException if the basis is blank
     */
    static KurbanAit kurbanAit(LocalDate firstDay, String basis) {
        return new KurbanAit(firstDay, basis, DEFAULT_ORIGIN);
    }

    /**
     * Returns a declared day off, such as one of an emergency.
     *
     * @param date the working day or plain weekend day that becomes a day off, not null
     * @param week the weeks for which it holds, not null
     * @param basis the act, not blank
     * @return the amendment, not null
     * @throws IllegalArgumentException if the basis is blank
     */
    static DayOff dayOff(LocalDate date, WeekScope week, String basis) {
        return new DayOff(date, week, basis, DEFAULT_ORIGIN);
    }

    /**
     * Returns a declared working day for which no other day is given.
     *
     * @param date the day off that becomes worked, not null
     * @param week the weeks for which it holds, not null
     * @param basis the act, not blank
     * @return the amendment, not null
     * @throws IllegalArgumentException if the basis is blank
     */
    static Working working(LocalDate date, WeekScope week, String basis) {
        return new Working(date, week, basis, DEFAULT_ORIGIN);
    }

    /**
     * A move of a day off by an act.
     *
     * <p>The day taken must be a weekly day off or a moved one, and no holiday; the day given must be worked; in each
     * week of the scope.
     *
     * @param takenFrom the day off that becomes worked, not null
     * @param movedTo the working day that becomes off, not null
     * @param week the weeks for which it holds, not null
     * @param basis the act, not blank
     * @param origin where the amendment stands, not blank
     */
    record Move(LocalDate takenFrom, LocalDate movedTo, WeekScope week, String basis, String origin)
            implements Amendment {

        /**
         * Checks the parts.
         *
         * @param takenFrom the day off that becomes worked, not null
         * @param movedTo the working day that becomes off, not null
         * @param week the weeks for which it holds, not null
         * @param basis the act, not blank
         * @param origin where the amendment stands, not blank
         * @throws IllegalArgumentException if the dates are the same, or a text is blank
         */
        public Move {
            Objects.requireNonNull(takenFrom, "takenFrom");
            Objects.requireNonNull(movedTo, "movedTo");
            Objects.requireNonNull(week, "week");
            notBlank(basis, "basis");
            notBlank(origin, "origin");
            if (takenFrom.equals(movedTo)) {
                throw new IllegalArgumentException(
                        "Invalid move: Expected two dates, but found: " + takenFrom + " for both");
            }
        }

        @Override
        public List<LocalDate> dates() {
            return List.of(takenFrom, movedTo);
        }

        @Override
        public Move withOrigin(String origin) {
            return new Move(takenFrom, movedTo, week, basis, origin);
        }
    }

    /**
     * The announced first day of Kurban Ait, in both weeks.
     *
     * <p>It takes the place of the feast that is expected within ten days of it, and the moving of holidays is worked
     * out anew; on the expected day itself it makes the forecast official. An observed feast cannot be amended.
     *
     * @param firstDay the first day, not null
     * @param basis the announcement, not blank
     * @param origin where the amendment stands, not blank
     */
    record KurbanAit(LocalDate firstDay, String basis, String origin) implements Amendment {

        /**
         * Checks the parts.
         *
         * @param firstDay the first day, not null
         * @param basis the announcement, not blank
         * @param origin where the amendment stands, not blank
         * @throws IllegalArgumentException if a text is blank
         */
        public KurbanAit {
            Objects.requireNonNull(firstDay, "firstDay");
            notBlank(basis, "basis");
            notBlank(origin, "origin");
        }

        @Override
        public List<LocalDate> dates() {
            return List.of(firstDay);
        }

        @Override
        public KurbanAit withOrigin(String origin) {
            return new KurbanAit(firstDay, basis, origin);
        }
    }

    /**
     * A declared day off. Nothing moves because of it.
     *
     * @param date the working day or plain weekend day that becomes a day off, not null
     * @param week the weeks for which it holds, not null
     * @param basis the act, not blank
     * @param origin where the amendment stands, not blank
     */
    record DayOff(LocalDate date, WeekScope week, String basis, String origin) implements Amendment {

        /**
         * Checks the parts.
         *
         * @param date the working day or plain weekend day that becomes a day off, not null
         * @param week the weeks for which it holds, not null
         * @param basis the act, not blank
         * @param origin where the amendment stands, not blank
         * @throws IllegalArgumentException if a text is blank
         */
        public DayOff {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(week, "week");
            notBlank(basis, "basis");
            notBlank(origin, "origin");
        }

        @Override
        public List<LocalDate> dates() {
            return List.of(date);
        }

        @Override
        public DayOff withOrigin(String origin) {
            return new DayOff(date, week, basis, origin);
        }
    }

    /**
     * A declared working day. Nothing moves because of it, not even when it was a holiday.
     *
     * @param date the day off that becomes worked, not null
     * @param week the weeks for which it holds, not null
     * @param basis the act, not blank
     * @param origin where the amendment stands, not blank
     */
    record Working(LocalDate date, WeekScope week, String basis, String origin) implements Amendment {

        /**
         * Checks the parts.
         *
         * @param date the day off that becomes worked, not null
         * @param week the weeks for which it holds, not null
         * @param basis the act, not blank
         * @param origin where the amendment stands, not blank
         * @throws IllegalArgumentException if a text is blank
         */
        public Working {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(week, "week");
            notBlank(basis, "basis");
            notBlank(origin, "origin");
        }

        @Override
        public List<LocalDate> dates() {
            return List.of(date);
        }

        @Override
        public Working withOrigin(String origin) {
            return new Working(date, week, basis, origin);
        }
    }

    private static void notBlank(String text, String name) {
        Objects.requireNonNull(text, name);
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "Invalid amendment: Expected '" + name + "' not to be blank, but found: '" + text + "'");
        }
    }
}
