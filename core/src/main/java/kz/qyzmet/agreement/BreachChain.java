package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Prolongation;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.text.PersonalData;

/** From the breach of a partner to the day on which the corporation may turn to termination (points 28 and 29). */
final class BreachChain {

    private final Reckoner law;
    private final Set<Prolongation> prolongations;
    private final Set<Prolongation> prolongationsSoFar;
    private final Set<Breach> established = new HashSet<>();
    private final Set<Breach> notified = new HashSet<>();
    private final Set<Breach> remedied = new HashSet<>();
    private final Set<Breach> closed = new HashSet<>();
    private final Map<Breach, Optional<Deadline>> running = new HashMap<>();
    private final NavigableMap<LocalDate, Integer> lastDays = new TreeMap<>();
    private final Set<Breach> notCounted = new HashSet<>();
    private int openAndNotified;

    BreachChain(Reckoner law, ForceMajeureRelief relief) {
        this.law = law;
        this.prolongations = relief.prolongations(law, AgreementParty.PARTNER);
        this.prolongationsSoFar = relief.withoutPlans().prolongations(law, AgreementParty.PARTNER);
    }

    void acts(Set<Breach> breaches, Consumer<Act> acts) {
        for (Breach breach : breaches) {
            acts.accept(new Act(breach.foundOn(), Act.Kind.BREACH_FOUND, breach, progress -> found(progress, breach)));
            breach.noticeSentOn()
                    .ifPresent(fact -> acts.accept(
                            new Act(fact, Act.Kind.NOTICE_SENT, breach, progress -> told(progress, breach))));
            breach.noticeReceivedOn()
                    .ifPresent(fact -> acts.accept(
                            new Act(fact, Act.Kind.NOTICE_RECEIVED, breach, progress -> told(progress, breach))));
            breach.remediedOn()
                    .ifPresent(fact ->
                            acts.accept(new Act(fact, Act.Kind.REMEDIED, breach, progress -> remedied(breach, fact))));
        }
    }

    private Outcome<Act.Effect> found(Progress progress, Breach breach) {
        if (law.edition().norms().find(breach.norm()).isEmpty()) {
            return Progress.refused(
                    AgreementNorms.POOR_QUALITY,
                    "breach.source",
                    breach.source().label());
        }
        return progress.whileInForce(Act.Effect.NONE).map(effect -> {
            established.add(breach);
            return effect;
        });
    }

    private Outcome<Act.Effect> told(Progress progress, Breach breach) {
        if (!established.contains(breach)) {
            return Progress.refused(AgreementNorms.BREACH_NOTICE, "breach.notEstablished");
        }
        return progress.whileInForce(Act.Effect.NONE).map(effect -> {
            if (notified.add(breach) && !remedied.contains(breach)) {
                openAndNotified++;
                notCounted.add(breach);
            }
            return effect;
        });
    }

    /** Whoever removes a breach does so whether the agreement still runs or not. */
    private Outcome<Act.Effect> remedied(Breach breach, Fact removal) {
        if (!established.contains(breach)) {
            return Progress.refused(AgreementNorms.BREACH_NOTICE, "breach.notEstablished");
        }
        if (remedied.add(breach) && !leavesTheWayOpen(breach, removal)) {
            closed.add(breach);
            if (notified.contains(breach)) {
                openAndNotified--;
                if (!notCounted.remove(breach)) {
                    count(breach, -1);
                }
            }
        }
        return Outcome.accepted(Act.Effect.NONE);
    }

    /**
     * What was not removed in the term gave the right to terminate, and does so still by the reading that is followed.
     */
    private boolean leavesTheWayOpen(Breach breach, Fact removal) {
        return notified.contains(breach)
                && law.policy(LateRemoval.LEAVES_THE_WAY_OPEN) != LateRemoval.CLOSES_THE_WAY
                && running(breach)
                        .filter(cure -> cure instanceof Due due
                                && !due.isInTime(removal.occurredAt()).orElse(true))
                        .isPresent();
    }

    /** The last days are kept in order, so that many terminations over many breaches are judged at once. */
    private void count(Breach breach, int change) {
        running(breach)
                .filter(Due.class::isInstance)
                .map(Deadline::due)
                .ifPresent(last -> lastDays.merge(last, change, (one, other) -> one + other == 0 ? null : one + other));
    }

