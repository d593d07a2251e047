package kz.qyzmet.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.StartRule;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.law.TimeLimit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of a cap in working days that is suspended and extended; the limit is of no act, so that both may be. */
class SuspensionLawsProperties {

    private static final List<Citation> GROUNDS =
            List.of(StateServicesLaw.SUSPENSION_PENDING_INFORMATION, StateServicesLaw.SUSPENSION_FOR_EMERGENCY);

    /** A cap of n working days whose first day counts, what happened to it, and how it is read. */
    record Cap(
            LocalDate start,
            int n,
            List<Suspension> suspensions,
            List<Extension> extensions,
            SuspensionDay stop,
            ResumptionDay resumption) {

        Reckoner law() {
            return Kazakhstan.LAW.with(stop).with(resumption);
        }

        Term term(List<Suspension> some, List<Extension> more) {
            return Term.builder()
                    .limit(TimeLimit.within(n, LimitUnit.WORKING_DAY).withStart(StartRule.FIRST_DAY_OF_CAP))
                    .trigger(Fact.on(start))
                    .addAllSuspensions(some)
                    .addAllExtensions(more)
                    .build();
        }

        Deadline deadline() {
            return law().deadline(term(suspensions, extensions));
        }

        Cap byDefault() {
            return new Cap(start, n, suspensions, extensions, SuspensionDay.NOT_USED, ResumptionDay.COUNTED);
        }

        Cap without(List<Suspension> some) {
            return new Cap(start, n, some, extensions, stop, resumption);
        }
    }

    @Provide
    Arbitrary<Cap> caps() {
        return Arbitraries.integers()
                .between(0, 1100)
                .map(LocalDate.of(2023, 1, 1)::plusDays)
                .flatMap(start -> Combinators.combine(
                                Arbitraries.integers().between(1, 20),
                                suspension(start).list().ofMaxSize(4),
                                extension(start).list().ofMaxSize(3),
                                Arbitraries.of(SuspensionDay.class),
                                Arbitraries.of(ResumptionDay.class))
                        .as((n, suspensions, extensions, stop, resumption) ->
                                new Cap(start, n, suspensions, extensions, stop, resumption)));
    }

    /** Open-ended where the length is negative. */
    private static Arbitrary<Suspension> suspension(LocalDate start) {
        return Combinators.combine(
                        Arbitraries.integers().between(-5, 40),
                        Arbitraries.integers().between(-1, 15),
                        Arbitraries.of(GROUNDS))
                .as((from, length, ground) -> new Suspension(
                        Fact.on(start.plusDays(from)),
                        length < 0 ? Optional.empty() : Optional.of(Fact.on(start.plusDays(from + length))),
                        ground));
    }

