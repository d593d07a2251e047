package kz.qyzmet.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Force;
import kz.qyzmet.law.Severity;
import org.immutables.value.Value;

/**
 * Somebody who works for the State Corporation or for a partner, as far as the Law asks whether that person is
 * verified.
 *
 * <p>Legal source: {@code law88.a11-1.p4.sp3-1.staff-verification}, which speaks of the staff of the State Corporation
 * alone: the staff of partners falls under the agreement.
 */
@Value.Immutable
public interface Employee {

    /**
     * Returns for whom the person works.
     *
     * @return {@link PartyRole#STATE_CORP}, {@link PartyRole#PARTNER} or another role
     */
    PartyRole employer();

    /**
     * Tells whether the person has access to personal data of citizens.
     *
     * @return false unless said
     */
    @Value.Default
    default boolean accessToPersonalData() {
        return false;
    }

    /**
     * Tells whether the person takes part in rendering services.
     *
     * @return false unless said
     */
    @Value.Default
    default boolean takesPartInDelivery() {
        return false;
    }

    /**
     * Returns when the person got that access, or began to take part.
     *
     * @return the fact, not null
     */
    Fact startedOn();

    /**
     * Returns when the person was verified.
     *
     * @return the fact, not null; empty where no verification is recorded
     */
    Optional<Fact> verifiedOn();

    /**
     * Tells whether the Law asks for a verification of this person.
     *
     * @return true for staff of the State Corporation with access to personal data or a part in delivery
     */
    default boolean needsVerification() {
        return employer() == PartyRole.STATE_CORP && (accessToPersonalData() || takesPartInDelivery());
    }

    /**
     * Returns what is wrong on a day, by what was recorded until then.
     *
     * <p>The Law sets no term for the verification; its procedure is the informatization authority's. Who works without
     * one is therefore found from the first day, and nothing is found before the norm was in force.
     *
     * @param law the engine whose edition tells when the norm is in force, not null
     * @param asOf the day, not null
     * @return a breach of {@code law88.a11-1.p4.sp3-1.staff-verification}, or nothing
     */
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Force force = law.edition().norms().get(PartyNorms.STAFF_VERIFICATION).force();
        boolean verified = verifiedOn().filter(fact -> fact.hasHappenedOn(asOf)).isPresent();
        if (!needsVerification() || verified || !startedOn().hasHappenedOn(asOf) || !force.holds(asOf)) {
            return List.of();
        }
        LocalDate started = startedOn().day();
        LocalDate since = force.from().filter(started::isBefore).orElse(started);
        return List.of(new Finding(
                PartyNorms.STAFF_VERIFICATION,
                Severity.BREACH,
                since,
                PartyTexts.parties().text("not-verified")));
    }

    /**
     * Starts a new employee. {@code employer} and {@code startedOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an employee. */
    final class Builder extends ImmutableEmployee.Builder {
        Builder() {}
    }
}
