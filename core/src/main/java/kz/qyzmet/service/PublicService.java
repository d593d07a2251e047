package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Measure.Count;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A public service with the basic requirements that its by-law states ({@code law88.a14}), its place in the register
 * ({@code law88.a12}) and its price ({@code law88.a24}).
 *
 * <p>A requirement that the by-law does not state is left out: it is a finding, not an error.
 */
@Value.Immutable
public interface PublicService extends LegalCase {

    /**
     * Returns the name of the service.
     *
     * @return the name, not null
     */
    String name();

    /**
     * Returns its number in the register of public services.
     *
     * @return the number, empty for a service that is not in the register
     */
    Optional<String> registerNumber();

    /**
     * Returns when it was entered in the register.
     *
     * @return the entry, not null
     */
    Optional<Fact> enteredInRegisterOn();

    /**
     * Returns when it was made available in electronic form.
     *
     * @return the transfer, not null
     */
    Optional<Fact> electronicSince();

    /**
     * Returns when it left the register, on the day of its entry or later.
     *
     * @return the exclusion, empty where it has not left it
     */
    Optional<Fact> excludedFromRegisterOn();

    /**
     * Returns the by-law that sets its procedure.
     *
     * @return the by-law, empty where none is recorded
     */
    Optional<ByLaw> byLaw();

    /**
     * Returns where on the internet the service is described.
     *
     * @return the address, not blank, empty where none is recorded
     */
    Optional<String> website();

    /**
     * Returns who answers for the information about it.
     *
     * @return the person, empty where nobody is recorded
     */
    Optional<ResponsiblePerson> responsible();

    /**
     * Returns the name of its provider.
     *
     * @return the name, empty where the by-law does not state it
     */
    Optional<String> provider();

    /**
     * Returns where applications are taken and results given.
     *
     * @return the channels, not null, empty where the by-law does not state them
     */
    Set<Channel> ways();

    /**
     * Returns the term of the service, as the by-law sets it.
     *
     * @return the amount and unit, empty where the by-law does not state it
     */
    Optional<Count> term();

    /**
     * Returns in which forms it is rendered.
     *
     * @return the forms, not null, empty where the by-law does not state them
     */
    Set<ServiceForm> forms();

    /**
     * Returns its result.
     *
     * @return the result, empty where the by-law does not state it
     */
    Optional<String> result();

    /**
     * Returns whether it is paid.
     *
     * @return free or paid, empty where the by-law does not state it
     */
    Optional<Payment> payment();

    /**
     * Returns the fee of a paid service.
     *
     * @return the fee, not null
     */
    Optional<ServiceFee> fee();

    /**
     * Returns whether a law guarantees that it is free of charge.
     *
     * @return false unless said
     */
    @Value.Default
    default boolean guaranteedFree() {
        return false;
    }

    /**
     * Returns the work schedule of the provider, the State Corporation and the objects of informatisation.
     *
     * @return the schedule in words, empty where the by-law does not state it
     */
    Optional<String> schedule();

    /**
     * Returns the names of the documents and data that the recipient has to bring.
     *
     * @return the names, not null, empty where the by-law does not list them
     */
    Set<String> documents();

    /**
     * Returns the grounds of refusal of Art. 19-1 p. 2 that the by-law names.
     *
     * @return the grounds, not null, may be empty
     */
    Set<RefusalGround> refusalGrounds();

    /**
     * Returns the provisions of other laws that allow a refusal.
     *
     * @return the citations, not null, may be empty
     */
    Set<String> refusalLaws();

    /**
     * Returns what the by-law describes beside its appendix.
     *
     * @return the items, not null; empty where it is not recorded, and nothing is missed
     */
    Set<ByLawItem> byLawItems();

    /**
     * Returns whether the services authority has chosen it for partner organizations ({@code law88.a12.p4}).
     *
     * @return false unless said
     */
    @Value.Default
    default boolean partnersMayTake() {
        return false;
    }