    private static Arbitrary<Extension> extension(LocalDate start) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(0, 40))
                .as((by, decided) -> Extension.of(
                        by, LimitUnit.WORKING_DAY, start.plusDays(decided), StateServicesLaw.COMPLAINT_EXTENSION));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void anyPermutationOfWhatIsRecordedGivesTheSameDeadline(@ForAll("caps") Cap cap, @ForAll long seed) {
        List<Suspension> suspensions = new ArrayList<>(cap.suspensions());
        List<Extension> extensions = new ArrayList<>(cap.extensions());
        Collections.shuffle(suspensions, new Random(seed));
        Collections.shuffle(extensions, new Random(seed + 1));

        Deadline other = cap.law().deadline(cap.term(suspensions, extensions));

        assertThat(other).isEqualTo(cap.deadline());
        assertThat(other.steps()).isEqualTo(cap.deadline().steps());
    }

    /** On each day, by what was known on it: the days that a walk finds used, and those that the engine has left. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void usedAndLeftAreTheCapOnEveryDay(@ForAll("caps") Cap cap) {
        Deadline deadline = cap.law().deadline(cap.term(cap.suspensions(), List.of()));
        for (int i = 0; i <= 70; i++) {
            LocalDate day = cap.start().plusDays(i);
            assertThat(used(cap, day) + deadline.daysLeft(day).orElseThrow())
                    .as("%s", day)
                    .isEqualTo(cap.n());
        }
    }

    /** Walks to a day by what was known on it. */
    private static int used(Cap cap, LocalDate until) {
        int used = 0;
        for (LocalDate day = cap.start(); !day.isAfter(until) && used < cap.n(); day = day.plusDays(1)) {
            boolean last = used == cap.n() - 1;
            if (Kazakhstan.isWorked(day) && !standsStill(cap, day, until, last)) {
                used++;
            }
        }
        return used;
    }

    private static boolean standsStill(Cap cap, LocalDate day, LocalDate known, boolean last) {
        for (Suspension suspension : cap.suspensions()) {
            LocalDate from = suspension.suspended().day();
            Optional<LocalDate> to = suspension.resumed().map(Fact::day).filter(resumed -> !resumed.isAfter(known));
            boolean begun = !from.isAfter(known) && !day.isBefore(from);
            boolean over = to.isPresent()
                    && (day.isAfter(to.get()) || (day.equals(to.get()) && cap.resumption() == ResumptionDay.COUNTED));
            // The day of suspension, where it is used, is so unless nothing would be left to resume.
            boolean usedAllTheSame = day.equals(from) && cap.stop() == SuspensionDay.USED && !last;
            if (begun && !over && !usedAllTheSame) {
                return true;
            }
        }
        return false;
    }

    /** The union is found by marking days, one by one; its runs are the only suspensions of the other term. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void overlapsAreTheUnionOfTheirDays(@ForAll("caps") Cap any) {
        Cap cap = any.byDefault();
        LocalDate horizon = cap.start().plusDays(80);
        Set<LocalDate> marked = new TreeSet<>();
        for (Suspension suspension : cap.suspensions()) {
            LocalDate to = suspension.resumed().map(Fact::day).orElse(horizon);
            suspension.suspended().day().datesUntil(to).forEach(marked::add);
        }
        List<Suspension> runs = new ArrayList<>();
        for (LocalDate day : marked) {
            if (!marked.contains(day.minusDays(1))) {
                LocalDate end = day;
                while (marked.contains(end)) {
                    end = end.plusDays(1);
                }
                runs.add(new Suspension(
                        Fact.on(day),
                        end.equals(horizon) ? Optional.empty() : Optional.of(Fact.on(end)),
                        GROUNDS.get(0)));
            }
        }

        assertThat(answer(cap.without(runs).deadline())).isEqualTo(answer(cap.deadline()));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSuspensionOverDaysOffAloneMovesNothing(@ForAll("caps") Cap any, @ForAll long seed) {
        Cap cap = new Cap(any.start(), any.n(), any.suspensions(), any.extensions(), any.stop(), ResumptionDay.COUNTED);
        LocalDate from = cap.start().plusDays(new Random(seed).nextInt(60));
        while (Kazakhstan.isWorked(from)) {
            from = from.plusDays(1);
        }
        LocalDate to = from;
        while (!Kazakhstan.isWorked(to)) {
            to = to.plusDays(1);
        }
        List<Suspension> more = new ArrayList<>(cap.suspensions());
        more.add(Suspension.between(from, to, GROUNDS.get(1)));

        // A pause that touches an open one is one with it, and only tells an earlier beginning.
        assertThat(dueOrLeft(cap.without(more).deadline())).isEqualTo(dueOrLeft(cap.deadline()));
    }

    /** Whichever is decided first, as long as the extension is decided in time: the sum of both. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void extendingThenSuspendingEqualsSuspendingThenExtending(@ForAll("caps") Cap cap, @ForAll long seed) {
        Random random = new Random(seed);
        int by = 1 + random.nextInt(10);
        Extension first = Extension.of(by, LimitUnit.WORKING_DAY, cap.start(), StateServicesLaw.COMPLAINT_EXTENSION);
        Deadline plain = cap.law().deadline(cap.term(cap.suspensions(), List.of()));
        LocalDate end = plain instanceof Due due ? due.due() : cap.start().plusDays(90);
        Extension last = Extension.of(by, LimitUnit.WORKING_DAY, end, StateServicesLaw.COMPLAINT_EXTENSION);
        Cap longer = new Cap(cap.start(), cap.n() + by, cap.suspensions(), List.of(), cap.stop(), cap.resumption());

        Term extendedThenSuspended = Term.builder()
                .from(cap.term(List.of(), List.of(first)))
                .addAllSuspensions(cap.suspensions())
                .build();
        Term suspendedThenExtended = Term.builder()
                .from(cap.term(cap.suspensions(), List.of()))
                .addExtensions(last)
                .build();

        // Not the safe day: by another reading a decision on the last day may have come too late.
        String expected = end(longer.deadline());
        assertThat(end(cap.law().deadline(extendedThenSuspended))).isEqualTo(expected);
        assertThat(end(cap.law().deadline(suspendedThenExtended))).isEqualTo(expected);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whileAGroundIsOpenThereIsNoDueDate(@ForAll("caps") Cap cap, @ForAll long seed) {
        List<Suspension> closed = cap.suspensions().stream()
                .filter(suspension -> suspension.resumed().isPresent())
                .collect(Collectors.toCollection(ArrayList::new));
        LocalDate due = cap.law().deadline(cap.term(closed, cap.extensions())).due();
        int length = Math.toIntExact(due.toEpochDay() - cap.start().toEpochDay());
        LocalDate from = cap.start().plusDays(new Random(seed).nextInt(length + 1));
        List<Suspension> open = new ArrayList<>(closed);
        open.add(Suspension.since(from, GROUNDS.get(0)));

        Deadline deadline = cap.law().deadline(cap.term(open, cap.extensions()));

        assertThat(deadline).isInstanceOfSatisfying(Suspended.class, suspended -> {
            assertThat(suspended.left()).isPositive();
            assertThat(suspended.status(due.plusDays(300))).isEqualTo(DeadlineStatus.SUSPENDED);
        });
        assertThatThrownBy(deadline::due).isInstanceOf(NoDueDateException.class);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSuspensionAfterExpiryHasNoEffectAndSaysSo(@ForAll("caps") Cap cap, @ForAll boolean open) {
        if (cap.deadline() instanceof Due due) {
            LocalDate from = due.due().plusDays(4);
            List<Suspension> more = new ArrayList<>(cap.suspensions());
            more.add(new Suspension(
                    Fact.on(from), open ? Optional.empty() : Optional.of(Fact.on(from.plusDays(9))), GROUNDS.get(0)));

            Deadline after = cap.without(more).deadline();

            assertThat(answer(after)).isEqualTo(answer(due));
            assertThat(after.status(from.plusDays(3))).isEqualTo(DeadlineStatus.MISSED);
        }
    }

    /** Case 101: the term has not begun: its start moves, and no days are kept. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void suspendedBeforeItStartedItsStartMoves(@ForAll("caps") Cap any, @ForAll long seed) {
        Cap cap = any.byDefault();
        Random random = new Random(seed);
        LocalDate resumed = cap.start().plusDays(random.nextInt(20));
        Suspension over = Suspension.between(cap.start().minusDays(random.nextInt(10)), resumed, GROUNDS.get(1));
        Cap later = new Cap(resumed, cap.n(), List.of(), List.of(), cap.stop(), cap.resumption());

        assertThat(cap.law().deadline(cap.term(List.of(over), List.of())).due())
                .isEqualTo(later.deadline().due());
    }

    private static String answer(Deadline deadline) {
        return deadline instanceof Due due
                ? due.nominal() + " " + due.due() + " " + due.safe()
                : ((Suspended) deadline).since() + " " + ((Suspended) deadline).left();
    }

    private static String end(Deadline deadline) {
        return deadline instanceof Due due ? due.nominal() + " " + due.due() : answer(deadline);
    }

    private static String dueOrLeft(Deadline deadline) {
        return deadline instanceof Suspended suspended ? "left " + suspended.left() : answer(deadline);
    }
}
