package kz.qyzmet.report.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.contactcenter.ContactCenterNorms;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Severity;
import kz.qyzmet.report.CellRef;
import kz.qyzmet.report.FormFinding;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.FormSubmitter;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.ReportForm;
import kz.qyzmet.report.ReportPeriod;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.LocalizedText;
import org.threeten.extra.YearQuarter;

/**
 * The three lists of appeals of a quarter put together, as the heading of Annex 2 reads; also what stands against the
 * quarterly reports of the bodies ({@code ucc83.p32.discrepancy}).
 *
 * @param quarter the quarter, not null
 * @param lines the entries of the three months, numbered anew, not null
 */
public record QuarterAppeals(YearQuarter quarter, List<FormLine> lines) {

    private static final int MONTHS = 3;

    /** Checks and copies the parts. */
    public QuarterAppeals {
        Objects.requireNonNull(quarter, "quarter");
        lines = List.copyOf(lines);
    }

    /**
     * Puts the lists of three months together.
     *
     * @param months the lists, in any order, not null
     * @return the list of the quarter, not null
     * @throws IllegalArgumentException if they are not those of the three months of one quarter
     */
    public static QuarterAppeals of(Collection<ReportForm> months) {
        List<ReportForm> inOrder = months.stream()
                .filter(form -> form.type() == FormType.APPEALS)
                .sorted(Comparator.comparing(form -> form.period().first()))
                .toList();
        Set<ReportPeriod> periods = inOrder.stream().map(ReportForm::period).collect(Collectors.toSet());
        Set<YearQuarter> quarters =
                periods.stream().map(period -> YearQuarter.from(period.first())).collect(Collectors.toSet());
        if (months.size() != MONTHS || periods.size() != MONTHS || quarters.size() != 1) {
            throw new IllegalArgumentException("Invalid lists: Expected the three months of one quarter, but found: "
                    + months.stream()
                            .map(form -> form.period().toString())
                            .sorted()
                            .toList());
        }
        List<FormLine> lines = new ArrayList<>();
        for (ReportForm month : inOrder) {
            for (FormLine line : month.lines()) {
                lines.add(new FormLine(LineKey.of(Integer.toString(lines.size() + 1)), line.cells()));
            }
        }
        return new QuarterAppeals(quarters.iterator().next(), lines);
    }

    /**
     * Returns the title.
     *
     * @return the title in three languages, our own words, not null
     */
    public LocalizedText title() {
        return AppealTitles.title(Periods.quarter(quarter));
    }

    /**
     * Compares the number of appeals with the complaints that the bodies report for the quarter: row 16 of 1-MK, row 15
     * of 2-MK. Rows 17 and 18 (16 and 17) tell of sources and of lateness, which the list does not. Territorial
     * divisions and districts are left out, since they are inside the form of the central body and of the region.
     *
     * <p>A difference lets the authority ask for an explanation; since complaints reach the bodies in other ways too,
     * it is no more than a doubt.
     *
     * @param law the engine, not null
     * @param reports the forms of the bodies, those of other quarters and kinds are passed over, not null
     * @return the doubt, whose places are those of the reports; empty where the figures agree, where there is no report
     *     or where the norm was not in force at the end of the quarter, not null
     */
    public List<FormFinding> against(Reckoner law, Collection<ReportForm> reports) {
        boolean held = law.edition()
                .norms()
                .find(ContactCenterNorms.DISCREPANCY)
                .filter(norm -> norm.force().holds(quarter.atEndOfQuarter()))
                .isPresent();
        long reported = 0;
        List<CellRef> places = new ArrayList<>();
        for (ReportForm report : reports) {
            if (report.period().equals(new ReportPeriod.OfQuarter(quarter)) && counts(report)) {
                CellRef place = complaints(report.type());
                reported +=
                        report.cell(place).map(cell -> cell.number().orElse(0)).orElse(0L);
                // Beyond all numbers the greatest.
                reported = reported < 0 ? Long.MAX_VALUE : reported;
                if (!places.contains(place)) {
                    places.add(place);
                }
            }
        }
        if (!held || places.isEmpty() || reported == lines.size()) {
            return List.of();
        }
        return List.of(new FormFinding(
                ContactCenterNorms.DISCREPANCY,
                Severity.DOUBT,
                places,
                OptionalLong.of(lines.size()),
                OptionalLong.of(reported),
                SubmissionTexts.TEXTS.text(
                        lines.size() > reported ? "appeals.more" : "appeals.fewer",
                        Periods.quarter(quarter),
                        Integer.toString(lines.size()),
                        Long.toString(reported))));
    }

    private static boolean counts(ReportForm report) {
        return report.type().isOnInternalControl()
                && (report.submitter() == FormSubmitter.CENTRAL_BODY || report.submitter() == FormSubmitter.LOCAL_BODY);
    }

    private static CellRef complaints(FormType type) {
        return CellRef.of(type == FormType.FORM_1MK ? "16" : "15", "q");
    }
}
