package kz.qyzmet.contactcenter;

import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.party.PartyRole;

/**
 * A visit of specialists of the contact center to a provider, by agreement with a central or local body
 * ({@code ucc83.p25.visits}). The text names no frequency.
 *
 * @param agreedWith with whom it was agreed; empty where it was agreed with nobody, not null
 * @param visitedOn when it took place, not null
 */
public record ProviderVisit(Optional<PartyRole> agreedWith, Fact visitedOn) {

    /** Checks the parts. */
    public ProviderVisit {
        Objects.requireNonNull(agreedWith, "agreedWith");
        Objects.requireNonNull(visitedOn, "visitedOn");
    }

    boolean isAgreed() {
        return agreedWith
                .filter(role -> role == PartyRole.CENTRAL_BODY || role == PartyRole.LOCAL_BODY)
                .isPresent();
    }
}
