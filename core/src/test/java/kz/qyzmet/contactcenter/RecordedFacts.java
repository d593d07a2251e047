package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;

/**
 * Random facts of a case, of which those recorded after a day are left out: what is built of them is the naive answer
 * to what was known on that day.
 *
 * <p>The same seed draws the same facts whatever the day.
 */
final class RecordedFacts {

    private final Random random;
    private final LocalDate known;
    private final Random order;
    private LocalDate day;

    RecordedFacts(long seed, LocalDate first, LocalDate known, long order) {
        this.random = new Random(seed);
        this.known = known;
        this.order = new Random(order);
        this.day = first;
    }

    /** A fact that does not come before the last one, or none. */
    Optional<Fact> next() {
        day = day.plusDays(random.nextInt(7));
        Fact fact = drawn(day);
        boolean there = random.nextInt(4) > 0;
        return Optional.of(fact).filter(drawn -> there && !drawn.recordedOn().isAfter(known));
    }

    /** A fact about the time of the last one, before or after it, or none. */
    Optional<Fact> near() {
        Fact fact = drawn(day.plusDays(random.nextInt(15) - 5));
        boolean there = random.nextInt(4) > 0;
        return Optional.of(fact).filter(drawn -> there && !drawn.recordedOn().isAfter(known));
    }

    /** Up to three parts, each of which is there when the fact that it is made of is known, in any order. */
    <T> List<T> some(Function<Optional<Fact>, Optional<T>> part) {
        List<T> parts = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            part.apply(near()).ifPresent(parts::add);
        }
        return shuffled(parts);
    }

    <T> List<T> shuffled(Collection<T> parts) {
        List<T> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, order);
        return shuffled;
    }

    boolean maybe() {
        return random.nextBoolean();
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** One in six is a plan, one in three has an hour, and most are recorded some days later. */
    private Fact drawn(LocalDate at) {
        LocalTime time = LocalTime.of(random.nextInt(24), random.nextInt(60));
        Moment moment = random.nextInt(3) == 0 ? Moment.at(at.atTime(time)) : Moment.on(at);
        LocalDate recorded = at.plusDays(random.nextInt(6));
        return random.nextInt(6) == 0 ? Fact.planned(moment, recorded.minusDays(4)) : new Fact(moment, recorded, false);
    }
}
