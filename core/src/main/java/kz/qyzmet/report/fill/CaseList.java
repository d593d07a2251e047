package kz.qyzmet.report.fill;

import java.util.Arrays;

/** The numbers of the cases behind a cell, in the order in which they came, each once. */
final class CaseList {

    private static final int[] NONE = {};
    private static final int FIRST_LENGTH = 4;

    private int[] cases = NONE;
    private int size;

    /** Adds a case; all that it gives comes one after the other, so that the last one tells whether it is there. */
    void add(int number) {
        if (size > 0 && cases[size - 1] == number) {
            return;
        }
        if (size == cases.length) {
            cases = Arrays.copyOf(cases, size == 0 ? FIRST_LENGTH : size + (size >> 1));
        }
        cases[size++] = number;
    }

    int[] toArray() {
        return size == 0 ? NONE : Arrays.copyOf(cases, size);
    }
}
