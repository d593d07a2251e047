package kz.qyzmet.jackson;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that somebody may have meant. */
final class Nearest {

    /** No name of ours is longer; what is, is not compared further. */
    private static final int LONGEST = 60;

    private Nearest() {}

    /** Returns the nearest names, the nearest first; of equally near ones the first by text. */
    static List<String> to(String text, Collection<String> names, int count) {
        return names.stream()
                .sorted(Comparator.comparingInt((String name) -> distance(text, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(count)
                .toList();
    }

    /** Returns what to add to a refusal: the nearest name, if one is near at all. */
    static String hint(String text, Collection<String> names) {
        return to(text, names, 1).stream()
                .filter(name -> distance(text, name) <= 1 + name.length() / 3)
                .map(name -> "; nearest: " + name)
                .findFirst()
                .orElse("");
    }

    /** How many letters have to be put in, taken out or changed. */
    private static int distance(String text, String name) {
        String a = text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
        String b = name.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
