package kz.qyzmet.jqwik;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import kz.qyzmet.calendar.WorkingCalendar;

/** A place inside a value that is being made: what is chosen here, and the days that the whole value shares. */
final class Draw {

    private static final int[] PRESENT = {60, 45, 35};
    private static final int PRESENT_DEEP = 25;
    private static final int PRESENT_FULL = 85;
    private static final int[] SIZES = {0, 0, 0, 1, 1, 1, 2, 2, 3};
    private static final int[] SIZES_DEEP = {0, 0, 0, 0, 0, 1, 1, 1, 2};
    private static final int MOST_ELEMENTS = 3;

    private final Choices choices;
    private final Manner manner;
    private final Clock clock;
    private final DayPool pool;
    private final WorkingCalendar calendar;
    private final String place;
    private final int depth;
    private final boolean forced;

    private Draw(Draw outer, String place, int depth, boolean forced) {
        this.choices = outer.choices;
        this.manner = outer.manner;
        this.clock = outer.clock;
        this.pool = outer.pool;
        this.calendar = outer.calendar;
        this.place = place;
        this.depth = depth;
        this.forced = forced;
    }

    Draw(Choices choices, Manner manner, DayPool pool, WorkingCalendar calendar) {
        this.choices = choices;
        this.manner = manner;
        this.clock = new Clock(manner);
        this.pool = pool;
        this.calendar = calendar;
        this.place = "";
        this.depth = 0;
        this.forced = false;
    }

    /** Returns the place of a part. */
    Draw at(String part) {
        return new Draw(this, place.isEmpty() ? part : place + "." + part, depth + 1, false);
    }

    /** Returns the place of an element, as deep as this one. */
    Draw element(int index) {
        return new Draw(this, place + "[" + index + "]", depth, false);
    }

    /** Returns the place of what stands here under another name, as deep as this one. */
    Draw as(String name) {
        return new Draw(this, place + ":" + name, depth, false);
    }

    /** Returns this place where something has to be: a part that may be missing is there, a list has an element. */
    Draw forced() {
        return new Draw(this, place, depth, true);
    }

    /** Returns this place without the demand that something has to be there. */
    Draw unforced() {
        return new Draw(this, place, depth, false);
    }

    /** Chooses a number from 0 to a greatest one; 0 is the simplest. */
    int number(String name, int most, ToIntFunction<Random> chance) {
        return choices.at(place + "#" + name, most, chance);
    }

    /** Chooses a number from 0 to below a bound, each as likely as any other. */
    int below(String name, int bound) {
        return bound == 1 ? 0 : number(name, bound - 1, random -> random.nextInt(bound));
    }

    /** Chooses one of a list; the first is the simplest. */
    <T> T one(String name, List<T> of) {
        return of.get(below(name, of.size()));
    }

    /** Chooses yes with a chance in a hundred; no is the simplest. */
    boolean yes(String name, int percent) {
        return number(name, 1, random -> random.nextInt(100) < percent ? 1 : 0) == 1;
    }

    /** Chooses whether a part that may be missing is there; the deeper, the less often. */
    boolean present() {
        int level = depth - 1;
        int usual = level < PRESENT.length ? PRESENT[Math.max(0, level)] : PRESENT_DEEP;
        return forced || yes("present", choices.isFull() ? PRESENT_FULL : usual);
    }

    /** Chooses how many elements there are; the deeper, the fewer. */
    int size() {
        int[] sizes = depth <= 1 || choices.isFull() ? SIZES : SIZES_DEEP;
        int size = number("size", MOST_ELEMENTS, random -> sizes[random.nextInt(sizes.length)]);
        return forced ? Math.max(1, size) : size;
    }

    /** Returns the next day of the value: on or after the one before, but where days may jump back. */
    LocalDate day() {
        return clock.next(this);
    }

    /** Returns the day of the value so far. */
    LocalDate today() {
        return LocalDate.ofEpochDay(clock.today(this));
    }

    /** Returns a minute of a day. */
    int minute(LocalDate day) {
        return clock.minute(this, day);
    }

    /** Returns the first day of the value, as an epoch day. */
    int firstDay() {
        return pool.day(choices.at(DayPool.FIRST_DAY, pool.size() - 1, pool::pick));
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    boolean isWhole() {
        return depth == 0;
    }

    boolean isThinned() {
        return manner == Manner.THINNED;
    }
}
