package kz.qyzmet.jackson;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qyzmet.inventory.Questions;
import kz.qyzmet.law.Reading;

/** The readings of the library by their texts, each the name of its question and its own. */
final class Readings {

    private static final Map<String, Reading> BY_TEXT = Questions.all().stream()
            .<Reading>flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(Readings::text, Function.identity()));

    private Readings() {}

    /** Returns the reading of a text, such as {@code BackwardCount.CLEAR_DAYS}. */
    static Reading of(String text) {
        return Optional.ofNullable(BY_TEXT.get(text)).orElseThrow();
    }

    static String text(Reading reading) {
        return reading.question() + "." + reading.name();
    }
}
