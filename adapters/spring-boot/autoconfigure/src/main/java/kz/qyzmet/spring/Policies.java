package kz.qyzmet.spring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.qyzmet.inventory.Questions;
import kz.qyzmet.law.Reading;

/** The readings of single cases by the names that properties give them: {@code repeated-extension} and {@code once}. */
final class Policies {

    /** The answers of every question, by the name of the question. */
    private static final Map<String, List<Reading>> QUESTIONS = Questions.ofCases().stream()
            .collect(Collectors.toMap(
                    answers -> property(answers.get(0).question()), List::copyOf, (one, other) -> one, TreeMap::new));

    private Policies() {}

    /** Returns the answers of every question by the property that names it, the default first. */
    static Map<String, List<Reading>> questions() {
        return QUESTIONS;
    }

    /** Returns the readings that properties choose, in the order of their questions. */
    static List<Reading> of(Map<String, String> properties) {
        return new TreeMap<>(properties)
                .entrySet().stream()
                        .map(entry -> of(entry.getKey(), entry.getValue()))
                        .toList();
    }

    private static Reading of(String question, String answer) {
        List<Reading> answers = QUESTIONS.entrySet().stream()
                .filter(known -> same(known.getKey(), question))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new BadPolicyException(
                        "qyzmet.policies." + question,
                        "no question of a case has this name",
                        "one of " + String.join(", ", QUESTIONS.keySet()),
                        "a reading of counting stands under qyzmet.counting"));
        return answers.stream()
                .filter(known -> same(known.name(), answer))
                .findFirst()
                .orElseThrow(() -> new BadPolicyException(
                        "qyzmet.policies." + question,
                        "'" + answer + "' is no answer to it",
                        "one of "
                                + answers.stream()
                                        .map(Reading::name)
                                        .map(Policies::property)
                                        .collect(Collectors.joining(", ")),
                        answers.get(0).name() + " is the default"));
    }

    private static boolean same(String name, String other) {
        return bare(name).equals(bare(other));
    }

    private static String bare(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** Returns a name of Java as properties write it: {@code RepeatedExtension} is {@code repeated-extension}. */
    static String property(String name) {
        String[] words = name.contains("_") || name.equals(name.toUpperCase(Locale.ROOT))
                ? name.split("_", -1)
                : name.split("(?<=[a-z])(?=[A-Z])", -1);
        return Arrays.stream(words).map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.joining("-"));
    }
}
