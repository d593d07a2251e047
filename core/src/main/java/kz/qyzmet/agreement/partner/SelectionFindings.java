package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.party.PartnerCandidate;
import kz.qyzmet.party.PartyNorms;
import kz.qyzmet.text.Dates;

/**
 * What is wrong with the selection of a partner, as it was known on a day.
 *
 * <p>Nothing is wrong with a candidate who was neither selected nor given an agreement. What he lacks is found once,
 * from the earlier of the two; a requirement that is no longer met later, from the check that found it.
 */
final class SelectionFindings {

    private final PartnerSelection selection;
    private final PartnerCandidate candidate;
    private final Findings findings;
    private final Optional<Fact> selected;
    private final Optional<Fact> agreed;

    SelectionFindings(Reckoner law, PartnerSelection selection, LocalDate asOf) {
        this.selection = selection;
        this.candidate = selection.candidate();
        this.findings = new Findings(law, PartnerTexts.TEXTS, asOf);
        this.selected = findings.happened(selection.selectedOn());
        this.agreed = findings.happened(candidate.agreementConcluded());
    }

    List<Finding> all() {
        Stream.of(selected, agreed)
                .flatMap(Optional::stream)
                .map(Fact::day)
                .min(Comparator.naturalOrder())
                .ifPresent(this::candidate);
        agreed.ifPresent(this::order);
        selected.ifPresent(this::document);
        return findings.inOrder();
    }

    private void candidate(LocalDate since) {
        criterion(candidate.foreignBranch(), PartyNorms.FOREIGN_BRANCH_EXCLUSION, since, "candidate.foreignBranch");
        criterion(!candidate.businessEntity(), PartyNorms.PARTNER_IS_BUSINESS_ENTITY, since, "candidate.noBusiness");
        criterion(!candidate.registeredInKazakhstan(), PartyNorms.PARTNER_REGISTERED, since, "candidate.notRegistered");
        if (selection.cooperationType() == CooperationType.AGENT) {
            criterion(candidate.bin().isPresent(), PartnerSelectionNorms.AGENT_ELIGIBILITY, since, "selection.agent");
            if (candidate.bin().isEmpty() && candidate.iin().isEmpty()) {
                findings.defect(PartnerSelectionNorms.AGENT_ELIGIBILITY, since, "selection.agentUnknown");
            }
        }
        if (selection.requirements().isEmpty()) {
            Optional<Boolean> met = candidate.requirementsMet();
            criterion(
                    met.filter(yes -> !yes).isPresent(),
                    PartyNorms.PARTNER_MEETS_REQUIREMENTS,
                    since,
                    "candidate.requirements");
            if (met.isEmpty()) {
                findings.defect(PartyNorms.PARTNER_MEETS_REQUIREMENTS, since, "candidate.requirementsUnknown");
            }
        } else {
            requirements(since);
        }
    }

    private void criterion(boolean broken, NormId norm, LocalDate since, String key) {
        if (broken) {
            findings.breach(norm, since, key);
        }
    }

    private void requirements(LocalDate since) {
        RequirementChecks checks = new RequirementChecks(selection.requirements());
        for (String code : checks.codes()) {
            String shown = PartnerTexts.shown(code);
            checks.firstNotMet(code, since)
                    .ifPresent(day -> findings.breach(
                            PartyNorms.PARTNER_MEETS_REQUIREMENTS,
                            day,
                            "requirement.notMet",
                            shown,
                            checks.text(code)));
            if (checks.on(code, since) == RequirementChecks.Standing.NOT_KNOWN) {
                findings.defect(
                        PartyNorms.PARTNER_MEETS_REQUIREMENTS,
                        since,
                        "requirement.unchecked",
                        shown,
                        checks.text(code),
                        Dates.day(since));
            }
        }
    }

    private void order(Fact agreement) {
        if (selected.isEmpty()) {
            findings.defect(
                    PartnerSelectionNorms.SELECTION, agreement.day(), "selection.missing", Dates.day(agreement.day()));
        } else if (agreement.occurredAt().isBefore(selected.get().occurredAt())) {
            findings.breach(
                    PartnerSelectionNorms.SELECTION,
                    agreement.day(),
                    "selection.afterAgreement",
                    Dates.day(agreement.day()),
                    Dates.day(selected.get().day()));
        }
    }

    /** Requirements that the quality authority has not agreed to are none by which anybody could be selected. */
    private void document(Fact selection) {
        this.selection
                .requirementsDocument()
                .filter(document -> findings.happened(document.agreedOn())
                        .filter(agreement -> !agreement.day().isAfter(selection.day()))
                        .isEmpty())
                .ifPresent(document -> findings.defect(
                        PartyNorms.PARTNER_MEETS_REQUIREMENTS,
                        selection.day(),
                        "requirements.notAgreed",
                        Dates.day(selection.day())));
    }
}
