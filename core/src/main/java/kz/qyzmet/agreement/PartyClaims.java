package kz.qyzmet.agreement;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.AgreementText;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StandardAgreement;

/** Claims of the parties and of third persons under an agreement (points 9, 10, 21 and 22). */
final class PartyClaims {

    private final Reckoner law;
    private final PartnershipAgreement agreement;
    private final AgreementCourse course;
    private final Map<AgreementParty, List<Moment>> wonForMaterialBreach;

    PartyClaims(Reckoner law, PartnershipAgreement agreement, AgreementCourse course) {
        this.law = law;
        this.agreement = agreement;
        this.course = course;
        this.wonForMaterialBreach = agreement.courtClaims().stream()
                .filter(suit -> suit.ground() == ClaimGround.MATERIAL_BREACH)
                .filter(suit -> course.isAccepted(suit, Act.Kind.of(suit.kind())))
                .collect(Collectors.groupingBy(
                        CourtClaim::by,
                        Collectors.mapping(
                                suit -> suit.decision()
                                        .orElseThrow()
                                        .inForceOn()
                                        .occurredAt(),
                                Collectors.toList())));
    }

    Outcome<PartyClaim> judge(PartyClaim claim) {
        if (!isUnderTheAgreement(claim.raisedOn())) {
            return refused(StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE, "agreement.notInForce");
        }
        return switch (claim.kind()) {
            case RETURN_OF_PERFORMED ->
                !claim.returnAllowedElsewhere() && isAfterChange(claim)
                        ? refused(AgreementNorms.NO_RETURN, "claim.return")
                        : Outcome.accepted(claim);
            case LOSSES_FROM_CHANGE ->
                restsOnMaterialBreach(claim) ? Outcome.accepted(claim) : refused(AgreementNorms.LOSSES, "claim.losses");
            case DAMAGE ->
                asksForFault() && claim.atFault().filter(fault -> !fault).isPresent()
                        ? refused(AgreementNorms.DAMAGE, "claim.noFault")
                        : Outcome.accepted(claim);
        };
    }

    /** What was before the signing was no matter of the agreement; its end leaves claims and secrets as they are. */
    private boolean isUnderTheAgreement(Fact fact) {
        return course.inForceOn()
                .filter(start -> !fact.day().isBefore(start.day()))
                .isPresent();
    }

    /** The English text lets the party that is responsible compensate, whether at fault or not. */
    private boolean asksForFault() {
        return law.edition().agreement() == AgreementText.KAZAKH;
    }

    private boolean isAfterChange(PartyClaim claim) {
        return course.firstChangedOn()
                .filter(change -> !claim.raisedOn().occurredAt().isBefore(change.occurredAt()))
                .isPresent();
    }

    /** Only a court establishes a material breach: its decision for the party that claims, in force by then. */
    private boolean restsOnMaterialBreach(PartyClaim claim) {
        return claim.by()
                .map(by -> wonForMaterialBreach.getOrDefault(by, List.of()))
                .filter(decisions -> decisions.stream()
                        .anyMatch(inForce -> !claim.raisedOn().occurredAt().isBefore(inForce)))
                .isPresent();
    }

    void findings(Findings findings) {
        for (PartyClaim claim : agreement.partyClaims()) {
            if (findings.hasHappened(claim.raisedOn())) {
                claim(findings, claim);
            }
        }
        for (Disclosure disclosure : agreement.disclosures()) {
            if (!findings.hasHappened(disclosure.happenedOn())) {
                continue;
            }
            if (!isUnderTheAgreement(disclosure.happenedOn())) {
                findings.defect(
                        StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE,
                        disclosure.happenedOn().day(),
                        "agreement.notInForce");
            } else {
                findings.breach(
                        AgreementNorms.CONFIDENTIALITY,
                        disclosure.happenedOn().day(),
                        "disclosed",
                        disclosure.by().label());
            }
        }
    }

    private void claim(Findings findings, PartyClaim claim) {
        if (judge(claim) instanceof Outcome.Refused<PartyClaim> refused) {
            findings.add(new Finding(
                    refused.citation(),
                    severity(refused.citation()),
                    claim.raisedOn().day(),
                    refused.reason()));
        } else if (claim.kind() == PartyClaimKind.DAMAGE
                && asksForFault()
                && claim.atFault().isEmpty()) {
            findings.doubt(
                    AgreementNorms.DAMAGE,
                    claim.raisedOn().day(),
                    "claim.faultUnknown",
                    claim.against().label());
        }
    }

    private static Severity severity(Citation citation) {
        return citation.equals(StandardAgreement.AGREEMENT_ENTRY_INTO_FORCE) ? Severity.DEFECT : Severity.BREACH;
    }

    private static Outcome<PartyClaim> refused(NormId norm, String key) {
        return Outcome.refused(norm, AgreementTexts.TEXTS.text(key));
    }
}
