package kz.qyzmet.inspection.observation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.NormId;
import org.threeten.extra.YearQuarter;

/** The terms of an external monitoring: the information of each quarter, the answer to each recommendation. */
final class ObservationTerms {

    private final Reckoner law;
    private final ExternalMonitoring monitoring;

    ObservationTerms(Reckoner law, ExternalMonitoring monitoring) {
        this.law = law;
        this.monitoring = monitoring;
    }

    Timeline timeline() {
        TimelineBuilder timeline = Timeline.on(law);
        information().values().forEach(timeline::add);
        replies(timeline);
        return timeline.build();
    }

    Timeline replies() {
        TimelineBuilder timeline = Timeline.on(law);
        replies(timeline);
        return timeline.build();
    }

    /** The term of each quarter; empty where the edition does not hold the norm. */
    Map<YearQuarter, Timeline.Entry> information() {
        Map<YearQuarter, Timeline.Entry> entries = new TreeMap<>();
        if (!isHeld(ControlRules.INTERNAL_CONTROL_INFORMATION_DUE)) {
            return entries;
        }
        Map<YearQuarter, Optional<Fact>> supplied = monitoring.information().stream()
                .collect(Collectors.groupingBy(
                        QuarterlyInformation::quarter,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                all -> all.stream()
                                        .map(QuarterlyInformation::suppliedOn)
                                        .filter(fact -> !fact.planned())
                                        .min(Fact.IN_TIME))));
        Stream.concat(monitoring.quarters().stream(), supplied.keySet().stream())
                .distinct()
                .forEach(quarter ->
                        entries.put(quarter, entry(quarter, supplied.getOrDefault(quarter, Optional.empty()))));
        return entries;
    }

    private Timeline.Entry entry(YearQuarter quarter, Optional<Fact> supplied) {
        // A quarter is no event that somebody records: it is known all along that it ends.
        return new Timeline.Entry(
                        law.deadline(
                                ControlRules.INTERNAL_CONTROL_INFORMATION_DUE, Moment.on(quarter.atEndOfQuarter())),
                        Set.of(),
                        supplied)
                .about(ObservationTexts.quarter(quarter));
    }

    private void replies(TimelineBuilder timeline) {
        if (isHeld(ControlRules.MONITORING_RECOMMENDATION_REPLY)) {
            monitoring.recommendations().forEach(recommendation -> timeline.add(reply(recommendation)));
        }
    }

    Timeline.Entry reply(ObservationRecommendation recommendation) {
        return new Timeline.Entry(
                        law.deadline(recommendation.replyTerm(law)), Set.of(), recommendation.outcomeReportedOn())
                .about(recommendation.label());
    }

    boolean isHeld(NormId norm) {
        return law.edition().norms().find(norm).isPresent();
    }
}
