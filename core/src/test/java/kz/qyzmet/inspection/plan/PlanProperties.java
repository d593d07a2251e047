package kz.qyzmet.inspection.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.YearOfFrequency;
import kz.qyzmet.inspection.appointment.ControlledEntity;
import kz.qyzmet.inspection.appointment.EntityKind;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.appointment.PlanHalf;
import kz.qyzmet.inspection.plan.SelectionAnswer.Answer;
import kz.qyzmet.law.Severity;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of every plan and of every record, against a naive look at each day and each subset. */
class PlanProperties {

    private static final Reckoner LAW = Kazakhstan.LAW;
    private static final LocalDate THU_2026_01_01 = LocalDate.of(2026, 1, 1);
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final ControlledEntity ALMA = ControlledEntity.of("Алма", EntityKind.AKIM);

    @Provide
    Arbitrary<ServiceCount> counts() {
        return Combinators.combine(
                        Arbitraries.integers().between(-3, 12),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 20))
                .as((from, length, number) ->
                        ServiceCount.of(THU_2026_01_01.plusDays(from), THU_2026_01_01.plusDays(from + length), number));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theBoundsOfCountsAreThoseOfAllSubsets(@ForAll @Size(max = 7) List<@From("counts") ServiceCount> counts) {
        LocalDate last = THU_2026_01_01.plusDays(9);
        long most = 0;
        OptionalLong least = OptionalLong.empty();
        for (int subset = 0; subset < 1 << counts.size(); subset++) {
            int[] times = new int[10];
            long sum = 0;
            boolean inside = true;
            for (int i = 0; i < counts.size(); i++) {
                if ((subset & (1 << i)) == 0) {
                    continue;
                }
                ServiceCount count = counts.get(i);
                sum += count.services();
                inside &=
                        !count.from().isBefore(THU_2026_01_01) && !count.until().isAfter(last);
                for (int day = 0; day < times.length; day++) {
                    LocalDate date = THU_2026_01_01.plusDays(day);
                    if (!date.isBefore(count.from()) && !date.isAfter(count.until())) {
                        times[day]++;
                    }
                }
            }
            boolean separate = true;
            boolean covered = true;
            for (int time : times) {
                separate &= time <= 1;
                covered &= time >= 1;
            }
            if (inside && separate) {
                most = Math.max(most, sum);
            }
            if (covered && (least.isEmpty() || sum < least.getAsLong())) {
                least = OptionalLong.of(sum);
            }
        }
        CountedServices counted = new CountedServices(counts, THU_2026_01_01, last);
        assertThat(counted.atLeast()).isEqualTo(most);
        assertThat(counted.atMost()).isEqualTo(least);
    }

