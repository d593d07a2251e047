package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.agreement.cooperation.InteractionProgress;
import kz.qyzmet.agreement.cooperation.ObligationFacts;
import kz.qyzmet.agreement.cooperation.Obligations;
import kz.qyzmet.agreement.cooperation.Performance;
import kz.qyzmet.agreement.partner.PartnerOperations;
import kz.qyzmet.agreement.partner.WorkSchedule;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.party.Agent;
import kz.qyzmet.party.PartnerOrganization;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.text.PersonalData;
import org.immutables.value.Value;

/**
 * An agreement between the State Corporation and a partner organization, after the standard agreement of order 219/НҚ,
 * from the selection of the partner to the end.
 *
 * <p>What happened is recorded, lawful or not. What the agreement does not allow changes no state, and is a finding;
 * asked for as an act, it is refused with the point that refuses it.
 */
@Value.Immutable
public interface PartnershipAgreement extends LegalCase, AgreementActs {

    /**
     * Returns the number of the agreement; what is posted about the partner carries the same.
     *
     * @return the number, without personal data, empty where it has none
     */
    Optional<String> number();

    /**
     * Returns how the partner cooperates.
     *
     * @return the type, not null
     */
    CooperationType cooperationType();

    /**
     * Returns the partner organization.
     *
     * @return the partner, empty where it is of no matter, or an agent
     */
    Optional<PartnerOrganization> partner();

    /**
     * Returns the agent.
     *
     * @return the agent, empty where it is of no matter, or another partner
     */
    Optional<Agent> agent();

    /**
     * Returns when the services authority selected the partner ({@code law88.a11-2.p2.pt1.selection}).
     *
     * @return the selection, empty where it is not recorded
     */
    Optional<Fact> selectedOn();

    /**
     * Returns the signatures of the parties. The last of the two counts ({@code spa219.p14.entry-into-force}).
     *
     * @return the signatures, not null, may be empty
     */
    Set<AgreementSignature> signatures();

    /**
     * Returns the document: languages, copies, details of the parties.
     *
     * @return the document, empty where it is not recorded
     */
    Optional<AgreementDocument> document();

    /**
     * Returns when the partner began to take in applications and to hand over results.
     *
     * @return the beginning, empty where it is not recorded
     */
    Optional<Fact> servicesBegunOn();

    /**
     * Returns the last day of the trust management ({@code spa219.an1.c3.trust-term}): a term that only the English
     * text asks for.
     *
     * @return the day, empty where the agreement fixes none
     */
    Optional<LocalDate> trustManagementUntil();

    /**
     * Returns the amendments and terminations on which the parties agreed, without those that began with a proposal.
     *
     * @return the changes, not null, may be empty
     */
    Set<AgreedChange> changes();

    /**
     * Returns the proposals to amend or terminate, with their answers.
     *
     * @return the proposals, not null, may be empty
     */
    Set<ChangeProposal> proposals();

    /**
     * Returns the claims before a court, with its decisions.
     *
     * @return the claims, not null, may be empty
     */
    Set<CourtClaim> courtClaims();

    /**
     * Returns the breaches of the partner that were established.
     *
     * @return the breaches, not null, may be empty
     */
    Set<Breach> breaches();

    /**
     * Returns the one-sided terminations out of court.
     *
     * @return the terminations, not null, may be empty
     */
    Set<Termination> terminations();

    /**
     * Returns the withdrawals of a party.
     *
     * @return the withdrawals, not null, may be empty
     */
    Set<UnilateralWithdrawal> withdrawals();

    /**
     * Returns when the partner refused services of Annex 3, and what followed.
     *
     * @return the refusals, not null, may be empty
     */
    Set<RefusedServices> refusedServices();

    /**
     * Returns the proposals to end the powers of the agent.
     *
     * @return the proposals, not null, may be empty
     */
    Set<EndOfPowersProposal> endOfPowersProposals();

