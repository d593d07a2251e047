package kz.qyzmet.report;

import java.math.BigInteger;
import java.util.List;
import kz.qyzmet.report.layout.Identity.Relation;

/**
 * A cell against the sum of others. The sign that there is no information counts as 0.
 *
 * @param left the cell
 * @param right the cells that are added
 * @param relation how the left must stand to the sum
 */
record Sum(Cell left, List<Cell> right, Relation relation) {

    /** Whether they agree, or cannot be compared because one of them is empty or cannot be read. */
    boolean agrees() {
        if (!CellChecks.isReadable(left) || !right.stream().allMatch(CellChecks::isReadable)) {
            return true;
        }
        long found = worth(left);
        long total = total();
        if (total == Long.MAX_VALUE && isBeyond()) {
            return relation == Relation.AT_MOST;
        }
        return relation == Relation.EQUAL ? found == total : found <= total;
    }

    /** The sum; beyond all numbers the greatest. */
    long total() {
        long total = 0;
        for (Cell cell : right) {
            total += worth(cell);
            if (total < 0) {
                return Long.MAX_VALUE;
            }
        }
        return total;
    }

    /** The sum, however great. */
    BigInteger exact() {
        return right.stream().map(cell -> BigInteger.valueOf(worth(cell))).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private boolean isBeyond() {
        return exact().bitLength() >= Long.SIZE;
    }

    /** Whether there is no information on any of those that are added. */
    boolean isSilent() {
        return right.stream().allMatch(cell -> cell instanceof Cell.NoInformation);
    }

    private static long worth(Cell cell) {
        return cell.number().orElse(0);
    }
}
