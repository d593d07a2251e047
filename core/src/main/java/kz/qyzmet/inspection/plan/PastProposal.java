package kz.qyzmet.inspection.plan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;

/**
 * A proposal that was sent to an entity after analysis and monitoring, to prevent breaches
 * ({@code law88.a27-1.p4.sp5.recommendation-unfulfilled}).
 *
 * @param sentOn when it was sent, not null
 * @param implementedOn when it was implemented, not null, empty where it is not known to be
 * @param notImplementedOn when it was established that it was not, not null, empty where that was not established
 */
public record PastProposal(Fact sentOn, Optional<Fact> implementedOn, Optional<Fact> notImplementedOn) {

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if something became of it before it was sent
     */
    public PastProposal {
        Objects.requireNonNull(sentOn, "sentOn");
        Objects.requireNonNull(implementedOn, "implementedOn");
        Objects.requireNonNull(notImplementedOn, "notImplementedOn");
        ContradictoryFactsException.requireOrder("sentOn", Optional.of(sentOn), "implementedOn", implementedOn);
        ContradictoryFactsException.requireOrder("sentOn", Optional.of(sentOn), "notImplementedOn", notImplementedOn);
    }

    /**
     * Returns this proposal as it was known on a day.
     *
     * @param day the day, not null
     * @return the proposal, empty where it was recorded later
     */
    public Optional<PastProposal> asKnownOn(LocalDate day) {
        return sentOn.isKnownOn(day)
                ? Optional.of(new PastProposal(
                        sentOn,
                        implementedOn.filter(fact -> fact.isKnownOn(day)),
                        notImplementedOn.filter(fact -> fact.isKnownOn(day))))
                : Optional.empty();
    }
}
