package kz.qyzmet.inspection.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.text.LocalizedText;
import org.immutables.value.Value;
import org.threeten.extra.YearQuarter;

/**
 * External monitoring of one entity, which the Law calls observation ({@code ctl78.p35}, {@code ctl78.p36},
 * {@code law88.a27.p3.sp2}).
 *
 * <p>It analyses four kinds of sources, the quarterly information of the entity on its internal control among them, and
 * ends in recommendations, in a note, or in both. It has no term of its own; the change of 2024 has kept it.
 */
@Value.Immutable
public interface ExternalMonitoring extends LegalCase {

    /**
     * Returns who monitors.
     *
     * @return the body, not null
     */
    ObservingBody by();

    /**
     * Returns when it began.
     *
     * @return the start, not null
     */
    Optional<Fact> startedOn();

    /**
     * Returns the quarters for which the entity owes information on its internal control. An entity that runs none,
     * such as a private provider, owes none.
     *
     * @return the quarters, not null, may be empty
     */
    Set<YearQuarter> quarters();

    /**
     * Returns the information that the entity supplied. Of several for one quarter the first counts for the term.
     *
     * @return the information, not null, may be empty
     */
    Set<QuarterlyInformation> information();

    /**
     * Returns what was analysed.
     *
     * @return the analyses, not null, empty where they are not recorded
     */
    Set<SourceAnalysis> analyses();

    /**
     * Returns when violations were found.
     *
     * @return the finding, empty where none were
     */
    Optional<Fact> violationsFoundOn();

    /**
     * Returns the recommendations that were decided on.
     *
     * @return the recommendations, not null, may be empty
     */
    Set<ObservationRecommendation> recommendations();

    /**
     * Returns the decisions to take information into account.
     *
     * @return the notes, not null, may be empty
     */
    Set<ObservationNote> notes();

    /**
     * Returns when signs of a crime in what responsible officials did were found.
     *
     * @return the finding, empty where there are none
     */
    Optional<Fact> crimeSignsFoundOn();

    /**
     * Returns when the materials were sent to the competent bodies.
     *
     * @return the referral, not null
     */
    Optional<Fact> materialsReferredOn();

    /**
     * Returns when it ended.
     *
     * @return the end, not null
     */
    Optional<Fact> endedOn();

    /**
     * Checks the order.
     *
     * @throws ContradictoryFactsException if something comes before the start, or materials go before signs of a crime
     *     were found
     */
    @Value.Check
    default void check() {
        analyses()
                .forEach(analysis -> ContradictoryFactsException.requireOrder(
                        "startedOn", startedOn(), "analyses.analysedOn", Optional.of(analysis.analysedOn())));
        recommendations()
                .forEach(recommendation -> ContradictoryFactsException.requireOrder(
                        "startedOn",
                        startedOn(),
                        "recommendations.decidedOn",
                        Optional.of(recommendation.decidedOn())));
        notes().forEach(note -> ContradictoryFactsException.requireOrder(
                "startedOn", startedOn(), "notes.decidedOn", Optional.of(note.decidedOn())));
        ContradictoryFactsException.requireOrder("startedOn", startedOn(), "violationsFoundOn", violationsFoundOn());
        ContradictoryFactsException.requireOrder("startedOn", startedOn(), "endedOn", endedOn());
        ContradictoryFactsException.requireOrder(
                "crimeSignsFoundOn", crimeSignsFoundOn(), "materialsReferredOn", materialsReferredOn());
    }

    /**
     * Decides to send a recommendation.
     *
     * @param law the engine, not null
     * @param recommendation the recommendation, not null
     * @return the monitoring with it, or a refusal: who may not decide, to whom it may not go, not null
     * @throws ContradictoryFactsException if it is decided on before the monitoring began
     */
    default Outcome<ExternalMonitoring> recommend(Reckoner law, ObservationRecommendation recommendation) {
        Objects.requireNonNull(law, "law");
        return ObservationFindings.faults(recommendation)
                .filter(fault -> ObservationFindings.holds(law, fault))
                .findFirst()
                .<Outcome<ExternalMonitoring>>map(fault -> Outcome.refused(fault.citation(), fault.message()))
                .orElseGet(() -> Outcome.accepted(
                        builder().from(this).addRecommendations(recommendation).build()));
    }

    /**
     * Decides to take the information into account.
     *
     * @param law the engine, not null
     * @param note the decision, not null
     * @return the monitoring with it, or a refusal of who may not decide, not null
     * @throws ContradictoryFactsException if it is decided on before the monitoring began
     */
    default Outcome<ExternalMonitoring> takeNote(Reckoner law, ObservationNote note) {
        Objects.requireNonNull(law, "law");
        return ObservationFindings.faults(note)
                .filter(fault -> ObservationFindings.holds(law, fault))
                .findFirst()
                .<Outcome<ExternalMonitoring>>map(fault -> Outcome.refused(fault.citation(), fault.message()))
                .orElseGet(() ->
                        Outcome.accepted(builder().from(this).addNotes(note).build()));
    }

    /**
     * Returns what may follow: an unfulfilled recommendation may put the entity on the plan of inspections, violations
     * found may ground an unscheduled one. Only from the day on which those norms are in force.
     *
     * @param law the engine, not null
     * @param asOf the day, not null
     * @return the consequences in order of their days, not null, may be empty
     */
    default List<ObservationConsequence> consequences(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new ObservationFindings(law, asKnownOn(asOf), asOf).consequences();
    }

    /** Returns what may follow, in words. */
    @Override
    default List<LocalizedText> basis(Reckoner law) {
        return consequences(law, LocalDate.MAX).stream()
                .map(ObservationConsequence::text)
                .distinct()
                .toList();
    }

    /**
     * Returns where the monitoring stands on a day.
     *
     * @param asOf the day, not null
     * @return the state, not null
     */
    default ObservationState state(LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return ObservationStates.of(asKnownOn(asOf), asOf);
    }

    @Override
    default Timeline timeline(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new ObservationTerms(law, this).timeline();
    }

    @Override
    default List<Finding> findings(Reckoner law, LocalDate asOf) {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(asOf, "asOf");
        return new ObservationFindings(law, asKnownOn(asOf), asOf).all();
    }

    @Override
    default ExternalMonitoring asKnownOn(LocalDate day) {
        return builder()
                .from(this)
                .startedOn(startedOn().filter(fact -> fact.isKnownOn(day)))
                .information(information().stream()
                        .filter(information -> information.suppliedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .analyses(analyses().stream()
                        .filter(analysis -> analysis.analysedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .violationsFoundOn(violationsFoundOn().filter(fact -> fact.isKnownOn(day)))
                .recommendations(recommendations().stream()
                        .filter(recommendation -> recommendation.decidedOn().isKnownOn(day))
                        .map(recommendation -> recommendation.asKnownOn(day))
                        .collect(Collectors.toSet()))
                .notes(notes().stream()
                        .filter(note -> note.decidedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .crimeSignsFoundOn(crimeSignsFoundOn().filter(fact -> fact.isKnownOn(day)))
                .materialsReferredOn(materialsReferredOn().filter(fact -> fact.isKnownOn(day)))
                .endedOn(endedOn().filter(fact -> fact.isKnownOn(day)))
                .build();
    }

    @Override
    default Optional<Fact> opened() {
        return startedOn();
    }

    @Override
    default LocalizedText label() {
        return ObservationTexts.TEXTS.text("case.ExternalMonitoring");
    }

    /**
     * Starts a new case. {@code by} must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a case. */
    final class Builder extends ImmutableExternalMonitoring.Builder {
        Builder() {}
    }
}
