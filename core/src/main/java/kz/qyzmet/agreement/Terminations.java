package kz.qyzmet.agreement;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.Dates;

/** One-sided terminations out of court: the notice to the authorised body, the start and the end (points 25 and 29). */
final class Terminations {

    private final Reckoner law;
    private final BreachChain breaches;
    private final Set<Termination> told = new HashSet<>();
    private final Set<Termination> initiated = new HashSet<>();

    Terminations(Reckoner law, BreachChain breaches) {
        this.law = law;
        this.breaches = breaches;
    }

    void acts(Set<Termination> terminations, Consumer<Act> acts) {
        for (Termination termination : terminations) {
            termination
                    .notice()
                    .ifPresent(notice -> acts.accept(new Act(
                            notice.sentOn(),
                            Act.Kind.AUTHORITY_TOLD,
                            termination,
                            progress -> tell(progress, termination, notice.sentOn()))));
            termination
                    .initiatedOn()
                    .ifPresent(fact -> acts.accept(new Act(
                            fact, Act.Kind.INITIATED, termination, progress -> initiate(progress, termination, fact))));
            termination
                    .endedOn()
                    .ifPresent(fact -> acts.accept(
                            new Act(fact, Act.Kind.ENDED, termination, progress -> end(progress, termination, fact))));
        }
    }

    static NormId leadNorm(Termination termination) {
        return termination.forBreach()
                ? StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY
                : StandardAgreement.UNILATERAL_TERMINATION_NOTICE;
    }

    /** The fact ahead of which the body is told. */
    static Optional<Fact> anchor(Reckoner law, Termination termination) {
        return law.policy(LeadAnchor.INITIATION) == LeadAnchor.END ? termination.endedOn() : termination.initiatedOn();
    }

    private Outcome<Act.Effect> tell(Progress progress, Termination termination, Fact notice) {
        Outcome<Act.Effect> running = progress.whileInForce(Act.Effect.NONE);
        if (running.isAccepted() && termination.forBreach()) {
            running = termination.by() == AgreementParty.STATE_CORPORATION
                    ? breaches.mayTurnToTermination(notice.day())
                    : Progress.refused(AgreementNorms.TERMINATION_START, "termination.byCorporation");
        }
        return running.map(effect -> {
            told.add(termination);
            return effect;
        });
    }

    private Outcome<Act.Effect> initiate(Progress progress, Termination termination, Fact start) {
        return progress.whileInForce(Act.Effect.INITIATED)
                .flatMap(effect -> ahead(termination, start, LeadAnchor.INITIATION, effect))
                .map(effect -> {
                    initiated.add(termination);
                    return effect;
                });
    }

    private Outcome<Act.Effect> end(Progress progress, Termination termination, Fact end) {
        Outcome<Act.Effect> running = progress.whileInForce(Act.Effect.ENDED);
        if (running.isAccepted() && !initiated.contains(termination)) {
            return Progress.refused(leadNorm(termination), "termination.notInitiated");
        }
        return running.flatMap(effect -> ahead(termination, end, LeadAnchor.END, effect));
    }

    private Outcome<Act.Effect> ahead(Termination termination, Fact start, LeadAnchor at, Act.Effect effect) {
        AuthorityLead lead = new AuthorityLead(law, leadNorm(termination));
        if (!told.contains(termination)) {
            return Progress.refused(lead.norm(), "termination.notTold");
        }
        Fact notice = termination.notice().orElseThrow().sentOn();
        if (law.policy(LeadAnchor.INITIATION) == at && !lead.isKept(notice.day(), start)) {
            return Progress.refused(
                    lead.norm(),
                    "termination.lead",
                    Dates.day(start.day()),
                    Dates.day(((Due) lead.notice(start)).due()),
                    Dates.day(notice.day()));
        }
        return Outcome.accepted(effect);
    }
}
