package kz.qyzmet.cli;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.deadline.DeadlineRow;

/**
 * The header of a batch: where the norm and the trigger stand, and which columns pass through.
 *
 * @param names the columns of the input, in order
 * @param norm the place of the norm
 * @param trigger the place of the trigger
 */
record BatchColumns(List<String> names, int norm, int trigger) {

    private static final String NORM = "norm";
    private static final String TRIGGER = "trigger";

    static BatchColumns of(BatchInput input) {
        List<String> names = input.next();
        if (names == null) {
            throw input.refused(1, "a header with 'norm' and 'trigger', but found an empty file", null);
        }
        for (String name : names) {
            if (DeadlineRow.COLUMNS.contains(name)) {
                throw input.refused(
                        1,
                        "no column that the output adds (" + String.join(", ", DeadlineRow.COLUMNS) + "), but found: '"
                                + name + "'",
                        null);
            }
        }
        return new BatchColumns(names, only(NORM, names, input), only(TRIGGER, names, input));
    }

    /** Returns the header of the output. */
    List<String> output() {
        List<String> output = new ArrayList<>(names);
        output.addAll(DeadlineRow.COLUMNS);
        return output;
    }

    /** Tells whether a column only passes through. */
    boolean isPassedThrough(int column) {
        return column != norm && column != trigger;
    }

    private static int only(String name, List<String> names, BatchInput input) {
        if (names.indexOf(name) < 0 || names.indexOf(name) != names.lastIndexOf(name)) {
            throw input.refused(
                    1,
                    "a header with 'norm' and 'trigger', each once, but found: '" + Shown.of(String.join(",", names))
                            + "'",
                    null);
        }
        return names.indexOf(name);
    }
}
