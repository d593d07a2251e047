package kz.qyzmet.spring.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qyzmet.spring.web.Problem.Kind;
import tools.jackson.databind.JsonNode;

/**
 * The rows of a batch, whether they came as CSV or as JSON.
 *
 * @param columns the names of the columns, {@code norm} and {@code trigger} among them, each once
 * @param rows the cells of each row; of a CSV row perhaps too few or too many
 */
record BatchTable(List<String> columns, List<List<String>> rows) {

    private static final String NORM = "norm";
    private static final String TRIGGER = "trigger";

    /** Each row of an answer in JSON names every column: without a limit a small body has a huge answer. */
    private static final int MOST_COLUMNS = 256;

    private static final int LONGEST_NAMES = 4096;

    static BatchTable read(Asked asked, List<String> added, int maxRows) {
        String text = BodyText.of(asked.body());
        BatchTable table = asked.isCsv() ? csv(text, maxRows) : json(text, maxRows);
        for (String name : table.columns()) {
            if (added.contains(name)) {
                throw Problem.malformed(
                        0, name, "Expected no column that the answer adds (" + String.join(", ", added) + ")");
            }
        }
        for (String name : List.of(NORM, TRIGGER)) {
            if (Collections.frequency(table.columns(), name) != 1
                    && !(table.rows().isEmpty() && !asked.isCsv())) {
                throw Problem.malformed(
                        asked.isCsv() ? 1 : 0, name, "Expected 'norm' and 'trigger', each once, among the columns");
            }
        }
        return table;
    }

    int norm() {
        return columns.indexOf(NORM);
    }

    int trigger() {
        return columns.indexOf(TRIGGER);
    }

    /** Returns as many cells of a row as there are columns. */
    List<String> cells(int row) {
        List<String> cells = new ArrayList<>(rows.get(row));
        while (cells.size() < columns.size()) {
            cells.add("");
        }
        return cells.subList(0, columns.size());
    }

    private static BatchTable csv(String text, int maxRows) {
        List<List<String>> rows = BodyCsv.rows(text, maxRows + 1, () -> tooMany(maxRows));
        if (rows.isEmpty()) {
            throw Problem.malformed(1, "", "Expected a header with 'norm' and 'trigger', but found an empty file");
        }
        List<String> columns = rows.get(0);
        limit(columns);
        return new BatchTable(columns, rows.subList(1, rows.size()));
    }

    private static BatchTable json(String text, int maxRows) {
        JsonNode array = BodyJson.tree(text);
        if (!array.isArray()) {
            throw Problem.malformed(1, "", "Expected an array of objects with 'norm' and 'trigger'");
        }
        if (array.size() > maxRows) {
            throw tooMany(maxRows);
        }
        Set<String> columns = new LinkedHashSet<>();
        for (int i = 0; i < array.size(); i++) {
            JsonNode row = array.get(i);
            if (!row.isObject()) {
                throw Problem.malformed(0, "[" + i + "]", "Expected an object with 'norm' and 'trigger'");
            }
            for (Map.Entry<String, JsonNode> cell : row.properties()) {
                if (!cell.getValue().isString()) {
                    throw Problem.malformed(0, "[" + i + "]." + cell.getKey(), "Expected a text");
                }
                columns.add(cell.getKey());
            }
            limit(columns);
        }
        List<String> names = List.copyOf(columns);
        List<List<String>> rows = new ArrayList<>();
        for (JsonNode row : array) {
            rows.add(names.stream().map(name -> row.path(name).asString("")).toList());
        }
        return new BatchTable(names, rows);
    }

    private static void limit(Collection<String> columns) {
        if (columns.size() > MOST_COLUMNS
                || columns.stream().mapToInt(String::length).sum() > LONGEST_NAMES) {
            throw Problem.malformed(
                    0,
                    "",
                    "Expected at most " + MOST_COLUMNS + " columns, with names of at most " + LONGEST_NAMES
                            + " characters together");
        }
    }

    private static ProblemException tooMany(int maxRows) {
        return new ProblemException(Problem.of(Kind.TOO_MANY_ROWS, "Expected at most " + maxRows + " rows")
                .with("limit", maxRows));
    }
}
