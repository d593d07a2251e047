package kz.qyzmet.control.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.party.PartyRole;
import org.immutables.value.Value;
import org.threeten.extra.YearQuarter;

/** The internal monitoring of one quarter: what was analysed, what was found, what is proposed. */
@Value.Immutable
public interface QuarterlyMonitoring {

    /**
     * Returns the quarter.
     *
     * @return the quarter, not null
     */
    YearQuarter quarter();

    /**
     * Returns who carried it out.
     *
     * @return the role, not null
     */
    PartyRole doneBy();

    /**
     * Returns when it began.
     *
     * @return the start, not null
     */
    Fact startedOn();

    /**
     * Returns when it was done.
     *
     * @return the end, not null
     */
    Optional<Fact> doneOn();

    /**
     * Returns what was analysed. It is known once the monitoring is done.
     *
     * @return the analyses, not null, empty where they are not recorded
     */
    Set<MonitoringAnalysis> analyses();

    /**
     * Returns whether information of other state bodies was lacking, so that they had to be asked.
     *
     * @return whether it was, empty where it is not recorded
     */
    Optional<Boolean> informationLacking();

    /**
     * Returns what was found.
     *
     * @return the shortcomings, not null, may be empty
     */
    Set<Shortcoming> shortcomings();

    /**
     * Returns what is proposed.
     *
     * @return the proposals, not null, may be empty
     */
    Set<MonitoringProposal> proposals();

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if it was done, or something found, before it began
     * @throws IllegalArgumentException if it was done before the quarter began
     */
    @Value.Check
    default void check() {
        Optional<Fact> started = Optional.of(startedOn());
        ContradictoryFactsException.requireOrder("startedOn", started, "doneOn", doneOn());
        shortcomings()
                .forEach(found -> ContradictoryFactsException.requireOrder(
                        "startedOn", started, "shortcomings.foundOn", Optional.of(found.foundOn())));
        proposals()
                .forEach(proposal -> ContradictoryFactsException.requireOrder(
                        "startedOn", started, "proposals.drawnUpOn", Optional.of(proposal.drawnUpOn())));
        doneOn().ifPresent(done -> Quarters.checkBegun("monitoring", quarter(), done));
    }

    /**
     * Tells whether the unit that is responsible for internal control carried it out ({@code ctl78.p57.bodies}).
     *
     * @return true for the units of internal control
     */
    default boolean isByTheUnit() {
        return switch (doneBy()) {
            case ICU, ICU_CENTRAL, ICU_LOCAL, ICU_EXECUTIVE -> true;
            default -> false;
        };
    }

    /**
     * Returns this monitoring as it was known on a day.
     *
     * @param day the day, not null
     * @return the monitoring, not null
     */
    default QuarterlyMonitoring asKnownOn(LocalDate day) {
        Optional<Fact> done = doneOn().filter(fact -> fact.isKnownOn(day));
        return builder()
                .from(this)
                .doneOn(done)
                .analyses(done.isPresent() ? analyses() : Set.of())
                .informationLacking(done.isPresent() ? informationLacking() : Optional.empty())
                .shortcomings(shortcomings().stream()
                        .filter(found -> found.foundOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .proposals(proposals().stream()
                        .filter(proposal -> proposal.drawnUpOn().isKnownOn(day))
                        .map(proposal -> proposal.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .build();
    }

    /**
     * Starts a new monitoring. {@code quarter}, {@code doneBy} and {@code startedOn} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a monitoring. */
    final class Builder extends ImmutableQuarterlyMonitoring.Builder {
        Builder() {}
    }
}
