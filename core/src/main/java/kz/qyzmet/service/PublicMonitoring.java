package kz.qyzmet.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;

/**
 * Public monitoring of the quality of services ({@code law88.a29}).
 *
 * <p>Individuals and non-profit organizations may do it on their own initiative and at their own expense, or by a state
 * social order of the quality authority. They may ask for what is not online and no secret, and they draw up a
 * conclusion. Nothing here has a term.
 */
@Value.Immutable
public interface PublicMonitoring extends LegalCase {

    /**
     * Returns who monitors. The record holds no more of the person.
     *
     * @return the kind of monitor, not null
     */
    MonitorKind monitor();

    /**
     * Returns on what the monitoring rests.
     *
     * @return the basis, not null
     */
    MonitoringBasis basis();

    /**
     * Returns whether it is done at the monitor's own expense.
     *
     * @return whether it is, empty where it is not recorded
     */
    Optional<Boolean> atOwnExpense();

    /**
     * Returns whose social order it is.
     *
     * @return the role, empty where there is no order or it is not recorded
     */
    Optional<PartyRole> orderedBy();

    /**
     * Returns when it began.
     *
     * @return the start, not null
     */
    Optional<Fact> startedOn();

    /**
     * Returns what the monitor asked for.
     *
     * @return the requests, not null, may be empty
     */
    Set<InformationRequest> requests();

    /**
     * Returns when it ended.
     *
     * @return the end, not null
     */
    Optional<Fact> endedOn();

    /**
     * Returns the conclusion on its results.
     *
     * @return the conclusion, empty as long as there is none
     */
    Optional<MonitoringConclusion> conclusion();

    /**
     * Returns what bodies did in view of the conclusion.
     *
     * @return the measures, not null, may be empty
     */
    Set<MonitoringMeasures> measures();

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if something comes before the start
     */
    @Value.Check
    default void check() {
        for (InformationRequest request : requests()) {
            ContradictoryFactsException.requireOrder(
                    "startedOn", startedOn(), "requests.askedOn", Optional.of(request.askedOn()));
        }
        ContradictoryFactsException.requireOrder("startedOn", startedOn(), "endedOn", endedOn());
        ContradictoryFactsException.requireOrder(
                "startedOn", startedOn(), "conclusion.drawnUpOn", conclusion().map(MonitoringConclusion::drawnUpOn));
    }

    /**
     * Makes a request for information.
     *
     * @param law the engine, not null
     * @param request the request, not null
     * @return the monitoring with the request, or a refusal: who has no right to ask, what is online, what is a secret,
     *     whom the Law does not name, what is asked when the monitoring is over, not null
     * @throws ContradictoryFactsException if it is made before the monitoring began
     */
    default Outcome<PublicMonitoring> request(Reckoner law, InformationRequest request) {
        return MonitoringFindings.refusal(law, this, request)
                .<Outcome<PublicMonitoring>>map(refused -> Outcome.refused(refused.citation(), refused.message()))
                .orElseGet(() -> Outcome.accepted(
                        builder().from(this).addRequests(request).build()));
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return Timeline.on(law).build();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new MonitoringFindings(law, asKnownOn(asOf), asOf).all();
    }

    @Override
    default PublicMonitoring asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .startedOn(startedOn().filter(fact -> fact.isKnownOn(day)))
                .requests(requests().stream()
                        .filter(request -> request.askedOn().isKnownOn(day))
                        .map(request -> request.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .endedOn(endedOn().filter(fact -> fact.isKnownOn(day)))
                .conclusion(
                        conclusion().filter(conclusion -> conclusion.drawnUpOn().isKnownOn(day)))
                .measures(measures().stream()
                        .filter(measure -> measure.establishedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return Stream.of(startedOn(), conclusion().map(MonitoringConclusion::drawnUpOn), endedOn())
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    default LocalizedText label() {
        return InformationTexts.TEXTS.text("case.PublicMonitoring");
    }

    /**
     * Starts a new case. {@code monitor} and {@code basis} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case. */
    final class Builder extends ImmutablePublicMonitoring.Builder {
        Builder() {}
    }
}
