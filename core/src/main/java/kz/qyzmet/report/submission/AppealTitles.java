package kz.qyzmet.report.submission;

import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import kz.qyzmet.contactcenter.ContactCenterNorms;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.FormFinding;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.text.LocalizedText;
import org.threeten.extra.YearQuarter;

/**
 * The titles of a list of appeals: that of the month, by which it is owed ({@code ucc83.p31.report}), and that of the
 * quarter, which the heading of Annex 2 prints ({@code ucc83.a2.form}). Which of them is right is in doubt.
 *
 * @param month the title that names the month, not null
 * @param quarter the title that names the quarter of the month, not null
 * @param doubt the doubt, not null
 */
public record AppealTitles(LocalizedText month, LocalizedText quarter, FormFinding doubt) {

    /** Checks the parts. */
    public AppealTitles {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(quarter, "quarter");
        Objects.requireNonNull(doubt, "doubt");
    }

    /**
     * Returns the titles of a list.
     *
     * @param form the list of a month, not null
     * @return the titles, not null
     * @throws IllegalArgumentException if it is another form
     */
    public static AppealTitles of(ReportForm form) {
        if (!(form.period() instanceof ReportPeriod.OfMonth period)) {
            throw new IllegalArgumentException("Invalid form: Expected a list of appeals, but found: "
                    + form.type().index());
        }
        LocalizedText month = title(Periods.month(period.month()));
        LocalizedText quarter = title(Periods.quarter(YearQuarter.from(period.month())));
        return new AppealTitles(
                month,
                quarter,
                new FormFinding(
                        ContactCenterNorms.ANNEX_2_FORM,
                        Severity.DOUBT,
                        List.of(),
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        SubmissionTexts.TEXTS.text("appeals.doubt", month, quarter)));
    }

    static LocalizedText title(LocalizedText period) {
        return SubmissionTexts.TEXTS.text("appeals.title", period);
    }
}
