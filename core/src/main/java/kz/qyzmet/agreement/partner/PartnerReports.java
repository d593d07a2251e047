package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.agreement.cooperation.AgreementTime;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.Finding;

/**
 * The reports of a partner under one agreement.
 *
 * @param terms what the parties have agreed on terms, empty where they have not, not null
 * @param submitted the reports on periods, not null, may be empty
 * @param requests the requests for reports, not null, may be empty
 */
public record PartnerReports(Optional<ReportTerms> terms, Set<PartnerReport> submitted, Set<ReportRequest> requests) {

    /** Copies the parts. */
    public PartnerReports {
        Objects.requireNonNull(terms, "terms");
        submitted = Set.copyOf(submitted);
        requests = Set.copyOf(requests);
    }

    /**
     * Returns that nothing is agreed and nothing reported.
     *
     * @return no reports, not null
     */
    public static PartnerReports none() {
        return new PartnerReports(Optional.empty(), Set.of(), Set.of());
    }

    /**
     * Returns these reports as the system knew them on a day.
     *
     * @param day the day, not null
     * @return the reports, not null
     */
    public PartnerReports asKnownOn(LocalDate day) {
        return new PartnerReports(
                terms.filter(agreed -> agreed.agreedOn().isKnownOn(day)),
                submitted.stream()
                        .filter(report -> report.submittedOn().isKnownOn(day))
                        .collect(Collectors.toSet()),
                requests.stream()
                        .flatMap(request -> request.asKnownOn(day).stream())
                        .collect(Collectors.toSet()));
    }

    /**
     * Returns the last day of which these reports, or the agreement, know something: up to it a timeline reaches.
     *
     * @param time the time of the agreement, not null
     * @return the day, not null
     */
    public LocalDate lastKnownDay(AgreementTime time) {
        Stream<Fact> ofRequests = requests.stream()
                .flatMap(request -> Stream.concat(Stream.of(request.requestedOn()), request.reportedOn().stream()));
        return Stream.of(
                        Stream.of(time.signedOn()),
                        time.endedOn().stream(),
                        terms.stream().map(ReportTerms::agreedOn),
                        submitted.stream().map(PartnerReport::submittedOn),
                        ofRequests)
                .flatMap(facts -> facts)
                .filter(fact -> !fact.planned())
                .map(Fact::day)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> time.signedOn().day());
    }

    /**
     * Returns the terms of the periods that had begun by a day, and of the requests.
     *
     * @param law the engine, not null
     * @param time the time of the agreement, not null
     * @param until the day, not null
     * @return the terms, each with what it is about; undetermined where the parties have set none, not null
     * @throws CalendarRangeException if the day, or the last day of a term, is outside the calendar
     */
    public Timeline timeline(Reckoner law, AgreementTime time, LocalDate until) {
        TimelineBuilder timeline = Timeline.on(law);
        new ReportSchedule(law, time, this).addTo(timeline, until);
        return timeline.build();
    }

    /**
     * Returns what is wrong with the reports on a day, by what was recorded until then.
     *
     * @param law the engine, not null
     * @param time the time of the agreement, not null
     * @param asOf the day, not null
     * @return what is late, and the reports that came before their period was over, not null
     * @throws CalendarRangeException if the day, or the last day of a term, is outside the calendar
     */
    public List<Finding> findings(Reckoner law, AgreementTime time, LocalDate asOf) {
        Findings findings = new Findings(law, PartnerTexts.TEXTS, asOf);
        time.asKnownOn(asOf).ifPresent(known -> new ReportSchedule(law, known, asKnownOn(asOf)).addTo(findings, asOf));
        return findings.inOrder();
    }
}
