package kz.qyzmet.cli;

/** The exit codes, and how {@code --help} explains them. */
final class ExitCodes {

    static final int DONE = 0;
    static final int NOT_IN_FORCE = 1;
    static final int NOT_IN_EDITION = 1;
    static final int FINDINGS = 1;
    static final int BAD_INPUT = 2;
    static final int SOME_ROWS_FAILED = 3;
    /** A defect of the program itself, as {@code sysexits.h} numbers it. */
    static final int DEFECT = 70;

    static final String HEADING = "%nExit codes:%n";
    static final String DONE_TEXT = " 0:done";
    static final String BAD_INPUT_TEXT = " 2:wrong usage or bad input: one line on standard error says what is allowed";
    static final String DEFECT_TEXT = "70:a defect of this program";

    private ExitCodes() {}
}
