package kz.qyzmet.report.fill;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.report.ReportPeriod;

/** Which facts lie in the period of a form, and in which of its months, by what is known on a day. */
final class FillCalendar {

    /** In no month of the period. */
    static final int OUTSIDE = -1;

    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate asOf;

    FillCalendar(ReportPeriod period, LocalDate asOf) {
        this.first = period.first();
        this.last = period.last();
        this.asOf = asOf;
    }

    LocalDate asOf() {
        return asOf;
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    /** The last day of a month of the period, counted from 0 on. */
    LocalDate endOf(int month) {
        return YearMonth.from(first).plusMonths(month).atEndOfMonth();
    }

    /** The last day of which something is known: that of the period, or the day as of which it is filled. */
    LocalDate lastKnown() {
        return asOf.isBefore(last) ? asOf : last;
    }

    /** A plan has not happened, and what was recorded later is not known. */
    boolean hasHappened(Fact fact) {
        return fact.hasHappenedOn(asOf);
    }

    Optional<Fact> happened(Optional<Fact> fact) {
        return fact.filter(this::hasHappened);
    }

    /** The month of what happened in the period, from 0 on. */
    int month(Optional<Fact> fact) {
        return fact.isPresent() ? month(fact.get()) : OUTSIDE;
    }

    int month(Fact fact) {
        return hasHappened(fact) ? month(fact.day()) : OUTSIDE;
    }

    int month(LocalDate day) {
        return isInPeriod(day) ? day.getMonthValue() - first.getMonthValue() : OUTSIDE;
    }

    boolean isInPeriod(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean hasHappenedBy(Optional<Fact> fact, LocalDate day) {
        return happened(fact).filter(done -> !done.day().isAfter(day)).isPresent();
    }
}
