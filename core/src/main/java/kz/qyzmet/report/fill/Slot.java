package kz.qyzmet.report.fill;

/**
 * The columns that one count goes to: that of its month and that of its quarter, or one column alone.
 *
 * @param column the first, from 0 on
 * @param whole the other, below 0 where there is none
 */
record Slot(int column, int whole) {

    private static final int MONTHS = 3;
    private static final int NONE = -1;
    private static final Slot[] PLAIN = {new Slot(0, MONTHS), new Slot(1, MONTHS), new Slot(2, MONTHS)};
    private static final Slot[] INDIVIDUALS = {split(0, 0), split(1, 0), split(2, 0)};
    private static final Slot[] ENTITIES = {split(0, 1), split(1, 1), split(2, 1)};

    /** A month, from 0 on, and its quarter. */
    static Slot month(int month) {
        return PLAIN[month];
    }

    /** A month and its quarter, in a section that is split by recipients. */
    static Slot month(int month, boolean individual) {
        return individual ? INDIVIDUALS[month] : ENTITIES[month];
    }

    /** One column. */
    static Slot only(int column) {
        return new Slot(column, NONE);
    }

    private static Slot split(int month, int group) {
        return new Slot(2 * month + group, 2 * MONTHS + group);
    }

    boolean hasWhole() {
        return whole >= 0;
    }
}
