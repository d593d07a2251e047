package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.agreement.partner.PartnerSelectionNorms;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.party.PartnerOrganization;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.Language;

/**
 * Who the partner is, the forms of an agreement and of its notices (points 3, 8, 25, 26, 33, chapter 8), and the term
 * of trust management.
 */
final class AgreementForms {

    private static final int PARTIES = AgreementParty.values().length;

    private final Reckoner law;
    private final PartnershipAgreement agreement;
    private final AgreementCourse course;

    AgreementForms(Reckoner law, PartnershipAgreement agreement, AgreementCourse course) {
        this.law = law;
        this.agreement = agreement;
        this.course = course;
    }

    void findings(Findings findings) {
        signatures(findings);
        course.inForceOn().ifPresent(signed -> {
            if (agreement.cooperationType() == CooperationType.AGENT
                    && agreement.partner().flatMap(PartnerOrganization::bin).isPresent()) {
                findings.breach(PartnerSelectionNorms.AGENT_ELIGIBILITY, signed.day(), "agent.organization");
            }
            agreement.document().ifPresent(document -> document(findings, document, signed.day()));
            if (agreement.cooperationType() == CooperationType.TRUST_MANAGEMENT
                    && agreement.trustManagementUntil().isEmpty()) {
                findings.defect(AgreementNorms.TRUST_TERM, signed.day(), "trust.noTerm");
            }
            agreement
                    .trustManagementUntil()
                    .filter(last -> last.isBefore(signed.day()))
                    .ifPresent(last -> findings.defect(
                            StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE,
                            signed.day(),
                            "trust.beforeSigning",
                            Dates.day(last),
                            Dates.day(signed.day())));
        });
        for (Termination termination : agreement.terminations()) {
            // Point 29 asks for no form.
            if (!termination.forBreach()) {
                notice(findings, termination.notice(), AgreementNorms.UNILATERAL_NOTICE_FORM);
            }
        }
        for (RefusedServices refusal : agreement.refusedServices()) {
            notice(findings, refusal.notice(), AgreementNorms.REFUSED_SERVICES_NOTICE_FORM);
        }
    }

    private void signatures(Findings findings) {
        for (AgreementSignature signature : agreement.signatures()) {
            if (signature.form().filter(SignatureForm.OTHER_ELECTRONIC::equals).isPresent()
                    && findings.hasHappened(signature.signedOn())) {
                findings.breach(
                        AgreementNorms.ELECTRONIC_SIGNATURE,
                        signature.signedOn().day(),
                        "signature.notDigital",
                        signature.by().label());
            }
        }
    }

    private void document(Findings findings, AgreementDocument document, LocalDate signed) {
        if (!document.languages().containsAll(Set.of(Language.KK, Language.RU))) {
            findings.breach(AgreementNorms.COPIES, signed, "document.languages");
        }
        int copies = law.policy(CopiesMeant.TWO_IN_ALL) == CopiesMeant.TWO_IN_ALL ? PARTIES : 2 * PARTIES;
        if (document.copies() < copies) {
            findings.breach(AgreementNorms.COPIES, signed, "document.copies", document.copies(), copies);
        }
        Set<AgreementParty> missing = EnumSet.allOf(AgreementParty.class);
        missing.removeAll(document.requisitesOf());
        for (AgreementParty party : missing) {
            findings.defect(AgreementNorms.REQUISITES, signed, "document.requisites", party.label());
        }
    }

    private static void notice(Findings findings, Optional<AuthorityNotice> notice, NormId norm) {
        Optional<Fact> told = notice.map(AuthorityNotice::sentOn).filter(findings::hasHappened);
        Optional<NoticeForm> form = notice.flatMap(AuthorityNotice::form).filter(given -> !given.isWritten());
        if (told.isPresent() && form.isPresent()) {
            findings.breach(
                    norm, told.get().day(), "notice.notWritten", form.get().label());
        }
    }
}
