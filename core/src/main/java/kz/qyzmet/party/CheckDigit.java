package kz.qyzmet.party;

import kz.qyzmet.party.InvalidIdentifierException.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What a BIN and an IIN have in common: twelve digits, of which the last follows from the other eleven.
 *
 * <p>The sum of the digits, each times its place, modulo 11; where that gives 10, a second row of weights, the first
 * shifted by two; where that gives 10 too, the number is not issued.
 */
final class CheckDigit {

    private static final int LENGTH = 12;
    private static final int WEIGHTED = 11;
    private static final int NONE = 10;
    private static final int SHIFT = 2;

    private CheckDigit() {}

    /** Tells whether a text is twelve of the digits 0 to 9; digits of other scripts are none. */
    static boolean isTwelveDigits(CharSequence text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** Returns the rule that the last of twelve digits breaks, null if it is right. */
    static @Nullable Rule fault(CharSequence digits) {
        int expected = remainder(digits, 0);
        if (expected == NONE) {
            expected = remainder(digits, SHIFT);
        }
        if (expected == NONE) {
            return Rule.NO_CHECK_DIGIT;
        }
        return expected == digit(digits, WEIGHTED) ? null : Rule.CHECK_DIGIT;
    }

    static int digit(CharSequence digits, int index) {
        return digits.charAt(index) - '0';
    }

    static int twoDigits(CharSequence digits, int index) {
        return digit(digits, index) * 10 + digit(digits, index + 1);
    }

    private static int remainder(CharSequence digits, int shift) {
        int sum = 0;
        for (int i = 0; i < WEIGHTED; i++) {
            sum += digit(digits, i) * ((i + shift) % WEIGHTED + 1);
        }
        return sum % WEIGHTED;
    }
}