    @Provide
    Arbitrary<Fact> facts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(0, 40))
                .as((day, later) -> Fact.on(FIRST.plusDays(day)).recordedOn(FIRST.plusDays(day + later)));
    }

    @Provide
    Arbitrary<PlanEntry> entries() {
        Arbitrary<History> histories = Combinators.combine(
                        facts().set().ofMaxSize(3),
                        facts().set().ofMaxSize(4),
                        facts().set().ofMaxSize(3))
                .as((appeals, starts, liabilities) -> {
                    History.Builder history =
                            History.builder().appealsReceivedOn(appeals).liabilitiesOn(liabilities);
                    starts.forEach(start -> history.addInspections(PastInspection.of(
                            start.day().getDayOfMonth() % 2 == 0
                                    ? InspectionKind.SCHEDULED
                                    : InspectionKind.UNSCHEDULED,
                            start)));
                    return history.build();
                });
        return Combinators.combine(
                        Arbitraries.of("Алма", "Алмұрт"),
                        Arbitraries.integers()
                                .between(0, 500)
                                .map(FIRST::plusDays)
                                .optional(),
                        facts().optional(0.3),
                        histories.optional())
                .as((name, start, added, history) -> PlanEntry.builder()
                        .entity(ControlledEntity.of(name, EntityKind.AKIM))
                        .plannedStart(start)
                        .addedOn(added)
                        .history(history)
                        .build());
    }

    @Provide
    Arbitrary<InspectionPlan> plans() {
        return Combinators.combine(
                        entries().set().ofMaxSize(4),
                        facts().optional(),
                        Arbitraries.of(PlanHalf.class),
                        facts().set().ofMaxSize(2),
                        Arbitraries.of(PlanAuthority.class))
                .as((entries, approved, half, amended, by) -> {
                    InspectionPlan.Builder plan = InspectionPlan.builder()
                            .year(2026)
                            .half(half)
                            .entries(entries)
                            .approvedOn(approved)
                            .approvedBy(by);
                    amended.stream()
                            .filter(fact -> approved.filter(first -> fact.day().isBefore(first.day()))
                                    .isEmpty())
                            .forEach(fact -> plan.addAmendments(new PlanAmendment(fact, by)));
                    return plan.build();
                });
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void whatIsWrongOnADayIsWhatWasKnownOnIt(
            @ForAll("plans") InspectionPlan plan, @ForAll @IntRange(max = 560) int day) {
        LocalDate asOf = FIRST.plusDays(day);
        InspectionPlan known = plan.asKnownOn(asOf);
        assertThat(plan.findings(LAW, asOf)).isEqualTo(known.findings(LAW, asOf));
        assertThat(known.asKnownOn(asOf)).isEqualTo(known);
        assertThat(plan.findings(LAW, asOf))
                .allSatisfy(finding -> assertThat(finding.since()).isBeforeOrEqualTo(asOf));
    }

    @Property(edgeCases = EdgeCasesMode.NONE, tries = 300)
    void theOrderOfRecordingChangesNothing(@ForAll("plans") InspectionPlan plan, @ForAll Random random) {
        List<PlanEntry> entries = new ArrayList<>(plan.entries());
        List<PlanAmendment> amendments = new ArrayList<>(plan.amendments());
        Collections.shuffle(entries, random);
        Collections.shuffle(amendments, random);
        InspectionPlan shuffled = InspectionPlan.builder()
                .from(plan)
                .entries(entries)
                .amendments(amendments)
                .build();
        LocalDate asOf = FIRST.plusDays(600);
        assertThat(shuffled.findings(LAW, asOf)).isEqualTo(plan.findings(LAW, asOf));
        assertThat(shuffled.timeline(LAW)).isEqualTo(plan.timeline(LAW));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void oneMoreFactNeverTurnsYesIntoNo(@ForAll("facts") Fact more, @ForAll("facts") Fact one) {
        LocalDate approval = LocalDate.of(2026, 5, 8);
        History before = History.builder().addAppealsReceivedOn(one).build();
        History after =
                History.builder().from(before).addAppealsReceivedOn(more).build();
        boolean inside =
                !one.day().isBefore(LocalDate.of(2025, 11, 8)) && one.day().isBefore(approval);
        Answer first = SelectionCriterion.APPEAL_RECEIVED
                .evaluate(LAW, ALMA, before, approval)
                .orElseThrow()
                .answer();
        assertThat(first).isEqualTo(inside ? Answer.YES : Answer.UNKNOWN);
        if (first == Answer.YES) {
            assertThat(SelectionCriterion.APPEAL_RECEIVED
                            .evaluate(LAW, ALMA, after, approval)
                            .orElseThrow()
                            .answer())
                    .isEqualTo(Answer.YES);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aSecondInspectionIsABreachOrADoubtByTheTwoYears(
            @ForAll @IntRange(max = 900) int first, @ForAll @IntRange(max = 900) int gap) {
        LocalDate earlier = LocalDate.of(2024, 7, 1).plusDays(first / 2);
        LocalDate later = earlier.plusDays(gap / 2);
        boolean calendar = earlier.getYear() == later.getYear();
        boolean rolling = later.isBefore(earlier.plusYears(1));
        assertThat(severities(LAW, earlier, later))
                .isEqualTo(calendar ? List.of(Severity.BREACH) : rolling ? List.of(Severity.DOUBT) : List.of());
        assertThat(severities(LAW.with(YearOfFrequency.TWELVE_MONTHS), earlier, later))
                .isEqualTo(rolling ? List.of(Severity.BREACH) : List.of());
    }

    private static List<Severity> severities(Reckoner law, LocalDate earlier, LocalDate later) {
        return ScheduledFrequency.findings(
                        law, later, Optional.of(Fact.at(Moment.on(later))), List.of(Fact.on(earlier)))
                .stream()
                .map(finding -> finding.severity())
                .toList();
    }
}
