package kz.qyzmet.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.qyzmet.deadline.BackwardCount;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.inspection.appointment.InspectionKind;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure;
import kz.qyzmet.law.StateServicesLaw;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What is feasible, against a search through every day: of sending and receipt of the draft and of the certificate
 * each, with every rule spelled out as a walk from day to day.
 */
class FeasibilityProperties {

    private static final int LONGEST = 45;

    /** The first day on which who receives a draft has a term to object. */
    private static final LocalDate IN_FORCE = LocalDate.of(2024, 6, 8);

    /** One inspection: its start, the length set for it, and when each recipient got the draft; -1 is never. */
    record Sample(LocalDate start, int length, boolean clearDays, List<int[]> drafts, int asked) {

        Reckoner law() {
            return clearDays ? Kazakhstan.LAW.with(BackwardCount.CLEAR_DAYS) : Kazakhstan.LAW;
        }

        LocalDate asOf() {
            return start.plusDays(asked);
        }

        LocalDate end() {
            LocalDate day = start;
            int counted = 0;
            while (true) {
                counted += works(day) ? 1 : 0;
                if (counted == length) {
                    return day;
                }
                day = day.plusDays(1);
            }
        }

        List<Dispatch> dispatches() {
            return drafts.stream()
                    .map(draft -> Dispatch.builder()
                            .sentOn(Optional.of(draft[0])
                                    .filter(day -> day >= 0)
                                    .map(day -> Fact.on(start.plusDays(day))))
                            .receivedOn(
                                    draft[0] < 0 || draft[1] < 0
                                            ? List.of()
                                            : List.of(Fact.on(start.plusDays(draft[0] + draft[1]))))
                            .build())
                    .toList();
        }

        Feasibility answer(LocalDate asOf) {
            Term term = Term.builder()
                    .norm(StateServicesLaw.SCHEDULED_INSPECTION_CAP)
                    .trigger(Fact.on(start))
                    .set(new Measure.Count(length, LimitUnit.WORKING_DAY))
                    .build();
            FeasibilityFacts facts = new FeasibilityFacts(
                    InspectionKind.SCHEDULED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Fact.on(start)),
                    law().deadline(term),
                    dispatches(),
                    Optional.empty(),
                    Optional.empty());
            return new FeasibilityRun(law(), asOf, facts).answer();
        }

        /** Every day from a day to the end of the term. */
        private Stream<LocalDate> daysFrom(LocalDate first) {
            return first.isAfter(end()) ? Stream.empty() : first.datesUntil(end().plusDays(1));
        }

        /** Whether a certificate of a day keeps the rules for one recipient. */
        private boolean keeps(LocalDate sent, LocalDate received, LocalDate certificate) {
            return workedBetween(sent, certificate) >= (clearDays ? 4 : 3) && workedAfter(received, certificate) > 2;
        }

        /** Whether, by what was known on a day, anything could still be done within the term. */
        boolean feasibleOn(LocalDate day) {
            return daysFrom(day)
                    .anyMatch(certificate -> drafts.stream().allMatch(draft -> {
                        LocalDate sent = start.plusDays(draft[0]);
                        boolean isSent = draft[0] >= 0 && !sent.isAfter(day);
                        LocalDate received = sent.plusDays(Math.max(0, draft[1]));
                        boolean isReceived = isSent && draft[1] >= 0 && !received.isAfter(day);
                        Stream<LocalDate> sendings = isSent ? Stream.of(sent) : daysFrom(day);
                        return sendings.anyMatch(sending -> (isReceived ? Stream.of(received) : daysFrom(day))
                                .filter(receipt -> !receipt.isBefore(sending))
                                .anyMatch(receipt -> keeps(sending, receipt, certificate)));
                    }));
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        Arbitrary<LocalDate> starts = Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 1220))
                .map(IN_FORCE::plusDays);
        Arbitrary<int[]> drafts = Combinators.combine(
                        Arbitraries.integers().between(-1, 30),
                        Arbitraries.integers().between(-1, 6))
                .as((sent, later) -> new int[] {sent, later});
        return Combinators.combine(
                        starts,
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of(false, true),
                        drafts.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(0, LONGEST))
                .as(Sample::new);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theChainIsBrokenSinceTheFirstDayOnWhichNoDaysAreLeftForIt(@ForAll("samples") Sample sample) {
        Optional<LocalDate> broken = sample.start()
                .datesUntil(sample.asOf().plusDays(1))
                .filter(Predicate.not(sample::feasibleOn))
                .findFirst();

        Feasibility answer = sample.answer(sample.asOf());

        assertThat(answer.latestCertificate()).contains(sample.end());
        assertThat(answer.brokenSince()).isEqualTo(broken);
        assertThat(answer.fits()).isEqualTo(broken.isEmpty());
    }

    /** No receipt is told of before the term for objections was in force. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void theLatestDaysAreTheLastOfAllThatFit(@ForAll("samples") Sample sample) {
        LocalDate end = sample.end();
        List<LocalDate> drafts = new ArrayList<>();
        List<LocalDate> receipts = new ArrayList<>();
        for (LocalDate day = end.minusDays(LONGEST); !day.isAfter(end); day = day.plusDays(1)) {
            if (sample.keeps(day, day, end)) {
                drafts.add(day);
            }
            if (!day.isBefore(IN_FORCE) && sample.keeps(end.minusDays(LONGEST), day, end)) {
                receipts.add(day);
            }
        }

        Feasibility answer = sample.answer(sample.start());

        assertThat(answer.latestDraft()).contains(drafts.get(drafts.size() - 1));
        assertThat(answer.latestReceipt()).isEqualTo(receipts.stream().reduce((earlier, later) -> later));
    }

    private static boolean works(LocalDate day) {
        return Kazakhstan.isWorked(day);
    }

    /** How many days are worked after one day and up to another. */
    private static int workedAfter(LocalDate first, LocalDate last) {
        int worked = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            worked += works(day) ? 1 : 0;
        }
        return worked;
    }

    /** How many days are worked from one day on, itself included, and before another. */
    private static int workedBetween(LocalDate first, LocalDate last) {
        int worked = 0;
        for (LocalDate day = first; day.isBefore(last); day = day.plusDays(1)) {
            worked += works(day) ? 1 : 0;
        }
        return worked;
    }
}
