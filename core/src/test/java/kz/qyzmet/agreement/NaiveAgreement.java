package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;

/**
 * The lifecycle once more, slowly: it lives through each day of the year and asks point by point what may happen on it.
 *
 * <p>It knows the default readings and no force majeure. On one day first comes what opens a way, then what goes it,
 * and last what ends the agreement.
 */
final class NaiveAgreement {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private final PartnershipAgreement agreement;
    private final boolean kazakh;
    private final LocalDate asOf;

    private LocalDate today = FIRST;
    private boolean signedByCorporation;
    private boolean signedByPartner;
    private boolean amended;
    private boolean initiated;
    private boolean ended;
    private final Set<Breach> open = new HashSet<>();
    private final Set<Breach> removedLate = new HashSet<>();
    private final Set<Breach> established = new HashSet<>();
    private final Set<Breach> notified = new HashSet<>();
    private final Set<ChangeProposal> proposed = new HashSet<>();
    private final Set<RefusedServices> servicesRefused = new HashSet<>();
    private final Set<Termination> announced = new HashSet<>();
    private final Set<Termination> started = new HashSet<>();

    /** What had something that was not allowed. */
    final Set<Object> refused = new HashSet<>();

    /** Of these one holds and the others do not, and which one is of no matter. */
    final Set<Object> oneOfThese = new HashSet<>();

    NaiveAgreement(PartnershipAgreement agreement, boolean kazakh, LocalDate asOf) {
        this.agreement = agreement;
        this.kazakh = kazakh;
        this.asOf = asOf;
        while (!today.isAfter(LAST)) {
            signatures();
            breaches();
            proposals();
            agreement.refusedServices().forEach(this::refusal);
            agreement.endOfPowersProposals().forEach(this::powers);
            agreement.terminations().forEach(this::authority);
            agreement.terminations().forEach(this::start);
            agreement.courtClaims().forEach(this::suit);
            amendments();
            ends();
            today = today.plusDays(1);
        }
    }

    AgreementState state() {
        if (ended) {
            return AgreementState.TERMINATED;
        }
        if (initiated) {
            return AgreementState.TERMINATION_INITIATED;
        }
        if (signedByCorporation && signedByPartner) {
            if (open.isEmpty()) {
                return amended ? AgreementState.AMENDED : AgreementState.IN_FORCE;
            }
            boolean curing = false;
            for (Breach breach : open) {
                Optional<LocalDate> last = cure(breach);
                if (last.isPresent() && last.get().isBefore(asOf)) {
                    return AgreementState.NOT_CURED;
                }
                curing |= last.isPresent();
            }
            return curing ? AgreementState.CURING : AgreementState.IN_BREACH;
        }
        if (signedByCorporation || signedByPartner) {
            return AgreementState.SIGNED_BY_ONE;
        }
        return agreement.selectedOn().filter(this::known).isPresent()
                ? AgreementState.SELECTED
                : AgreementState.NOT_SELECTED;
    }

    /** On file, even as a plan: what followed on it may have happened. */
    private boolean recorded(Fact fact) {
        return !fact.recordedOn().isAfter(asOf);
    }

    private boolean known(Fact fact) {
        return !fact.planned() && !fact.recordedOn().isAfter(asOf);
    }

    private boolean isToday(Fact fact) {
        return known(fact) && fact.day().equals(today);
    }

    private boolean isToday(Optional<Fact> fact) {
        return fact.isPresent() && isToday(fact.get());
    }

    private boolean running() {
        return signedByCorporation && signedByPartner && !ended;
    }

    private static LocalDate thirtyDays(LocalDate day) {
        LocalDate last = day.plusDays(30);
        while (!Kazakhstan.isWorked(last)) {
            last = last.plusDays(1);
        }
        return last;
    }

