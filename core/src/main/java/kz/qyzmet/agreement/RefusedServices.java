package kz.qyzmet.agreement;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;

/**
 * The partner refused to render services of Annex 3, and what the corporation did then (point 8).
 *
 * <p>By the Kazakh text the corporation ends the agreement and tells the authorised body that it has; by the English
 * one it tells the body in order to end it.
 *
 * @param refusedOn when the partner refused, not null
 * @param terminatedOn when the corporation ended the agreement, not null, empty where it has not
 * @param notice the notice to the authorised body, not null, empty where there is none
 */
public record RefusedServices(Fact refusedOn, Optional<Fact> terminatedOn, Optional<AuthorityNotice> notice) {

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if the end, or the notice, is recorded before the refusal
     */
    public RefusedServices {
        Objects.requireNonNull(refusedOn, "refusedOn");
        Objects.requireNonNull(notice, "notice");
        ContradictoryFactsException.requireOrder("refusedOn", Optional.of(refusedOn), "terminatedOn", terminatedOn);
        ContradictoryFactsException.requireOrder(
                "refusedOn", Optional.of(refusedOn), "notice.sentOn", notice.map(AuthorityNotice::sentOn));
    }

    /**
     * Returns this refusal as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the refusal, empty where it was not known
     */
    public Optional<RefusedServices> asKnownOn(LocalDate day) {
        return refusedOn.isKnownOn(day)
                ? Optional.of(new RefusedServices(
                        refusedOn,
                        terminatedOn.filter(fact -> fact.isKnownOn(day)),
                        notice.filter(sent -> sent.sentOn().isKnownOn(day))))
                : Optional.empty();
    }
}
