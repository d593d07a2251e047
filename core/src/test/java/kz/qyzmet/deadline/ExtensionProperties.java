package kz.qyzmet.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.TimeLimit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Extended terms against a walk day by day, and the laws that hold of them. */
class ExtensionProperties {

    private static final List<LimitUnit> UNITS = List.of(
            LimitUnit.WORKING_DAY, LimitUnit.CALENDAR_DAY, LimitUnit.WEEK, LimitUnit.MONTH, LimitUnit.HALF_MONTH);

    /** A term and the extensions decided on it, each with its amount, unit and day of decision. */
    record Course(LocalDate trigger, int n, LimitUnit unit, List<Extension> extensions) {

        Deadline deadline(List<Extension> some) {
            return Kazakhstan.LAW.deadline(Term.builder()
                    .limit(TimeLimit.after(n, unit))
                    .trigger(Fact.on(trigger))
                    .extensions(new LinkedHashSet<>(some))
                    .build());
        }
    }

    @Provide
    Arbitrary<Course> courses() {
        return courses(UNITS);
    }

    @Provide
    Arbitrary<Course> coursesOfWorkingDays() {
        return courses(List.of(LimitUnit.WORKING_DAY));
    }

    private static Arbitrary<Course> courses(List<LimitUnit> units) {
        Arbitrary<LocalDate> triggers = Arbitraries.integers().between(0, 1000).map(LocalDate.of(2023, 1, 1)::plusDays);
        return triggers.flatMap(trigger -> Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.of(units),
                        extension(trigger, units).list().ofMaxSize(3))
                .as((n, unit, extensions) -> new Course(trigger, n, unit, extensions)));
    }

    private static Arbitrary<Extension> extension(LocalDate trigger, List<LimitUnit> units) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.of(units),
                        Arbitraries.integers().between(0, 40))
                .as((by, unit, decided) -> Extension.of(by, unit, trigger.plusDays(decided), Ground.CIVIL_CODE_172));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void workingDaysAddUpAsLongAsEachDecisionWasInTime(@ForAll("coursesOfWorkingDays") Course course) {
        int total = course.n();
        List<Extension> byDecision = new ArrayList<>(new LinkedHashSet<>(course.extensions()));
        byDecision.sort(Comparator.comparing(
                        (Extension extension) -> extension.decided().day())
                .thenComparing(extension -> extension.by().amount()));
        for (Extension extension : byDecision) {
            LocalDate end = total == 0 ? course.trigger() : NaiveLaw.wd(course.trigger(), total);
            total += extension.decided().day().isAfter(end) ? 0 : extension.by().amount();
        }

        assertThat(course.deadline(course.extensions()).due())
                .isEqualTo(total == 0 ? course.trigger() : NaiveLaw.wd(course.trigger(), total));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheRecordsDoesNotMatter(@ForAll("courses") Course course, @ForAll long seed) {
        List<Extension> shuffled = new ArrayList<>(course.extensions());
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(course.deadline(shuffled)).isEqualTo(course.deadline(course.extensions()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anExtensionNeverMakesADeadlineEarlier(@ForAll("courses") Course course) {
        List<LocalDate> dues = IntStream.rangeClosed(0, course.extensions().size())
                .mapToObj(size ->
                        course.deadline(course.extensions().subList(0, size)).due())
                .toList();

        assertThat(dues).isSorted();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anExtendedTermEndsOnAWorkingDayAndItsStepsLeadThere(@ForAll("courses") Course course) {
        Due due = (Due) course.deadline(course.extensions());
        boolean added = due.steps().stream().anyMatch(step -> step.rule() == StepRule.EXTENDED);

        assertThat(Kazakhstan.isWorked(due.due()))
                .isEqualTo(added || course.n() > 0 || Kazakhstan.isWorked(course.trigger()));
        StepsTest.assertStepsEndOn(due);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aDecisionAfterTheLastDayAddsNothingAndSaysSo(@ForAll("courses") Course course) {
        Deadline before = course.deadline(course.extensions());
        List<Extension> more = new ArrayList<>(course.extensions());
        more.add(Extension.of(5, course.unit(), before.due().plusDays(1), Ground.APPC_65));
        Deadline after = course.deadline(more);

        assertThat(after.due()).isEqualTo(before.due());
        assertThat(after.steps())
                .anyMatch(step -> step.rule() == StepRule.EXTENSION_WITHOUT_EFFECT
                        && step.grounds().equals(List.of(Ground.APPC_65))
                        && step.after().equals(java.util.Optional.of(Moment.on(before.due()))));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aDecisionOnTheLastDayIsInTime(@ForAll("courses") Course course) {
        LocalDate before = course.deadline(course.extensions()).due();
        List<Extension> more = new ArrayList<>(course.extensions());
        more.add(new Extension(new Count(8, LimitUnit.MONTH), Fact.on(before), Ground.APPC_65));

        assertThat(course.deadline(more).due()).isAfter(before);
    }
}
