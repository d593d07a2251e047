package kz.qyzmet.report.layout;

import java.util.Objects;
import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/**
 * A numbered row of a form.
 *
 * @param number its number, such as {@code 7.5}, not null
 * @param norm the norm that has it, not null
 * @param breakdown the lines below it, not null
 * @param unit what it counts, not null
 * @param standing how sure its label is, not null
 * @param date which date decides the period, not null
 * @param source from which cases it is filled, not null
 * @param label what it says, in three languages, our own words, not null
 */
public record FormRow(
        String number,
        NormId norm,
        Breakdown breakdown,
        RowUnit unit,
        LabelStanding standing,
        PeriodDate date,
        CaseSource source,
        LocalizedText label) {

    /** Checks the parts. */
    public FormRow {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(breakdown, "breakdown");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(label, "label");
    }

    /**
     * Tells whether the row shows a state at a day and not what happened in a period, so that the months do not add up
     * to the quarter.
     *
     * @return true if it is a stock
     */
    public boolean isStock() {
        return date == PeriodDate.AT_THE_END;
    }

    /**
     * Tells whether the row is a part of another one.
     *
     * @return true if its number has two parts
     */
    public boolean isPart() {
        return number.indexOf('.') >= 0;
    }
}