    /**
     * Returns whether it is the issue of a licence under the law on permissions and notifications.
     *
     * @return false unless said
     */
    @Value.Default
    default boolean licence() {
        return false;
    }

    /**
     * Returns whether it is in the register; one that is not is hidden.
     *
     * @return true if it has a number in the register; a blank one is none
     */
    default boolean isRegistered() {
        return isStated(registerNumber());
    }

    /**
     * Returns the basic requirements that the by-law does not state. A blank text states nothing; a fee is stated where
     * one is charged.
     *
     * @return the requirements in the order of the Law, not null, may be empty
     */
    default Set<BasicRequirement> missingRequirements() {
        Set<BasicRequirement> missing = new TreeSet<>();
        require(missing, BasicRequirement.SERVICE_NAME, !name().isBlank());
        require(missing, BasicRequirement.PROVIDER_NAME, isStated(provider()));
        require(missing, BasicRequirement.WAYS, !ways().isEmpty());
        require(missing, BasicRequirement.TERM, term().isPresent());
        require(missing, BasicRequirement.FORM, !forms().isEmpty());
        require(missing, BasicRequirement.RESULT, isStated(result()));
        boolean free =
                guaranteedFree() || payment().filter(Payment.FREE::equals).isPresent();
        boolean priced = free || fee().isPresent();
        require(missing, BasicRequirement.FEE, priced);
        require(missing, BasicRequirement.SCHEDULE, isStated(schedule()));
        require(missing, BasicRequirement.DOCUMENTS, !documents().stream().allMatch(String::isBlank));
        require(
                missing,
                BasicRequirement.REFUSAL_GROUNDS,
                !refusalGrounds().isEmpty() || !refusalLaws().stream().allMatch(String::isBlank));
        return missing;
    }

    /**
     * Checks what cannot be: a service that left the register before it was entered, an address of blanks.
     *
     * @throws IllegalStateException if the website is blank
     * @throws ContradictoryFactsException if it left the register before it was entered
     */
    @Value.Check
    default void check() {
        if (website().filter(String::isBlank).isPresent()) {
            throw new IllegalStateException("Invalid service: Expected 'website' not to be blank, but found: '"
                    + website().get() + "'");
        }
        ContradictoryFactsException.requireOrder(
                "enteredInRegisterOn", enteredInRegisterOn(), "excludedFromRegisterOn", excludedFromRegisterOn());
    }

    /** A blank text states nothing. */
    private static boolean isStated(Optional<String> text) {
        return text.filter(stated -> !stated.isBlank()).isPresent();
    }

    /** Notes a requirement that is not stated. */
    private static void require(Set<BasicRequirement> missing, BasicRequirement requirement, boolean stated) {
        if (!stated) {
            missing.add(requirement);
        }
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return enteredInRegisterOn().isEmpty()
                ? Timeline.of()
                : Timeline.on(law)
                        .add(StateServicesLaw.TRANSFER_TO_ELECTRONIC_FORMAT, enteredInRegisterOn(), electronicSince())
                        .build();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return ServiceFindings.of(law, asKnownOn(asOf), asOf);
    }

    @Override
    default PublicService asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .enteredInRegisterOn(enteredInRegisterOn().filter(fact -> fact.isKnownOn(day)))
                .electronicSince(electronicSince().filter(fact -> fact.isKnownOn(day)))
                .excludedFromRegisterOn(excludedFromRegisterOn().filter(fact -> fact.isKnownOn(day)))
                .byLaw(byLaw().map(act -> act.asKnownOn(day)))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return enteredInRegisterOn();
    }

    @Override
    default LocalizedText label() {
        return ServiceTexts.TEXTS.text("publicService");
    }

    /**
     * Starts a new service. {@code name} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a service. */
    final class Builder extends ImmutablePublicService.Builder {
        Builder() {}
    }
}
