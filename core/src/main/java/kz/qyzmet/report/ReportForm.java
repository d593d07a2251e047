package kz.qyzmet.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.UnknownNormException;
import kz.qyzmet.report.layout.FormLayout;
import kz.qyzmet.report.layout.FormType;
import org.immutables.value.Value;

/**
 * A report form, filled right or wrong: who reports on what time, its lines and cells, the note and the foot.
 *
 * <p>The lines stand in the order of the form: each numbered row, below it the lines of its services or providers. A
 * line that is missing, stands twice or is of a row without such lines is no error of the value but a finding, so that
 * every form that somebody filled can be read and told what is wrong with it.
 */
@Value.Immutable
public interface ReportForm {

    /**
     * Returns which form it is.
     *
     * @return the type, not null
     */
    FormType type();

    /**
     * Returns what it is about in time.
     *
     * @return the period, not null
     */
    ReportPeriod period();

    /**
     * Returns who reports.
     *
     * @return the submitter, not null
     */
    FormSubmitter submitter();

    /**
     * Returns the name of the body that reports.
     *
     * @return the name, not blank
     */
    String body();

    /**
     * Returns the lines from top to bottom.
     *
     * @return the lines, not null
     */
    List<FormLine> lines();

    /**
     * Returns the note that goes with it.
     *
     * @return the note, empty where there is none
     */
    Optional<AnalyticalNote> note();

    /**
     * Returns its foot.
     *
     * @return the foot, by default with nothing in it
     */
    @Value.Default
    default FormFooter footer() {
        return FormFooter.empty();
    }

    /** Checks that submitter, period and number of cells fit the form. */
    @Value.Check
    default void check() {
        if (body().isBlank()) {
            throw new IllegalStateException(
                    "Invalid form: Expected 'body' not to be blank, but found: '" + body() + "'");
        }
        if (!submitter().forms().contains(type())) {
            throw new IllegalStateException(
                    "Invalid form: Expected a submitter of form " + type().index() + ", but found: " + submitter());
        }
        boolean fitting = switch (type()) {
            case FORM_1MK, FORM_2MK, FORM_3MK, FORM_4MK -> period() instanceof ReportPeriod.OfQuarter;
            case SERVICE_INFORMATION -> period() instanceof ReportPeriod.OfByLaw;
            case APPEALS -> period() instanceof ReportPeriod.OfMonth;
        };
        if (!fitting) {
            throw new IllegalStateException(
                    "Invalid form: Expected a period of form " + type().index() + ", but found: " + period());
        }
        FormLayout layout = type().layout();
        for (FormLine line : lines()) {
            int columns = layout.columns(line.key().row()).size();
            if (line.cells().size() != columns) {
                throw new IllegalStateException("Invalid line: Expected " + columns + " cells in row "
                        + line.key().row() + ", but found: " + line.cells().size());
            }
        }
    }

    /**
     * Finds a line.
     *
     * @param key which one, not null
     * @return the line, the first where it stands twice, empty where it is missing
     */
    default Optional<FormLine> line(LineKey key) {
        Objects.requireNonNull(key, "key");
        return lines().stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /**
     * Finds a cell.
     *
     * @param place where it stands, not null
     * @return the cell, empty where its line is missing
     * @throws IllegalArgumentException if the form has no such row, or the row no such column
     */
    default Optional<Cell> cell(CellRef place) {
        int column = type().layout().indexOf(place.line().row(), place.column());
        return line(place.line()).map(line -> line.cells().get(column));
    }

    /**
     * Finds a cell of a numbered row.
     *
     * @param row the number of the row, not null
     * @param column the code of the column, not null
     * @return the cell, empty where the row is missing
     * @throws IllegalArgumentException if the form has no such row, or the row no such column
     */
    default Optional<Cell> cell(String row, String column) {
        return cell(CellRef.of(row, column));
    }

    /**
     * Returns what is wrong with the form or may be: cells left empty or unreadable, lines missing, figures that do not
     * agree, signatures and topics of the note that are not there, and what the text leaves in doubt.
     *
     * @param law the engine, whose policies choose between readings, not null
     * @return the findings in the order of the form, not null, may be empty
     */
    default List<FormFinding> findings(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return new FormChecks(law, this).all();
    }

    /**
     * Returns to whom the form goes.
     *
     * @return the addressees, not empty
     */
    default Set<FormAddressee> addressees() {
        return FormAddressee.of(type(), submitter());
    }

    /**
     * Returns by which day the form is filed. Districts file theirs five days before the region does
     * ({@code ctl78.p61.district-due}). What is owed after a by-law counts from its approval; after a change the Law
     * gives the same three working days ({@code law88.a23.p2.send-contact-center}), and prevails over the five of
     * {@code ucc83.p26.update}.
     *
     * @param law the engine, not null
     * @return the deadline; the answer that the norm is not in force where it was not, not null
     * @throws UnknownNormException if the edition does not hold the norm
     * @throws CalendarRangeException if a day is outside the calendar
     */
    default Deadline due(Reckoner law) {
        Objects.requireNonNull(law, "law");
        return law.deadline(submitter().dueNorm(type()), period().last());
    }

    /**
     * Returns a builder.
     *
     * @return the builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a form part by part. */
    final class Builder extends ImmutableReportForm.Builder {
        Builder() {}
    }
}
