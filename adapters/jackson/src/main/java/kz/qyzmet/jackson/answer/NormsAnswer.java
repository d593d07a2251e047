package kz.qyzmet.jackson.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kz.qyzmet.law.Label;
import kz.qyzmet.law.Norm;
import kz.qyzmet.text.Language;
import kz.qyzmet.text.LocalizedText;
import tools.jackson.core.JsonGenerator;

/**
 * Norms of the catalogue: an array of {@code id}, {@code act}, {@code locator}, {@code kind}, what the catalogue says
 * of them, since when and until when they are in force, and the label of those that bear time, in three languages.
 */
public final class NormsAnswer implements Answer {

    /** The names of the cells of {@link #rows}. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "act",
            "locator",
            "kind",
            "subject",
            "actor",
            "counterparty",
            "trigger",
            "limit",
            "unit",
            "direction",
            "condition",
            "consequence",
            "summary",
            "notes",
            "in_force_from",
            "in_force_until",
            "force_status",
            "label_en",
            "label_ru",
            "label_kk");

    private final List<Norm> norms;

    private NormsAnswer(List<Norm> norms) {
        this.norms = List.copyOf(norms);
    }

    /**
     * Makes an answer of norms.
     *
     * @param norms the norms, not null
     * @return the answer, not null
     */
    public static NormsAnswer of(List<Norm> norms) {
        return new NormsAnswer(norms);
    }

    /**
     * Makes an answer of one norm, which is an object and no array.
     *
     * @param norm the norm, not null
     * @return the answer, not null
     */
    public static Answer of(Norm norm) {
        Objects.requireNonNull(norm, "norm");
        return json -> object(norm, json);
    }

    /**
     * Returns the norms as rows of cells.
     *
     * @return a row for each norm, with a cell for each of {@link #COLUMNS}, not null
     */
    public List<List<String>> rows() {
        return norms.stream().map(NormsAnswer::row).toList();
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartArray();
        norms.forEach(norm -> object(norm, json));
        json.writeEndArray();
    }

    private static List<String> row(Norm norm) {
        Optional<LocalizedText> label = label(norm).map(Label::text);
        return List.of(
                norm.id().id(),
                norm.provision().act().code(),
                norm.provision().locator(),
                norm.kind().name(),
                norm.subject(),
                String.join(";", norm.actors()),
                String.join(";", norm.counterparties()),
                norm.trigger(),
                norm.limit(),
                norm.unit(),
                norm.direction(),
                norm.condition(),
                norm.consequence(),
                norm.summary(),
                norm.notes(),
                norm.force().from().map(LocalDate::toString).orElse(""),
                norm.force().until().map(LocalDate::toString).orElse(""),
                norm.force().status().name(),
                label.map(LocalizedText::en).orElse(""),
                label.map(LocalizedText::ru).orElse(""),
                label.map(LocalizedText::kk).orElse(""));
    }

    private static void object(Norm norm, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", norm.id().id());
        json.writeStringProperty("act", norm.provision().act().code());
        json.writeStringProperty("locator", norm.provision().locator());
        json.writeStringProperty("kind", norm.kind().name());
        filled(json, norm, "subject", Norm::subject);
        Json.strings(json, "actor", norm.actors());
        Json.strings(json, "counterparty", norm.counterparties());
        filled(json, norm, "trigger", Norm::trigger);
        filled(json, norm, "limit", Norm::limit);
        filled(json, norm, "unit", Norm::unit);
        filled(json, norm, "direction", Norm::direction);
        filled(json, norm, "condition", Norm::condition);
        filled(json, norm, "consequence", Norm::consequence);
        filled(json, norm, "summary", Norm::summary);
        filled(json, norm, "notes", Norm::notes);
        norm.force().from().ifPresent(from -> json.writeStringProperty("inForceFrom", from.toString()));
        norm.force().until().ifPresent(until -> json.writeStringProperty("inForceUntil", until.toString()));
        json.writeStringProperty("forceStatus", norm.force().status().name());
        label(norm).ifPresent(label -> {
            Json.text(json, "label", label.text());
            Json.strings(
                    json,
                    "unofficialLabel",
                    label.unofficial().stream().sorted().map(Language::tag).toList());
        });
        json.writeEndObject();
    }

    private static void filled(JsonGenerator json, Norm norm, String name, Function<Norm, String> part) {
        String value = part.apply(norm);
        if (!value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    /** The label of a norm that bears time, or that an edition words otherwise: the others have none of their own. */
    private static Optional<Label> label(Norm norm) {
        return norm.timeLimit().map(limit -> norm.label()).or(norm::ownLabel);
    }
}
