package kz.qyzmet.agreement;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.AgreementText;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.Dates;

/** One-sided ends without a procedure: services that the partner refuses (point 8), withdrawal (points 23 and 24). */
final class Withdrawals {

    private final Reckoner law;
    private final CooperationType type;
    private final Set<RefusedServices> refusals = new HashSet<>();

    Withdrawals(Reckoner law, CooperationType type) {
        this.law = law;
        this.type = type;
    }

    void acts(PartnershipAgreement agreement, Consumer<Act> acts) {
        for (UnilateralWithdrawal withdrawal : agreement.withdrawals()) {
            acts.accept(new Act(
                    withdrawal.declaredOn(),
                    Act.Kind.ENDED,
                    withdrawal,
                    progress -> progress.whileInForce(Act.Effect.ENDED).flatMap(effect -> withdraw(withdrawal))));
        }
        for (RefusedServices refusal : agreement.refusedServices()) {
            acts.accept(new Act(
                    refusal.refusedOn(), Act.Kind.SERVICES_REFUSED, refusal, progress -> refuse(progress, refusal)));
            refusal.terminatedOn()
                    .ifPresent(fact -> acts.accept(
                            new Act(fact, Act.Kind.ENDED, refusal, progress -> end(progress, refusal, fact))));
        }
        for (EndOfPowersProposal proposal : agreement.endOfPowersProposals()) {
            acts.accept(new Act(
                    proposal.proposedOn(),
                    Act.Kind.POWERS_PROPOSED,
                    proposal,
                    progress -> proposeEnd(progress, proposal)));
        }
    }

    private Outcome<Act.Effect> withdraw(UnilateralWithdrawal withdrawal) {
        if (withdrawal.ground() == WithdrawalGround.OTHER) {
            return Progress.refused(withdrawal.ground().norm(), "withdrawal.ground");
        }
        return ahead(given(withdrawal.notice()), withdrawal.declaredOn());
    }

    private Outcome<Act.Effect> refuse(Progress progress, RefusedServices refusal) {
        if (!type.hasServiceList()) {
            return Progress.refused(AgreementNorms.REFUSED_SERVICES, "services.noList", type.label());
        }
        return progress.whileInForce(Act.Effect.NONE).map(effect -> {
            refusals.add(refusal);
            return effect;
        });
    }

    private Outcome<Act.Effect> end(Progress progress, RefusedServices refusal, Fact end) {
        Outcome<Act.Effect> running = progress.whileInForce(Act.Effect.ENDED);
        if (!running.isAccepted()) {
            return running;
        }
        if (!refusals.contains(refusal)) {
            return Progress.refused(AgreementNorms.REFUSED_SERVICES, "services.noGround");
        }
        boolean toldBefore = given(refusal.notice())
                .filter(notice -> !end.occurredAt().isBefore(notice.sentOn().occurredAt()))
                .isPresent();
        if (law.edition().agreement() == AgreementText.ENGLISH && !toldBefore) {
            return Progress.refused(AgreementNorms.END_ON_REFUSED_SERVICES, "services.notTold");
        }
        return ahead(given(refusal.notice()), end);
    }

    /** A notice that is only planned tells nobody. */
    private static Optional<AuthorityNotice> given(Optional<AuthorityNotice> notice) {
        return notice.filter(sent -> !sent.sentOn().planned());
    }

    /** By one reading the thirty days of point 25 go before these ends, too. */
    private Outcome<Act.Effect> ahead(Optional<AuthorityNotice> notice, Fact end) {
        AuthorityLead lead = new AuthorityLead(law, StandardAgreement.UNILATERAL_TERMINATION_NOTICE);
        if (law.policy(LeadScope.POINT_25_ONLY) == LeadScope.POINT_25_ONLY
                || notice.filter(sent -> lead.isKept(sent.sentOn().day(), end)).isPresent()) {
            return Outcome.accepted(Act.Effect.ENDED);
        }
        if (notice.isPresent() && lead.notice(end) instanceof Due due) {
            return Progress.refused(
                    lead.norm(),
                    "termination.lead",
                    Dates.day(end.day()),
                    Dates.day(due.due()),
                    Dates.day(notice.get().sentOn().day()));
        }
        return Progress.refused(lead.norm(), "termination.notTold");
    }

    private Outcome<Act.Effect> proposeEnd(Progress progress, EndOfPowersProposal proposal) {
        if (type != CooperationType.AGENT) {
            return Progress.refused(AgreementNorms.END_OF_POWERS, "powers.noAgent", type.label());
        }
        if (proposal.violationFoundOn().isEmpty()) {
            return Progress.refused(AgreementNorms.END_OF_POWERS, "powers.noViolation");
        }
        return progress.whileInForce(Act.Effect.NONE);
    }
}
