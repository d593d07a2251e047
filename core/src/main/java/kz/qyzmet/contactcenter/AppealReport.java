package kz.qyzmet.contactcenter;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import kz.qyzmet.deadline.Fact;

/**
 * The report on appeals, in the form of Annex 2, as it went to one addressee ({@code ucc83.p31}).
 *
 * @param to the addressee, not null
 * @param submittedOn when it was submitted, not null
 * @param title the period that its title names, not null
 * @param columns what it tells of each appeal, not null
 */
public record AppealReport(AppealReportAddressee to, Fact submittedOn, ReportTitle title, Set<Annex2Column> columns) {

    /** Checks and copies the parts. */
    public AppealReport {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(submittedOn, "submittedOn");
        Objects.requireNonNull(title, "title");
        columns = Set.copyOf(columns);
    }

    /**
     * Returns a report for the month with every column.
     *
     * @param to the addressee, not null
     * @param day the day on which it was submitted and recorded, not null
     * @return the report, not null
     */
    public static AppealReport complete(AppealReportAddressee to, LocalDate day) {
        return new AppealReport(to, Fact.on(day), ReportTitle.MONTH, EnumSet.allOf(Annex2Column.class));
    }
}
