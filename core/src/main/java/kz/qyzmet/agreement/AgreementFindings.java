package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.AgreementText;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.party.PartyNorms;
import kz.qyzmet.text.Dates;

/** What is wrong with an agreement, as it was known on a day. */
final class AgreementFindings {

    private final Reckoner law;
    private final PartnershipAgreement agreement;
    private final AgreementCourse course;
    private final Findings findings;
    private final LocalDate asOf;

    AgreementFindings(Reckoner law, PartnershipAgreement known, LocalDate asOf) {
        this.law = law;
        this.agreement = known;
        this.asOf = asOf;
        this.course = AgreementCourse.asOf(law, known, asOf);
        this.findings = new Findings(law, AgreementTexts.TEXTS, asOf);
    }

    List<Finding> all() {
        findings.late(new AgreementTimeline(law, agreement, course).dutiesAlone());
        unlawful();
        begun();
        for (Termination termination : agreement.terminations()) {
            leadInDoubt(termination);
        }
        refusedServices();
        courtGrounds();
        withdrawalGrounds();
        new ForceMajeureDuties(law, course.forceMajeure(), agreement.relief().signedOn()).findings(findings);
        new PartyClaims(law, agreement, course).findings(findings);
        new AgreementForms(law, agreement, course).findings(findings);
        return findings.inOrder();
    }

    /** What was done and is not allowed; of what one part tells, only the first: the rest falls with it. */
    private void unlawful() {
        Set<Object> told = new HashSet<>();
        for (AgreementCourse.Ruling ruling : course.rulings()) {
            if (ruling.outcome() instanceof Outcome.Refused<Act.Effect> refused
                    && told.add(ruling.act().source())) {
                findings.add(new Finding(
                        refused.citation(),
                        severity(refused.citation()),
                        ruling.act().fact().day(),
                        refused.reason()));
            }
        }
    }

    /** What is recorded before the agreement was in force, or after its end, does not fit together. */
    private static Severity severity(Citation citation) {
        return citation.equals(StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE)
                        || citation.equals(AgreementNorms.OBLIGATIONS_END)
                ? Severity.DEFECT
                : Severity.BREACH;
    }

    private void begun() {
        Optional<Fact> begun = findings.happened(agreement.servicesBegunOn());
        if (begun.isEmpty()) {
            return;
        }
        Fact fact = begun.get();
        Optional<Fact> inForce = course.inForceOn();
        if (inForce.filter(start -> !fact.day().isBefore(start.day())).isEmpty()) {
            findings.breach(PartyNorms.PARTNER_AGREEMENT, fact.day(), "begun.early");
        }
        if (course.endedOn().filter(end -> fact.day().isAfter(end.day())).isPresent()) {
            findings.breach(PartyNorms.PARTNER_AGREEMENT, fact.day(), "begun.late");
        }
    }

    private void leadInDoubt(Termination termination) {
        Optional<Fact> anchor = Terminations.anchor(law, termination).filter(findings::hasHappened);
        Optional<Fact> told = termination.notice().map(AuthorityNotice::sentOn).filter(findings::hasHappened);
        AuthorityLead lead = new AuthorityLead(law, Terminations.leadNorm(termination));
        boolean judged = !course.isRefused(termination, Act.Kind.AUTHORITY_TOLD);
        if (judged
                && anchor.isPresent()
                && told.isPresent()
                && lead.isInDoubt(told.get().day(), anchor.get())) {
            findings.doubt(
                    lead.norm(),
                    told.get().day(),
                    "termination.leadInDoubt",
                    Dates.full(told.get().day()),
                    Dates.full(lead.notice(anchor.get()).due()));
        }
    }

    /** By the Kazakh text the notice tells of an end; it has no term, but it has to be given. */
    private void refusedServices() {
        for (RefusedServices refusal : agreement.refusedServices()) {
            Optional<Fact> ended = findings.happened(refusal.terminatedOn());
            if (ended.isEmpty() || !course.isAccepted(refusal, Act.Kind.ENDED)) {
                continue;
            }
            Optional<Fact> told = refusal.notice().map(AuthorityNotice::sentOn).filter(findings::hasHappened);
            if (told.isEmpty()) {
                findings.defect(
                        AgreementNorms.REFUSED_SERVICES_NOTICE, ended.get().day(), "services.noNotice");
            } else if (law.edition().agreement() == AgreementText.KAZAKH
                    && told.get().day().isBefore(ended.get().day())
                    && law.policy(LeadScope.POINT_25_ONLY) == LeadScope.POINT_25_ONLY) {
                findings.doubt(
                        AgreementNorms.REFUSED_SERVICES_NOTICE, told.get().day(), "services.noticeBefore");
            }
        }
    }

    /** Point 23 sends to the Civil Code: which case of it is meant has to be said. */
    private void withdrawalGrounds() {
        for (UnilateralWithdrawal withdrawal : agreement.withdrawals()) {
            if (withdrawal.ground() == WithdrawalGround.CIVIL_CODE
                    && withdrawal.basis().filter(basis -> !basis.isBlank()).isEmpty()
                    && withdrawal.declaredOn().hasHappenedOn(asOf)) {
                findings.defect(
                        withdrawal.ground().norm(), withdrawal.declaredOn().day(), "withdrawal.noBasis");
            }
        }
    }

    private void courtGrounds() {
        for (CourtClaim claim : agreement.courtClaims()) {
            if (claim.ground() == ClaimGround.OTHER_CASE
                    && claim.basis().filter(basis -> !basis.isBlank()).isEmpty()
                    && claim.filedOn().hasHappenedOn(asOf)) {
                findings.defect(claim.ground().norm(), claim.filedOn().day(), "court.noBasis");
            }
        }
    }
}