    /**
     * The term to remove a breach; none by an edition that lacks it. What the partner cannot remove for force majeure
     * it may remove later.
     */
    Optional<Deadline> cure(Breach breach) {
        return cure(breach, prolongations);
    }

    /** The same by what has happened alone: a notice or circumstances that are only planned set nothing running. */
    Optional<Deadline> running(Breach breach) {
        return running.computeIfAbsent(breach, recorded -> {
            Breach happened = Breach.builder()
                    .from(recorded)
                    .noticeSentOn(recorded.noticeSentOn().filter(fact -> !fact.planned()))
                    .noticeReceivedOn(recorded.noticeReceivedOn().filter(fact -> !fact.planned()))
                    .build();
            return cure(happened, prolongationsSoFar);
        });
    }

    private Optional<Deadline> cure(Breach breach, Set<Prolongation> prolongations) {
        if (!hasTerm()) {
            return Optional.empty();
        }
        Optional<Fact> from = law.policy(NoticeStart.RECEIPT) == NoticeStart.DISPATCH
                ? breach.noticeSentOn()
                : breach.noticeReceivedOn();
        Term term = Term.builder()
                .norm(StandardAgreement.BREACH_CURE_PERIOD)
                .trigger(from)
                .prolongations(prolongations)
                .build();
        return Optional.of(law.deadline(term));
    }

    private boolean hasTerm() {
        return law.edition().norms().find(StandardAgreement.BREACH_CURE_PERIOD).isPresent();
    }

    /** Whether the corporation may tell the authorised body on a day that it will start to terminate. */
    Outcome<Act.Effect> mayTurnToTermination(LocalDate day) {
        if (closed.size() == established.size()) {
            return Progress.refused(AgreementNorms.TERMINATION_START, "termination.noBreach");
        }
        if (openAndNotified == 0) {
            return Progress.refused(AgreementNorms.BREACH_NOTICE, "termination.noNotice");
        }
        if (!hasTerm()) {
            return Outcome.accepted(Act.Effect.NONE);
        }
        notCounted.forEach(breach -> count(breach, 1));
        notCounted.clear();
        if (lastDays.isEmpty()) {
            return Progress.refused(AgreementNorms.TERMINATION_START, "termination.cureOpen");
        }
        LocalDate first = lastDays.firstKey();
        return isOver(first, day)
                ? Outcome.accepted(Act.Effect.NONE)
                : Progress.refused(AgreementNorms.TERMINATION_START, "termination.cureRuns", Dates.day(first));
    }

    private boolean isOver(LocalDate lastDay, LocalDate day) {
        return law.policy(AuthorityNoticeStart.AFTER_CURE_PERIOD) == AuthorityNoticeStart.ON_LAST_CURE_DAY
                ? !day.isBefore(lastDay)
                : day.isAfter(lastDay);
    }

    /** The ground for a reader, with the number of the breach where it has one. */
    static LocalizedText subject(Breach breach) {
        LocalizedText ground = breach.ground().label();
        return breach.number()
                .map(number -> AgreementTexts.TEXTS.text("breach.numbered", ground, PersonalData.scrub(number)))
                .orElse(ground);
    }

    boolean isEstablished(Breach breach) {
        return established.contains(breach);
    }

    /** Whether a breach may still lead to termination. */
    boolean leadsOn(Breach breach) {
        return established.contains(breach) && !closed.contains(breach);
    }

    /** The breaches that are established and not removed. */
    private List<Breach> open() {
        return established.stream().filter(breach -> !remedied.contains(breach)).toList();
    }

    /** Where an agreement stands for its open breaches; empty where there is none. */
    Optional<AgreementState> state(LocalDate asOf) {
        List<Breach> open = open();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        AgreementState state = AgreementState.IN_BREACH;
        for (Breach breach : open) {
            Optional<Deadline> cure = notified.contains(breach) ? running(breach) : Optional.empty();
            if (cure.isPresent()) {
                switch (cure.get().status(asOf)) {
                    case MISSED -> {
                        return Optional.of(AgreementState.NOT_CURED);
                    }
                    case OPEN, DUE_TODAY, SUSPENDED -> state = AgreementState.CURING;
                    default -> {
                        // The notice has not arrived: the term does not run yet.
                    }
                }
            }
        }
        return Optional.of(state);
    }
}
