package kz.qyzmet.party;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Who wants to become a partner organization.
 *
 * <p>The three criteria of Law Art. 11-2 p. 1 hold together, and a branch or representation of a foreign legal entity
 * is not admitted whatever it fulfils. The first that fails refuses. What is not said is not fulfilled, but for the
 * foreign branch.
 */
@Value.Immutable
public interface PartnerCandidate {

    /**
     * Returns the name; personal data where the candidate is an individual entrepreneur.
     *
     * @return the name, not blank
     */
    @Value.Redacted
    String name();

    /**
     * Returns the number of a legal entity, or of joint entrepreneurs.
     *
     * @return the number, not null
     */
    Optional<Bin> bin();

    /**
     * Returns the number of an individual entrepreneur.
     *
     * @return the number, not null
     */
    Optional<Iin> iin();

    /**
     * Tells whether it is a business entity: a legal entity that does business, or an individual entrepreneur.
     *
     * @return false unless said
     */
    @Value.Default
    default boolean businessEntity() {
        return false;
    }

    /**
     * Tells whether it is registered in Kazakhstan.
     *
     * @return false unless said
     */
    @Value.Default
    default boolean registeredInKazakhstan() {
        return false;
    }

    /**
     * Tells whether it is a branch or representation of a foreign legal entity.
     *
     * @return false unless said
     */
    @Value.Default
    default boolean foreignBranch() {
        return false;
    }

    /**
     * Returns whether it meets what the services authority requires, information security and the protection of
     * personal data included. The requirements stand in a document of that authority.
     *
     * @return the answer, not null; empty where nobody has decided
     */
    Optional<Boolean> requirementsMet();

    /**
     * Returns when a partnership agreement was concluded with it.
     *
     * @return the fact, not null; empty where none was
     */
    Optional<Fact> agreementConcluded();

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank, longer than 500 characters or holds control characters, or
     *     there are both numbers
     */
    @Value.Check
    default void check() {
        Names.checkBusiness(name(), bin(), iin());
    }

    /**
     * Asks for admission to the selection of partners, which is held before there is an agreement.
     *
     * @return this candidate; or refused by {@code law88.a11-2.p2.pt2.foreign-branch-exclusion},
     *     {@code law88.a11-2.p1.business-entity}, {@code law88.a11-2.p1.sp1.registered-kz} or
     *     {@code law88.a11-2.p1.sp2.meets-requirements}, in this order; the last also where it is not known
     */
    default Outcome<PartnerCandidate> admitToSelection() {
        if (foreignBranch()) {
            return refused(PartyNorms.FOREIGN_BRANCH_EXCLUSION, "foreign-branch");
        }
        if (!businessEntity()) {
            return refused(PartyNorms.PARTNER_IS_BUSINESS_ENTITY, "business-entity");
        }
        if (!registeredInKazakhstan()) {
            return refused(PartyNorms.PARTNER_REGISTERED, "registered-kz");
        }
        if (requirementsMet().isEmpty()) {
            return refused(PartyNorms.PARTNER_MEETS_REQUIREMENTS, "requirements-unknown");
        }
        return requirementsMet().get()
                ? Outcome.accepted(this)
                : refused(PartyNorms.PARTNER_MEETS_REQUIREMENTS, "requirements-not-met");
    }

    /**
     * Asks whether it is a partner organization on a day, by what was recorded until then.
     *
     * @param asOf the day, not null
     * @return the partner; or refused as {@link #admitToSelection()}, or by
     *     {@code law88.a11-2.p1.sp3.agreement-concluded} where no agreement had been concluded
     */
    default Outcome<PartnerOrganization> asPartner(LocalDate asOf) {
        return admitToSelection()
                .flatMap(admitted -> agreementConcluded()
                                .filter(agreement -> agreement.hasHappenedOn(asOf))
                                .isPresent()
                        ? Outcome.accepted(new PartnerOrganization(name(), bin(), iin()))
                        : refused(PartyNorms.PARTNER_AGREEMENT, "agreement-missing", Dates.day(asOf)));
    }

    private static <T> Outcome<T> refused(NormId norm, String reason, LocalizedText... arguments) {
        return Outcome.refused(norm, PartyTexts.parties().text(reason, (Object[]) arguments));
    }

    /**
     * Starts a new candidate. {@code name} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a candidate. */
    final class Builder extends ImmutablePartnerCandidate.Builder {
        Builder() {}
    }
}
