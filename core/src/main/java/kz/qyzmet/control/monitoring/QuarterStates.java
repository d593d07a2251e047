package kz.qyzmet.control.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qyzmet.deadline.Fact;
import org.threeten.extra.YearQuarter;

/** Where the internal monitoring of a quarter stands: the furthest that any of its monitorings has come. */
final class QuarterStates {

    private QuarterStates() {}

    static QuarterState of(InternalMonitoring year, YearQuarter quarter, LocalDate asOf) {
        List<QuarterlyMonitoring> monitorings = year.monitorings().stream()
                .filter(monitoring -> monitoring.quarter().equals(quarter))
                .toList();
        List<ProposalForwarding> forwarded = monitorings.stream()
                .flatMap(monitoring -> monitoring.proposals().stream())
                .flatMap(proposal -> proposal.forwardings().stream())
                .filter(forwarding -> happened(forwarding.outOn(), asOf))
                .toList();
        if (!forwarded.isEmpty()) {
            return forwarded.stream().allMatch(forwarding -> happened(forwarding.reportedOn(), asOf))
                    ? QuarterState.ANSWERED
                    : QuarterState.FORWARDED;
        }
        Stream<Optional<Fact>> submitted = monitorings.stream()
                .flatMap(monitoring -> monitoring.proposals().stream())
                .map(MonitoringProposal::submittedOn);
        if (submitted.anyMatch(fact -> happened(fact, asOf))) {
            return QuarterState.PROPOSED;
        }
        if (monitorings.stream().anyMatch(monitoring -> happened(monitoring.doneOn(), asOf))) {
            return QuarterState.DONE;
        }
        return monitorings.stream()
                        .anyMatch(monitoring -> monitoring.startedOn().hasHappenedOn(asOf))
                ? QuarterState.UNDER_WAY
                : QuarterState.AWAITED;
    }

    private static boolean happened(Optional<Fact> fact, LocalDate asOf) {
        return fact.filter(found -> found.hasHappenedOn(asOf)).isPresent();
    }
}
