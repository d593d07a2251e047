package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import kz.qyzmet.law.ReportingPeriod;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/**
 * A period of an agreement on which a partner reports: one of the calendar, cut at the signing and at the end.
 *
 * @param sort the sort of period
 * @param first its first day in the agreement
 * @param last its last day in the agreement
 */
record ReportPeriod(ReportingPeriod sort, LocalDate first, LocalDate last) {

    /** A report names its period by any day of it, and the period of the calendar is meant. */
    boolean isOf(PartnerReport report) {
        return report.period() == sort && sort.lastDay(report.dayOfPeriod()).equals(sort.lastDay(last));
    }

    LocalizedText label() {
        return PartnerTexts.TEXTS.text("report.period", sort.label(), Dates.day(first), Dates.day(last));
    }
}
