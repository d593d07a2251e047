package kz.qyzmet.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import kz.qyzmet.report.layout.FormType;

/**
 * Random forms whose totals agree, and which sums of a form do not: naive, after the tables of the explanations, cell
 * by cell.
 */
final class SumOracle {

    private static final String TOTALS_OF_1MK = """
            1 = 1.1 1.2
            2 = 2.1 2.2 2.3 2.4
            3 = 3.1 3.2 3.3 3.4 3.5 3.6 3.7 3.8 3.9 3.10
            7 = 7.1 7.2 7.3 7.4 7.5 7.6
            8 = 8.1 8.2 8.3
            9 = 9.1 9.2
            12 = 12.1 12.2 12.3 12.4
            13 = 13.1 13.2
            14 = 14.1 14.2 14.3 14.4
            15 = 15.1 15.2 15.3 15.4
            16 = 16.1 16.2 16.3
            17 = 17.1 17.2 17.3 17.4 17.5 17.6 17.7
            18 = 18.1 18.2 18.3
            """;

    private static final String PLAUSIBLE_IN_1MK = """
            10.1 <= 10
            17 = 16
            18 <= 16
            8 <= 7
            4 <= 3
            14.1 <= 12.1 12.2
            14.3 <= 12.3 12.4
            15.1 <= 13.2
            15.3 <= 13.1
            """;

    private static final String TOTALS_OF_2MK = """
            1 = 1.1 1.2
            2 = 2.1 2.2 2.3 2.4
            3 = 3.1 3.2 3.3 3.4 3.5 3.6 3.7 3.8 3.9 3.10
            7 = 7.1 7.2 7.3 7.4 7.5 7.6
            8 = 8.1 8.2 8.3
            9 = 9.1 9.2
            11 = 11.1 11.2 11.3 11.4
            12 = 12.1 12.2
            13 = 13.1 13.2 13.3 13.4
            14 = 14.1 14.2 14.3 14.4
            15 = 15.1 15.2 15.3
            16 = 16.1 16.2 16.3 16.4 16.5 16.6 16.7
            17 = 17.1 17.2 17.3
            """;

    private static final String PLAUSIBLE_IN_2MK = """
            10.1 <= 10
            16 = 15
            17 <= 15
            8 <= 7
            4 <= 3
            13.1 <= 11.1 11.2
            13.3 <= 11.3 11.4
            14.1 <= 12.2
            14.3 <= 12.1
            """;

    private static final String SINGLE = "4 5 6 ";
    private static final List<String> SERVICES = List.of("Passport", "Licence");

    private final FormType type;
    private final boolean first;
    private final Map<LineKey, long[]> lines = new LinkedHashMap<>();

    private SumOracle(FormType type) {
        this.type = type;
        this.first = type == FormType.FORM_1MK;
    }

    /** A form whose totals, lines of services and quarters agree. */
    static SumOracle consistent(FormType type, long seed) {
        SumOracle form = new SumOracle(type);
        Random random = new Random(seed);
        for (String number :
                (SINGLE + (form.first ? "10 10.1 11 19 20 21 22" : "10 10.1 18 19 20 21")).split(" ", -1)) {
            form.leaf(number, random);
        }
        for (String[] total : rules(form.first ? TOTALS_OF_1MK : TOTALS_OF_2MK)) {
            long[] sum = new long[form.columns(total[0])];
            for (int i = 2; i < total.length; i++) {
                long[] part = form.leaf(total[i], random);
                Arrays.setAll(sum, column -> sum[column] + part[column]);
            }
            form.lines.put(LineKey.of(total[0]), sum);
        }
        return form;
    }

    private long[] leaf(String number, Random random) {
        long[] row = new long[columns(number)];
        List<LineKey> below = below(number);
        for (int i = 0; i < Math.max(1, below.size()); i++) {
            long[] line = line(number, row.length, random);
            if (!below.isEmpty()) {
                lines.put(below.get(i), line);
            }
            Arrays.setAll(row, column -> row[column] + line[column]);
        }
        lines.put(LineKey.of(number), row);
        return row;
    }

    private long[] line(String number, int columns, Random random) {
        long[] line = new long[columns];
        int step = columns / 4;
        for (int group = 0; group < step; group++) {
            for (int month = 0; month < 3; month++) {
                line[month * step + group] = random.nextInt(5);
            }
            long sum = line[group] + line[step + group] + line[2 * step + group];
            line[3 * step + group] = isStock(number) ? line[2 * step + group] : sum;
        }
        return line;
    }

    private List<LineKey> below(String number) {
        List<String> alone = words(
                first
                        ? "10 10.1 11 12.1 12.2 14.1 14.2 14.4 15.1 15.2 15.4 16.1 16.2 16.3 18.1 18.2 18.3"
                        : "10 10.1 11.1 11.2 13.1 13.2 13.4 14.1 14.2 14.4 15.1 15.2 15.3 17.1 17.2 17.3");
        List<String> inSystems = words(first ? "12.3 12.4 14.3 15.3" : "11.3 11.4 13.3 14.3");
        LineKey row = LineKey.of(number);
        if (alone.contains(number)) {
            return SERVICES.stream().map(row::ofService).toList();
        }
        return inSystems.contains(number)
                ? SERVICES.stream()
                        .map(name -> row.ofService(name).inSystem("Register"))
                        .toList()
                : List.of();
    }

