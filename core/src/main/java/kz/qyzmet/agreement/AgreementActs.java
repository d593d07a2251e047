package kz.qyzmet.agreement;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Outcome;

/**
 * What the parties and the court can do under an agreement. Each act gives the agreement with it, or a refusal that
 * names the point which refuses.
 *
 * <p>An act is judged by what happened before it, in the order of the days. A plan is recorded and not judged.
 */
public interface AgreementActs {

    /**
     * Returns the agreement to which something is done.
     *
     * @return this agreement, not null
     */
    PartnershipAgreement self();

    /**
     * Signs the agreement: each party once ({@code spa219.p14.entry-into-force}).
     *
     * @param law the engine, not null
     * @param signature the signature, not null
     * @return the agreement, or the refusal, not null
     */
    default Outcome<PartnershipAgreement> sign(Reckoner law, AgreementSignature signature) {
        return judged(law, edit().addSignatures(signature), signature, Act.Kind.SIGNED);
    }

    /**
     * Amends the agreement, as both parties agreed ({@code spa219.p20.effective-agreement}).
     *
     * @param law the engine, not null
     * @param agreedOn when they agreed, not null
     * @return the agreement, or the refusal, not null
     */
    default Outcome<PartnershipAgreement> amend(Reckoner law, Fact agreedOn) {
        AgreedChange change = new AgreedChange(ChangeKind.AMENDMENT, agreedOn);
        return judged(law, edit().addChanges(change), change, Act.Kind.AMENDED);
    }

    /**
     * Ends the agreement, as both parties agreed ({@code spa219.p20.effective-agreement}).
     *
     * @param law the engine, not null
     * @param agreedOn when they agreed, not null
     * @return the agreement, or the refusal, not null
     */
    default Outcome<PartnershipAgreement> terminateByAgreement(Reckoner law, Fact agreedOn) {
        AgreedChange change = new AgreedChange(ChangeKind.TERMINATION, agreedOn);
        return judged(law, edit().addChanges(change), change, Act.Kind.ENDED);
    }

    /**
     * Establishes a breach of the partner (point 28).
     *
     * @param law the engine, not null
     * @param breach the breach, not null
     * @return the agreement, or the refusal, not null
     */
    default Outcome<PartnershipAgreement> establish(Reckoner law, Breach breach) {
        return judged(law, edit().addBreaches(breach), breach, Act.Kind.BREACH_FOUND);
    }

    /**
     * Notifies the partner of a breach ({@code spa219.p28.notice}).
     *
     * @param law the engine, not null
     * @param breach an established breach, not null
     * @param sentOn when the notice was sent, not null
     * @param receivedOn when the partner received it, not null, empty where it is not known
     * @return the agreement, or the refusal, not null
     * @throws IllegalArgumentException if the agreement does not hold the breach, or this is recorded already
     */
    default Outcome<PartnershipAgreement> notifyBreach(
            Reckoner law, Breach breach, Fact sentOn, Optional<Fact> receivedOn) {
        requireOpen("noticeSentOn", breach.noticeSentOn().filter(before -> !before.equals(sentOn)));
        requireOpen("noticeReceivedOn", breach.noticeReceivedOn());
        Breach told = Breach.builder()
                .from(breach)
                .noticeSentOn(sentOn)
                .noticeReceivedOn(receivedOn)
                .build();
        return judged(law, edit().breaches(replaced(self().breaches(), breach, told)), told, Act.Kind.NOTICE_SENT);
    }

    /**
     * Removes a breach; late removal is a finding, not a refusal.
     *
     * @param law the engine, not null
     * @param breach an established breach, not null
     * @param remediedOn when it was removed, not null
     * @return the agreement, or the refusal, not null
     * @throws IllegalArgumentException if the agreement does not hold the breach, or this is recorded already
     */
    default Outcome<PartnershipAgreement> remedy(Reckoner law, Breach breach, Fact remediedOn) {
        requireOpen("remediedOn", breach.remediedOn());
        Breach remedied = Breach.builder().from(breach).remediedOn(remediedOn).build();
        return judged(law, edit().breaches(replaced(self().breaches(), breach, remedied)), remedied, Act.Kind.REMEDIED);
    }

