package kz.qyzmet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds of every bundle of core, those of rooms to come included. */
class BundlesTest {

    /** Bundles of which the texts are codes and quotations: their Kazakh and Russian may hold English words. */
    private static final Set<String> LEGAL_CODES = Set.of();

    /** What is written in Latin letters in every language. */
    private static final Set<String> LATIN = Set.of("UTC", "KZ", "kk", "ru", "en", "SMS", "QR", "PDF", "JSON", "CSV");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    /** Ids of norms and cells have dots or digits inside ({@code law88.a25.p2}), numerals are Roman. */
    private static final Pattern ID =
            Pattern.compile("[A-Za-z][\\w-]*(?:[.][\\w-]+)+|[A-Za-z]+\\d[\\w-]*|\\b[IVXLC]+\\b");

    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{2,}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
    private static final Pattern LATIN_LETTER = Pattern.compile("\\p{IsLatin}");
    private static final Pattern CYRILLIC_LETTER = Pattern.compile("\\p{IsCyrillic}");

    static List<Bundle> bundles() {
        return Bundle.all();
    }

    static Map<String, Map<String, Bundle>> byBaseName() {
        return Bundle.all().stream()
                .collect(Collectors.groupingBy(
                        Bundle::baseName,
                        TreeMap::new,
                        Collectors.toMap(Bundle::language, bundle -> bundle, (one, other) -> one, TreeMap::new)));
    }

    static List<Map<String, Bundle>> sets() {
        return List.copyOf(byBaseName().values());
    }

    @Test
    void theBundlesOfTheGroundFloorAreFound() {
        assertThat(byBaseName()).containsKeys("kz/qyzmet/text/Dates", "kz/qyzmet/calendar/Calendar");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aBundleIsShippedInExactlyThreeLanguagesAndNoRoot(Map<String, Bundle> set) {
        assertThat(set).containsOnlyKeys("kk", "ru", "en");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyLanguageHasTheSameKeys(Map<String, Bundle> set) {
        Set<String> all = new TreeSet<>();
        set.values().forEach(bundle -> all.addAll(bundle.texts().keySet()));

        assertThat(all).isNotEmpty();
        assertThat(set.values())
                .allSatisfy(bundle ->
                        assertThat(bundle.texts()).as(bundle.toString()).containsOnlyKeys(all));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyLanguageHasTheSamePlaceholders(Map<String, Bundle> set) {
        List<String> faults = new ArrayList<>();
        for (String key : keysOfAll(set)) {
            Set<Set<String>> placeholders = set.values().stream()
                    .map(bundle -> placeholders(String.valueOf(bundle.texts().get(key))))
                    .collect(Collectors.toSet());
            if (placeholders.size() != 1) {
                faults.add(key + ": " + placeholders);
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noKeyStandsTwiceInAFile(Bundle bundle) {
        assertThat(bundle.doubled()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsBlankOrPadded(Bundle bundle) {
        assertThat(faults(bundle, (key, text) -> text.isBlank() || !text.equals(text.strip())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyPatternParses(Bundle bundle) {
        bundle.texts().forEach((key, text) -> {
            if (text.contains("{") || text.contains("}")) {
                assertThatCode(() -> new MessageFormat(text)).as(key).doesNotThrowAnyException();
            }
        });
        assertThat(bundle.texts()).isNotEmpty();
    }

    /** In a pattern an apostrophe quotes what follows, and a text without arguments shows it doubled. */
    @ParameterizedTest
    @MethodSource("bundles")
    void apostrophesAreDoubledInPatternsAndNowhereElse(Bundle bundle) {
        assertThat(faults(
                        bundle,
                        (key, text) -> PLACEHOLDER.matcher(text).find()
                                ? text.replace("''", "").contains("'")
                                : text.contains("''")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void kazakhAndRussianTextsHoldNoEnglishWord(Bundle bundle) {
        if (LEGAL_CODES.contains(bundle.baseName())) {
            assertThat(bundle.texts()).isNotEmpty();
            return;
        }
        assertThat(faults(bundle, (key, text) -> !bundle.language().equals("en") && hasEnglishWord(text)))
                .isEmpty();
    }

    /** But for the letters of an order's number, 219/НҚ, which have no translation. */
    @ParameterizedTest
    @MethodSource("bundles")
    void englishTextsHoldNoCyrillicWord(Bundle bundle) {
        assertThat(faults(
                        bundle,
                        (key, text) -> bundle.language().equals("en")
                                && CYRILLIC_LETTER.matcher(text.replace("НҚ", "")).find()))
                .isEmpty();
    }

    /** A Latin letter that looks like a Kazakh one hides from the eye, not from a search. */
    @ParameterizedTest
    @MethodSource("bundles")
    void noWordMixesAlphabets(Bundle bundle) {
        assertThat(faults(
                        bundle,
                        (key, text) -> LETTERS.matcher(text)
                                .results()
                                .map(MatchResult::group)
                                .anyMatch(word -> LATIN_LETTER.matcher(word).find()
                                        && CYRILLIC_LETTER.matcher(word).find())))
                .isEmpty();
    }

    private static boolean hasEnglishWord(String text) {
        String words = ID.matcher(PLACEHOLDER.matcher(text).replaceAll(" ")).replaceAll(" ");
        return LATIN_WORD.matcher(words).results().map(MatchResult::group).anyMatch(word -> !LATIN.contains(word));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keysOfAll(Map<String, Bundle> set) {
        Set<String> keys = new TreeSet<>();
        set.values().forEach(bundle -> keys.addAll(bundle.texts().keySet()));
        return keys;
    }

    private static List<String> faults(Bundle bundle, BiFunction<String, String, Boolean> isFault) {
        return bundle.texts().entrySet().stream()
                .filter(text -> isFault.apply(text.getKey(), text.getValue()))
                .map(text -> bundle + ": " + text)
                .toList();
    }
}
