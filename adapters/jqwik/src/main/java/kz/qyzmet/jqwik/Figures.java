package kz.qyzmet.jqwik;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import kz.qyzmet.report.layout.ColumnPeriod;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormLayout;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.report.layout.FormType;
import kz.qyzmet.report.layout.Identity;
import kz.qyzmet.report.layout.Identity.Relation;
import kz.qyzmet.report.layout.Identity.Terms;

/**
 * The figures of a form by row and column, all 0 at first, that can be made to agree.
 *
 * <p>What is too small for a sum or a bound is raised until all hold; no figure is ever lowered, so that what was
 * counted stays counted.
 */
final class Figures {

    private static final Map<FormType, List<Agreement>> AGREEMENTS = new EnumMap<>(FormType.class);

    static {
        for (FormType type : FormType.values()) {
            AGREEMENTS.put(type, agreements(type.layout()));
        }
    }

    private final List<Agreement> agreements;
    private final long[][] numbers;

    /** A place: the row and the column, each by its place in the form. */
    private record Place(int row, int column) {}

    /** A figure that is the sum of others, or at most that. */
    private record Agreement(Place left, List<Place> right, boolean isSum) {

        /** Raises what is too small; tells whether something was. */
        boolean raise(long[][] numbers) {
            long found = numbers[left.row()][left.column()];
            long total = 0;
            for (Place place : right) {
                total += numbers[place.row()][place.column()];
            }
            if (found > total) {
                Place first = right.get(0);
                numbers[first.row()][first.column()] += found - total;
            } else if (isSum && found < total) {
                numbers[left.row()][left.column()] = total;
            } else {
                return false;
            }
            return true;
        }
    }

    private Figures(FormType type) {
        this.agreements = Objects.requireNonNull(AGREEMENTS.get(type));
        FormLayout layout = type.layout();
        this.numbers = layout.rows().stream()
                .map(row -> new long[layout.columns(row.number()).size()])
                .toArray(long[][]::new);
    }

    /** Returns figures of a form that are all 0. */
    static Figures of(FormType type) {
        return new Figures(type);
    }

    /** Tells whether a row is no total of others. */
    static boolean isLeaf(FormLayout layout, FormRow row) {
        return layout.identities().stream()
                .noneMatch(identity -> identity.of() == Terms.ROWS
                        && identity.relation() == Relation.EQUAL
                        && identity.left().equals(row.number()));
    }

    /** Tells whether a column is no total of others. */
    static boolean isLeaf(FormLayout layout, FormColumn column) {
        return layout.type().isOnInternalControl()
                ? column.period() != ColumnPeriod.WHOLE
                : layout.identities().stream()
                        .noneMatch(identity -> identity.relation() == Relation.EQUAL
                                && identity.left().equals(column.code()));
    }

    void add(int row, int column, long number) {
        numbers[row][column] += number;
    }

    void addAll(int row, long[] more) {
        for (int i = 0; i < more.length; i++) {
            numbers[row][i] += more[i];
        }
    }

    long[] row(int row) {
        return numbers[row].clone();
    }

    /** Makes the figures agree. */
    Figures settle() {
        boolean raised = true;
        while (raised) {
            raised = false;
            for (Agreement agreement : agreements) {
                raised |= agreement.raise(numbers);
            }
        }
        return this;
    }

    private static List<Agreement> agreements(FormLayout layout) {
        List<Agreement> found = new ArrayList<>();
        List<String> rows = layout.rows().stream().map(FormRow::number).toList();
        for (Identity identity : layout.identities()) {
            boolean isSum = identity.relation() == Relation.EQUAL;
            if (identity.of() == Terms.ROWS) {
                int columns = layout.columns(identity.left()).size();
                for (int i = 0; i < columns; i++) {
                    int column = i;
                    found.add(new Agreement(
                            new Place(rows.indexOf(identity.left()), column),
                            identity.right().stream()
                                    .map(row -> new Place(rows.indexOf(row), column))
                                    .toList(),
                            isSum));
                }
            } else {
                String row = rows.get(0);
                found.add(new Agreement(
                        new Place(0, layout.indexOf(row, identity.left())),
                        identity.right().stream()
                                .map(column -> new Place(0, layout.indexOf(row, column)))
                                .toList(),
                        isSum));
            }
        }
        if (layout.type().isOnInternalControl()) {
            IntStream.range(0, rows.size()).forEach(row -> quarter(layout, row, found));
        }
        return List.copyOf(found);
    }

    /** The quarter is the sum of its months; a stock has the figure of the last. */
    private static void quarter(FormLayout layout, int index, List<Agreement> found) {
        FormRow row = layout.rows().get(index);
        List<FormColumn> columns = layout.columns(row.number());
        for (int i = 0; i < columns.size(); i++) {
            FormColumn whole = columns.get(i);
            if (whole.period() == ColumnPeriod.WHOLE) {
                List<Place> months = IntStream.range(0, columns.size())
                        .filter(month -> columns.get(month).group() == whole.group()
                                && (row.isStock()
                                        ? columns.get(month).period() == ColumnPeriod.THIRD_MONTH
                                        : columns.get(month).period() != ColumnPeriod.WHOLE))
                        .mapToObj(month -> new Place(index, month))
                        .toList();
                found.add(new Agreement(new Place(index, i), months, true));
            }
        }
    }
}
