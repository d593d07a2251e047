package kz.qyzmet.agreement;

import java.util.Comparator;
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

/** Changes by agreement, and the way to the court where there is none (points 15 to 17 and 20). */
final class CourtRoute {

    private final Reckoner law;
    private final Set<ChangeProposal> proposed = new HashSet<>();

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
            proposed.add(proposal);
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

    /** The same by what has happened alone: a receipt that is only planned sets nothing running. */
    private Deadline running(ChangeProposal proposal) {
        return window(
                law,
                ChangeProposal.builder()
                        .from(proposal)
                        .receivedOn(proposal.receivedOn().filter(fact -> !fact.planned()))
                        .build());
    }

    private Outcome<Act.Effect> sue(Progress progress, CourtClaim claim) {
        return progress.whileInForce(Act.Effect.NONE).flatMap(effect -> opened(claim));
    }

    private Outcome<Act.Effect> opened(CourtClaim claim) {
        List<ChangeProposal> own = proposed.stream()
                .filter(proposal -> proposal.by() == claim.by() && proposal.kind() == claim.kind())
                .toList();
        if (own.isEmpty()) {
            return Progress.refused(AgreementNorms.COURT_AFTER_REFUSAL, "court.noProposal");
        }
        if (own.stream().anyMatch(proposal -> isRefused(proposal, claim) || isSilent(proposal, claim))) {
            return Outcome.accepted(Act.Effect.NONE);
        }
        Optional<ChangeProposal> unanswered = own.stream()
                .filter(proposal -> answerBy(proposal, claim.filedOn()).isEmpty())
                .min(Comparator.comparing(proposal -> proposal.sentOn().day()));
        if (unanswered.isEmpty()) {
            return Progress.refused(AgreementNorms.COURT_AFTER_REFUSAL, "court.notRefused");
        }
        return running(unanswered.get()) instanceof Due due
                ? Progress.refused(AgreementNorms.COURT_AFTER_SILENCE, "court.windowRuns", Dates.day(due.due()))
                : Progress.refused(AgreementNorms.COURT_AFTER_SILENCE, "court.notReceived");
    }

    private static boolean isRefused(ChangeProposal proposal, CourtClaim claim) {
        return answerBy(proposal, claim.filedOn())
                .filter(answer -> answer.kind() == AnswerKind.REFUSED)
                .isPresent();
    }

    /** No answer on or before the last of the thirty days; what comes later does not close the way again. */
    private boolean isSilent(ChangeProposal proposal, CourtClaim claim) {
        return running(proposal) instanceof Due due
                && claim.filedOn().day().isAfter(due.due())
                && proposal.answer()
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
