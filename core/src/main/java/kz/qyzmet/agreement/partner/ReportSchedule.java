package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.qyzmet.agreement.cooperation.AgreementTime;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.Direction;
import kz.qyzmet.law.Measure;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.ReportingPeriod;
import kz.qyzmet.law.RollConvention;
import kz.qyzmet.law.TimeLimit;
import kz.qyzmet.text.Dates;

/**
 * The terms of a partner's reports: one for each month, quarter, half and year of the agreement
 * ({@code spa219.p27.report-monthly} to {@code spa219.p27.report-annual}).
 *
 * <p>The first periods begin with the signing, the last ones end on the day before the agreement ends, and even those
 * that are cut are reported on. Until the parties set a term its day is undetermined, and a report that is not made is
 * no breach, however long ago the period ended. A request before the signing or after the end binds nobody.
 */
final class ReportSchedule {

    private final Reckoner law;
    private final AgreementTime time;
    private final PartnerReports reports;

    ReportSchedule(Reckoner law, AgreementTime time, PartnerReports reports) {
        this.law = Objects.requireNonNull(law, "law");
        this.time = Objects.requireNonNull(time, "time");
        this.reports = Objects.requireNonNull(reports, "reports");
    }

    /**
     * Adds the terms of the periods that had begun by a day, and of the requests.
     *
     * @throws CalendarRangeException if the day, or a last day of a term, is outside the calendar
     */
    void addTo(TimelineBuilder timeline, LocalDate until) {
        periods(until).stream().flatMap(period -> entry(period).stream()).forEach(timeline::add);
        reports.requests().stream()
                .filter(request -> !request.requestedOn().planned()
                        && time.covers(request.requestedOn().day()))
                .flatMap(request -> entry(request).stream())
                .forEach(timeline::add);
    }

    /**
     * Adds what is late on a day, and the reports that came before their period was over.
     *
     * <p>The timeline of a case may reach less far than the day: what both find is one finding.
     */
    void addTo(Findings findings, LocalDate asOf) {
        if (!findings.hasHappened(time.signedOn())) {
            return;
        }
        TimelineBuilder timeline = Timeline.on(law);
        addTo(timeline, asOf);
        findings.late(timeline.build());
        PartFindings part = new PartFindings(findings, PartnerTexts.TEXTS);
        for (ReportPeriod period : periods(asOf)) {
            reports.submitted().stream()
                    .filter(report -> period.isOf(report) && findings.hasHappened(report.submittedOn()))
                    .map(report -> report.submittedOn().day())
                    .filter(day -> !day.isAfter(period.last()))
                    .min(Comparator.naturalOrder())
                    .filter(early -> done(period)
                            .filter(done -> done.day().isAfter(period.last()))
                            .isEmpty())
                    .ifPresent(early -> part.defect(
                            ReportNorms.of(period.sort()), early, "report.early", period.label(), Dates.day(early)));
        }
    }

    /** The periods that had begun by a day, of each sort in order. */
    List<ReportPeriod> periods(LocalDate until) {
        List<ReportPeriod> periods = new ArrayList<>();
        if (time.signedOn().planned() || until.isBefore(time.signedOn().day())) {
            return periods;
        }
        // Beyond the calendar nothing can be said, and the row of periods would have no end.
        law.calendar().certainty(until);
        Optional<LocalDate> lastOfAll = time.ended().map(end -> end.minusDays(1));
        for (ReportingPeriod sort : ReportingPeriod.values()) {
            LocalDate first = time.signedOn().day();
            while (!first.isAfter(until) && lastOfAll.filter(first::isAfter).isEmpty()) {
                LocalDate end = sort.lastDay(first);
                LocalDate last = lastOfAll.filter(end::isAfter).orElse(end);
                periods.add(new ReportPeriod(sort, first, last));
                first = end.plusDays(1);
            }
        }
        return periods;
    }

    private Optional<Timeline.Entry> entry(ReportPeriod period) {
        NormId norm = ReportNorms.of(period.sort());
        if (law.edition().norms().find(norm).isEmpty()) {
            return Optional.empty();
        }
        Optional<ReportTerm> set = reports.terms()
                .filter(terms -> !terms.agreedOn().day().isAfter(period.last()))
                .flatMap(terms -> Optional.ofNullable(terms.byPeriod().get(period.sort())));
        // That a period ends is no event that somebody records: it is known all along.
        Term.Builder term = Term.builder().trigger(Fact.assumed(Moment.on(period.last())));
        Deadline deadline = law.deadline(set.filter(found -> found.sort() == ReportTerm.Sort.DAY_OF_NEXT_MONTH)
                .map(found -> term.limit(byDay(found, period.sort())).ground(norm))
                .orElseGet(() -> term.norm(norm).set(set.map(ReportTerm::length)))
                .build());
        return Optional.of(new Timeline.Entry(deadline, Set.of(), done(period)).about(period.label()));
    }

    private static TimeLimit byDay(ReportTerm term, ReportingPeriod sort) {
        return TimeLimit.of(new Measure.DayAfterPeriod(term.amount(), sort), Direction.AFTER)
                .withRoll(RollConvention.FOLLOWING);
    }

    private Optional<Timeline.Entry> entry(ReportRequest request) {
        NormId norm = ReportNorms.REPORT_ON_REQUEST;
        if (law.edition().norms().find(norm).isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = request.requestedOn().day();
        // The norm has no term of its own, not even an open one: the parties' term, or its lack, is put beside it.
        TimeLimit limit = reports.terms()
                .filter(terms -> !terms.agreedOn().day().isAfter(day))
                .flatMap(ReportTerms::onRequest)
                .map(ReportTerm::length)
                .map(length -> TimeLimit.after(length.amount(), length.unit()))
                .orElseGet(() -> TimeLimit.of(new Measure.SetElsewhere(), Direction.AFTER));
        Deadline deadline = law.deadline(Term.builder()
                .limit(limit)
                .ground(norm)
                .trigger(request.requestedOn())
                .build());
        return Optional.of(new Timeline.Entry(deadline, Set.of(), request.reportedOn()));
    }

    /**
     * The report that discharges a period: the first one made after it was over, else the first one made at all. A
     * longer period's may serve where the parties say so.
     */
    private Optional<Fact> done(ReportPeriod period) {
        List<Fact> made = reports.submitted().stream()
                .filter(report -> period.isOf(report) || dischargesAsLonger(report, period))
                .map(PartnerReport::submittedOn)
                .filter(fact -> !fact.planned())
                .sorted(Comparator.comparing(Fact::day).thenComparing(Fact::toString))
                .toList();
        return Stream.concat(made.stream().filter(fact -> fact.day().isAfter(period.last())), made.stream())
                .findFirst();
    }

    /** A longer period that ends with the period; the end of the agreement cuts all that are open on it. */
    private boolean dischargesAsLonger(PartnerReport report, ReportPeriod period) {
        LocalDate end = report.period().lastDay(period.last());
        boolean endsWithIt = end.equals(period.last())
                || time.ended()
                        .filter(ended -> ended.minusDays(1).equals(period.last()))
                        .isPresent();
        return reports.terms().filter(ReportTerms::longerDischargesShorter).isPresent()
                && report.period().compareTo(period.sort()) > 0
                && report.period().lastDay(report.dayOfPeriod()).equals(end)
                && endsWithIt;
    }
}
