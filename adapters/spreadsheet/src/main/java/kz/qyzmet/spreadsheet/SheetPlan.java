package kz.qyzmet.spreadsheet;

import java.util.Arrays;
import java.util.List;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormLayout;
import kz.qyzmet.report.layout.FormType;

/**
 * Which column of the sheet holds what. Writer and reader agree through it alone, so that no label is ever read.
 *
 * <p>First come the number of the row and, but in a list, two columns for its label and the names below it; then the
 * values, then the parts of names that the form has no column for. A section with fewer columns than the others spreads
 * each of them over as many columns of the sheet as fill the width.
 */
final class SheetPlan {

    /** The column of the numbers of rows, and of the codes of head and foot. */
    static final int NUMBER = 0;
    /** Where the label of a line of the head or the foot begins, and where its value does. */
    static final int LABEL = 1;

    static final int VALUE = 3;

    /** A part of the name of a line. */
    enum Part {
        PROVIDER(1),
        SERVICE(2),
        SYSTEM(3);

        private final int place;

        Part(int place) {
            this.place = place;
        }

        /** Returns what the head of its column says where the form itself has none. */
        String sign() {
            return "+" + place;
        }
    }

    private final FormType type;
    private final FormLayout layout;
    private final List<Part> parts;
    private final int values;

    private SheetPlan(FormType type) {
        this.type = type;
        this.layout = type.layout();
        this.parts = switch (type) {
            case FORM_1MK, FORM_2MK -> List.of(Part.SERVICE, Part.SYSTEM);
            case FORM_3MK, FORM_4MK -> List.of(Part.PROVIDER, Part.SERVICE);
            case SERVICE_INFORMATION, APPEALS -> List.of();
        };
        this.values = layout.sections().stream()
                .mapToInt(section -> section.columns().size())
                .max()
                .orElseThrow();
    }

    static SheetPlan of(FormType type) {
        return new SheetPlan(type);
    }

    FormType type() {
        return type;
    }

    FormLayout layout() {
        return layout;
    }

    /** Returns the parts of a name that stand between number and values, from left to right. */
    List<Part> parts() {
        return parts;
    }

    /** Returns the column of the first value. */
    int first() {
        return 1 + parts.size();
    }

    /** Returns the column of the last value. */
    int last() {
        return parts.size() + values;
    }

    /** Returns how many columns of the sheet a value of a section takes. */
    int span(List<FormColumn> columns) {
        return values / columns.size();
    }

    /** Returns the column of the i-th value of a section. */
    int column(List<FormColumn> columns, int i) {
        return first() + i * span(columns);
    }

    /** Returns the column of a part of a name: among the first ones, or beyond the last value. */
    int column(Part part) {
        int place = parts.indexOf(part);
        return place >= 0 ? 1 + place : last() + part.place;
    }

    boolean isBeyond(Part part) {
        return !parts.contains(part);
    }

    /** Returns the parts that the form has no column for. */
    List<Part> beyond() {
        return Arrays.stream(Part.values()).filter(this::isBeyond).toList();
    }

    /** Returns how wide the two right fields of a line of signatures are. */
    private int field() {
        return Math.max(1, (last() - VALUE + 1) / 4);
    }

    /** Returns the column of the index of the form, and of the telephone of who signs: the right field. */
    int right() {
        return last() - field() + 1;
    }

    /** Returns the column of the signature: the field to the left of the right one. */
    int signature() {
        return last() - 2 * field() + 1;
    }

    /** Returns what numbers the columns below the head, as a reader of the line expects them. */
    String columnNumber(int column) {
        return parts.isEmpty()
                ? String.valueOf(column + 1)
                : column < first() ? String.valueOf((char) ('A' + column)) : String.valueOf(column - first() + 1);
    }
}
