package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.PersonKind;
import kz.qyzmet.party.ServiceRecipient;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;
import org.joda.money.Money;

/**
 * An application for a public service, from intake to result ({@code law88.a4}, {@code a5}, {@code a18} to
 * {@code a21-2}, {@code a24}).
 *
 * <p>The term is that of the by-law and starts the day after the application: where paper goes through the State
 * Corporation to the provider, Art. 20 p. 1 says so once more, and no day is left out twice; a term in hours starts
 * there at the midnight after the day of receipt. What is filed with a provider or on the portal out of hours or on a
 * day off counts from the nearest working day ({@code appc.a64.p3}); the State Corporation and partner organizations
 * are open on Saturdays, and what they take then counts from that day ({@link SaturdayIntake}).
 */
@Value.Immutable
public interface Application extends LegalCase {

    /**
     * Returns the service that is applied for.
     *
     * @return the service, not null
     */
    PublicService service();

    /**
     * Returns the further services of one application ({@code law88.a4.p1.sp4-1.one-application}).
     *
     * @return the services, not null, may be empty
     */
    Set<PublicService> bundledWith();

    /**
     * Returns how many applications were demanded for services that one application covers.
     *
     * @return the number, empty where it is not recorded
     */
    OptionalInt applicationsDemanded();

    /**
     * Returns where it was filed.
     *
     * @return the channel, not null
     */
    Channel channel();

    /**
     * Returns the form in which it was filed.
     *
     * @return the form, empty where it is not recorded
     */
    Optional<DocumentForm> form();

    /**
     * Returns what sort of person applies: state bodies are no recipients ({@code law88.a1.sp3.excluded-bodies}).
     *
     * @return an individual unless said
     */
    @Value.Default
    default PersonKind applicantKind() {
        return applicant().map(ServiceRecipient::kind).orElse(PersonKind.INDIVIDUAL);
    }

    /**
     * Returns who applies.
     *
     * @return the recipient, empty where it is of no matter
     */
    Optional<ServiceRecipient> applicant();

    /**
     * Returns when it was filed.
     *
     * @return the filing, not null
     */
    Optional<Fact> submittedOn();

    /**
     * Returns when it was registered.
     *
     * @return the registration, not null
     */
    Optional<Fact> registeredOn();

    /**
     * Returns the hours of the body with which it was filed.
     *
     * @return the hours, empty where they are not known
     */
    Optional<OpeningHours> officeHours();

    /**
     * Returns whether application and documents go to the provider on paper ({@code law88.a20.p1}).
     *
     * @return false unless said
     */
    @Value.Default
    default boolean paperToProvider() {
        return false;
    }

    /**
     * Returns the documents that came with it.
     *
     * @return the documents, not null, may be empty
     */
    Set<SubmittedDocument> documents();

    /**
     * Returns the documents that were demanded from the recipient.
     *
     * @return the documents, not null, may be empty
     */
    Set<DemandedDocument> demanded();

    /**
     * Returns when the application was accepted.
     *
     * @return the acceptance, not null
     */
    Optional<Fact> acceptedOn();

    /**
     * Returns the refusal to accept it.
     *
     * @return the refusal, empty where it was not refused
     */
    Optional<IntakeRefusal> intakeRefusal();

    /**
     * Returns the refusal after which it was made anew.
     *
     * @return the renewal, empty for a first application
     */
    Optional<Renewal> renewal();

    /**
     * Returns how the recipient was identified.
     *
     * @return the identification, empty where none is recorded
     */
    Optional<Identification> identification();

    /**
     * Returns when protected secrets in information systems were used for it.
     *
     * @return the use, empty where there was none
     */
    Optional<Fact> secretsUsedOn();

    /**
     * Returns the consent to that use.
     *
     * @return the consent, empty where none is recorded
     */
    Optional<Consent> consent();

    /**
     * Returns when the recipient agreed to the access to restricted personal data that the service needs, as the law on
     * personal data has it: its want is a ground of refusal ({@code law88.a19-1.p2.sp6}).
     *
     * @return the consent, not null
     */
    Optional<Fact> personalDataConsentOn();

    /**
     * Returns the law that allows that use without consent.
     *
     * @return the citation, empty where there is none
     */
    Optional<String> lawWithoutConsent();

    /**
     * Returns when its stage was first entered in the monitoring system.
     *
     * @return the entry, not null
     */
    Optional<Fact> stageEnteredOn();

    /**
     * Returns when the provider got the result to the State Corporation.
     *
     * @return the hand-over, not null
     */
    Optional<Fact> handedOverOn();

    /**
     * Returns when the result was given to the recipient.
     *
     * @return the issue, not null
     */
    Optional<Fact> issuedOn();

    /**
     * Returns the refusal of the service.
     *
     * @return the refusal, empty where it was not refused
     */
    Optional<ServiceRefusal> refusal();

    /**
     * Returns on what a proactive service rests.
     *
     * @return the conditions, empty for a service on application
     */
    Optional<ProactiveConditions> proactive();

