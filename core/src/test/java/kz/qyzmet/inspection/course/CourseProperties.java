package kz.qyzmet.inspection.course;

import static kz.qyzmet.inspection.course.Courses.LAW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.document.Dispatch;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every course of an inspection, whatever happened in it and whenever it was recorded. */
class CourseProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 16);
    private static final int DAYS = 60;

    /**
     * Days on which a term stands still.
     *
     * @param from the first
     * @param days how many, 0 while the ground is open
     */
    record Stop(LocalDate from, int days) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && (days == 0 || day.isBefore(from.plusDays(days)));
        }

        InspectionSuspension suspension() {
            InspectionSuspension.Builder stop = InspectionSuspension.builder()
                    .ground(SuspensionGround.EMERGENCY)
                    .suspendedOn(Fact.on(from));
            return days == 0
                    ? stop.build()
                    : stop.emergencyEndedOn(Fact.on(from.plusDays(days))).build();
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<Stop>> stops() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 12))
                .as((day, length) -> new Stop(day, length))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<InspectionKind> kinds() {
        return Arbitraries.of(InspectionKind.class);
    }

    @Provide
    Arbitrary<Course> courses() {
        return days().flatMap(day -> Combinators.combine(
                        notices(day).set().ofMaxSize(3),
                        factFrom(day).optional(0.8),
                        suspensions(day).set().ofMaxSize(3),
                        factFrom(day).set().ofMaxSize(2),
                        factFrom(day).set().ofMaxSize(3),
                        changes(day).set().ofMaxSize(2),
                        admissions(day).set().ofMaxSize(2))
                .as((notices, started, suspensions, extended, acts, changes, admissions) -> Course.builder()
                        .notices(notices)
                        .startedOn(started)
                        .suspensions(suspensions)
                        .extendedOn(extended)
                        .actsOn(acts)
                        .inspectorsChanges(changes)
                        .admissions(admissions)
                        .addAllConduct(acts.stream()
                                .map(act -> new Conduct(ConductKind.NOT_APPEARED, act))
                                .toList())
                        .build()));
    }

    private static Arbitrary<Fact> factFrom(LocalDate day) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(-24, 23),
                        Arbitraries.integers().between(0, 9))
                .as((after, recorded, hour, plan) -> {
                    LocalDate on = day.plusDays(after);
                    Moment moment = hour < 0 ? Moment.on(on) : Moment.at(on.atTime(hour, 0));
                    return plan == 0
                            ? Fact.planned(moment, on.minusDays(recorded))
                            : Fact.at(moment).recordedOn(on.plusDays(recorded));
                });
    }

    private static Arbitrary<StartNotice> notices(LocalDate day) {
        return Combinators.combine(
                        factFrom(day.minusDays(12)).optional(0.8),
                        Arbitraries.integers().between(-3, 6),
                        Arbitraries.integers().between(1, 25),
                        Arbitraries.of(NoticeItem.class).set().ofMaxSize(9),
                        Arbitraries.of(true, false).optional())
                .as((sent, start, duration, items, form) -> StartNotice.builder()
                        .dispatch(Dispatch.builder().sentOn(sent).build())
                        .startsOn(Moment.on(day.plusDays(start)))
                        .durationInWorkingDays(duration)
                        .items(items)
                        .approvedForm(form)
                        .build());
    }

    private static Arbitrary<InspectionSuspension> suspensions(LocalDate day) {
        return factFrom(day)
                .flatMap(begun -> Combinators.combine(
                                Arbitraries.of("1", "2"),
                                factFrom(begun.day().plusDays(1)).optional(0.6),
                                factFrom(begun.day().plusDays(1)).optional(0.5),
                                factFrom(begun.day()).optional(0.6),
                                Arbitraries.of(true, false).optional(),
                                Arbitraries.of(true, false))
                        .as((number, answer, resumed, told, essential, request) -> InspectionSuspension.builder()
                                .ground(request ? SuspensionGround.REQUEST : SuspensionGround.EMERGENCY)
                                .suspendedOn(begun)
                                .requests(
                                        request
                                                ? Set.of(new InformationRequest(
                                                        number, Optional.of(begun), answer, essential))
                                                : Set.of())
                                .emergencyEndedOn(request ? Optional.empty() : answer)
                                .resumedOn(resumed)
                                .suspensionNotice(told.map(CourseNotice::sent))
                                .resumptionNotice(resumed.flatMap(fact -> told).map(CourseNotice::sent))
                                .build()));
    }

    private static Arbitrary<InspectorsChange> changes(LocalDate day) {
        return Combinators.combine(
                        factFrom(day),
                        Arbitraries.of(ChangeDecider.class).optional(),
                        factFrom(day).optional(0.6))
                .as((decided, by, told) -> new InspectorsChange(decided, by, told.map(CourseNotice::sent)));
    }

    private static Arbitrary<Admission> admissions(LocalDate day) {
        return Combinators.combine(factFrom(day), Arbitraries.of(BarGround.class))
                .as(Admission::barred);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfRecordingIsOfNoMatter(
            @ForAll("courses") Course course, @ForAll("kinds") InspectionKind kind, @ForAll Random random) {
        LocalDate asOf = FIRST.plusDays(DAYS + 60);
        Course shuffled = Course.builder()
                .from(course)
                .notices(shuffled(course.notices(), random))
                .suspensions(shuffled(course.suspensions(), random))
                .extendedOn(shuffled(course.extendedOn(), random))
                .actsOn(shuffled(course.actsOn(), random))
                .inspectorsChanges(shuffled(course.inspectorsChanges(), random))
                .admissions(shuffled(course.admissions(), random))
                .conduct(shuffled(course.conduct(), random))
                .build();

        assertThat(Courses.timeline(LAW, shuffled, kind, Optional.empty()))
                .isEqualTo(Courses.timeline(LAW, course, kind, Optional.empty()));
        assertThat(shuffled.findings(LAW, kind, Optional.empty(), Set.of(), asOf))
                .isEqualTo(course.findings(LAW, kind, Optional.empty(), Set.of(), asOf));
    }

    private static <T> List<T> shuffled(Set<T> facts, Random random) {
        List<T> list = new ArrayList<>(facts);
        Collections.shuffle(list, random);
        return list;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsWrongOnADayIsWhatWasKnownOnIt(
            @ForAll("courses") Course course,
            @ForAll("kinds") InspectionKind kind,
            @ForAll @IntRange(min = -20, max = 100) int after) {
        LocalDate day = FIRST.plusDays(after);
        Course known = course.asKnownOn(day);

        assertThat(known.findings(LAW, kind, Optional.empty(), Set.of(), day))
                .isEqualTo(course.findings(LAW, kind, Optional.empty(), Set.of(), day));
        assertThat(known.asKnownOn(day)).isEqualTo(known);
        assertThat(course.asKnownOn(day.plusDays(7)).asKnownOn(day)).isEqualTo(known);
        assertThat(course.findings(LAW, kind, Optional.empty(), Set.of(), day))
                .allSatisfy(finding -> assertThat(finding.since()).isBeforeOrEqualTo(day));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void usedAndLeftAreTheLengthOnEveryDayAndAgreeWithACountDayByDay(
            @ForAll("days") LocalDate start,
            @ForAll("stops") List<Stop> stops,
            @ForAll("kinds") InspectionKind kind,
            @ForAll @IntRange(min = 1, max = 25) int duration) {
        Course course = Course.builder()
                .addNotices(
                        StartNotice.builder().durationInWorkingDays(duration).build())
                .startedOn(Fact.on(start))
                .suspensions(stops.stream().map(Stop::suspension).collect(Collectors.toSet()))
                .build();
        InspectionTerm term = course.term(LAW, kind);
        int cap = kind == InspectionKind.SCHEDULED ? 20 : 10;
        int length = Math.min(cap, duration);
        int used = 0;
        Optional<LocalDate> last = Optional.empty();

        for (LocalDate day = start; day.isBefore(start.plusDays(150)); day = day.plusDays(1)) {
            LocalDate asked = day;
            boolean counts = Kazakhstan.isWorked(day)
                    && (last.isPresent() || stops.stream().noneMatch(stop -> stop.covers(asked)));
            used += counts ? 1 : 0;
            if (used == length && last.isEmpty()) {
                last = Optional.of(day);
            }
            assertThat(term.used(day)).as("used on %s", day).isEqualTo(used);
            assertThat(term.left(day)).as("left on %s", day).isEqualTo(Math.max(0, length - used));
        }

        assertThat(term.length()).isEqualTo(length);
        assertThat(term.last()).isEqualTo(last);
        if (last.isEmpty()) {
            assertThat(((Suspended) term.deadline()).left()).isEqualTo(length - used);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSuspensionOverDaysOffAloneMovesNothing(
            @ForAll("days") LocalDate start, @ForAll("days") LocalDate stop, @ForAll("kinds") InspectionKind kind) {
        LocalDate off = stop;
        while (Kazakhstan.isWorked(off)) {
            off = off.plusDays(1);
        }
        LocalDate worked = off;
        while (!Kazakhstan.isWorked(worked)) {
            worked = worked.plusDays(1);
        }
        Course plain = Course.builder().startedOn(Fact.on(start)).build();
        Course stopped = Course.builder()
                .from(plain)
                .addSuspensions(InspectionSuspension.builder()
                        .ground(SuspensionGround.EMERGENCY)
                        .suspendedOn(Fact.on(off))
                        .emergencyEndedOn(Fact.on(worked))
                        .build())
                .build();

        assertThat(stopped.term(LAW, kind).last())
                .isEqualTo(plain.term(LAW, kind).last())
                .isPresent();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theEarliestStartIsLawfulAndNoEarlierWorkingDayIs(
            @ForAll("days") LocalDate notice, @ForAll("kinds") InspectionKind kind) {
        LocalDate start = EarliestStart.of(LAW, kind, Moment.on(notice)).start().day();

        assertThat(Kazakhstan.isWorked(start)).isTrue();
        for (LocalDate day = notice; day.isBefore(start.plusDays(10)); day = day.plusDays(1)) {
            if (Kazakhstan.isWorked(day)) {
                Due due = (Due) LAW.deadline(CourseStart.leadNorm(kind), day);
                assertThat(!due.due().isBefore(notice)).as("start %s", day).isEqualTo(!day.isBefore(start));
            }
        }
    }
}
