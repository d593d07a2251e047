package kz.qyzmet.jackson.answer;

import java.util.Objects;
import kz.qyzmet.inspection.Feasibility;
import kz.qyzmet.text.Language;
import tools.jackson.core.JsonGenerator;

/**
 * Whether the rest of an inspection still fits into its term: {@code case}, {@code asOf}, {@code edition},
 * {@code stage}, {@code fits}, the lawful days, {@code left} and the other numbers of working days, and
 * {@code explanation}. What is not known is null.
 */
public final class FeasibilityAnswer implements Answer {

    private final CaseHead head;
    private final Feasibility answer;
    private final Language language;

    private FeasibilityAnswer(CaseOnDay subject, Feasibility answer, Language language) {
        this.head = CaseHead.of(subject);
        this.answer = Objects.requireNonNull(answer, "answer");
        this.language = Objects.requireNonNull(language, "language");
    }

    /**
     * Makes an answer of what was found feasible.
     *
     * @param subject the inspection and the day, not null
     * @param answer what is feasible in it on the day, not null
     * @param language the language of the sentences, not null
     * @return the answer, not null
     */
    public static FeasibilityAnswer of(CaseOnDay subject, Feasibility answer, Language language) {
        return new FeasibilityAnswer(subject, answer, language);
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartObject();
        head.writeTo(json);
        json.writeStringProperty("stage", answer.stage().name());
        json.writeBooleanProperty("fits", answer.fits());
        Json.day(json, "earliestStart", answer.earliestStart());
        Json.day(json, "latestDraft", answer.latestDraft());
        Json.day(json, "latestReceipt", answer.latestReceipt());
        Json.day(json, "latestObjection", answer.latestObjection());
        Json.day(json, "earliestCertificate", answer.earliestCertificate());
        Json.day(json, "latestCertificate", answer.latestCertificate());
        Json.day(json, "brokenSince", answer.brokenSince());
        Json.number(json, "left", answer.left());
        Json.number(json, "draftBeforeResumption", answer.draftBeforeResumption());
        Json.number(json, "suspensionNeeded", answer.suspensionNeeded());
        Json.strings(
                json,
                "explanation",
                answer.explanation().stream()
                        .map(sentence -> sentence.in(language))
                        .toList());
        json.writeEndObject();
    }
}