    /** Point 14: in force from the day of signing. */
    private void signatures() {
        for (AgreementParty party : AgreementParty.values()) {
            List<AgreementSignature> given = agreement.signatures().stream()
                    .filter(signature -> signature.by() == party && isToday(signature.signedOn()))
                    .toList();
            boolean before = party == AgreementParty.PARTNER ? signedByPartner : signedByCorporation;
            if (before) {
                refused.addAll(given);
            } else if (given.size() > 1) {
                oneOfThese.addAll(given);
            }
            signedByPartner |= party == AgreementParty.PARTNER && !given.isEmpty();
            signedByCorporation |= party == AgreementParty.STATE_CORPORATION && !given.isEmpty();
        }
    }

    /** Point 28. */
    private void breaches() {
        for (Breach breach : agreement.breaches()) {
            if (isToday(breach.foundOn())) {
                boolean lawful = kazakh
                        || breach.ground() == BreachGround.VIOLATION
                        || breach.source() == BreachSource.STATE_CORPORATION;
                if (lawful && running()) {
                    open.add(breach);
                    established.add(breach);
                } else {
                    refused.add(breach);
                }
            }
        }
        for (Breach breach : agreement.breaches()) {
            if (recorded(breach.foundOn()) && (isToday(breach.noticeSentOn()) || isToday(breach.noticeReceivedOn()))) {
                if (established.contains(breach) && running()) {
                    notified.add(breach);
                } else {
                    refused.add(breach);
                }
            }
        }
        for (Breach breach : agreement.breaches()) {
            if (recorded(breach.foundOn()) && isToday(breach.remediedOn())) {
                if (established.contains(breach)) {
                    if (open.remove(breach)
                            && cure(breach).filter(today::isAfter).isPresent()) {
                        removedLate.add(breach);
                    }
                } else {
                    refused.add(breach);
                }
            }
        }
    }

    /** The last of the thirty days to remove a breach, after the day of the receipt; the English text gives none. */
    private Optional<LocalDate> cure(Breach breach) {
        return kazakh && notified.contains(breach)
                ? breach.noticeReceivedOn().filter(this::known).map(received -> thirtyDays(received.day()))
                : Optional.empty();
    }

    /** Point 17. */
    private void proposals() {
        for (ChangeProposal proposal : agreement.proposals()) {
            if (isToday(proposal.sentOn())) {
                if (running()) {
                    proposed.add(proposal);
                } else {
                    refused.add(proposal);
                }
            }
        }
        for (ChangeProposal proposal : agreement.proposals()) {
            if (recorded(proposal.sentOn())
                    && proposal.answer()
                            .filter(answer -> answer.kind() != AnswerKind.AGREED && isToday(answer.receivedOn()))
                            .isPresent()
                    && !running()) {
                refused.add(proposal);
            }
        }
    }

    /** Points 16 and 17. */
    private void suit(CourtClaim claim) {
        if (isToday(claim.filedOn()) && !(running() && proposed.stream().anyMatch(own -> opensCourt(own, claim)))) {
            refused.add(claim);
        }
    }

    private boolean opensCourt(ChangeProposal own, CourtClaim claim) {
        if (own.by() != claim.by() || own.kind() != claim.kind()) {
            return false;
        }
        Optional<ProposalAnswer> answer = own.answer().filter(given -> known(given.receivedOn()));
        if (answer.filter(given -> given.kind() == AnswerKind.REFUSED
                        && !given.receivedOn().day().isAfter(today))
                .isPresent()) {
            return true;
        }
        Optional<LocalDate> last = own.receivedOn().filter(this::known).map(fact -> thirtyDays(fact.day()));
        return last.isPresent()
                && today.isAfter(last.get())
                && answer.filter(given -> !given.receivedOn().day().isAfter(last.get()))
                        .isEmpty();
    }

    /** Point 8; trust management has no list of services. */
    private void refusal(RefusedServices refusal) {
        if (isToday(refusal.refusedOn())) {
            if (running() && agreement.cooperationType() != CooperationType.TRUST_MANAGEMENT) {
                servicesRefused.add(refusal);
            } else {
                refused.add(refusal);
            }
        }
    }

