package kz.qyzmet.law;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.qyzmet.text.Language;

/**
 * Puts a locator of the catalogue into the words of a language.
 *
 * <p>A locator is a row of words, most with a number: {@code Art. 25 p. 2 part 1}. Each word has a pattern in the
 * bundle, with ({@code Art.n}) or without ({@code Art}) its number; what is none of them is kept as it is. That a norm
 * stands in one text only is one word.
 */
final class LocatorWords {

    private static final Pattern WORD =
            Pattern.compile("((?:KK|EN) only|[A-Za-z]+)\\.?(?:\\s*(\\d[\\d.-]*(?<![.-])\\)?))?");

    private LocatorWords() {}

    static String in(Language language, String locator) {
        Matcher matcher = WORD.matcher(locator);
        StringBuilder words = new StringBuilder();
        while (matcher.find()) {
            String word = matcher.group(1).replace(' ', '.');
            String number = matcher.group(2);
            String key = number == null ? word : word + ".n";
            // A host may word the places of its own norms as it likes.
            String text = !LawTexts.locators().has(key)
                    ? matcher.group()
                    : number == null
                            ? LawTexts.locators().get(language, key)
                            : LawTexts.locators().get(language, key, number.replace(")", ""))
                                    + (closes(locator, matcher) ? ")" : "");
            matcher.appendReplacement(words, Matcher.quoteReplacement(text));
        }
        return matcher.appendTail(words).toString();
    }

    /** A bracket after a number belongs to it, unless it ends one that was opened before the word. */
    private static boolean closes(String locator, Matcher matcher) {
        String before = locator.substring(0, matcher.start());
        return matcher.group().endsWith(")") && before.lastIndexOf('(') > before.lastIndexOf(')');
    }
}
