package kz.qyzmet.spreadsheet;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.qyzmet.report.Cell;
import kz.qyzmet.text.Language;

/** Reads what stands in a cell of the table, and marks such as that of a signature. */
final class CellReader {

    /** The signs that people write for a dash: hyphens, dashes, the minus sign. */
    private static final Set<String> DASHES =
            Set.of("-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2015", "\u2212");

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    /** Thousands apart, as Kazakh and Russian write them; a point or a comma could as well part a fraction. */
    private static final Pattern GROUPS = Pattern.compile("[0-9]{1,3}(?:[ \u00A0\u2009\u202F][0-9]{3})+");

    private static final Pattern SPACES = Pattern.compile("[ \u00A0\u2009\u202F]");
    /** More digits are more than any count. */
    private static final int MOST_DIGITS = 40;

    private static final Set<String> SIGNS_OF_YES = Set.of("+", "x", "х", "v", "✓", "✔", "☑", "true", "1");
    private static final Set<String> SIGNS_OF_NO = Set.of("☐", "false", "0");

    private CellReader() {}

    /** Reads the value in the columns from left to right, of which one holds it where they are not joined any more. */
    static Cell cell(SheetRow row, int left, int span, boolean words) {
        int found = -1;
        for (int column = left; column < left + span; column++) {
            if (!row.isBlank(column)) {
                if (found >= 0) {
                    return new Cell.Unreadable(row.stripped(found) + " | " + row.stripped(column));
                }
                found = column;
            }
        }
        return words ? words(row, left) : found < 0 ? Cell.empty() : count(row, found);
    }

    private static Cell words(SheetRow row, int column) {
        String text = row.text(column);
        if (text.isBlank()) {
            return Cell.empty();
        }
        return DASHES.contains(SheetText.stripped(text)) ? Cell.none() : Cell.of(text);
    }

    private static Cell count(SheetRow row, int column) {
        Optional<BigDecimal> number = row.number(column);
        if (number.isPresent()) {
            return count(number.get()).orElseGet(() -> new Cell.Unreadable(row.text(column)));
        }
        String text = row.stripped(column);
        if (DASHES.contains(text)) {
            return Cell.none();
        }
        if (DIGITS.matcher(text).matches() || GROUPS.matcher(text).matches()) {
            String digits = SPACES.matcher(text).replaceAll("");
            if (digits.length() <= MOST_DIGITS) {
                return count(new BigDecimal(digits)).orElseGet(() -> new Cell.Unreadable(row.text(column)));
            }
        }
        return new Cell.Unreadable(row.text(column));
    }

    private static Optional<Cell> count(BigDecimal number) {
        try {
            long count = number.longValueExact();
            return count < 0 ? Optional.empty() : Optional.of(Cell.of(count));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** Reads a mark that something is there; empty if the text says neither yes nor no. */
    static Optional<Boolean> mark(String text) {
        String said = SheetText.stripped(text).toLowerCase(Locale.ROOT);
        if (said.isEmpty() || DASHES.contains(said) || SIGNS_OF_NO.contains(said) || says("no", said)) {
            return Optional.of(false);
        }
        return SIGNS_OF_YES.contains(said) || says("yes", said) ? Optional.of(true) : Optional.empty();
    }

    private static boolean says(String key, String said) {
        for (Language language : Language.values()) {
            if (SheetTexts.TEXTS.get(language, key).equals(said)) {
                return true;
            }
        }
        return false;
    }
}
