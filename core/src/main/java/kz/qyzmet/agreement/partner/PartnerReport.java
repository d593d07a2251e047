package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.Objects;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.ReportingPeriod;

/**
 * A report that a partner has made on a period ({@code spa219.p27.report-monthly} to {@code spa219.p27.report-annual}).
 *
 * @param period the sort of period, not null
 * @param dayOfPeriod any day of the period, not null
 * @param submittedOn when it reached the State Corporation, not null
 */
public record PartnerReport(ReportingPeriod period, LocalDate dayOfPeriod, Fact submittedOn) {

    /** Checks the parts. */
    public PartnerReport {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(dayOfPeriod, "dayOfPeriod");
        Objects.requireNonNull(submittedOn, "submittedOn");
    }
}
