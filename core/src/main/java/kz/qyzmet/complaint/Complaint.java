package kz.qyzmet.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.CommunicatedDay;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Filing;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.ServiceRecipient;
import kz.qyzmet.service.DocumentForm;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A complaint of a service recipient on the provision of a public service ({@code law88.a25}).
 *
 * <p>Its addressee decides the term: five working days from the registration for a body, provider or the State
 * Corporation, fifteen for the quality authority. A complaint that came to the wrong body is sent on, and its term
 * starts anew. The review may be extended by ten working days in all, by those whom Art. 25 p. 4 names, on two grounds;
 * what does not hold is recorded all the same, changes no day, and is a finding.
 */
@Value.Immutable
public interface Complaint extends LegalCase {

    /**
     * Returns to whom the complaint is addressed.
     *
     * @return the addressee, not null
     */
    Addressee addressee();

    /**
     * Returns by which rules it is considered.
     *
     * @return the procedure, that of the Law on State Services unless said
     */
    @Value.Default
    default ComplaintProcedure procedure() {
        return ComplaintProcedure.PUBLIC_SERVICE;
    }

    /**
     * Returns who complains.
     *
     * @return the recipient, empty where it is of no matter
     */
    Optional<ServiceRecipient> complainant();

    /**
     * Returns the form in which it was filed.
     *
     * @return the form, empty where it is not recorded
     */
    Optional<DocumentForm> form();

    /**
     * Returns its way through the body complained of.
     *
     * @return the way, empty where it went to its addressee
     */
    Optional<FiledThrough> filedThrough();

    /**
     * Returns when it arrived at the addressee.
     *
     * @return the arrival, not null
     */
    Optional<Fact> submittedOn();

    /**
     * Returns when the addressee registered it. What is registered out of hours or on a day off counts from the nearest
     * working day ({@code appc.a64.p3}).
     *
     * @return the registration, not null
     */
    Optional<Fact> registeredOn();

    /**
     * Returns the hours of the addressee.
     *
     * @return the hours, empty where they are not known, and the hour of the arrival tells nothing
     */
    Optional<OpeningHours> officeHours();

    /**
     * Returns to whom it was sent on, for want of competence.
     *
     * @return the redirections, not null, may be empty
     */
    Set<Redirection> redirections();

    /**
     * Returns the extensions that were decided, lawful or not.
     *
     * @return the extensions, not null, may be empty
     */
    Set<ComplaintExtension> extensions();

    /**
     * Returns when the complainant was answered.
     *
     * @return the answer, not null
     */
    Optional<Fact> answeredOn();

    /**
     * Returns the form of the answer. One on paper is in time until the counter closes, where the hours are known.
     *
     * @return the form, empty where it is not recorded
     */
    Optional<DocumentForm> answerForm();

    /**
     * Returns the last day that the complainant was told.
     *
     * @return the day, empty where none was told
     */
    Optional<ToldDay> toldDay();

    /**
     * Returns when the quality authority finished its study of the reasons of the dissatisfaction.
     *
     * @return the study, not null
     */
    Optional<Fact> causesStudiedOn();

    /**
     * Returns who was found to have broken the law on services.
     *
     * @return the breach, empty where none was established
     */
    Optional<BreachFound> breachFound();

    /**
     * Returns when the quality authority sent its proposals to restore the rights of the complainant.
     *
     * @return the sending, not null
     */
    Optional<Fact> proposalsSentOn();

    /**
     * Returns when the quality authority checked that what had to be done was done, in time and in full.
     *
     * @return the check, not null
     */
    Optional<Fact> executionCheckedOn();

    /**
     * Returns when the file was closed.
     *
     * @return the closing, not null
     */
    Optional<Fact> closedOn();

    /**
     * Returns the service that it is about.
     *
     * @return the matter, empty where it is not recorded
     */
    Optional<ComplaintMatter> matter();

    /**
     * Returns from whom it came, for the report forms.
     *
     * @return the source, empty where it is not recorded
     */
    Optional<ComplaintSource> source();

    /**
     * Returns the restoration of rights that it led to.
     *
     * @return the restoration, empty where there was none
     */
    Optional<RightsRestored> rightsRestored();

    /**
     * Returns what the contact centre's report says of it.
     *
     * @return the entry, empty where it did not pass the contact centre
     */
    Optional<AppealEntry> appeal();

    /**
     * Checks what cannot be: a registration before the arrival, a sending on or a restoration of rights before it, an
     * answer after the closing of the file.
     *
     * @throws ContradictoryFactsException if one fact is recorded before what has to come first
     */
    @Value.Check
    default void check() {
        ContradictoryFactsException.requireOrder("submittedOn", submittedOn(), "registeredOn", registeredOn());
        ContradictoryFactsException.requireOrder("submittedOn", submittedOn(), "answeredOn", answeredOn());
        ContradictoryFactsException.requireOrder("answeredOn", answeredOn(), "closedOn", closedOn());
        redirections()
                .forEach(redirection -> ContradictoryFactsException.requireOrder(
                        "submittedOn", submittedOn(), "redirections.forwardedOn", redirection.forwardedOn()));
        ContradictoryFactsException.requireOrder(
                "submittedOn",
                submittedOn(),
                "rightsRestored.restoredOn",
                rightsRestored().map(RightsRestored::restoredOn));
        Optional<Fact> sentOn = filedThrough().flatMap(FiledThrough::forwardedOn);
        ContradictoryFactsException.requireOrder("filedThrough.forwardedOn", sentOn, "submittedOn", submittedOn());
        ContradictoryFactsException.requireOrder("filedThrough.forwardedOn", sentOn, "registeredOn", registeredOn());
    }

