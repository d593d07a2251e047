package kz.qyzmet.party;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Identity numbers made by an account of the check digit that shares nothing with the library's. */
final class Numbers {

    /** The weights as the rules of forming print them, written out. */
    private static final List<Integer> FIRST_ROW = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);

    private static final List<Integer> SECOND_ROW = List.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2);

    private Numbers() {}

    /** Tells which row decides the check digit of eleven digits: 1, 2, or 0 where neither does. */
    static int row(String eleven) {
        return weigh(eleven, FIRST_ROW) < 10 ? 1 : weigh(eleven, SECOND_ROW) < 10 ? 2 : 0;
    }

    /** Puts the check digit behind eleven digits; "X" where there is none. */
    static String complete(String eleven) {
        return switch (row(eleven)) {
            case 1 -> eleven + weigh(eleven, FIRST_ROW);
            case 2 -> eleven + weigh(eleven, SECOND_ROW);
            default -> eleven + "X";
        };
    }

    /** Tells whether twelve digits end with their check digit. */
    static boolean ends(String twelve) {
        return complete(twelve.substring(0, 11)).equals(twelve);
    }

    /** Subtracts elevens: no remainder operator, so that no slip with one is made twice. */
    private static int weigh(String eleven, List<Integer> weights) {
        int sum = 0;
        for (int place = 0; place < weights.size(); place++) {
            sum += weights.get(place) * Integer.parseInt(eleven.substring(place, place + 1));
        }
        while (sum >= 11) {
            sum -= 11;
        }
        return sum;
    }

    static Arbitrary<String> bins() {
        return Combinators.combine(
                        digits(0, 99, 2), digits(1, 12, 2), digits(4, 6, 1), digits(0, 3, 1), digits(0, 99999, 5))
                .as((year, month, kind, unit, sequence) -> complete(year + month + kind + unit + sequence))
                .filter(number -> !number.endsWith("X"));
    }

    /** Days up to 28 are of every month; the others have tests of their own. */
    static Arbitrary<String> iins() {
        return Combinators.combine(
                        digits(0, 99, 2), digits(1, 12, 2), digits(1, 28, 2), digits(0, 6, 1), digits(0, 9999, 4))
                .as((year, month, day, century, sequence) -> complete(year + month + day + century + sequence))
                .filter(number -> !number.endsWith("X"));
    }

    private static Arbitrary<String> digits(int from, int to, int length) {
        return Arbitraries.integers()
                .between(from, to)
                .map(number -> String.format(Locale.ROOT, "%0" + length + "d", number));
    }
}
