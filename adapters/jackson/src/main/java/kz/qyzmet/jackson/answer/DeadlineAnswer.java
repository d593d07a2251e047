package kz.qyzmet.jackson.answer;

import java.util.List;
import java.util.Objects;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * A deadline: {@code norm}, {@code act} and {@code locator} (or {@code ground}), {@code trigger}, {@code result} and
 * its days, {@code steps}, {@code otherReadings}, {@code caution} where there is one, {@code edition} and
 * {@code explanation}.
 *
 * <p>{@code nominal}, {@code due}, {@code safe} and {@code certainty} are always there, null where the result has none;
 * what belongs to one kind of result alone is there for that kind.
 */
public final class DeadlineAnswer implements Answer {

    private final Deadline deadline;
    private final Language language;
    private final List<String> explanation;

    private DeadlineAnswer(Deadline deadline, Language language) {
        this.deadline = Objects.requireNonNull(deadline, "deadline");
        this.language = Objects.requireNonNull(language, "language");
        this.explanation = deadline.explain(language.locale());
    }

    /**
     * Makes an answer of a deadline.
     *
     * @param deadline the deadline, not null
     * @param language the language of the sentences, not null
     * @return the answer, not null
     */
    public static DeadlineAnswer of(Deadline deadline, Language language) {
        return new DeadlineAnswer(deadline, language);
    }

    @Override
    public void writeTo(JsonGenerator json) {
        DeadlineParts parts = new DeadlineParts(deadline, language, json);
        json.writeStartObject();
        parts.norm();
        parts.trigger();
        parts.result();
        parts.steps();
        parts.otherReadings();
        parts.caution();
        json.writeStringProperty("edition", deadline.reckoning().law().edition().name());
        Json.strings(json, "explanation", explanation);
        json.writeEndObject();
    }
}
