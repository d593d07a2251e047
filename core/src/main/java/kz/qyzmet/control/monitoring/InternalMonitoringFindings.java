package kz.qyzmet.control.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;
import org.threeten.extra.YearQuarter;

/** What is wrong with a year of internal monitoring, as it was known on a day. */
final class InternalMonitoringFindings {

    private final Reckoner law;
    private final InternalMonitoring year;
    private final LocalDate asOf;
    private final InternalMonitoringTerms terms;
    private final Findings findings;
    private final MonitoredQuarter reading;

    InternalMonitoringFindings(Reckoner law, InternalMonitoring year, LocalDate asOf) {
        this.law = law;
        this.year = year;
        this.asOf = asOf;
        this.terms = new InternalMonitoringTerms(law, year);
        this.findings = new Findings(law, MonitoringTexts.TEXTS, asOf);
        Reading chosen = law.policy(MonitoredQuarter.WITHIN_THE_QUARTER);
        this.reading = chosen == MonitoredQuarter.AFTER_THE_QUARTER
                ? MonitoredQuarter.AFTER_THE_QUARTER
                : MonitoredQuarter.WITHIN_THE_QUARTER;
    }

    List<YearQuarter> missing() {
        Map<YearQuarter, Optional<Fact>> done = terms.done();
        return Quarters.of(year.year()).stream()
                .filter(quarter -> asOf.isAfter(reading.last(quarter)))
                .filter(quarter -> findings.happened(done.getOrDefault(quarter, Optional.empty()))
                        .isEmpty())
                .filter(quarter ->
                        Rulings.isInForce(law, ControlRules.INTERNAL_MONITORING_CYCLE, reading.last(quarter)))
                .toList();
    }

    List<Finding> all() {
        for (YearQuarter quarter : missing()) {
            missing(quarter, reading.last(quarter));
        }
        terms.done().forEach((quarter, done) -> findings.happened(done).ifPresent(fact -> late(quarter, fact.day())));
        for (QuarterlyMonitoring monitoring : year.monitorings()) {
            if (findings.hasHappened(monitoring.startedOn())) {
                monitoring(monitoring);
            }
        }
        findings.late(terms.answers());
        return findings.inOrder();
    }

    /** As long as the other reading leaves time, that nothing was done yet is a doubt. */
    private void missing(YearQuarter quarter, LocalDate last) {
        boolean doubtful = !asOf.isAfter(MonitoredQuarter.AFTER_THE_QUARTER.last(quarter));
        Object[] details = {Quarters.words(quarter), Dates.day(last)};
        if (doubtful) {
            findings.doubt(ControlRules.INTERNAL_MONITORING_CYCLE, last.plusDays(1), "monitoring.missing", details);
        } else {
            findings.breach(ControlRules.INTERNAL_MONITORING_CYCLE, last.plusDays(1), "monitoring.missing", details);
        }
    }

    private void late(YearQuarter quarter, LocalDate day) {
        LocalDate last = reading.last(quarter);
        if (!day.isAfter(last)) {
            return;
        }
        boolean inTimeByTheOther = !day.isAfter(MonitoredQuarter.AFTER_THE_QUARTER.last(quarter));
        LocalizedText words = Quarters.words(quarter);
        if (inTimeByTheOther) {
            findings.doubt(
                    ControlRules.INTERNAL_MONITORING_CYCLE,
                    last.plusDays(1),
                    "monitoring.afterTheQuarter",
                    words,
                    Dates.day(day));
        } else {
            findings.breach(
                    ControlRules.INTERNAL_MONITORING_CYCLE,
                    last.plusDays(1),
                    "monitoring.late",
                    words,
                    Dates.day(last),
                    Dates.day(day));
        }
    }

    private void monitoring(QuarterlyMonitoring monitoring) {
        LocalizedText quarter = Quarters.words(monitoring.quarter());
        if (!monitoring.isByTheUnit()) {
            findings.breach(
                    MonitoringNorms.MONITORING_BODIES,
                    monitoring.startedOn().day(),
                    "monitoring.by",
                    quarter,
                    monitoring.doneBy().label());
        }
        findings.happened(monitoring.doneOn()).ifPresent(done -> analyses(monitoring, quarter, done.day()));
        shortcomings(monitoring, quarter);
        for (MonitoringProposal proposal : monitoring.proposals()) {
            if (findings.hasHappened(proposal.drawnUpOn())) {
                proposal(proposal, quarter);
            }
        }
    }

