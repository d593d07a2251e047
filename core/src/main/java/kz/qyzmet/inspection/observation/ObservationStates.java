package kz.qyzmet.inspection.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;

/** Where an external monitoring stands, as it was known on a day. */
final class ObservationStates {

    private ObservationStates() {}

    static ObservationState of(ExternalMonitoring known, LocalDate asOf) {
        List<ObservationRecommendation> sent = known.recommendations().stream()
                .filter(recommendation -> isSent(recommendation, asOf))
                .toList();
        if (!sent.isEmpty()) {
            return sent.stream().allMatch(one -> happened(one.outcomeReportedOn().stream(), asOf))
                    ? ObservationState.ANSWERED
                    : ObservationState.RECOMMENDED;
        }
        if (happened(known.notes().stream().map(ObservationNote::decidedOn), asOf)) {
            return ObservationState.NOTED;
        }
        if (happened(known.endedOn().stream(), asOf)) {
            return ObservationState.ENDED;
        }
        Stream<Fact> begun = Stream.of(
                        Stream.of(known.startedOn(), known.violationsFoundOn(), known.crimeSignsFoundOn())
                                .flatMap(Optional::stream),
                        known.analyses().stream().map(SourceAnalysis::analysedOn),
                        known.recommendations().stream().map(ObservationRecommendation::decidedOn))
                .flatMap(facts -> facts);
        return happened(begun, asOf) ? ObservationState.UNDER_WAY : ObservationState.NOT_STARTED;
    }

    private static boolean isSent(ObservationRecommendation recommendation, LocalDate asOf) {
        return recommendation
                .dispatch()
                .filter(document ->
                        happened(Stream.concat(document.sentOn().stream(), document.receivedOn().stream()), asOf))
                .isPresent();
    }

    private static boolean happened(Stream<Fact> facts, LocalDate asOf) {
        return facts.anyMatch(fact -> fact.hasHappenedOn(asOf));
    }
}
