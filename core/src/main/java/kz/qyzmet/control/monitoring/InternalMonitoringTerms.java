package kz.qyzmet.control.monitoring;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.party.ServiceProvider;
import kz.qyzmet.text.LocalizedText;
import org.threeten.extra.YearQuarter;

/** The terms of a year of internal monitoring: one of each quarter, one of each answer of a provider. */
final class InternalMonitoringTerms {

    private final Reckoner law;
    private final InternalMonitoring year;

    InternalMonitoringTerms(Reckoner law, InternalMonitoring year) {
        this.law = law;
        this.year = year;
    }

    Timeline timeline() {
        TimelineBuilder timeline = Timeline.on(law);
        if (Rulings.isHeld(law, ControlRules.INTERNAL_MONITORING_CYCLE)) {
            Map<YearQuarter, Optional<Fact>> done = done();
            for (YearQuarter quarter : Quarters.of(year.year())) {
                // The text names no day, so that the answer says what would have to set one.
                timeline.add(new Timeline.Entry(
                                law.deadline(
                                        ControlRules.INTERNAL_MONITORING_CYCLE, Moment.on(quarter.atEndOfQuarter())),
                                Set.of(),
                                done.getOrDefault(quarter, Optional.empty()))
                        .about(Quarters.words(quarter)));
            }
        }
        answers(timeline);
        return timeline.build();
    }

    Timeline answers() {
        TimelineBuilder timeline = Timeline.on(law);
        answers(timeline);
        return timeline.build();
    }

    /** The first monitoring of each quarter that was done. */
    Map<YearQuarter, Optional<Fact>> done() {
        return year.monitorings().stream()
                .collect(Collectors.groupingBy(
                        QuarterlyMonitoring::quarter,
                        Collectors.collectingAndThen(
                                Collectors.toList(),
                                all -> Rulings.firstDone(all.stream().flatMap(one -> one.doneOn().stream())))));
    }

    private void answers(TimelineBuilder timeline) {
        if (!Rulings.isHeld(law, ControlRules.MONITORING_PROPOSAL_REPLY)) {
            return;
        }
        for (QuarterlyMonitoring monitoring : year.monitorings()) {
            for (MonitoringProposal proposal : monitoring.proposals()) {
                for (ProposalForwarding forwarding : proposal.forwardings()) {
                    timeline.add(new Timeline.Entry(
                                    law.deadline(proposal.reportTerm(law, forwarding)),
                                    Set.of(MonitoringNorms.FORWARDING),
                                    forwarding.reportedOn())
                            .about(subject(monitoring, proposal, forwarding)));
                }
            }
        }
    }

    private static LocalizedText subject(
            QuarterlyMonitoring monitoring, MonitoringProposal proposal, ProposalForwarding forwarding) {
        LocalizedText quarter = Quarters.words(monitoring.quarter());
        LocalizedText kind = proposal.kind().label();
        return forwarding
                .provider()
                .map(ServiceProvider::label)
                .map(provider -> MonitoringTexts.TEXTS.text("proposalTo", quarter, kind, provider))
                .orElseGet(() -> MonitoringTexts.TEXTS.text("proposalOf", quarter, kind));
    }
}
