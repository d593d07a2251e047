package kz.qyzmet.contactcenter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Norm;

/**
 * How long callers have waited over many calls, and how they rated the operators ({@code ucc83.p7.wait},
 * {@code ucc83.p13.rating-scale}).
 *
 * <p>The thirty seconds are an average and say nothing of one call. The text does not name the time over which it is
 * taken: that is the choice of who counts the calls. All is kept as sums, so that nothing is rounded before it is
 * judged.
 *
 * @param takenOn when the calls were counted, not null
 * @param calls how many calls, 0 to a thousand million
 * @param totalWait how long all callers together have waited, not null, not negative, zero where there was no call
 * @param ratings how many callers gave each value; a value off the scale is kept and counts in no average, not null
 */
public record CallStatistics(Fact takenOn, long calls, Duration totalWait, Map<Integer, Long> ratings) {

    private static final long MOST_CALLS = 99_999_999;
    /** Sixty-three years of waiting: beyond it somebody has mistaken the unit. */
    private static final Duration LONGEST = Duration.ofSeconds(2_000_000_000);

    private static final int DECIMALS = 2;

    /**
     * Checks and copies the parts.
     *
     * @throws IllegalArgumentException if a number is negative or beyond all measure, there is a wait without a call,
     *     or there are more ratings than calls
     */
    public CallStatistics {
        Objects.requireNonNull(takenOn, "takenOn");
        ratings = Collections.unmodifiableMap(new TreeMap<>(ratings));
        if (calls < 0 || calls > MOST_CALLS) {
            throw new IllegalArgumentException("Invalid calls: Expected 0 to " + MOST_CALLS + ", but found: " + calls);
        }
        if (totalWait.isNegative() || (calls == 0 && !totalWait.isZero())) {
            throw new IllegalArgumentException(
                    "Invalid wait: Expected none without a call and never a negative one, but found: " + totalWait);
        }
        if (totalWait.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "Invalid wait: Expected at most " + LONGEST + ", but found: " + totalWait);
        }
        long rated = 0;
        for (long count : ratings.values()) {
            rated = count < 0 || count > calls ? Long.MAX_VALUE : rated + count;
            if (rated > calls) {
                throw new IllegalArgumentException(
                        "Invalid ratings: Expected 0 to " + calls + ", one for a call at most, but found: " + ratings);
            }
        }
    }

    /**
     * Returns the statistics of calls that are known one by one.
     *
     * @param takenOn when they were counted, not null
     * @param waits how long each caller waited, not null
     * @param ratings the values that callers gave, not null
     * @return the statistics, not null
     * @throws IllegalArgumentException if a wait is negative, or there are more ratings than calls
     */
    public static CallStatistics of(Fact takenOn, Collection<Duration> waits, Collection<Integer> ratings) {
        Duration total = Duration.ZERO;
        for (Duration wait : waits) {
            if (wait.isNegative()) {
                throw new IllegalArgumentException("Invalid wait: Expected 0 or more, but found: " + wait);
            }
            total = total.plus(wait);
        }
        Map<Integer, Long> counted = new TreeMap<>();
        ratings.forEach(value -> counted.merge(value, 1L, Long::sum));
        return new CallStatistics(takenOn, waits.size(), total, counted);
    }

    /**
     * Returns the longest average that is lawful, as the norm of the edition gives it.
     *
     * @param law the engine, not null
     * @return thirty seconds in the shipped edition
     * @throws IllegalArgumentException if the norm of the edition gives no number of seconds
     */
    public static Duration cap(Reckoner law) {
        Norm norm = law.edition().norms().get(ContactCenterRules.AVERAGE_PHONE_WAIT);
        if (!norm.unit().equals(LimitUnit.SECOND.name()) || !norm.limit().matches("\\d{1,6}")) {
            throw new IllegalArgumentException("Invalid norm: Expected a number of seconds for " + norm.id()
                    + ", but found: '" + norm.limit() + "' " + norm.unit());
        }
        return Duration.ofSeconds(Integer.parseInt(norm.limit()));
    }

    /**
     * Returns the average wait, cut to the nanosecond; whether it is over the cap is decided on the sums.
     *
     * @return the average, empty where there was no call
     */
    public Optional<Duration> averageWait() {
        return calls == 0 ? Optional.empty() : Optional.of(totalWait.dividedBy(calls));
    }

    /**
     * Tells whether the average wait is longer than a cap, exactly: the sum against the cap for each call.
     *
     * @param cap the cap, not null
     * @return true if it is longer; false on the cap itself, and where there was no call
     */
    public boolean isOver(Duration cap) {
        return totalWait.compareTo(cap.multipliedBy(calls)) > 0;
    }

    /**
     * Returns the average of the ratings on the scale, to two decimals, half rounded up.
     *
     * @param scale the scale, not null
     * @return the average, empty where no caller gave a value on the scale
     */
    public Optional<BigDecimal> averageRating(RatingScale scale) {
        BigDecimal sum = BigDecimal.ZERO;
        long count = 0;
        for (Map.Entry<Integer, Long> rating : ratings.entrySet()) {
            if (scale.has(rating.getKey())) {
                sum = sum.add(BigDecimal.valueOf(rating.getKey()).multiply(BigDecimal.valueOf(rating.getValue())));
                count += rating.getValue();
            }
        }
        return count == 0
                ? Optional.empty()
                : Optional.of(sum.divide(BigDecimal.valueOf(count), DECIMALS, RoundingMode.HALF_UP));
    }
}