    private int columns(String number) {
        int total = Integer.parseInt(number.split("\\.", -1)[0]);
        return total >= (first ? 12 : 11) && total <= (first ? 15 : 14) ? 8 : 4;
    }

    private boolean isStock(String number) {
        return number.equals("10") || (first && number.equals("11"));
    }

    private boolean isOfPersons(String number) {
        return words(first ? "5 8 8.1 8.2 8.3 19 21 22" : "5 8 8.1 8.2 8.3 18 20 21")
                .contains(number);
    }

    /** Adds 1 to a cell: the one at a place among all cells of the form, from top to bottom. */
    CellRef addOne(int place) {
        int cells = lines.values().stream().mapToInt(line -> line.length).sum();
        int left = Math.floorMod(place, cells);
        for (Map.Entry<LineKey, long[]> line : lines.entrySet()) {
            if (left < line.getValue().length) {
                line.getValue()[left]++;
                return new CellRef(line.getKey(), code(line.getValue().length, left));
            }
            left -= line.getValue().length;
        }
        throw new IllegalStateException("no cell");
    }

    ReportForm form() {
        FormSketch sketch = FormSketch.of(type);
        lines.forEach((key, values) -> {
            for (int i = 0; i < values.length; i++) {
                sketch.set(key, code(values.length, i), values[i]);
            }
        });
        return sketch.form();
    }

    /** The sums that do not agree: the cell of the total and those that are added. */
    Set<String> wrong(boolean plausible) {
        Set<String> wrong = new TreeSet<>();
        String rules = first ? TOTALS_OF_1MK : TOTALS_OF_2MK;
        for (String[] rule : rules(plausible ? rules + (first ? PLAUSIBLE_IN_1MK : PLAUSIBLE_IN_2MK) : rules)) {
            List<LineKey> right = new ArrayList<>();
            for (int i = 2; i < rule.length; i++) {
                right.add(LineKey.of(rule[i]));
            }
            compare(LineKey.of(rule[0]), right, rule[1].equals("="), plausible, wrong);
        }
        lines.keySet().stream().filter(LineKey::isRow).forEach(row -> {
            if (!below(row.row()).isEmpty()) {
                compare(row, below(row.row()), true, true, wrong);
            }
        });
        if (plausible) {
            lines.forEach((key, values) -> quarter(key, values, wrong));
        }
        return wrong;
    }

    /** By the other reading paper services in spite of the portal stand among those on paper, and are added once. */
    private boolean agreesByTheOtherReading(LineKey left, int column) {
        String total = first ? "12" : "11";
        if (!left.equals(LineKey.of(total))) {
            return false;
        }
        long paper = values(LineKey.of(total + ".1"))[column];
        long inSpite = values(LineKey.of(total + ".2"))[column];
        long others = values(LineKey.of(total + ".3"))[column] + values(LineKey.of(total + ".4"))[column];
        return values(left)[column] == paper + others && inSpite <= paper;
    }

    private void compare(LineKey left, List<LineKey> right, boolean equal, boolean plausible, Set<String> wrong) {
        long[] total = values(left);
        for (int i = 0; i < total.length; i++) {
            long sum = 0;
            for (LineKey key : right) {
                sum += values(key)[i];
            }
            boolean differs = equal ? total[i] != sum : total[i] > sum;
            if (differs && (plausible || !agreesByTheOtherReading(left, i))) {
                String code = code(total.length, i);
                wrong.add(new CellRef(left, code)
                        + " against "
                        + right.stream().map(key -> new CellRef(key, code)).toList());
            }
        }
    }

    private void quarter(LineKey key, long[] values, Set<String> wrong) {
        int step = values.length / 4;
        for (int group = 0; group < step; group++) {
            List<CellRef> added = new ArrayList<>();
            long sum = 0;
            for (int month = isStock(key.row()) ? 2 : 0; month < 3; month++) {
                sum += values[month * step + group];
                added.add(new CellRef(key, code(values.length, month * step + group)));
            }
            long quarter = values[3 * step + group];
            CellRef whole = new CellRef(key, code(values.length, 3 * step + group));
            if (isOfPersons(key.row()) ? quarter > sum : quarter != sum) {
                wrong.add(whole + " against " + added);
            } else if (isOfPersons(key.row())) {
                long greatest = Math.max(values[group], Math.max(values[step + group], values[2 * step + group]));
                int month = values[group] == greatest ? 0 : values[step + group] == greatest ? 1 : 2;
                if (greatest > quarter) {
                    wrong.add(added.get(month) + " against " + List.of(whole));
                }
            }
        }
    }

    private long[] values(LineKey key) {
        return Objects.requireNonNull(lines.get(key), key.row());
    }

    private static String code(int columns, int place) {
        String[] plain = {"m1", "m2", "m3", "q"};
        return columns == 4 ? plain[place] : plain[place / 2] + (place % 2 == 0 ? ".ind" : ".legal");
    }

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    private static List<String[]> rules(String text) {
        return text.lines().map(line -> line.split(" ", -1)).toList();
    }
}
