package kz.qyzmet.jqwik;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Random;

/**
 * The days of one value: the first is drawn from a pool, none lies before it, and most follow the one before.
 *
 * <p>Days are epoch days here: their order is that of the numbers.
 */
final class Clock {

    private static final int LONGEST_GAP = 800;
    private static final int FARTHEST_BACK = 60;
    private static final int LAST_MINUTE = 24 * 60 - 1;
    private static final int SIMPLE_MINUTE = 9 * 60;

    private final Manner manner;
    private OptionalInt first = OptionalInt.empty();
    private OptionalInt today = OptionalInt.empty();
    private int minute;

    Clock(Manner manner) {
        this.manner = manner;
    }

    /** Returns the day of the value so far, or the first one if there is none yet. */
    int today(Draw draw) {
        if (today.isEmpty()) {
            first = OptionalInt.of(draw.firstDay());
            today = first;
        }
        return today.getAsInt();
    }

    /** Returns the next day of the value. */
    LocalDate next(Draw draw) {
        if (today.isEmpty()) {
            return LocalDate.ofEpochDay(today(draw));
        }
        int back = manner == Manner.FREE ? draw.number("back", FARTHEST_BACK, Clock::back) : 0;
        if (back > 0) {
            return LocalDate.ofEpochDay(Math.max(first.orElseThrow(), today(draw) - back));
        }
        int gap = draw.number("gap", LONGEST_GAP, Clock::gap);
        if (gap > 0) {
            today = OptionalInt.of(today(draw) + gap);
            minute = 0;
        }
        return LocalDate.ofEpochDay(today(draw));
    }

    /** Returns a minute of a day of the value; on the last day it is not before the one that was told last. */
    int minute(Draw draw, LocalDate day) {
        int chosen = (SIMPLE_MINUTE + draw.number("minute", LAST_MINUTE, random -> random.nextInt(LAST_MINUTE + 1)))
                % (LAST_MINUTE + 1);
        if (manner == Manner.FREE || day.toEpochDay() != today(draw)) {
            return chosen;
        }
        minute = Math.max(minute, chosen);
        return minute;
    }

    private static int back(Random random) {
        return random.nextInt(16) == 0 ? 1 + random.nextInt(FARTHEST_BACK) : 0;
    }

    private static int gap(Random random) {
        int kind = random.nextInt(20);
        if (kind < 4) {
            return 0;
        }
        if (kind < 12) {
            return 1 + random.nextInt(6);
        }
        return kind < 19 ? 7 + random.nextInt(30) : 37 + random.nextInt(LONGEST_GAP - 37);
    }
}