    /**
     * Tells the authorised body of a termination to come: after breaches that were not cured
     * ({@code spa219.p29.authority-notice}), or without ({@code spa219.p25.unilateral-notice}).
     *
     * @param law the engine, not null
     * @param termination the termination with its notice, not null
     * @return the agreement, or the refusal, not null
     * @throws IllegalArgumentException if the termination has no notice
     */
    default Outcome<PartnershipAgreement> notifyAuthority(Reckoner law, Termination termination) {
        if (termination.notice().isEmpty()) {
            throw new IllegalArgumentException("Invalid termination: Expected 'notice', but found: none");
        }
        return judged(law, edit().addTerminations(termination), termination, Act.Kind.AUTHORITY_TOLD);
    }

    /**
     * Starts the procedure of a termination ({@code spa219.p29.termination-start},
     * {@code spa219.p25.unilateral-procedure}).
     *
     * @param law the engine, not null
     * @param termination a termination of which the authorised body was told, not null
     * @param initiatedOn when it is started, not null
     * @return the agreement, or the refusal, not null
     * @throws IllegalArgumentException if the agreement does not hold the termination, or this is recorded already
     */
    default Outcome<PartnershipAgreement> initiateTermination(Reckoner law, Termination termination, Fact initiatedOn) {
        requireOpen("initiatedOn", termination.initiatedOn());
        Termination initiated =
                Termination.builder().from(termination).initiatedOn(initiatedOn).build();
        return judged(
                law,
                edit().terminations(replaced(self().terminations(), termination, initiated)),
                initiated,
                Act.Kind.INITIATED);
    }

    /**
     * Ends the agreement by a termination that was started.
     *
     * @param law the engine, not null
     * @param termination a termination that was started, not null
     * @param endedOn when the agreement ends, not null
     * @return the agreement, or the refusal, not null
     * @throws IllegalArgumentException if the agreement does not hold the termination, or this is recorded already
     */
    default Outcome<PartnershipAgreement> completeTermination(Reckoner law, Termination termination, Fact endedOn) {
        requireOpen("endedOn", termination.endedOn());
        Termination ended =
                Termination.builder().from(termination).endedOn(endedOn).build();
        return judged(
                law, edit().terminations(replaced(self().terminations(), termination, ended)), ended, Act.Kind.ENDED);
    }

    /**
     * Proposes to amend or terminate the agreement (point 17).
     *
     * @param law the engine, not null
     * @param proposal the proposal, not null
     * @return the agreement, or the refusal, not null
     */
    default Outcome<PartnershipAgreement> propose(Reckoner law, ChangeProposal proposal) {
        return judged(law, edit().addProposals(proposal), proposal, Act.Kind.PROPOSED);
    }

    /**
     * Answers a proposal. Agreement changes the agreement at that moment; agreement in part is no refusal.
     *
     * @param law the engine, not null
     * @param proposal a proposal of the agreement, not null
     * @param answer the answer, not null
     * @return the agreement, or the refusal, not null
     * @throws IllegalArgumentException if the agreement does not hold the proposal, or this is recorded already
     */
    default Outcome<PartnershipAgreement> answer(Reckoner law, ChangeProposal proposal, ProposalAnswer answer) {
        requireOpen("answer", proposal.answer().map(ProposalAnswer::receivedOn));
        ChangeProposal answered =
                ChangeProposal.builder().from(proposal).answer(answer).build();
        return judged(
                law,
                edit().proposals(replaced(self().proposals(), proposal, answered)),
                answered,
                CourtRoute.answerKind(answered, answer));
    }

    /**
     * Asks the court to amend or terminate the agreement: only after a refusal, or thirty days of silence (point 17).
     *
     * @param law the engine, not null
     * @param claim the claim, not null
     * @return the agreement, or the refusal, not null
     */
    default Outcome<PartnershipAgreement> sue(Reckoner law, CourtClaim claim) {
        return judged(law, edit().addCourtClaims(claim), claim, Act.Kind.SUED);
    }

