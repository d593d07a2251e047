package kz.qyzmet.spreadsheet;

import kz.qyzmet.law.Norms;
import kz.qyzmet.report.NoteTopic;
import kz.qyzmet.report.SupportingPaper;
import kz.qyzmet.report.layout.ColumnPeriod;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.report.layout.FormSection;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.text.LocalizedText;

/**
 * What the titles, heads and rows of a form say. Ours are unofficial: the library has the acts in a translation that
 * lost words. A host that has the official wording says it here, and the sheet bears no mark any more.
 *
 * <p>The reader never looks at a label, so that what one host wrote another one reads.
 */
public interface FormLabels {

    /**
     * Tells whether the labels are the official ones.
     *
     * @return true if they are: the sheet then bears no mark that they are not
     */
    boolean areOfficial();

    /**
     * Returns of what act the form is an annex.
     *
     * @param type the form, not null
     * @return the act and the number of the annex, not null
     */
    default LocalizedText annex(FormType type) {
        return Norms.standard().get(type.norm()).provision().text();
    }

    /**
     * Returns the title of a form.
     *
     * @param type the form, not null
     * @return the title, not null
     */
    default LocalizedText title(FormType type) {
        return type.label();
    }

    /**
     * Returns the heading of a section, without its number.
     *
     * @param type the form, not null
     * @param section one of its sections that has a heading, not null
     * @return the heading, not null
     */
    default LocalizedText section(FormType type, FormSection section) {
        return section.label().orElseThrow();
    }

    /**
     * Returns the label of a row, without its number.
     *
     * @param type the form, not null
     * @param row one of its rows, not null
     * @return the label, not null
     */
    default LocalizedText row(FormType type, FormRow row) {
        return row.label();
    }

    /**
     * Returns the head over the columns of a month or the quarter.
     *
     * @param type 1-MK or 2-MK, not null
     * @param period the part of the quarter, not null
     * @return the head, not null
     */
    default LocalizedText period(FormType type, ColumnPeriod period) {
        return period.label();
    }

    /**
     * Returns the head of a column.
     *
     * @param type the form, not null
     * @param column one of its columns, not null
     * @return the head, not null
     */
    default LocalizedText column(FormType type, FormColumn column) {
        return column.label();
    }

    /**
     * Returns what a line of the note says.
     *
     * @param type the form that the note goes with, not null
     * @param topic the topic, not null
     * @return the line, not null
     */
    default LocalizedText topic(FormType type, NoteTopic topic) {
        return topic.label();
    }

    /**
     * Returns what a line on the papers attached says.
     *
     * @param type the form that the note goes with, not null
     * @param paper the paper, not null
     * @return the line, not null
     */
    default LocalizedText paper(FormType type, SupportingPaper paper) {
        return paper.label();
    }

    /**
     * Returns the labels of the library.
     *
     * @return the labels, which say that they are unofficial, not null
     */
    static FormLabels unofficial() {
        return () -> false;
    }
}
