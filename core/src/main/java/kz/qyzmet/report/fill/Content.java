package kz.qyzmet.report.fill;

import java.util.List;
import java.util.Map;
import kz.qyzmet.report.FormLine;
import kz.qyzmet.report.LineKey;

/** What a form holds as it fills: numbers, or entries of a list. What a case gives counts from its commit on. */
interface Content {

    /** Drops what a case gave that could not be counted to its end. */
    void discard();

    /** Takes what a case gave. */
    void commit(int caseNumber);

    /** The lines from top to bottom. */
    List<FormLine> lines();

    /** The numbers of the cases behind the cells of each line, column by column. */
    Map<LineKey, int[][]> cases();
}
