package kz.qyzmet.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.TimeLimit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Terms in hours against a walk minute by minute, over the night on which the clocks were put back. */
class ElapsedTimeProperties {

    private static final Instant THU_2024_02_29_12 = Instant.parse("2024-02-29T06:00:00Z");

    /** A term in hours with its suspensions, in minutes after its start. */
    record Course(int hours, List<int[]> stops) {

        Deadline deadline(List<int[]> some) {
            LinkedHashSet<Suspension> suspensions = new LinkedHashSet<>();
            for (int[] stop : some) {
                suspensions.add(new Suspension(
                        Fact.at(Moment.at(at(stop[0]))),
                        stop[1] < 0 ? Optional.empty() : Optional.of(Fact.at(Moment.at(at(stop[0] + stop[1])))),
                        Ground.CIVIL_CODE_172));
            }
            return Kazakhstan.LAW.deadline(Term.builder()
                    .limit(TimeLimit.after(hours, LimitUnit.HOUR))
                    .trigger(Fact.at(Moment.at(THU_2024_02_29_12)))
                    .suspensions(suspensions)
                    .build());
        }
    }

    private static Instant at(int minutes) {
        return THU_2024_02_29_12.plus(Duration.ofMinutes(minutes));
    }

    @Provide
    Arbitrary<Course> courses() {
        Arbitrary<int[]> stop = Combinators.combine(
                        Arbitraries.integers().between(-90, 1500),
                        Arbitraries.integers().between(-20, 400))
                .as((from, length) -> new int[] {from, length});
        return Combinators.combine(
                        Arbitraries.integers().between(1, 20), stop.list().ofMaxSize(4))
                .as(Course::new);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void aTermInHoursEndsWhereAWalkEnds(@ForAll("courses") Course course) {
        int left = course.hours() * 60;
        int minute = 0;
        boolean forEver = false;
        while (left > 0 && !forEver) {
            int now = minute;
            forEver = course.stops().stream().anyMatch(stop -> stop[1] < 0 && stop[0] <= now);
            boolean stopped =
                    course.stops().stream().anyMatch(stop -> stop[0] <= now && stop[1] >= 0 && now < stop[0] + stop[1]);
            left -= stopped || forEver ? 0 : 1;
            minute += forEver ? 0 : 1;
        }
        Deadline deadline = course.deadline(course.stops());

        if (forEver) {
            assertThat(deadline).isInstanceOf(Suspended.class);
            boolean wholeHours = left % 60 == 0;
            assertThat(((Suspended) deadline).left()).isEqualTo(wholeHours ? left / 60 : left * 60);
            assertThat(((Suspended) deadline).unit()).isEqualTo(wholeHours ? LimitUnit.HOUR : LimitUnit.SECOND);
        } else {
            assertThat(((Due) deadline).moment()).contains(at(minute));
            assertThat(((Due) deadline).end()).isEqualTo(at(minute));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheRecordsDoesNotMatter(@ForAll("courses") Course course, @ForAll long seed) {
        List<int[]> shuffled = new ArrayList<>(course.stops());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(course.deadline(shuffled)).isEqualTo(course.deadline(course.stops()));
    }
}
