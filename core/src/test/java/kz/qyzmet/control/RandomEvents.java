package kz.qyzmet.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.inspection.document.Dispatch;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.party.PartyRole;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Control events with whatever may have happened to them, each fact recorded on some day. */
final class RandomEvents {

    /** Days in which all happens, over Nauryz and May. */
    static final LocalDate FIRST = LocalDate.of(2026, 2, 16);

    static final int DAYS = 110;

    private RandomEvents() {}

    static Arbitrary<ControlEvent> events() {
        return Arbitraries.longs().map(seed -> new Chance(new Random(seed)).event());
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-10, DAYS + 60).map(FIRST::plusDays);
    }

    /** The same elements, added the other way round. */
    static <T> Set<T> reversed(Set<T> all) {
        List<T> turned = new ArrayList<>(all);
        Collections.reverse(turned);
        return new LinkedHashSet<>(turned);
    }

    /** One event out of a source of chance. */
    private record Chance(Random random) {

        ControlEvent event() {
            LocalDate start = FIRST.plusDays(random.nextInt(60));
            ControlEvent.Builder event =
                    ControlEvent.builder().unit(one(ControlUnit.values())).object(one(ControlObject.values()));
            for (int i = random.nextInt(3); i > 0; i--) {
                event.addGrounds(EventBasis.builder()
                        .ground(one(EventGround.values()))
                        .arisenOn(maybe(start.minusDays(10)))
                        .onSpecificFacts(bool())
                        .build());
            }
            event.notice(document(start.minusDays(8))).noticeInWriting(bool()).noticeBy(role());
            keep(
                    event,
                    () -> event.order(AppointmentOrder.builder()
                            .issuedOn(maybe(start.minusDays(12)))
                            .issuedBy(role())
                            .endsOn(
                                    random.nextBoolean()
                                            ? Optional.of(start.plusDays(random.nextInt(20)))
                                            : Optional.empty())
                            .delivery(document(start))
                            .build()));
            for (int i = random.nextInt(4); i > 0; i--) {
                keep(event, () -> event.addExtensions(extension(start)));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                keep(event, () -> event.addRequests(request(start)));
                event.addExperts(ControlExpert.builder()
                        .number(i)
                        .ties(random.nextBoolean() ? Set.of(one(ExpertTie.values())) : Set.of())
                        .joinedOn(maybe(start))
                        .build());
            }
            keep(event, () -> event.completedOn(maybe(start.plusDays(9))));
            keep(
                    event,
                    () -> event.act(ControlAct.builder()
                            .drawnUpOn(maybe(start.plusDays(7)))
                            .copies(random.nextInt(3))
                            .violationsFound(bool())
                            .evidenceFiled(bool())
                            .refusalNoted(bool())
                            .items(some(ActItem.values()))
                            .delivery(document(start.plusDays(9)))
                            .build()));
            keep(
                    event,
                    () -> event.reaction(HeadReaction.builder()
                            .agreedOn(maybe(start.plusDays(10)))
                            .objectedOn(maybe(start.plusDays(10)))
                            .objectionsNoted(bool())
                            .build()));
            event.submittedOn(maybe(start.plusDays(15))).setAsideForRefusalOn(maybe(start.plusDays(15)));
            keep(
                    event,
                    () -> event.decision(EventDecision.builder()
                            .decidedOn(fact(start.plusDays(20)))
                            .kinds(some(EventDecisionKind.values()))
                            .measures(some(LetterMeasure.values()))
                            .established(some(ServiceBreach.values()))
                            .permitCategory(
                                    random.nextBoolean() ? Optional.of(one(PermitCategory.values())) : Optional.empty())
                            .letter(document(start.plusDays(25)))
                            .reportBy(
                                    random.nextBoolean()
                                            ? Optional.of(start.plusDays(random.nextInt(60)))
                                            : Optional.empty())
                            .build()));
            keep(
                    event,
                    () -> event.actionPlan(new ActionPlan(fact(start.plusDays(30)), some(ActionPlanItem.values()))));
            event.report(new ImplementationReport(fact(start.plusDays(40)), some(LetterMeasure.values()), bool()));
            keep(event, () -> event.closedOn(maybe(start.plusDays(50))));
            keep(event, () -> event.outcome(outcome(start)));
            return event.build();
        }

        /** Whatever contradicts what has been recorded is left out, as a host would be made to. */
        private static void keep(ControlEvent.Builder event, Runnable change) {
            ControlEvent before = event.build();
            try {
                change.run();
                event.build();
            } catch (ContradictoryFactsException | IllegalStateException e) {
                event.from(before)
                        .extensions(before.extensions())
                        .requests(before.requests())
                        .order(before.order())
                        .completedOn(before.completedOn())
                        .act(before.act())
                        .reaction(before.reaction())
                        .decision(before.decision())
                        .actionPlan(before.actionPlan())
                        .closedOn(before.closedOn())
                        .outcome(before.outcome());
            }
        }

        private EventOutcome outcome(LocalDate start) {
            EventOutcome.Builder outcome = EventOutcome.builder().lateComplaints(random.nextInt(3));
            for (int i = random.nextInt(4); i > 0; i--) {
                Optional<Fact> restored = maybe(start.plusDays(20));
                outcome.addViolations(new FoundViolation(
                        one(ViolationKind.PROCEDURE, ViolationKind.CHARGED),
                        1 + random.nextInt(2),
                        restored,
                        restored.isPresent() ? random.nextInt(5) : 0));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                outcome.addSanctions(
                        Sanction.of(one(SanctionKind.values()), one(StaffOf.values()), fact(start.plusDays(25))));
                Fact made = fact(start.plusDays(20));
                Optional<Fact> carriedOut = maybe(start.plusDays(32));
                outcome.addRecommendations(new EventRecommendation(made, i, carriedOut));
            }
            return outcome.build();
        }

        private EventExtension extension(LocalDate start) {
            LocalDate decided = start.plusDays(random.nextInt(20) - 2);
            EventExtension.Builder extension = EventExtension.builder()
                    .decidedOn(Fact.on(decided).recordedOn(decided.plusDays(random.nextInt(3))))
                    .reasons(random.nextInt(5) == 0 ? "" : Events.REASONS);
            if (random.nextInt(5) > 0) {
                extension.proposedOn(Fact.on(decided.minusDays(random.nextInt(3))));
            }
            if (random.nextBoolean()) {
                extension.by(new Count(1 + random.nextInt(12), LimitUnit.WORKING_DAY));
            } else {
                extension.until(decided.plusDays(random.nextInt(20)));
            }
            return extension.build();
        }

        private ExecutorRequest request(LocalDate start) {
            return ExecutorRequest.builder()
                    .power(one(ExecutorPower.values()))
                    .requestedOn(fact(start))
                    .replyWithin(
                            random.nextBoolean()
                                    ? Optional.of(new Count(random.nextInt(6), LimitUnit.WORKING_DAY))
                                    : Optional.empty())
                    .suppliedOn(maybe(start.plusDays(3)))
                    .refusedOn(maybe(start.plusDays(3)))
                    .protectedSecret(bool())
                    .build();
        }

        private Optional<Dispatch> document(LocalDate day) {
            if (random.nextInt(4) == 0) {
                return Optional.empty();
            }
            Dispatch.Builder way = Dispatch.builder();
            for (int i = random.nextInt(3); i > 0; i--) {
                way.addReceivedOn(fact(day));
            }
            if (random.nextInt(4) == 0) {
                way.refusedOn(fact(day));
            }
            return Optional.of(way.build());
        }

        /** A fact some days after another, recorded some days later; at times with its hour, at times only planned. */
        private Fact fact(LocalDate from) {
            LocalDate day = from.plusDays(random.nextInt(12));
            Moment moment = random.nextBoolean() ? Moment.on(day) : Moment.at(day.atTime(random.nextInt(24), 0));
            return random.nextInt(10) == 0
                    ? Fact.planned(moment, day.minusDays(random.nextInt(8)))
                    : Fact.at(moment).recordedOn(day.plusDays(random.nextInt(8)));
        }

        private Optional<Fact> maybe(LocalDate from) {
            return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(fact(from));
        }

        private Optional<Boolean> bool() {
            return random.nextBoolean() ? Optional.of(random.nextBoolean()) : Optional.empty();
        }

        private Optional<PartyRole> role() {
            return random.nextBoolean()
                    ? Optional.of(one(PartyRole.BODY_LEADERSHIP, PartyRole.RESP_EXECUTOR, PartyRole.ICU))
                    : Optional.empty();
        }

        @SafeVarargs
        private <T> T one(T... all) {
            return all[random.nextInt(all.length)];
        }

        @SafeVarargs
        private <T> Set<T> some(T... all) {
            Set<T> some = new LinkedHashSet<>();
            for (T each : all) {
                if (random.nextInt(3) > 0) {
                    some.add(each);
                }
            }
            return some;
        }
    }
}
