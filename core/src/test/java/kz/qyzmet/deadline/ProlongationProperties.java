package kz.qyzmet.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.TimeLimit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Terms grown by circumstances against a walk over the very days, and the laws that hold of them. */
class ProlongationProperties {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    /** A term, and circumstances as first day and number of days; 0 days: they last. */
    record Course(int trigger, int n, boolean working, List<int[]> events) {

        LocalDate start() {
            return FIRST.plusDays(trigger);
        }

        Deadline deadline(List<Prolongation> prolongations) {
            return Kazakhstan.LAW.deadline(Term.builder()
                    .limit(TimeLimit.after(n, working ? LimitUnit.WORKING_DAY : LimitUnit.CALENDAR_DAY))
                    .trigger(Fact.on(start()))
                    .prolongations(new LinkedHashSet<>(prolongations))
                    .build());
        }

        List<Prolongation> prolongations() {
            List<Prolongation> all = new ArrayList<>();
            for (int[] event : events) {
                LocalDate from = start().plusDays(event[0]);
                all.add(new Prolongation(
                        Fact.on(from),
                        Optional.of(Fact.on(from.plusDays(event[1] - 1L))),
                        Ground.CIVIL_CODE_172,
                        StandardAgreement.FORCE_MAJEURE_EXTENSION));
            }
            return all;
        }
    }

    @Provide
    Arbitrary<Course> courses() {
        Arbitrary<int[]> event = Combinators.combine(
                        Arbitraries.integers().between(-20, 60),
                        Arbitraries.integers().between(1, 15))
                .as((from, days) -> new int[] {from, days});
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1200),
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.of(true, false),
                        event.list().ofMaxSize(4))
                .as(Course::new);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theTermGrowsByTheDaysOfEachUnbrokenRun(@ForAll("courses") Course course) {
        assertThat(course.deadline(course.prolongations()).due()).isEqualTo(walked(course));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheRecordsDoesNotMatter(@ForAll("courses") Course course) {
        List<Prolongation> turned = new ArrayList<>(course.prolongations());
        Collections.reverse(turned);

        Deadline one = course.deadline(course.prolongations());
        Deadline other = course.deadline(turned);
        assertThat(other.steps()).isEqualTo(one.steps());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aTermNeverShrinksAndTheSafeDayIsNeverLate(@ForAll("courses") Course course) {
        Due grown = (Due) course.deadline(course.prolongations());
        Due plain = (Due) course.deadline(List.of());

        assertThat(grown.due()).isAfterOrEqualTo(plain.due());
        assertThat(grown.safe()).isBeforeOrEqualTo(grown.due());
        assertThat(Kazakhstan.isWorked(grown.due())).isTrue();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsLeftWhileTheyLastIsLeftWhenTheyEnd(@ForAll("courses") Course course) {
        Due plain = (Due) course.deadline(List.of());
        LocalDate from = course.start().plusDays(1);
        Prolongation open = new Prolongation(
                Fact.on(from), Optional.empty(), Ground.CIVIL_CODE_172, StandardAgreement.FORCE_MAJEURE_EXTENSION);
        Suspended suspended = (Suspended) course.deadline(List.of(open));
        LocalDate ended = from.plusDays(9);
        Due closed = (Due) course.deadline(
                List.of(new Prolongation(open.began(), Optional.of(Fact.on(ended)), open.cause(), open.ground())));

        assertThat(suspended.since().plusDays(suspended.left()))
                .isEqualTo(plain.due().plusDays(1));
        assertThat(closed.nominal()).isEqualTo(ended.plusDays(suspended.left()));
    }

    /** Every day of the circumstances in a set, unbroken runs of them one after the other. */
    private static LocalDate walked(Course course) {
        LocalDate end = course.start();
        for (int i = 0; i < course.n(); i++) {
            end = end.plusDays(1);
            while (course.working() && !Kazakhstan.isWorked(end)) {
                end = end.plusDays(1);
            }
        }
        end = rolled(end);
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int[] event : course.events()) {
            for (int i = 0; i < event[1]; i++) {
                LocalDate day = course.start().plusDays(event[0] + i);
                if (day.isAfter(course.start())) {
                    days.add(day);
                }
            }
        }
        while (!days.isEmpty()) {
            LocalDate first = days.first();
            int run = 0;
            while (days.remove(first.plusDays(run))) {
                run++;
            }
            if (!first.isAfter(end)) {
                end = rolled(end.plusDays(run));
            }
        }
        return end;
    }

    private static LocalDate rolled(LocalDate day) {
        LocalDate rolled = day;
        while (!Kazakhstan.isWorked(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }
}
