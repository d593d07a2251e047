package kz.qyzmet.report.submission;

import java.time.YearMonth;
import java.time.temporal.IsoFields;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;
import org.threeten.extra.YearQuarter;

/** The time of a form in words. */
final class Periods {

    private Periods() {}

    static LocalizedText words(ReportPeriod period) {
        if (period instanceof ReportPeriod.OfQuarter of) {
            return quarter(of.quarter());
        }
        return period instanceof ReportPeriod.OfMonth of ? month(of.month()) : Dates.day(period.last());
    }

    static LocalizedText quarter(YearQuarter quarter) {
        return SubmissionTexts.TEXTS.text(
                "period.quarter",
                Integer.toString(quarter.get(IsoFields.QUARTER_OF_YEAR)),
                Integer.toString(quarter.getYear()));
    }

    static LocalizedText month(YearMonth month) {
        return SubmissionTexts.TEXTS.text(
                "period.month",
                SubmissionTexts.TEXTS.text("month." + month.getMonthValue()),
                Integer.toString(month.getYear()));
    }
}