    /**
     * Returns the circumstances of insuperable force.
     *
     * @return the circumstances, not null, may be empty
     */
    Set<ForceMajeure> forceMajeure();

    /**
     * Returns the claims for return, losses and damage.
     *
     * @return the claims, not null, may be empty
     */
    Set<PartyClaim> partyClaims();

    /**
     * Returns where personal data did not stay confidential.
     *
     * @return the disclosures, not null, may be empty
     */
    Set<Disclosure> disclosures();

    /**
     * Returns what the parties did under the agreement: steps, services, obligations.
     *
     * @return the performance, empty where nothing of it is recorded
     */
    Optional<Performance> performance();

    /**
     * Returns how the partner works: staff, hours, lists, reports.
     *
     * @return the operations, empty where nothing of them is recorded
     */
    Optional<PartnerOperations> operations();

    /**
     * Checks that there is one partner, and that postings are about this agreement.
     *
     * @throws IllegalStateException if there are both a partner organization and an agent, if the number is blank, or
     *     if a posting carries another number than the agreement
     */
    @Value.Check
    default void check() {
        if (number().filter(String::isBlank).isPresent()) {
            throw new IllegalStateException("Invalid agreement: Expected 'number' not to be blank, but found: ''");
        }
        operations()
                .flatMap(PartnerOperations::postings)
                .ifPresent(postings -> postings.forEach(posting -> {
                    if (number().filter(posting.agreement()::equals).isEmpty()) {
                        throw new IllegalStateException(
                                "Invalid agreement: Expected 'operations.postings' with its number '"
                                        + PersonalData.scrub(number().orElse("")) + "', but found: '"
                                        + PersonalData.scrub(posting.agreement()) + "'");
                    }
                }));
        if (partner().isPresent() && agent().isPresent()) {
            throw new IllegalStateException("Invalid agreement: Expected 'partner' or 'agent', but found: both");
        }
    }

    /**
     * Returns when the agreement came into force: with the last of the two signatures, on that very day.
     *
     * @param law the engine, not null
     * @return the fact, empty while a signature is missing
     */
    default Optional<Fact> inForceOn(Reckoner law) {
        return AgreementCourse.of(law, this).inForceOn();
    }

    /**
     * Returns when the agreement ended: from that day on its obligations have ceased.
     *
     * @param law the engine, not null
     * @return the fact, empty while it runs
     */
    default Optional<Fact> endedOn(Reckoner law) {
        return AgreementCourse.of(law, this).endedOn();
    }

    /**
     * Returns what the force majeure of this agreement does to the terms of its parties.
     *
     * @return the relief, by what is recorded, not null
     */
    default ForceMajeureRelief relief() {
        return ForceMajeureRelief.of(forceMajeure(), Signing.completedOn(signatures()));
    }

    /**
     * Returns how far the agreement, and each service, has got in the steps of its type on a day, by what was known
     * then.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return the progress: what is next, what is missing, what was done out of order, not null
     */
    default InteractionProgress progress(Reckoner law, LocalDate asOf) {
        return AgreementParts.asOf(law, this, asOf).progress();
    }

    /**
     * Returns on what the state of the obligations rests on a day, by what was known then.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return the signing, the end, the force majeure on which a party may rely, and the records, not null
     */
    default ObligationFacts obligationFacts(Reckoner law, LocalDate asOf) {
        return AgreementParts.asOf(law, this, asOf).obligations();
    }

    /**
     * Returns when the partner has to be open ({@code spa219.p4.sp2.i9.hours-weekdays}, for the use of the system
     * {@code spa219.an1.p8.impl.s2.work-schedule}).
     *
     * @param law the engine, with the calendar of the week that the partner works by, not null
     * @return the schedule, not null
     */
    default WorkSchedule schedule(Reckoner law) {
        return operations()
                .map(operations -> operations.schedule(law, cooperationType()))
                .orElseGet(() -> WorkSchedule.of(law, cooperationType(), Optional.empty()));
    }

