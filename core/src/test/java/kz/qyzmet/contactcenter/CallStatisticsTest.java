package kz.qyzmet.contactcenter;

import static kz.qyzmet.contactcenter.Written.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.Norm;
import org.junit.jupiter.api.Test;

/** Averages: of waits, against the cap of the norm, and of ratings. */
class CallStatisticsTest {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final Fact TAKEN = on("FRI_2026_05_01");

    private static CallStatistics waits(long... seconds) {
        List<Duration> waits =
                java.util.Arrays.stream(seconds).mapToObj(Duration::ofSeconds).toList();
        return CallStatistics.of(TAKEN, waits, List.of());
    }

    /** Case 56: one caller may wait an hour. */
    @OfNorm("ucc83.p7.wait")
    @Test
    void theCapIsOneOfTheAverage() {
        assertThat(CallStatistics.cap(LAW)).isEqualTo(Duration.ofSeconds(30));
        assertThat(waits(60, 0).isOver(CallStatistics.cap(LAW))).isFalse();
        assertThat(waits(3600, 0).isOver(CallStatistics.cap(LAW))).isTrue();
        assertThat(waits().isOver(CallStatistics.cap(LAW))).isFalse();
        assertThat(waits().averageWait()).isEmpty();
        assertThat(waits(60, 1).averageWait()).contains(Duration.ofMillis(30_500));
    }

    /** A third of a nanosecond over the cap is over it, though the average cut to the nanosecond is the cap. */
    @Test
    void theComparisonIsExact() {
        Duration total = Duration.ofSeconds(90).plusNanos(1);
        CallStatistics statistics = new CallStatistics(TAKEN, 3, total, Map.of());

        assertThat(statistics.averageWait()).contains(Duration.ofSeconds(30));
        assertThat(statistics.isOver(Duration.ofSeconds(30))).isTrue();
        assertThat(new CallStatistics(TAKEN, 3, Duration.ofSeconds(90), Map.of()).isOver(Duration.ofSeconds(30)))
                .isFalse();
    }

    @OfNorm("ucc83.p13.rating-scale")
    @Test
    void theAverageOfRatingsLeavesOutWhatIsOffTheScale() {
        RatingScale scale = RatingScale.of(LAW);
        List<Duration> waits = java.util.Collections.nCopies(6, Duration.ZERO);

        assertThat(scale).isEqualTo(new RatingScale(1, 5));
        assertThat(CallStatistics.of(TAKEN, waits, List.of(5, 5, 4)).averageRating(scale))
                .hasValueSatisfying(average -> assertThat(average).isEqualByComparingTo("4.67"));
        assertThat(CallStatistics.of(TAKEN, waits, List.of(5, 0, 9)).averageRating(scale))
                .hasValueSatisfying(average -> assertThat(average).isEqualByComparingTo("5"));
        assertThat(CallStatistics.of(TAKEN, waits, List.of(0)).averageRating(scale))
                .isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new CallStatistics(TAKEN, -1, Duration.ZERO, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid calls: Expected 0 to 99999999, but found: -1");
        assertThatThrownBy(() -> new CallStatistics(TAKEN, 0, Duration.ofSeconds(1), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid wait: Expected none without a call and never a negative one, but found: PT1S");
        assertThatThrownBy(() -> new CallStatistics(TAKEN, 1, Duration.ofSeconds(Long.MAX_VALUE), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Invalid wait: Expected at most PT555555H33M20S, but found: ");
        assertThatThrownBy(() -> waits(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid wait: Expected 0 or more, but found: PT-1S");
        assertThatThrownBy(() -> new CallStatistics(TAKEN, 1, Duration.ZERO, Map.of(5, 2L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid ratings: Expected 0 to 1, one for a call at most, but found: {5=2}");
        assertThatThrownBy(() -> new CallStatistics(TAKEN, 1, Duration.ZERO, Map.of(5, -1L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid ratings: Expected 0 to 1, one for a call at most, but found: {5=-1}");
        assertThatThrownBy(() -> new RatingScale(5, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid order: Expected 'lowest' <= 'highest', but found: 5 > 1");
    }

    @Test
    void anEditionWithoutANumberIsRefused() {
        Reckoner without = LAW.withEdition(LAW.edition()
                .withNorm(
                        "test",
                        Norm.builder()
                                .from(LAW.edition().norms().get(ContactCenterRules.AVERAGE_PHONE_WAIT))
                                .unit("HOUR")
                                .build())
                .withNorm(
                        "test",
                        Norm.builder()
                                .from(LAW.edition().norms().get(ContactCenterNorms.RATING_SCALE))
                                .condition("")
                                .build()));

        assertThatThrownBy(() -> CallStatistics.cap(without))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid norm: Expected a number of seconds for ucc83.p7.wait, but found: '30' HOUR");
        assertThatThrownBy(() -> RatingScale.of(without))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid norm: Expected a condition such as scale=1..5, but found: ''");
    }
}
