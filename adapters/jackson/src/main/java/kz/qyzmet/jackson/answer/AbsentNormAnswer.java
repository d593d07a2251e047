package kz.qyzmet.jackson.answer;

import java.util.List;
import java.util.Objects;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NotInEditionException;
import kz.qyzmet.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * The answer where the text that is read has no such norm, and the other one has: the parts of a
 * {@link DeadlineAnswer}, {@code result} being {@code NOT_IN_EDITION}, and {@code divergence}.
 */
public final class AbsentNormAnswer implements Answer {

    private final NotInEditionException absence;
    private final Edition read;
    private final Moment trigger;
    private final List<String> explanation;

    private AbsentNormAnswer(NotInEditionException absence, Edition read, Moment trigger, Language language) {
        this.absence = Objects.requireNonNull(absence, "absence");
        this.read = Objects.requireNonNull(read, "read");
        this.trigger = Objects.requireNonNull(trigger, "trigger");
        this.explanation = absence.explain(read, language);
    }

    /**
     * Makes an answer of an absence.
     *
     * @param absence what the engine said, not null
     * @param read the edition that was asked, not null
     * @param trigger the day or moment that was asked about, not null
     * @param language the language of the sentences, not null
     * @return the answer, not null
     */
    public static AbsentNormAnswer of(NotInEditionException absence, Edition read, Moment trigger, Language language) {
        return new AbsentNormAnswer(absence, read, trigger, language);
    }

    @Override
    public void writeTo(JsonGenerator json) {
        Norm norm = absence.norm();
        json.writeStartObject();
        json.writeStringProperty("norm", norm.id().id());
        json.writeStringProperty("act", norm.provision().act().code());
        json.writeStringProperty("locator", norm.provision().locator());
        json.writeStringProperty("trigger", trigger.toString());
        json.writeStringProperty("result", "NOT_IN_EDITION");
        for (String day : List.of("nominal", "due", "safe", "certainty")) {
            json.writeNullProperty(day);
        }
        json.writeStringProperty("divergence", absence.divergence().id());
        Json.strings(json, "steps", List.of());
        Json.strings(json, "otherReadings", List.of());
        json.writeStringProperty("edition", read.name());
        Json.strings(json, "explanation", explanation);
        json.writeEndObject();
    }
}
