package kz.qyzmet.jackson.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.qyzmet.law.Divergence;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Provision;
import kz.qyzmet.text.Language;
import tools.jackson.core.JsonGenerator;

/** The differences between the texts of the agreement: an array, what each text says in three languages. */
public final class DivergencesAnswer implements Answer {

    /** The names of the cells of {@link #rows}. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "severity",
            "locator_en",
            "locator_kk",
            "changes_result",
            "norms",
            "kazakh",
            "english",
            "default",
            "follows",
            "severity_in_doubt");

    private final List<Divergence> divergences;

    private DivergencesAnswer(List<Divergence> divergences) {
        this.divergences = List.copyOf(divergences);
    }

    /**
     * Makes an answer of differences.
     *
     * @param divergences the differences, not null
     * @return the answer, not null
     */
    public static DivergencesAnswer of(List<Divergence> divergences) {
        return new DivergencesAnswer(divergences);
    }

    /**
     * Returns the differences as rows of cells.
     *
     * @param language the language of what the texts say, not null
     * @return a row for each difference, with a cell for each of {@link #COLUMNS}, not null
     */
    public List<List<String>> rows(Language language) {
        return divergences.stream().map(divergence -> row(divergence, language)).toList();
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartArray();
        divergences.forEach(divergence -> object(divergence, json));
        json.writeEndArray();
    }

    private static List<String> row(Divergence divergence, Language language) {
        return List.of(
                divergence.id(),
                String.join(";", severities(divergence)),
                divergence.inEnglish().map(Provision::locator).orElse(""),
                divergence.inKazakh().map(Provision::locator).orElse(""),
                Boolean.toString(divergence.changesResult()),
                divergence.norms().stream().map(NormId::id).collect(Collectors.joining(";")),
                divergence.kazakh().in(language),
                divergence.english().in(language),
                divergence.byDefault().in(language),
                divergence.follows().map(Enum::name).orElse(""),
                Boolean.toString(divergence.severityInDoubt()));
    }

    private static void object(Divergence divergence, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", divergence.id());
        Json.strings(json, "severity", severities(divergence));
        json.writeBooleanProperty("severityInDoubt", divergence.severityInDoubt());
        locator(json, "locatorEn", divergence.inEnglish());
        locator(json, "locatorKk", divergence.inKazakh());
        json.writeBooleanProperty("changesResult", divergence.changesResult());
        Json.nullable(json, "follows", divergence.follows().map(Enum::name).orElse(null));
        Json.strings(json, "norms", divergence.norms().stream().map(NormId::id).toList());
        Json.text(json, "kazakh", divergence.kazakh());
        Json.text(json, "english", divergence.english());
        Json.text(json, "default", divergence.byDefault());
        json.writeEndObject();
    }

    private static void locator(JsonGenerator json, String name, Optional<Provision> place) {
        Json.nullable(json, name, place.map(Provision::locator).orElse(null));
    }

    private static List<String> severities(Divergence divergence) {
        return divergence.severities().stream().map(Enum::name).toList();
    }
}
