package kz.qyzmet.inspection.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.inspection.appointment.InspectionKind;
import org.immutables.value.Value;

/**
 * What is on record about an entity, as far as the criteria of selection look back ({@code law88.a27-1.p4}).
 *
 * <p>What is not on it may have happened all the same, unless the record is complete for the time: an empty record says
 * nothing.
 */
@Value.Immutable
public interface History {

    /**
     * Returns the times for which the record is complete. One of them has to cover the whole time that is looked at.
     *
     * @return the times, not null, may be empty
     */
    Set<CompleteRecord> complete();

    /**
     * Returns how many services the entity rendered, by time.
     *
     * @return the counts, not null, may be empty
     */
    Set<ServiceCount> serviceCounts();

    /**
     * Returns when recommendations to eliminate violations were made after inspections.
     *
     * @return the recommendations, not null, may be empty
     */
    Set<Fact> recommendationsMadeOn();

    /**
     * Returns when appeals of individuals or legal entities about the entity were received.
     *
     * @return the appeals, not null, may be empty
     */
    Set<Fact> appealsReceivedOn();

    /**
     * Returns when officials were held liable under Art. 465 of the Code on Administrative Offences.
     *
     * @return the decisions, not null, may be empty
     */
    Set<Fact> liabilitiesOn();

    /**
     * Returns the proposals that were sent after analysis and monitoring.
     *
     * @return the proposals, not null, may be empty
     */
    Set<PastProposal> proposals();

    /**
     * Returns the inspections that were begun.
     *
     * @return the inspections, not null, may be empty
     */
    Set<PastInspection> inspections();

    /**
     * Returns when preventive control without a visit found something ({@code ctl78.p9.selection}).
     *
     * @return the findings, not null, may be empty
     */
    Set<Fact> remoteFindingsOn();

    /**
     * Returns when inspections of a kind began.
     *
     * @param kind the kind, not null
     * @return the starts, one for each inspection, not null
     */
    default Stream<Fact> startsOf(InspectionKind kind) {
        return inspections().stream()
                .filter(inspection ->
                        inspection.kind() == kind && !inspection.startedOn().planned())
                .map(PastInspection::startedOn);
    }

    /**
     * Returns the first day on which anything is on record.
     *
     * @return the day, empty where nothing is
     */
    default Optional<LocalDate> firstRecord() {
        Stream<Fact> proposals = proposals().stream().map(PastProposal::sentOn);
        Stream<Fact> inspections = inspections().stream().map(PastInspection::startedOn);
        Stream<LocalDate> events = Stream.of(
                        recommendationsMadeOn().stream(),
                        appealsReceivedOn().stream(),
                        liabilitiesOn().stream(),
                        remoteFindingsOn().stream(),
                        proposals,
                        inspections)
                .flatMap(facts -> facts)
                .filter(fact -> !fact.planned())
                .map(Fact::day);
        Stream<LocalDate> counted =
                serviceCounts().stream().filter(count -> count.services() > 0).map(ServiceCount::until);
        return Stream.concat(events, counted).min(LocalDate::compareTo);
    }

    /**
     * Returns this record as it was known on a day.
     *
     * @param day the day, not null
     * @return the record, not null
     */
    default History asKnownOn(LocalDate day) {
        return builder()
                .complete(complete().stream()
                        .filter(time -> !time.recordedOn().isAfter(day))
                        .collect(Collectors.toSet()))
                .serviceCounts(serviceCounts().stream()
                        .filter(count -> !count.recordedOn().isAfter(day))
                        .collect(Collectors.toSet()))
                .recommendationsMadeOn(known(recommendationsMadeOn(), day))
                .appealsReceivedOn(known(appealsReceivedOn(), day))
                .liabilitiesOn(known(liabilitiesOn(), day))
                .proposals(proposals().stream()
                        .flatMap(proposal -> proposal.asKnownOn(day).stream())
                        .collect(Collectors.toSet()))
                .inspections(inspections().stream()
                        .filter(inspection -> inspection.startedOn().isKnownOn(day))
                        .collect(Collectors.toSet()))
                .remoteFindingsOn(known(remoteFindingsOn(), day))
                .build();
    }

    private static Set<Fact> known(Collection<Fact> facts, LocalDate day) {
        return facts.stream().filter(fact -> fact.isKnownOn(day)).collect(Collectors.toSet());
    }

    /**
     * Starts a new record. Nothing must be given.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the record of an entity. */
    final class Builder extends ImmutableHistory.Builder {
        Builder() {}
    }
}