    /** Annex 1 point 3. */
    private void powers(EndOfPowersProposal proposal) {
        if (isToday(proposal.proposedOn())
                && !(running()
                        && agreement.cooperationType() == CooperationType.AGENT
                        && proposal.violationFoundOn().isPresent())) {
            refused.add(proposal);
        }
    }

    /** Points 25 and 29: the notice. */
    private void authority(Termination termination) {
        if (isToday(termination.notice().map(AuthorityNotice::sentOn))) {
            boolean lawful =
                    !termination.forBreach() || (termination.by() == AgreementParty.STATE_CORPORATION && mayTurn());
            if (lawful && running()) {
                announced.add(termination);
            } else {
                refused.add(termination);
            }
        }
    }

    /** Point 29: a breach of which the partner was told was not removed in the time for it. */
    private boolean mayTurn() {
        return Stream.concat(open.stream(), removedLate.stream())
                .filter(notified::contains)
                .anyMatch(
                        breach -> !kazakh || cure(breach).filter(today::isAfter).isPresent());
    }

    /** Points 25 and 29: thirty days later the procedure. */
    private void start(Termination termination) {
        if (isToday(termination.initiatedOn())) {
            if (running()
                    && announced.contains(termination)
                    && !termination
                            .notice()
                            .orElseThrow()
                            .sentOn()
                            .day()
                            .plusDays(30)
                            .isAfter(today)) {
                started.add(termination);
                initiated = true;
            } else {
                refused.add(termination);
            }
        }
    }

    /** Points 15 and 20. */
    private void amendments() {
        changes(ChangeKind.AMENDMENT).forEach(source -> {
            if (running()) {
                amended = true;
            } else {
                refused.add(source);
            }
        });
    }

    private List<Object> changes(ChangeKind kind) {
        List<Object> changes = new ArrayList<>();
        agreement.changes().stream()
                .filter(change -> change.kind() == kind && isToday(change.agreedOn()))
                .forEach(changes::add);
        agreement.proposals().stream()
                .filter(proposal -> proposal.kind() == kind && recorded(proposal.sentOn()))
                .filter(proposal -> proposal.answer()
                        .filter(answer -> answer.kind() == AnswerKind.AGREED && isToday(answer.receivedOn()))
                        .isPresent())
                .forEach(changes::add);
        agreement.courtClaims().stream()
                .filter(claim -> claim.kind() == kind && recorded(claim.filedOn()))
                .filter(claim -> claim.decision()
                        .filter(decision -> decision.granted() && isToday(decision.inForceOn()))
                        .isPresent())
                .forEach(changes::add);
        return changes;
    }

    /** Points 8, 18, 20, 24, 25 and 29. */
    private void ends() {
        List<Object> lawful = changes(ChangeKind.TERMINATION);
        for (Termination termination : agreement.terminations()) {
            if (isToday(termination.endedOn())) {
                (started.contains(termination) ? lawful : refused).add(termination);
            }
        }
        for (UnilateralWithdrawal withdrawal : agreement.withdrawals()) {
            if (isToday(withdrawal.declaredOn())) {
                (withdrawal.ground() == WithdrawalGround.OTHER ? refused : lawful).add(withdrawal);
            }
        }
        for (RefusedServices refusal : agreement.refusedServices()) {
            if (recorded(refusal.refusedOn()) && isToday(refusal.terminatedOn())) {
                boolean told = refusal.notice()
                        .map(AuthorityNotice::sentOn)
                        .filter(this::known)
                        .filter(fact -> !fact.day().isAfter(today))
                        .isPresent();
                (servicesRefused.contains(refusal) && (kazakh || told) ? lawful : refused).add(refusal);
            }
        }
        if (!running()) {
            refused.addAll(lawful);
        } else if (!lawful.isEmpty()) {
            ended = true;
            if (lawful.size() > 1) {
                oneOfThese.addAll(lawful);
            }
        }
    }
}
