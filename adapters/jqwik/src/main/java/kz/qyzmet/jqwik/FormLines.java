package kz.qyzmet.jqwik;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.qyzmet.report.Cell;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.LineKey;
import kz.qyzmet.report.layout.Breakdown;
import kz.qyzmet.report.layout.CaseSource;
import kz.qyzmet.report.layout.ColumnPeriod;
import kz.qyzmet.report.layout.FormColumn;
import kz.qyzmet.report.layout.FormLayout;
import kz.qyzmet.report.layout.FormRow;
import kz.qyzmet.report.layout.FormType;

/**
 * The lines of a form that is filled right: all its rows, figures that agree, and below each figure the lines of its
 * services or providers. The simplest has nothing to tell: its figures are 0, its lists empty.
 */
final class FormLines {

    private static final int MOST_COUNTED = 9;
    private static final int MANY = 1_000_000;

    /** Few, so that lines of the same meet; with what quotes and separates, and what a sheet takes for a formula. */
    private static final List<String> SERVICES =
            List.of("Жеке куәлік беру", "Выдача справки", "Licence; \"A\", <B>", "=1+1", "-5, №7 О’Нил");

    private static final List<String> PROVIDERS = List.of("Акимат Есиль", "Әділет министрлігі", "Provider; \"C\"");
    private static final List<String> SYSTEMS = List.of("eGov", "Е-лицензирование", "АЖ №2");

    private final Draw draw;
    private final FormLayout layout;
    private final Set<CaseSource> recorded;

    private FormLines(Draw draw, FormLayout layout, Set<CaseSource> recorded) {
        this.draw = draw;
        this.layout = layout;
        this.recorded = recorded;
    }

    /** Makes the lines of a form; the rows of what is not recorded say that there is no information. */
    static List<FormLine> of(Draw draw, FormType type, Set<CaseSource> recorded) {
        FormLines lines = new FormLines(draw, type.layout(), recorded);
        if (type.layout().isList()) {
            return lines.list();
        }
        return type.isOnInternalControl() ? lines.control() : lines.volumes();
    }

    /** A key of a row: of the row itself, or of a line that stands below it. */
    static LineKey key(Draw draw, FormRow row) {
        return draw.yes("below", 50) ? below(draw, row) : LineKey.of(row.number());
    }

    /** A cell of a column as it is where nobody is wrong. */
    static Cell cell(Draw draw, FormColumn column) {
        if (draw.yes("none", 20)) {
            return Cell.none();
        }
        return column.text() ? Cell.of(SimpleRecipes.text(draw.as("words"))) : Cell.of(number(draw));
    }

    private static long number(Draw draw) {
        return draw.number(
                "number",
                MANY,
                random -> random.nextInt(8) == 0 ? random.nextInt(MANY + 1) : random.nextInt(MOST_COUNTED));
    }

    private static LineKey below(Draw draw, FormRow row) {
        LineKey key = LineKey.of(row.number());
        return switch (row.breakdown()) {
            case NONE, ENTRIES -> key;
            case SERVICE -> key.ofService(draw.one("service", SERVICES));
            case SERVICE_AND_SYSTEM ->
                key.ofService(draw.one("service", SERVICES)).inSystem(draw.one("system", SYSTEMS));
            case PROVIDER_AND_SERVICE ->
                key.ofProvider(draw.one("provider", PROVIDERS)).ofService(draw.one("service", SERVICES));
        };
    }

    private List<FormLine> list() {
        FormRow row = layout.rows().get(0);
        List<FormColumn> columns = layout.columns(row.number());
        if (!recorded.contains(row.source())) {
            return List.of(unknown(row));
        }
        Draw entries = draw.at("entries");
        List<FormLine> lines = new ArrayList<>();
        int size = entries.size();
        for (int i = 0; i < size; i++) {
            Draw entry = entries.element(i);
            lines.add(new FormLine(
                    LineKey.of(Integer.toString(i + 1)),
                    columns.stream()
                            .map(column -> cell(entry.at(column.code()), column))
                            .toList()));
        }
        return lines;
    }