    /**
     * Returns how an electronic service was signed for and delivered.
     *
     * @return the delivery, empty where it is not electronic
     */
    Optional<ElectronicDelivery> electronic();

    /**
     * Returns what the recipient paid for the public service.
     *
     * @return the amount in tenge, empty where nothing was paid
     */
    Optional<Money> feeCharged();

    /**
     * Returns the services beside the public one.
     *
     * @return the services, not null, may be empty
     */
    Set<AdditionalService> additionalServices();

    /**
     * Returns the measure of state support that the service grants.
     *
     * @return the measure, empty where it grants none
     */
    Optional<SupportMeasure> supportMeasure();

    /**
     * Returns what the report forms ask of it beyond its dates.
     *
     * @return the record, empty where nothing is recorded
     */
    Optional<RenderingRecord> rendering();

    /**
     * Checks what cannot be: an acceptance before the filing, a result before the acceptance, an acceptance of what was
     * declined.
     *
     * @throws ContradictoryFactsException if one fact is recorded before what has to come first
     * @throws IllegalArgumentException if it is both accepted and declined, if the applicant is of another kind, if the
     *     fee is not in tenge, if fewer than one application was demanded, if a cause of a refusal is recorded and no
     *     refusal, or if what was filed on paper with the provider is said to be rendered on the portal
     */
    @Value.Check
    default void check() {
        Contradictions.requireNone(this);
    }

    /**
     * Accepts the application.
     *
     * <p>Documents must be valid on the day on which they were filed; where that is not recorded, on the day of the
     * acceptance.
     *
     * @param acceptedOn when it is accepted, not null
     * @return the accepted application, or a refusal by Art. 1, 12, 19 or 20, not null
     * @throws ContradictoryFactsException if it is accepted before it was filed, or after its result
     * @throws IllegalArgumentException if it has been declined
     */
    default Outcome<Application> accept(Fact acceptedOn) {
        return new Intake(this)
                .lawful(acceptedOn.day())
                .map(complete -> builder().from(this).acceptedOn(acceptedOn).build());
    }

    /**
     * Refuses the service.
     *
     * @param refusal the refusal, not null
     * @return the refused application, or why the service may not be refused so, not null
     * @throws ContradictoryFactsException if it is refused before it was filed or accepted, or after its result was
     *     issued
     */
    default Outcome<Application> refuse(ServiceRefusal refusal) {
        return new RefusalRulings(this)
                .lawful(refusal)
                .map(lawful -> builder().from(this).refusal(refusal).build());
    }

    /**
     * Returns until when one of its services has to be rendered, as the timeline has it, without the rest of the
     * timeline ({@code law88.a14.sp3-1.i4.service-term}).
     *
     * <p>Whether the service was late by it, {@link #renderingStatus} tells; of another act than the first, such as an
     * issue after a hand-over, the {@link Deadline#status(LocalDate, Fact) status} of the answer with that act.
     *
     * @param law the engine, not null
     * @param service one of its services, not null
     * @return the term; undetermined where the by-law sets none, not started where nothing is filed or the intake was
     *     declined, not null
     * @throws IllegalArgumentException if the service is none of this application's
     */
    default Deadline renderingTerm(Reckoner law, PublicService service) {
        Objects.requireNonNull(law, "law");
        Contradictions.requireService(this, service);
        return new ApplicationTerms(law, this).term(service);
    }

    /**
     * Returns what ends the term of its services: the first of issue, hand-over and refusal.
     *
     * @return the act, a plan only where nothing else is recorded, empty where there is none
     */
    default Optional<Fact> renderedOn() {
        return ApplicationTerms.rendered(this);
    }

    /**
     * Returns where the term of one of its services stands on a day, by what was known then.
     *
     * @param law the engine, not null
     * @param service one of its services, not null
     * @param asOf the day, not null
     * @return the status, {@link DeadlineStatus#MET_LATE} where the first act came late, not null
     * @throws IllegalArgumentException if the service is none of this application's
     */
    default DeadlineStatus renderingStatus(Reckoner law, PublicService service, LocalDate asOf) {
        Contradictions.requireService(this, service);
        Application known = ApplicationFacts.known(this, asOf);
        return new ApplicationTerms(law, known).term(service).status(Moment.on(asOf), known.renderedOn());
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new ApplicationTerms(law, this).timeline();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new ApplicationFindings(law, ApplicationFacts.happened(this, asOf), asOf).all();
    }

    @Override
    default Application asKnownOn(LocalDate day) {
        return ApplicationFacts.known(this, day);
    }

    @Override
    default Optional<Fact> opened() {
        return Stream.of(submittedOn(), registeredOn(), acceptedOn())
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    default LocalizedText label() {
        return ServiceTexts.TEXTS.text("application");
    }

    /**
     * Starts a new application. {@code service} and {@code channel} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an application. */
    final class Builder extends ImmutableApplication.Builder {
        Builder() {}
    }
}