    private void analyses(QuarterlyMonitoring monitoring, LocalizedText quarter, LocalDate since) {
        Set<MonitoringAnalysis> recorded = monitoring.analyses();
        for (MonitoringAnalysis analysis : MonitoringAnalysis.values()) {
            boolean owed = analysis == MonitoringAnalysis.INFORMATION_REQUESTS
                    ? monitoring.informationLacking().filter(lacking -> lacking).isPresent()
                    : !recorded.isEmpty();
            if (owed && !recorded.contains(analysis)) {
                findings.defect(analysis.norm(), since, "monitoring.analysis", quarter, analysis.label());
            }
        }
    }

    /** No day is set for a proposal: that others went to the leadership without it shows that it was left out. */
    private void shortcomings(QuarterlyMonitoring monitoring, LocalizedText quarter) {
        Set<ProposalKind> proposed = monitoring.proposals().stream()
                .filter(proposal -> findings.hasHappened(proposal.drawnUpOn()))
                .map(MonitoringProposal::kind)
                .collect(Collectors.toSet());
        List<LocalDate> submitted = monitoring.proposals().stream()
                .flatMap(proposal -> findings.happened(proposal.submittedOn()).stream())
                .map(Fact::day)
                .distinct()
                .sorted()
                .toList();
        Map<ProposalKind, LocalDate> found = monitoring.shortcomings().stream()
                .filter(shortcoming -> findings.hasHappened(shortcoming.foundOn()))
                .filter(shortcoming -> !proposed.contains(shortcoming.callsFor()))
                .collect(Collectors.toMap(
                        Shortcoming::callsFor,
                        shortcoming -> shortcoming.foundOn().day(),
                        (one, other) -> one.isBefore(other) ? one : other));
        found.forEach((kind, day) -> notProposed(monitoring, quarter, submitted, kind, day));
    }

    private void notProposed(
            QuarterlyMonitoring monitoring,
            LocalizedText quarter,
            List<LocalDate> submitted,
            ProposalKind kind,
            LocalDate found) {
        Optional<LocalDate> without =
                submitted.stream().filter(day -> !day.isBefore(found)).findFirst();
        if (without.isPresent()) {
            findings.breach(kind.norm(), without.get(), "proposal.leftOut", quarter, kind.label());
        } else {
            findings.happened(monitoring.doneOn()).map(Fact::day).ifPresent(done -> {
                LocalDate since = done.isBefore(found) ? found : done;
                findings.defect(kind.norm(), since, "proposal.none", quarter, kind.label());
            });
        }
    }

    private void proposal(MonitoringProposal proposal, LocalizedText quarter) {
        LocalizedText kind = proposal.kind().label();
        Optional<Fact> out = proposal.forwardings().stream()
                .flatMap(forwarding -> forwarding.outOn().stream())
                .filter(findings::hasHappened)
                .min(Fact.IN_TIME);
        Optional<Fact> submitted = findings.happened(proposal.submittedOn());
        out.ifPresent(sent -> {
            boolean before = submitted
                    .filter(fact -> !sent.occurredAt().isBefore(fact.occurredAt()))
                    .isPresent();
            if (!before) {
                findings.breach(MonitoringNorms.SUBMISSION, sent.day(), "proposal.notSubmitted", quarter, kind);
            }
            if (proposal.reportBy().isEmpty()) {
                findings.defect(ControlRules.MONITORING_PROPOSAL_REPLY, sent.day(), "proposal.noDate", quarter, kind);
            }
        });
        proposal.reportBy()
                .ifPresent(by -> delivered(proposal)
                        .filter(by::isBefore)
                        .min(LocalDate::compareTo)
                        .ifPresent(since -> findings.defect(
                                ControlRules.MONITORING_PROPOSAL_REPLY,
                                since,
                                "proposal.datePassed",
                                quarter,
                                kind,
                                Dates.day(by),
                                Dates.day(since))));
        findings.happened(proposal.withheldOn())
                .filter(withheld -> out.isEmpty())
                .ifPresent(withheld ->
                        findings.doubt(MonitoringNorms.FORWARDING, withheld.day(), "proposal.withheld", quarter, kind));
    }

    private Stream<LocalDate> delivered(MonitoringProposal proposal) {
        return proposal.forwardings().stream()
                .flatMap(forwarding -> forwarding.dispatch().delivered(law).stream())
                .filter(findings::hasHappened)
                .map(Fact::day);
    }
}