    /**
     * Extends the review.
     *
     * @param law the engine, not null
     * @param extension the decision, not null
     * @return the complaint with the extension, or a refusal that names the norm that refuses, not null
     */
    default Outcome<Complaint> extend(Reckoner law, ComplaintExtension extension) {
        if (extensions().contains(extension)) {
            return new ComplaintReview(law, this)
                    .rulings()
                    .outcomeOf(extension)
                    .flatMap(effect -> ExtensionRulings.same());
        }
        Complaint extended = builder().from(this).addExtensions(extension).build();
        return new ComplaintReview(law, extended).rulings().outcomeOf(extension).map(effect -> extended);
    }

    /**
     * Returns where the complaint stands on a day, by what was known then.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return the state, not null
     */
    default ComplaintState state(Reckoner law, LocalDate asOf) {
        return new ComplaintReview(law, asKnownOn(asOf)).state(asOf);
    }

    /**
     * Returns until when it has to be reviewed, as the timeline has it, without the rest of the timeline: with the
     * extensions that hold, at the body to which it was sent on, and on paper until its counter closes.
     *
     * <p>Whether it was handled late, the {@link Deadline#status(LocalDate, Fact) status} of the answer tells, with
     * {@link #answeredOn()}.
     *
     * @param law the engine, not null
     * @return the review; undetermined where the Law names no term for the body, not started where nothing has arrived,
     *     not null
     */
    default Deadline review(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new ComplaintReview(law, this).review();
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new ComplaintReview(law, this).timeline();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new ComplaintFindings(law, asKnownOn(asOf), asOf).all();
    }

    @Override
    default List<CommunicatedDay> communicatedDays(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new ComplaintReview(law, this).told().stream().toList();
    }

    /**
     * Returns this complaint as it stood on a day: without the facts that were recorded later, and without extensions
     * that were only planned.
     *
     * @param day the day, not null
     * @return the complaint, not null
     */
    @Override
    default Complaint asKnownOn(LocalDate day) {
        Optional<Fact> answered = answeredOn().filter(fact -> fact.isKnownOn(day));
        return builder()
                .from(this)
                .filedThrough(filedThrough()
                        .filter(way -> way.receivedOn().isKnownOn(day))
                        .map(way -> new FiledThrough(
                                way.receivedOn(), way.forwardedOn().filter(fact -> fact.isKnownOn(day)))))
                .submittedOn(submittedOn().filter(fact -> fact.isKnownOn(day)))
                .registeredOn(registeredOn().filter(fact -> fact.isKnownOn(day)))
                .redirections(redirections().stream()
                        .flatMap(redirection -> redirection.asKnownOn(day).stream())
                        .collect(Collectors.toSet()))
                .extensions(extensions().stream()
                        .filter(extension -> extension.decidedOn().hasHappenedOn(day))
                        .map(extension -> extension.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .answeredOn(answered)
                .answerForm(answered.flatMap(fact -> answerForm()))
                .toldDay(toldDay().filter(told -> told.toldOn().isKnownOn(day)))
                .causesStudiedOn(causesStudiedOn().filter(fact -> fact.isKnownOn(day)))
                .breachFound(breachFound().filter(breach -> breach.foundOn().isKnownOn(day)))
                .proposalsSentOn(proposalsSentOn().filter(fact -> fact.isKnownOn(day)))
                .executionCheckedOn(executionCheckedOn().filter(fact -> fact.isKnownOn(day)))
                .closedOn(closedOn().filter(fact -> fact.isKnownOn(day)))
                .rightsRestored(rightsRestored()
                        .filter(restored -> restored.restoredOn().isKnownOn(day)))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return Stream.of(filedThrough().map(FiledThrough::receivedOn), submittedOn(), registeredOn())
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    default LocalizedText label() {
        return ComplaintTexts.TEXTS.text("complaint");
    }

    /**
     * Returns the arrival at the addressee.
     *
     * @return the filing, not null
     */
    default Filing filing() {
        return new Filing(submittedOn(), registeredOn(), officeHours());
    }

    /**
     * Starts a new complaint. {@code addressee} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a complaint. */
    final class Builder extends ImmutableComplaint.Builder {
        Builder() {}

        /**
         * Sets the day of registration, recorded on that day.
         *
         * @param day the day, not null
         * @return this, not null
         */
        public Builder registeredOn(LocalDate day) {
            return registeredOn(Fact.on(day));
        }

        /**
         * Sets the day of the answer, recorded on that day.
         *
         * @param day the day, not null
         * @return this, not null
         */
        public Builder answeredOn(LocalDate day) {
            return answeredOn(Fact.on(day));
        }
    }
}
