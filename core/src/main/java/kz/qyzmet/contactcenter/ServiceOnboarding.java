package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * The way of a service into the contact center, and what is told of it afterwards ({@code ucc83.p19} to
 * {@code ucc83.p27}).
 *
 * <p>Each link starts from the actual link before it: the by-law is approved, within three working days a person is
 * named and the information is sent, within ten the staff is trained, a protocol is signed, and once five working days
 * have passed recipients are informed. The last is an earliest day, and it does not wait for a working day: the contact
 * center never closes ({@code ucc83.p6.round-the-clock}).
 *
 * <p>Where the Law and the order set terms for one duty, both are in the timeline, and the Law's comes first.
 */
@Value.Immutable
public interface ServiceOnboarding extends LegalCase {

    /**
     * Returns who brings the service.
     *
     * @return the subject, the central body unless said
     */
    @Value.Default
    default OnboardingSubject subject() {
        return OnboardingSubject.CENTRAL_BODY;
    }

    /**
     * Returns when the by-law that sets the procedure was approved.
     *
     * @return the approval, not null
     */
    Optional<Fact> byLawApprovedOn();

    /**
     * Returns when the person responsible for the information was named.
     *
     * @return the appointment, not null
     */
    Optional<Fact> responsiblePersonNamedOn();

    /**
     * Returns the information of Annex 1 that was sent.
     *
     * @return the information, empty as long as none was sent
     */
    Optional<ServiceInformation> information();

    /**
     * Returns when the training of the staff of the contact center was completed.
     *
     * @return the training, not null
     */
    Optional<Fact> trainedOn();

    /**
     * Returns the protocol of acceptance.
     *
     * @return the protocol, empty as long as there is none
     */
    Optional<AcceptanceProtocol> protocol();

    /**
     * Returns when the contact center began to inform recipients.
     *
     * @return the start, not null
     */
    Optional<Fact> consultationStartedOn();

    /**
     * Returns the changes of the by-law.
     *
     * @return the changes, not null, may be empty
     */
    Set<ByLawChange> byLawChanges();

    /**
     * Returns the replacements of the responsible person.
     *
     * @return the replacements, not null, may be empty
     */
    Set<ResponsiblePersonReplacement> replacements();

    /**
     * Returns the visits of the contact center to providers.
     *
     * @return the visits, not null, may be empty
     */
    Set<ProviderVisit> visits();

    /**
     * Checks what cannot be: a change of the by-law before its approval. What is only too early, such as training
     * before the information, is recorded as it was.
     *
     * @throws ContradictoryFactsException if the by-law was changed before it was approved
     */
    @Value.Check
    default void check() {
        for (ByLawChange change : byLawChanges()) {
            ContradictoryFactsException.requireOrder(
                    "byLawApprovedOn", byLawApprovedOn(), "byLawChanges.changedOn", Optional.of(change.changedOn()));
        }
    }

    /**
     * Returns how far the service has come on a day, by what was known then.
     *
     * @param asOf the day, not null
     * @return the furthest state that a recorded fact shows, not null; a start without a protocol is none
     */
    default OnboardingState state(LocalDate asOf) {
        return OnboardingChain.state(asKnownOn(asOf), asOf);
    }

    /**
     * Returns the plan in which every link that is not done yet is done on its last day, the protocol on the day of the
     * training. Links that are done keep their day. The answer is another one than that of {@link #timeline}.
     *
     * @param law the engine, not null
     * @return the plan; without a link whose start is not known, not null
     * @throws CalendarRangeException if a day is outside the calendar
     */
    default Timeline latestPlan(Reckoner law) {
        return new OnboardingChain(law, this).latestPlan();
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new OnboardingChain(law, this).timeline();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new OnboardingFindings(law, asKnownOn(asOf), asOf).all();
    }

    @Override
    default ServiceOnboarding asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .byLawApprovedOn(byLawApprovedOn().filter(fact -> fact.isKnownOn(day)))
                .responsiblePersonNamedOn(responsiblePersonNamedOn().filter(fact -> fact.isKnownOn(day)))
                .information(information().filter(sent -> sent.sentOn().isKnownOn(day)))
                .trainedOn(trainedOn().filter(fact -> fact.isKnownOn(day)))
                .protocol(protocol().filter(signed -> signed.signedOn().isKnownOn(day)))
                .consultationStartedOn(consultationStartedOn().filter(fact -> fact.isKnownOn(day)))
                .byLawChanges(byLawChanges().stream()
                        .filter(change -> change.changedOn().isKnownOn(day))
                        .map(change -> change.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .replacements(replacements().stream()
                        .filter(replacement -> replacement.replacedOn().isKnownOn(day))
                        .map(replacement -> replacement.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .visits(visits().stream()
                        .filter(visit -> visit.visitedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return Stream.of(byLawApprovedOn(), information().map(ServiceInformation::sentOn))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    default LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("case.ServiceOnboarding");
    }

    /**
     * Starts a new onboarding.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an onboarding. */
    final class Builder extends ImmutableServiceOnboarding.Builder {
        Builder() {}
    }
}
