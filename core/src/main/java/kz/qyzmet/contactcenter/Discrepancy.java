package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.party.PartyRole;

/**
 * The report of the contact center and that of a provider's internal control tell different numbers
 * ({@code ucc83.p32}).
 *
 * <p>A discrepancy lets the quality authority, and nobody else, ask for an explanation. The provider reports by
 * quarter: three months of the contact center stand against one report.
 *
 * @param foundOn when the discrepancy was found; empty where none was, not null
 * @param requestedBy who asked for an explanation, not null
 * @param requestedOn when, not null
 * @param explainedOn when the contact center explained, not null
 */
public record Discrepancy(
        Optional<Fact> foundOn,
        Optional<PartyRole> requestedBy,
        Optional<Fact> requestedOn,
        Optional<Fact> explainedOn) {

    /**
     * Checks the parts.
     *
     * @throws ContradictoryFactsException if the explanation came before the request
     */
    public Discrepancy {
        Objects.requireNonNull(foundOn, "foundOn");
        Objects.requireNonNull(requestedBy, "requestedBy");
        ContradictoryFactsException.requireOrder("requestedOn", requestedOn, "explainedOn", explainedOn);
    }

    /** Whether there is a ground, and it is the quality authority that asks. */
    boolean obliges() {
        return foundOn.isPresent() && isAskedByTheAuthority();
    }

    boolean isAskedByTheAuthority() {
        return requestedBy.filter(PartyRole.QUALITY_AUTHORITY::equals).isPresent();
    }

    boolean isKnownOn(LocalDate day) {
        return foundOn.filter(fact -> fact.isKnownOn(day)).isPresent()
                || requestedOn.filter(fact -> fact.isKnownOn(day)).isPresent()
                || explainedOn.filter(fact -> fact.isKnownOn(day)).isPresent();
    }

    Discrepancy asKnownOn(LocalDate day) {
        Optional<Fact> requested = requestedOn.filter(fact -> fact.isKnownOn(day));
        return new Discrepancy(
                foundOn.filter(fact -> fact.isKnownOn(day)),
                requested.flatMap(fact -> requestedBy),
                requested,
                explainedOn.filter(fact -> fact.isKnownOn(day)));
    }
}
