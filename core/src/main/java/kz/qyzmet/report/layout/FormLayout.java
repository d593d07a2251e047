package kz.qyzmet.report.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.qyzmet.text.PersonalData;

/**
 * What a form looks like: its sections, rows and columns, and the figures that must agree.
 *
 * <p>Immutable and safe for threads; there is one for each {@link FormType}.
 */
public final class FormLayout {

    private static final String FIRST = "1";
    private static final Pattern ENTRY = Pattern.compile("[1-9][0-9]{0,6}");

    private final FormType type;
    private final List<FormSection> sections;
    private final List<Identity> identities;
    private final Map<String, FormSection> sectionOf = new HashMap<>();
    private final Map<String, FormRow> rowOf = new HashMap<>();
    private final boolean list;

    FormLayout(FormType type, List<FormSection> sections, List<Identity> identities) {
        this.type = type;
        this.sections = List.copyOf(sections);
        this.identities = List.copyOf(identities);
        this.list = sections.get(0).rows().get(0).breakdown() == Breakdown.ENTRIES;
        for (FormSection section : sections) {
            for (FormRow row : section.rows()) {
                sectionOf.put(row.number(), section);
                rowOf.put(row.number(), row);
            }
        }
    }

    /**
     * Returns the form.
     *
     * @return the type, not null
     */
    public FormType type() {
        return type;
    }

    /**
     * Returns the sections from top to bottom.
     *
     * @return the sections, not empty
     */
    public List<FormSection> sections() {
        return sections;
    }

    /**
     * Returns the rows from top to bottom.
     *
     * @return the rows, not empty
     */
    public List<FormRow> rows() {
        return sections.stream().flatMap(section -> section.rows().stream()).toList();
    }

    /**
     * Tells whether the form is a list of entries. Its one row then stands for each of them, under its number in the
     * list, from 1 on.
     *
     * @return true for the annexes to order 83
     */
    public boolean isList() {
        return list;
    }

    /**
     * Finds a row by its number.
     *
     * @param number the number, not null
     * @return the row, empty where the form has none
     */
    public Optional<FormRow> row(String number) {
        Objects.requireNonNull(number, "number");
        return Optional.ofNullable(rowOf.get(list && ENTRY.matcher(number).matches() ? FIRST : number));
    }

    /**
     * Returns the columns of a row.
     *
     * @param number the number of the row, not null
     * @return the columns from left to right, not empty
     * @throws IllegalArgumentException if the form has no such row
     */
    public List<FormColumn> columns(String number) {
        return section(number).columns();
    }

    /**
     * Returns the section of a row.
     *
     * @param number the number of the row, not null
     * @return the section, not null
     * @throws IllegalArgumentException if the form has no such row
     */
    public FormSection section(String number) {
        FormRow row = row(number)
                .orElseThrow(() -> new IllegalArgumentException("Invalid row: Expected a number of form " + type.index()
                        + ", but found: '" + PersonalData.scrub(number) + "'"));
        return sectionOf.getOrDefault(row.number(), sections.get(0));
    }

    /**
     * Returns the place of a column among those of a row.
     *
     * @param number the number of the row, not null
     * @param code the code of the column, not null
     * @return the place from 0 on
     * @throws IllegalArgumentException if the form has no such row, or the row no such column
     */
    public int indexOf(String number, String code) {
        List<FormColumn> columns = columns(number);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new IllegalArgumentException(
                "Invalid column: Expected a column of row " + number + ", but found: '" + code + "'");
    }

    /**
     * Returns the figures that must agree, but for the lines of a breakdown, which add up to their row.
     *
     * @return the identities, not null
     */
    public List<Identity> identities() {
        return identities;
    }

    @Override
    public String toString() {
        return "FormLayout[" + type.index() + "]";
    }
}
