package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.Dates;

/** From the breach of a partner to the day on which the corporation may turn to termination (points 28 and 29). */
final class BreachChain {

    private final Reckoner law;
    private final ForceMajeureRelief relief;
    private final Set<Breach> established = new HashSet<>();
    private final Set<Breach> notified = new HashSet<>();
    private final Set<Breach> remedied = new HashSet<>();

    BreachChain(Reckoner law, ForceMajeureRelief relief) {
        this.law = law;
        this.relief = relief;
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
                            acts.accept(new Act(fact, Act.Kind.REMEDIED, breach, progress -> remedied(breach))));
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
            notified.add(breach);
            return effect;
        });
    }

    /** Whoever removes a breach does so whether the agreement still runs or not. */
    private Outcome<Act.Effect> remedied(Breach breach) {
        if (!established.contains(breach)) {
            return Progress.refused(AgreementNorms.BREACH_NOTICE, "breach.notEstablished");
        }
        remedied.add(breach);
        return Outcome.accepted(Act.Effect.NONE);
    }

    /**
     * The term to remove a breach; none by an edition that lacks it. What the partner cannot remove for force majeure
     * it may remove later.
     */
    Optional<Deadline> cure(Breach breach) {
        return cure(breach, relief);
    }

    /** The same by what has happened alone: a notice or circumstances that are only planned set nothing running. */
    Optional<Deadline> running(Breach breach) {
        Breach happened = Breach.builder()
                .from(breach)
                .noticeSentOn(breach.noticeSentOn().filter(fact -> !fact.planned()))
                .noticeReceivedOn(breach.noticeReceivedOn().filter(fact -> !fact.planned()))
                .build();
        return cure(happened, relief.withoutPlans());
    }

    private Optional<Deadline> cure(Breach breach, ForceMajeureRelief relief) {
        if (law.edition().norms().find(StandardAgreement.BREACH_CURE_PERIOD).isEmpty()) {
            return Optional.empty();
        }
        Optional<Fact> from = law.policy(NoticeStart.RECEIPT) == NoticeStart.DISPATCH
                ? breach.noticeSentOn()
                : breach.noticeReceivedOn();
        Term term = Term.builder()
                .norm(StandardAgreement.BREACH_CURE_PERIOD)
                .trigger(from)
                .build();
        return Optional.of(relief.extended(law, term, AgreementParty.PARTNER));
    }

    /** Whether the corporation may tell the authorised body on a day that it will start to terminate. */
    Outcome<Act.Effect> mayTurnToTermination(LocalDate day) {
        List<Breach> open = open();
        if (open.isEmpty()) {
            return Progress.refused(AgreementNorms.TERMINATION_START, "termination.noBreach");
        }
        List<Breach> told = open.stream().filter(notified::contains).toList();
        if (told.isEmpty()) {
            return Progress.refused(AgreementNorms.BREACH_NOTICE, "termination.noNotice");
        }
        List<LocalDate> lastDays = new ArrayList<>();
        for (Breach breach : told) {
            Optional<Deadline> cure = running(breach);
            if (cure.isEmpty() || isOver(cure.get(), day)) {
                return Outcome.accepted(Act.Effect.NONE);
            }
            if (cure.get() instanceof Due due) {
                lastDays.add(due.due());
            }
        }
        return lastDays.stream()
                .min(LocalDate::compareTo)
                .map(last ->
                        Progress.refused(AgreementNorms.TERMINATION_START, "termination.cureRuns", Dates.day(last)))
                .orElseGet(() -> Progress.refused(AgreementNorms.TERMINATION_START, "termination.cureOpen"));
    }

    /** A term that a norm not yet in force would set has nothing to run. */
    private boolean isOver(Deadline cure, LocalDate day) {
        if (!(cure instanceof Due due)) {
            return false;
        }
        return law.policy(AuthorityNoticeStart.AFTER_CURE_PERIOD) == AuthorityNoticeStart.ON_LAST_CURE_DAY
                ? !day.isBefore(due.due())
                : day.isAfter(due.due());
    }

    boolean isEstablished(Breach breach) {
        return established.contains(breach);
    }

    /** The breaches that are established and not removed. */
    List<Breach> open() {
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