    private List<FormLine> control() {
        List<FormRow> rows = layout.rows();
        List<FormRow> leaves = rows.stream()
                .filter(row -> recorded.contains(row.source()) && Figures.isLeaf(layout, row))
                .toList();
        Figures figures = Figures.of(layout.type());
        Map<LineKey, long[]> below = new LinkedHashMap<>();
        for (Draw figure : figures(leaves)) {
            FormRow row = figure.one("row", leaves);
            int column = column(figure, row);
            long number = 1 + number(figure);
            figures.add(rows.indexOf(row), column, number);
            LineKey key = below(figure, row);
            if (!key.isRow()) {
                long[] line = below.computeIfAbsent(
                        key, none -> new long[layout.columns(row.number()).size()]);
                line[column] += number;
            }
        }
        figures.settle();
        below.forEach((key, line) -> whole(layout.row(key.row()).orElseThrow(), line));
        List<FormLine> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.addAll(rows(rows.get(i), figures.row(i), below));
        }
        return lines;
    }

    /** A row and the lines below it, the first of which also has what was raised to make the figures agree. */
    private List<FormLine> rows(FormRow row, long[] figures, Map<LineKey, long[]> below) {
        if (!recorded.contains(row.source())) {
            return List.of(unknown(row));
        }
        Map<LineKey, long[]> ofRow = new LinkedHashMap<>();
        long[] rest = figures.clone();
        below.forEach((key, line) -> {
            if (key.row().equals(row.number())) {
                ofRow.put(key, line);
                IntStream.range(0, rest.length).forEach(i -> rest[i] -= line[i]);
            }
        });
        if (row.breakdown() != Breakdown.NONE && LongStream.of(rest).anyMatch(number -> number > 0)) {
            LineKey first = ofRow.isEmpty()
                    ? below(draw.at("raised").as(row.number()), row)
                    : ofRow.keySet().iterator().next();
            long[] line = ofRow.computeIfAbsent(first, none -> new long[rest.length]);
            IntStream.range(0, rest.length).forEach(i -> line[i] += rest[i]);
        }
        List<FormLine> lines = new ArrayList<>();
        lines.add(line(LineKey.of(row.number()), figures));
        ofRow.forEach((key, line) -> lines.add(line(key, line)));
        return lines;
    }

    /** The quarter of a line: that of its months, or of the last one for a stock. */
    private void whole(FormRow row, long[] line) {
        List<FormColumn> columns = layout.columns(row.number());
        for (int i = 0; i < line.length; i++) {
            FormColumn whole = columns.get(i);
            if (whole.period() == ColumnPeriod.WHOLE) {
                line[i] = IntStream.range(0, line.length)
                        .filter(month -> columns.get(month).group() == whole.group()
                                && columns.get(month).period() != ColumnPeriod.WHOLE
                                && (!row.isStock() || columns.get(month).period() == ColumnPeriod.THIRD_MONTH))
                        .mapToLong(month -> line[month])
                        .sum();
            }
        }
    }

    private List<FormLine> volumes() {
        List<FormRow> rows = layout.rows();
        Map<LineKey, Figures> services = new LinkedHashMap<>();
        boolean known = recorded.contains(rows.get(0).source());
        for (Draw figure : figures(known ? rows : List.of())) {
            FormRow row = figure.one("row", rows);
            services.computeIfAbsent(below(figure, row), none -> Figures.of(layout.type()))
                    .add(0, column(figure, row), 1 + number(figure));
        }
        services.values().forEach(Figures::settle);
        List<FormLine> lines = new ArrayList<>();
        for (FormRow row : rows) {
            LineKey key = LineKey.of(row.number());
            lines.add(known ? line(key, sum(services, row, Optional.empty())) : unknown(row));
            for (String provider : PROVIDERS) {
                List<LineKey> ofProvider = services.keySet().stream()
                        .filter(service ->
                                isOf(service, row) && service.provider().equals(Optional.of(provider)))
                        .toList();
                if (!ofProvider.isEmpty()) {
                    lines.add(line(key.ofProvider(provider), sum(services, row, Optional.of(provider))));
                    ofProvider.forEach(service -> lines.add(line(service, figures(services, service))));
                }
            }
        }
        return lines;
    }

    private static long[] figures(Map<LineKey, Figures> services, LineKey service) {
        Figures found = services.get(service);
        return found == null ? new long[0] : found.row(0);
    }

    private long[] sum(Map<LineKey, Figures> services, FormRow row, Optional<String> provider) {
        Figures sum = Figures.of(layout.type());
        services.forEach((service, figures) -> {
            if (isOf(service, row) && (provider.isEmpty() || service.provider().equals(provider))) {
                sum.addAll(0, figures.row(0));
            }
        });
        return sum.row(0);
    }

    private static boolean isOf(LineKey key, FormRow row) {
        return key.row().equals(row.number());
    }

    /** What is counted, one thing after the other; nothing where no row can take it. */
    private List<Draw> figures(List<FormRow> rows) {
        Draw at = draw.at("figures");
        int size = rows.isEmpty() ? 0 : at.number("size", MOST_COUNTED, FormLines::size);
        return IntStream.range(0, size).mapToObj(at::element).toList();
    }

    private static int size(Random random) {
        return random.nextInt(MOST_COUNTED + 1);
    }

    private int column(Draw figure, FormRow row) {
        List<FormColumn> columns = layout.columns(row.number());
        List<Integer> leaves = IntStream.range(0, columns.size())
                .filter(i -> Figures.isLeaf(layout, columns.get(i)))
                .boxed()
                .toList();
        return figure.one("column", leaves);
    }

    private FormLine unknown(FormRow row) {
        return new FormLine(
                LineKey.of(row.number()),
                layout.columns(row.number()).stream().map(column -> Cell.none()).toList());
    }

    private static FormLine line(LineKey key, long[] figures) {
        return new FormLine(key, LongStream.of(figures).mapToObj(Cell::of).toList());
    }
}
