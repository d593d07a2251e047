package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.PartnerCandidate;
import kz.qyzmet.party.PartyNorms;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * How a business entity becomes a partner organization: it is admitted to the selection, selected by the services
 * authority, and an agreement is concluded with it (Law Art. 11-2).
 *
 * <p>The Law sets no term for any of it: there are findings, and no deadlines. An agent must be an individual
 * entrepreneur, known by an IIN and never by a BIN ({@code spa219.p3.sp1.agent-eligibility}).
 */
@Value.Immutable
public interface PartnerSelection extends LegalCase {

    /**
     * Returns the type of cooperation for which a partner is sought.
     *
     * @return the type, not null
     */
    CooperationType cooperationType();

    /**
     * Returns who wants to become a partner, with the agreement that was concluded.
     *
     * @return the candidate, not null; the checks of the requirements, where there are any, go before his own answer
     */
    PartnerCandidate candidate();

    /**
     * Returns the checks of the requirements. Each requirement must be met; the last check of it counts.
     *
     * @return the checks, not null; empty where the candidate's own answer is all that is known
     */
    Set<PartnerRequirement> requirements();

    /**
     * Returns the document that holds the requirements.
     *
     * @return the document, empty where it is not recorded
     */
    Optional<RequirementsDocument> requirementsDocument();

    /**
     * Returns when the candidate applied.
     *
     * @return the application, empty where it is not recorded
     */
    Optional<Fact> appliedOn();

    /**
     * Returns when the services authority selected the candidate.
     *
     * @return the decision, empty where there is none
     */
    Optional<Fact> selectedOn();

    /**
     * Asks for admission to the selection ({@code law88.a11-2.p2.pt2.admission}), by the checks until a day.
     *
     * @param asOf the day, not null
     * @return this selection; or refused as {@link PartnerCandidate#admitToSelection()}, by
     *     {@code law88.a11-2.p1.sp2.meets-requirements} where a requirement is not met, or not known to be, or by
     *     {@code spa219.p3.sp1.agent-eligibility} where an agent is no individual entrepreneur with an IIN
     */
    default Outcome<PartnerSelection> admit(LocalDate asOf) {
        PartnerSelection then = asKnownOn(asOf);
        PartnerCandidate judged = then.requirements().isEmpty()
                ? then.candidate()
                : PartnerCandidate.builder()
                        .from(then.candidate())
                        .requirementsMet(true)
                        .build();
        return judged.admitToSelection()
                .flatMap(admitted -> then.refusedByRequirement(asOf).orElseGet(() -> Outcome.accepted(this)))
                .flatMap(admitted -> cooperationType() != CooperationType.AGENT
                                || candidate().iin().isPresent()
                        ? Outcome.accepted(this)
                        : refused(PartnerSelectionNorms.AGENT_ELIGIBILITY, "selection.agent"));
    }

    /**
     * Selects the candidate.
     *
     * @param decision when the services authority decides, not null
     * @return the selection with the decision; or refused as {@link #admit}
     */
    default Outcome<PartnerSelection> select(Fact decision) {
        return admit(decision.day())
                .map(admitted -> builder().from(this).selectedOn(decision).build());
    }

    /**
     * Concludes the agreement.
     *
     * @param signing when it is signed, not null
     * @return the selection with the agreement; or refused as {@link #admit}, or by
     *     {@code law88.a11-2.p2.pt1.selection} where the candidate had not been selected by then
     */
    default Outcome<PartnerSelection> conclude(Fact signing) {
        return admit(signing.day())
                .flatMap(admitted -> selectedOn()
                                .filter(selected -> selected.hasHappenedOn(signing.day()))
                                .isPresent()
                        ? Outcome.accepted(builder()
                                .from(this)
                                .candidate(PartnerCandidate.builder()
                                        .from(candidate())
                                        .agreementConcluded(signing)
                                        .build())
                                .build())
                        : refused(PartnerSelectionNorms.SELECTION, "selection.missing", Dates.day(signing.day())));
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return Timeline.on(law).build();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new SelectionFindings(law, asKnownOn(asOf), asOf).all();
    }

    @Override
    default PartnerSelection asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .candidate(PartnerCandidate.builder()
                        .from(candidate())
                        .agreementConcluded(candidate().agreementConcluded().filter(fact -> fact.isKnownOn(day)))
                        .requirementsMet(requirements().isEmpty() ? candidate().requirementsMet() : Optional.empty())
                        .build())
                .requirements(requirements().stream()
                        .filter(requirement -> requirement.checkedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .requirementsDocument(requirementsDocument().flatMap(document -> document.asKnownOn(day)))
                .appliedOn(appliedOn().filter(fact -> fact.isKnownOn(day)))
                .selectedOn(selectedOn().filter(fact -> fact.isKnownOn(day)))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return appliedOn().or(this::selectedOn).or(() -> candidate().agreementConcluded());
    }

    @Override
    default LocalizedText label() {
        return PartnerTexts.TEXTS.text("case.PartnerSelection");
    }

    private Optional<Outcome<PartnerSelection>> refusedByRequirement(LocalDate asOf) {
        RequirementChecks checks = new RequirementChecks(requirements());
        for (String code : checks.codes()) {
            RequirementChecks.Standing standing = checks.on(code, asOf);
            if (standing != RequirementChecks.Standing.MET) {
                return Optional.of(refused(
                        PartyNorms.PARTNER_MEETS_REQUIREMENTS,
                        standing == RequirementChecks.Standing.NOT_MET ? "requirement.notMet" : "requirement.notKnown",
                        LocalizedText.same(PartnerTexts.shown(code)),
                        checks.text(code)));
            }
        }
        return Optional.empty();
    }

    private static <T> Outcome<T> refused(NormId norm, String key, LocalizedText... details) {
        return Outcome.refused(norm, PartnerTexts.TEXTS.text(key, (Object[]) details));
    }

    /**
     * Starts a new selection. {@code cooperationType} and {@code candidate} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a selection. */
    final class Builder extends ImmutablePartnerSelection.Builder {
        Builder() {}
    }
}
