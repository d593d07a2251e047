package kz.qyzmet.spring.web;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qyzmet.calendar.kz.Amendment;
import kz.qyzmet.calendar.kz.AmendmentFile;
import kz.qyzmet.spring.QyzmetProperties.EditionName;
import kz.qyzmet.spring.web.Problem.Kind;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * What an impact is asked of: two sides, and cases. The text of each case is kept as it was sent, so that the strict
 * reader of case files reads it and its lines can be told.
 *
 * @param from the side before
 * @param to the side after
 * @param cases the cases
 */
record ImpactBody(Side from, Side to, List<CaseText> cases) {

    private static final List<String> FIELDS = List.of("from", "to", "cases");
    private static final List<String> COLUMNS = List.of("fact", "date", "other_date", "week", "basis");

    /**
     * One side.
     *
     * @param amend the name of the facts of this side alone, if there are any
     * @param amendments the facts of the calendar of this side alone
     * @param edition the edition, if it is named
     */
    record Side(List<String> amend, List<Amendment> amendments, Optional<EditionName> edition) {

        static final Side PLAIN = new Side(List.of(), List.of(), Optional.empty());
    }

    /**
     * A case as it was sent.
     *
     * @param name by what the one who asks knows it
     * @param path where it stands in the body
     * @param text the case file
     * @param linesBefore how many lines of the body stand before it
     */
    record CaseText(String name, String path, String text, int linesBefore) {}

    static ImpactBody read(String text, int maxCases, int longestName) {
        return BodyJson.read(() -> {
            try (JsonParser parser = BodyJson.parser(text)) {
                return new Reading(text, parser, maxCases, longestName).body();
            }
        });
    }

    private static final class Reading {

        private final String text;
        private final JsonParser parser;
        private final int maxCases;
        private final int longestName;

        Reading(String text, JsonParser parser, int maxCases, int longestName) {
            this.text = text;
            this.parser = parser;
            this.maxCases = maxCases;
            this.longestName = longestName;
        }

        ImpactBody body() {
            expect(
                    parser.nextToken() == JsonToken.START_OBJECT,
                    "",
                    "Expected an object with 'from', 'to' and 'cases'");
            Side from = Side.PLAIN;
            Side to = Side.PLAIN;
            List<CaseText> cases = List.of();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = parser.currentName();
                expect(FIELDS.contains(field), field, "Expected one of the fields " + String.join(", ", FIELDS));
                parser.nextToken();
                switch (field) {
                    case "from" -> from = side(field);
                    case "to" -> to = side(field);
                    default -> cases = cases();
                }
            }
            expect(parser.nextToken() == null, "", "Expected nothing after the object");
            expect(!cases.isEmpty(), "cases", "Expected a case or more");
            return new ImpactBody(from, to, cases);
        }

        private Side side(String name) {
            int line = line();
            JsonNode side = parser.readValueAsTree();
            expect(side.isObject(), line, name, "Expected an object with 'amendments' and 'edition'");
            List<String> amend = List.of();
            List<Amendment> amendments = List.of();
            Optional<EditionName> edition = Optional.empty();
            for (Map.Entry<String, JsonNode> part : side.properties()) {
                String path = name + "." + part.getKey();
                JsonNode value = part.getValue();
                switch (part.getKey()) {
                    case "amendments" -> {
                        String csv = value.isString() ? value.asString() : csv(value, path, line);
                        amend = List.of(path);
                        amendments = AmendmentFile.read(new StringReader(csv), path);
                    }
                    case "edition" -> {
                        edition = value.isString() ? Names.find(EditionName.class, value.asString()) : Optional.empty();
                        expect(edition.isPresent(), line, path, "Expected one of kk, en");
                    }
                    default -> expect(false, line, path, "Expected one of the fields amendments, edition");
                }
            }
            return new Side(amend, amendments, edition);
        }

        /** Rows as objects are rows of the file all the same: one form, one reader, one refusal. */
        private String csv(JsonNode rows, String path, int line) {
            expect(rows.isArray(), line, path, "Expected the text of an amendment file, or an array of its rows");
            List<List<String>> cells = new ArrayList<>();
            for (JsonNode row : rows) {
                String at = path + "[" + cells.size() + "]";
                expect(row.isObject(), line, at, "Expected an object with " + String.join(", ", COLUMNS));
                for (Map.Entry<String, JsonNode> cell : row.properties()) {
                    expect(
                            COLUMNS.contains(cell.getKey()) && cell.getValue().isString(),
                            line,
                            at + "." + cell.getKey(),
                            "Expected one of the texts " + String.join(", ", COLUMNS));
                }
                cells.add(COLUMNS.stream()
                        .map(column -> row.path(column).asString(""))
                        .toList());
            }
            return new String(Formats.csv(COLUMNS, cells), StandardCharsets.UTF_8);
        }

        private List<CaseText> cases() {
            expect(parser.currentToken() == JsonToken.START_ARRAY, "cases", "Expected an array of cases");
            List<CaseText> cases = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (cases.size() == maxCases) {
                    throw new ProblemException(
                            Problem.of(Kind.TOO_MANY_CASES, "Expected at most " + maxCases + " cases")
                                    .with("limit", maxCases));
                }
                cases.add(caseText("cases[" + cases.size() + "]"));
            }
            return cases;
        }

        private CaseText caseText(String path) {
            expect(
                    parser.currentToken() == JsonToken.START_OBJECT,
                    path,
                    "Expected a case, or an object with 'name' and 'case'");
            int start = offset();
            int before = line() - 1;
            String name = path;
            CaseText inner = null;
            String strange = null;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String field = parser.currentName();
                parser.nextToken();
                if (field.equals("case") && parser.currentToken() == JsonToken.START_OBJECT) {
                    int from = offset();
                    int lines = line() - 1;
                    parser.skipChildren();
                    inner = new CaseText(path, path + ".case", text.substring(from, end()), lines);
                } else if (field.equals("name") && parser.currentToken() == JsonToken.VALUE_STRING) {
                    name = parser.getString();
                } else {
                    strange = field;
                    parser.skipChildren();
                }
            }
            if (inner == null) {
                return new CaseText(path, path, text.substring(start, end()), before);
            }
            expect(strange == null, path + "." + strange, "Expected 'name' and 'case' alone");
            expect(
                    !name.isBlank() && name.length() <= longestName,
                    path + ".name",
                    "Expected a name of at most " + longestName + " characters");
            return new CaseText(name, inner.path(), inner.text(), inner.linesBefore());
        }

        private int offset() {
            return Math.toIntExact(parser.currentTokenLocation().getCharOffset());
        }

        private int end() {
            return Math.toIntExact(parser.currentLocation().getCharOffset());
        }

        private int line() {
            return parser.currentTokenLocation().getLineNr();
        }

        private void expect(boolean held, String path, String expected) {
            expect(held, line(), path, expected);
        }

        private static void expect(boolean held, int line, String path, String expected) {
            if (!held) {
                throw Problem.malformed(line, path, expected);
            }
        }
    }
}