    /**
     * Returns where the agreement stands on a day, by what was known then.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return the state, not null
     */
    default AgreementState state(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        return AgreementCourse.asOf(law, asKnownOn(asOf), asOf).state(asOf);
    }

    /**
     * Returns what outlasts the end of the agreement ({@code spa219.p18.obligations-end}): liability, confidentiality
     * and settlement for what was performed.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return the obligations and rights of the type that go on, not null, empty while the agreement has not ended
     */
    default Obligations survivingObligations(Reckoner law, LocalDate asOf) {
        return state(law, asOf) == AgreementState.TERMINATED
                ? Obligations.of(law.edition()).forType(cooperationType()).outlastingAgreement()
                : new Obligations(List.of());
    }

    @Override
    default PartnershipAgreement self() {
        return this;
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        AgreementCourse course = AgreementCourse.of(law, this);
        List<Timeline.Entry> entries =
                new ArrayList<>(new AgreementTimeline(law, this, course).all().entries());
        entries.addAll(AgreementParts.of(law, this, course).entries());
        return new Timeline(entries);
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        PartnershipAgreement known = asKnownOn(asOf);
        List<Finding> findings = new ArrayList<>(new AgreementFindings(law, known, asOf).all());
        findings.addAll(AgreementParts.asOf(law, known, asOf).findings());
        return Finding.ordered(findings);
    }

    /**
     * Returns this agreement as it stood on a day: without the facts that were recorded later.
     *
     * @param day the day, not null
     * @return the agreement, not null
     */
    @Override
    default PartnershipAgreement asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .selectedOn(selectedOn().filter(fact -> fact.isKnownOn(day)))
                .signatures(known(signatures(), day, AgreementSignature::signedOn))
                .servicesBegunOn(servicesBegunOn().filter(fact -> fact.isKnownOn(day)))
                .changes(known(changes(), day, AgreedChange::agreedOn))
                .proposals(known(proposals(), proposal -> proposal.asKnownOn(day)))
                .courtClaims(known(courtClaims(), claim -> claim.asKnownOn(day)))
                .breaches(known(breaches(), breach -> breach.asKnownOn(day)))
                .terminations(known(terminations(), termination -> termination.asKnownOn(day)))
                .withdrawals(known(withdrawals(), withdrawal -> withdrawal.asKnownOn(day)))
                .refusedServices(known(refusedServices(), refusal -> refusal.asKnownOn(day)))
                .endOfPowersProposals(known(endOfPowersProposals(), proposal -> proposal.asKnownOn(day)))
                .forceMajeure(known(forceMajeure(), event -> event.asKnownOn(day)))
                .partyClaims(known(partyClaims(), day, PartyClaim::raisedOn))
                .disclosures(known(disclosures(), day, Disclosure::happenedOn))
                .performance(performance().map(performance -> performance.asKnownOn(day)))
                .operations(operations().map(operations -> operations.asKnownOn(day)))
                .build();
    }

    private static <T> Set<T> known(Set<T> parts, LocalDate day, Function<T, Fact> fact) {
        return parts.stream().filter(part -> fact.apply(part).isKnownOn(day)).collect(Collectors.toSet());
    }

    private static <T> Set<T> known(Set<T> parts, Function<T, Optional<T>> known) {
        return parts.stream().flatMap(part -> known.apply(part).stream()).collect(Collectors.toSet());
    }

    /** The selection, or else the first signature. */
    @Override
    default Optional<Fact> opened() {
        return selectedOn().or(() -> Signing.firstOn(signatures()));
    }

    @Override
    default LocalizedText label() {
        return AgreementTexts.TEXTS.text("agreement");
    }

    /**
     * Starts a new agreement. {@code cooperationType} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an agreement. */
    final class Builder extends ImmutablePartnershipAgreement.Builder {
        Builder() {}
    }
}
