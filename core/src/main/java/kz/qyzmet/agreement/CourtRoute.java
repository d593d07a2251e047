package kz.qyzmet.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.Dates;
import org.jspecify.annotations.Nullable;

/** Changes by agreement, and the way to the court where there is none (points 15 to 17 and 20). */
final class CourtRoute {

    private final Reckoner law;
    private final List<Proposed> proposed = new ArrayList<>();

    CourtRoute(Reckoner law) {
        this.law = law;
    }

    void acts(PartnershipAgreement agreement, Consumer<Act> acts) {
        for (AgreedChange change : agreement.changes()) {
            acts.accept(new Act(
                    change.agreedOn(),
                    Act.Kind.of(change.kind()),
                    change,
                    progress -> progress.whileInForce(Act.Effect.of(change.kind()))));
        }
        for (ChangeProposal proposal : agreement.proposals()) {
            acts.accept(
                    new Act(proposal.sentOn(), Act.Kind.PROPOSED, proposal, progress -> propose(progress, proposal)));
            proposal.answer()
                    .ifPresent(answer -> acts.accept(new Act(
                            answer.receivedOn(),
                            answerKind(proposal, answer),
                            proposal,
                            progress -> answer(progress, proposal, answer))));
        }
        for (CourtClaim claim : agreement.courtClaims()) {
            acts.accept(new Act(claim.filedOn(), Act.Kind.SUED, claim, progress -> sue(progress, claim)));
            claim.decision()
                    .ifPresent(decision -> acts.accept(new Act(
                            decision.inForceOn(),
                            decisionKind(claim, decision),
                            claim,
                            progress -> decision.granted()
                                    ? progress.whileInForce(Act.Effect.of(claim.kind()))
                                    : Outcome.accepted(Act.Effect.NONE))));
        }
    }

    static Act.Kind answerKind(ChangeProposal proposal, ProposalAnswer answer) {
        return answer.kind() == AnswerKind.AGREED ? Act.Kind.of(proposal.kind()) : Act.Kind.ANSWERED;
    }

    static Act.Kind decisionKind(CourtClaim claim, CourtDecision decision) {
        return decision.granted() ? Act.Kind.of(claim.kind()) : Act.Kind.DISMISSED;
    }

    private Outcome<Act.Effect> propose(Progress progress, ChangeProposal proposal) {
        return progress.whileInForce(Act.Effect.NONE).map(effect -> {
            proposed.add(new Proposed(proposal));
            return effect;
        });
    }

    /** Where both want a change, it is made at that moment, even if the proposal came before its time. */
    private static Outcome<Act.Effect> answer(Progress progress, ChangeProposal proposal, ProposalAnswer answer) {
        return progress.whileInForce(
                answer.kind() == AnswerKind.AGREED ? Act.Effect.of(proposal.kind()) : Act.Effect.NONE);
    }

    /** The thirty days for an answer. */
    static Deadline window(Reckoner law, ChangeProposal proposal) {
        Optional<Fact> from = law.policy(NoticeStart.RECEIPT) == NoticeStart.DISPATCH
                ? Optional.of(proposal.sentOn())
                : proposal.receivedOn();
        return law.deadline(Term.builder()
                .norm(StandardAgreement.RESPONSE_WINDOW_BEFORE_COURT)
                .trigger(from)
                .build());
    }

    /** A proposal under the agreement; its window is counted once, and only where a suit asks for it. */
    private final class Proposed {

        private final ChangeProposal proposal;
        private @Nullable Deadline window;

        Proposed(ChangeProposal proposal) {
            this.proposal = proposal;
        }

        /** The thirty days by what has happened alone: a receipt that is only planned sets nothing running. */
        Deadline window() {
            Deadline known = window;
            if (known == null) {
                known = CourtRoute.window(
                        law,
                        ChangeProposal.builder()
                                .from(proposal)
                                .receivedOn(proposal.receivedOn().filter(fact -> !fact.planned()))
                                .build());
                window = known;
            }
            return known;
        }
    }

    private Outcome<Act.Effect> sue(Progress progress, CourtClaim claim) {
        return progress.whileInForce(Act.Effect.NONE).flatMap(effect -> opened(claim));
    }

    private Outcome<Act.Effect> opened(CourtClaim claim) {
        List<Proposed> own = proposed.stream()
                .filter(one -> one.proposal.by() == claim.by() && one.proposal.kind() == claim.kind())
                .toList();
        if (own.isEmpty()) {
            return Progress.refused(AgreementNorms.COURT_AFTER_REFUSAL, "court.noProposal");
        }
        if (own.stream().anyMatch(one -> isRefused(one.proposal, claim) || isSilent(one, claim))) {
            return Outcome.accepted(Act.Effect.NONE);
        }
        List<Proposed> unanswered = own.stream()
                .filter(one -> answerBy(one.proposal, claim.filedOn()).isEmpty())
                .toList();
        if (unanswered.isEmpty()) {
            return Progress.refused(AgreementNorms.COURT_AFTER_REFUSAL, "court.notRefused");
        }
        return unanswered.stream()
                .map(Proposed::window)
                .filter(Due.class::isInstance)
                .map(Deadline::due)
                .min(Comparator.naturalOrder())
                .map(last -> Progress.refused(AgreementNorms.COURT_AFTER_SILENCE, "court.windowRuns", Dates.day(last)))
                .orElseGet(() -> Progress.refused(AgreementNorms.COURT_AFTER_SILENCE, "court.notReceived"));
    }

    private static boolean isRefused(ChangeProposal proposal, CourtClaim claim) {
        return answerBy(proposal, claim.filedOn())
                .filter(answer -> answer.kind() == AnswerKind.REFUSED)
                .isPresent();
    }

    /** No answer on or before the last of the thirty days; what comes later does not close the way again. */
    private static boolean isSilent(Proposed proposed, CourtClaim claim) {
        return proposed.window() instanceof Due due
                && claim.filedOn().day().isAfter(due.due())
                && proposed.proposal
                        .answer()
                        .filter(answer -> !answer.receivedOn().planned())
                        .filter(answer ->
                                due.isInTime(answer.receivedOn().occurredAt()).orElse(true))
                        .isEmpty();
    }

    private static Optional<ProposalAnswer> answerBy(ChangeProposal proposal, Fact filed) {
        return proposal.answer()
                .filter(answer -> !answer.receivedOn().planned())
                .filter(answer ->
                        !filed.occurredAt().isBefore(answer.receivedOn().occurredAt()));
    }
}
