package kz.qyzmet.report.fill;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import kz.qyzmet.report.Cell;

/** A line as it fills: for each of its columns a number and the cases behind it. */
final class Tally {

    private final long[] numbers;
    private final CaseList[] cases;

    Tally(int columns) {
        numbers = new long[columns];
        cases = new CaseList[columns];
        Arrays.setAll(cases, column -> new CaseList());
    }

    void add(int column, long number, int caseNumber) {
        numbers[column] += number;
        cases[column].add(caseNumber);
    }

    boolean isZero() {
        return LongStream.of(numbers).allMatch(number -> number == 0);
    }

    List<Cell> cells() {
        return LongStream.of(numbers).mapToObj(Cell::of).toList();
    }

    int[][] cases() {
        return Arrays.stream(cases).map(CaseList::toArray).toArray(int[][]::new);
    }
}
