package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import org.immutables.value.Value;

/**
 * Somebody who works for a partner organization; an agent who works alone is his own employee here.
 *
 * <p>Annex 1 p. 13 asks of whoever has access to personal data of individuals, or takes part in services, that he is a
 * citizen with a year of experience on the day on which that begins. What is not stated is unknown, and no finding: the
 * agreement asks for the quality, not for a record of it.
 */
@Value.Immutable
public interface PartnerEmployee {

    /**
     * Returns the number under which the partner keeps the employee.
     *
     * @return the number, without personal data, not blank
     */
    @Value.Redacted
    String number();

    /**
     * Tells whether the employee has access to personal data of individuals.
     *
     * @return false unless said
     */
    @Value.Default
    default boolean accessToPersonalData() {
        return false;
    }

    /**
     * Tells whether the employee takes part in taking in applications or issuing results.
     *
     * @return false unless said
     */
    @Value.Default
    default boolean takesPartInDelivery() {
        return false;
    }

    /**
     * Returns when the access was given or the part began, the earlier of both.
     *
     * @return the fact, not null
     */
    Fact startedOn();

    /**
     * Returns whether the employee is a citizen of Kazakhstan.
     *
     * @return the answer, empty where it is not known
     */
    Optional<Boolean> citizenOfKazakhstan();

    /**
     * Returns the experience in centers and in the field of public services.
     *
     * @return the experience, without periods where there is none, empty where it is not known
     */
    Optional<WorkExperience> experience();

    /**
     * Returns what was found of the employee's qualification.
     *
     * @return the checks, not null, may be empty
     */
    Set<QualificationCheck> qualificationChecks();

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is blank
     */
    @Value.Check
    default void check() {
        PartnerTexts.requireText("employee", number());
    }

    /**
     * Tells whether Annex 1 p. 13 speaks of this employee.
     *
     * @return true with access to personal data, or with a part in services
     */
    default boolean isUnderStaffRule() {
        return accessToPersonalData() || takesPartInDelivery();
    }

    /**
     * Returns this employee as the system knew him on a day.
     *
     * @param day the day, not null
     * @return the employee, empty where his start was recorded later
     */
    default Optional<PartnerEmployee> asKnownOn(LocalDate day) {
        return startedOn().isKnownOn(day)
                ? Optional.of(builder()
                        .from(this)
                        .experience(experience().flatMap(experience -> experience.asKnownOn(day)))
                        .qualificationChecks(qualificationChecks().stream()
                                .filter(check -> check.checkedOn().isKnownOn(day))
                                .collect(Collectors.toSet()))
                        .build())
                : Optional.empty();
    }

    /**
     * Returns what is wrong with this employee on a day, by what was recorded until then.
     *
     * @param law the engine, not null
     * @param type the type of cooperation, not null
     * @param asOf the day, not null
     * @return one finding for each test that fails, of {@code spa219.an1.p13.citizenship},
     *     {@code spa219.an1.p13.experience} and {@code spa219.p4.sp2.kk7.staff-qualification}
     */
    default List<Finding> findings(Reckoner law, CooperationType type, LocalDate asOf) {
        Findings findings = new Findings(law, PartnerTexts.TEXTS, asOf);
        asKnownOn(asOf).ifPresent(new StaffFindings(law, type, findings)::add);
        return findings.inOrder();
    }

    /**
     * Starts a new employee. {@code number} and {@code startedOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an employee. */
    final class Builder extends ImmutablePartnerEmployee.Builder {
        Builder() {}
    }
}