    /**
     * Records the decision on a claim; one that grants it works from its entry into force
     * ({@code spa219.p20.effective-court}).
     *
     * @param law the engine, not null
     * @param claim a claim of the agreement, not null
     * @param decision the decision, not null
     * @return the agreement, or the refusal, not null
     * @throws IllegalArgumentException if the agreement does not hold the claim, or this is recorded already
     */
    default Outcome<PartnershipAgreement> decide(Reckoner law, CourtClaim claim, CourtDecision decision) {
        requireOpen("decision", claim.decision().map(CourtDecision::inForceOn));
        CourtClaim decided = CourtClaim.builder().from(claim).decision(decision).build();
        return judged(
                law,
                edit().courtClaims(replaced(self().courtClaims(), claim, decided)),
                decided,
                CourtRoute.decisionKind(decided, decision));
    }

    /**
     * Withdraws from the agreement: in the three cases of point 24 alone.
     *
     * @param law the engine, not null
     * @param withdrawal the withdrawal, not null
     * @return the agreement, or the refusal, not null
     */
    default Outcome<PartnershipAgreement> withdraw(Reckoner law, UnilateralWithdrawal withdrawal) {
        return judged(law, edit().addWithdrawals(withdrawal), withdrawal, Act.Kind.ENDED);
    }

    /**
     * Refuses services of Annex 3, for the partner; with an end on file, ends the agreement for the corporation (point
     * 8).
     *
     * @param law the engine, not null
     * @param refusal the refusal, and what followed, not null
     * @return the agreement, or the refusal by a point, not null
     */
    default Outcome<PartnershipAgreement> refuseServices(Reckoner law, RefusedServices refusal) {
        Outcome<PartnershipAgreement> refused =
                judged(law, edit().addRefusedServices(refusal), refusal, Act.Kind.SERVICES_REFUSED);
        return refusal.terminatedOn().isEmpty()
                ? refused
                : refused.flatMap(next -> judged(law, edit().addRefusedServices(refusal), refusal, Act.Kind.ENDED));
    }

    /**
     * Proposes to the authorised body to end the powers of an agent ({@code spa219.an1.p3.sp2.i2.propose-termination}).
     *
     * @param law the engine, not null
     * @param proposal the proposal, not null
     * @return the agreement, or the refusal, not null
     */
    default Outcome<PartnershipAgreement> proposeEndOfPowers(Reckoner law, EndOfPowersProposal proposal) {
        return judged(law, edit().addEndOfPowersProposals(proposal), proposal, Act.Kind.POWERS_PROPOSED);
    }

    /**
     * Raises a claim for return, losses or damage (points 9, 21 and 22).
     *
     * @param law the engine, not null
     * @param claim the claim, not null
     * @return the agreement, or the refusal, not null
     */
    default Outcome<PartnershipAgreement> claim(Reckoner law, PartyClaim claim) {
        PartnershipAgreement next = edit().addPartyClaims(claim).build();
        return new PartyClaims(law, next, AgreementCourse.of(law, next))
                .judge(claim)
                .map(raised -> next);
    }

    /** What has happened is not replaced by something else; a plan is. */
    private static void requireOpen(String name, Optional<Fact> recorded) {
        if (recorded.filter(fact -> !fact.planned()).isPresent()) {
            throw new IllegalArgumentException("Invalid act: Expected '" + name + "' to be open, but found: "
                    + recorded.get().occurredAt());
        }
    }

    private PartnershipAgreement.Builder edit() {
        return PartnershipAgreement.builder().from(self());
    }

    private Outcome<PartnershipAgreement> judged(
            Reckoner law, PartnershipAgreement.Builder edited, Object source, Act.Kind kind) {
        PartnershipAgreement next = edited.build();
        return AgreementCourse.of(law, next)
                .outcomeOf(source, kind)
                .map(outcome -> outcome.map(effect -> next))
                .orElseGet(() -> Outcome.accepted(next));
    }

    private static <T> Set<T> replaced(Set<T> parts, T old, T part) {
        if (!parts.contains(old)) {
            throw new IllegalArgumentException("Invalid part: Expected one of the agreement, but found: another");
        }
        Set<T> changed = new HashSet<>(parts);
        changed.remove(old);
        changed.add(part);
        return changed;
    }
}
