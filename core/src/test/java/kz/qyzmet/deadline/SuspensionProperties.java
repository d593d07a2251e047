package kz.qyzmet.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import kz.qyzmet.deadline.NaiveClock.End;
import kz.qyzmet.deadline.NaiveClock.Stop;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Suspended terms against a walk day by day, and the laws that hold of them. */
class SuspensionProperties {

    /** A term and what happened to it. */
    record Course(
            LocalDate trigger,
            int n,
            boolean working,
            boolean stopDayUsed,
            boolean resumptionCounts,
            List<Stop> stops) {

        Reckoner law() {
            return Kazakhstan.LAW
                    .with(stopDayUsed ? SuspensionDay.USED : SuspensionDay.NOT_USED)
                    .with(resumptionCounts ? ResumptionDay.COUNTED : ResumptionDay.NOT_COUNTED);
        }

        Term term(List<Stop> stops) {
            return Term.builder()
                    .limit(TimeLimit.after(n, working ? LimitUnit.WORKING_DAY : LimitUnit.CALENDAR_DAY))
                    .trigger(Fact.on(trigger))
                    .suspensions(new LinkedHashSet<>(
                            stops.stream().map(Stop::suspension).toList()))
                    .build();
        }

        Deadline deadline() {
            return law().deadline(term(stops));
        }

        End oracle() {
            return new NaiveClock(working, stops, stopDayUsed, resumptionCounts).walk(trigger.plusDays(1), n, !working);
        }
    }

    @Provide
    Arbitrary<Course> courses() {
        Arbitrary<LocalDate> triggers = Arbitraries.integers()
                .between(0, 1200)
                .map(offset -> LocalDate.of(2023, 1, 1).plusDays(offset));
        Arbitrary<int[]> stop = Combinators.combine(
                        Arbitraries.integers().between(-6, 45),
                        Arbitraries.integers().between(-1, 12))
                .as((from, length) -> new int[] {from, length});
        return Combinators.combine(
                        triggers,
                        Arbitraries.integers().between(1, 25),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        stop.list().ofMaxSize(4))
                .as((trigger, n, working, used, counts, stops) -> new Course(
                        trigger,
                        n,
                        working,
                        used,
                        counts,
                        stops.stream().map(pair -> stop(trigger, pair)).toList()));
    }

    /** Open-ended where the length is negative. */
    private static Stop stop(LocalDate trigger, int[] pair) {
        LocalDate from = trigger.plusDays(pair[0]);
        return new Stop(from, pair[1] < 0 ? Optional.empty() : Optional.of(from.plusDays(pair[1])));
    }

    @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
    void aSuspendedTermEndsWhereAWalkEnds(@ForAll("courses") Course course) {
        End end = course.oracle();
        Deadline deadline = course.deadline();

        if (deadline instanceof Suspended suspended) {
            assertThat(end.left()).hasValue(suspended.left());
            assertThat(suspended.unit()).isEqualTo(course.working() ? LimitUnit.WORKING_DAY : LimitUnit.CALENDAR_DAY);
            assertThat(suspended.daysLeft(LocalDate.of(2028, 6, 1))).hasValue(suspended.left());
        } else {
            assertThat(((Due) deadline).nominal()).isEqualTo(end.nominal().orElseThrow());
            assertThat(deadline.due()).isEqualTo(end.due().orElseThrow());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheRecordsDoesNotMatter(@ForAll("courses") Course course, @ForAll long seed) {
        List<Stop> shuffled = new ArrayList<>(course.stops());
        Collections.shuffle(shuffled, new Random(seed));

        Deadline other = course.law().deadline(course.term(shuffled));

        assertThat(other).isEqualTo(course.deadline());
        assertThat(other.steps()).isEqualTo(course.deadline().steps());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void overlapsAreAUnionNeverASum(@ForAll("courses") Course course) {
        Term.Builder more = Term.builder().from(course.term(course.stops()));
        for (Stop stop : course.stops()) {
            // Another ground on the very same days, and one that lies within them.
            more.addSuspensions(new Suspension(
                    Fact.on(stop.from()), stop.to().map(Fact::on), StateServicesLaw.SUSPENSION_FOR_EMERGENCY));
            stop.to()
                    .filter(to -> to.isAfter(stop.from().plusDays(2)))
                    .ifPresent(to -> more.addSuspensions(
                            Suspension.between(stop.from().plusDays(1), to.minusDays(1), Ground.CIVIL_CODE_172)));
        }
        Term twice = more.build();

        assertThat(twice.suspensions().size())
                .isGreaterThanOrEqualTo(Set.copyOf(course.stops()).size() * 2);
        assertThat(answer(course.law().deadline(twice))).isEqualTo(answer(course.deadline()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSuspensionNeverMakesADeadlineEarlier(@ForAll("courses") Course course) {
        List<LocalDate> dues = IntStream.rangeClosed(0, course.stops().size())
                .mapToObj(
                        size -> course.law().deadline(course.term(course.stops().subList(0, size))))
                .map(SuspensionProperties::dayOrNever)
                .toList();

        assertThat(dues).isSorted();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSuspensionAfterTheLastDayChangesNothing(@ForAll("courses") Course course) {
        LocalDate due = dayOrNever(course.deadline());
        if (!due.equals(LocalDate.MAX)) {
            List<Stop> more = new ArrayList<>(course.stops());
            more.add(new Stop(due.plusDays(1), Optional.of(due.plusDays(9))));

            assertThat(answer(course.law().deadline(course.term(more)))).isEqualTo(answer(course.deadline()));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theStepsEndOnTheLastDay(@ForAll("courses") Course course) {
        if (course.deadline() instanceof Due due) {
            StepsTest.assertStepsEndOn(due);
        }
    }

    private static String answer(Deadline deadline) {
        return deadline instanceof Due due
                ? due.nominal() + " " + due.due() + " " + due.safe()
                : ((Suspended) deadline).since() + " " + ((Suspended) deadline).left();
    }

    private static LocalDate dayOrNever(Deadline deadline) {
        return deadline instanceof Due due ? due.due() : LocalDate.MAX;
    }
}
