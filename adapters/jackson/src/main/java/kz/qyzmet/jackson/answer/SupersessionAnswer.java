package kz.qyzmet.jackson.answer;

import java.util.List;
import java.util.stream.Collectors;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.SupersessionRule;
import kz.qyzmet.law.SupersessionTopic;
import kz.qyzmet.text.Language;
import tools.jackson.core.JsonGenerator;

/** How order and Law relate on topics: an array of topics with their rules; as rows, one for each rule of a topic. */
public final class SupersessionAnswer implements Answer {

    /** The names of the cells of {@link #rows}. */
    public static final List<String> COLUMNS = List.of("topic", "effect", "order", "law", "label", "note");

    private final List<SupersessionTopic> topics;

    private SupersessionAnswer(List<SupersessionTopic> topics) {
        this.topics = List.copyOf(topics);
    }

    /**
     * Makes an answer of topics.
     *
     * @param topics the topics, not null
     * @return the answer, not null
     */
    public static SupersessionAnswer of(List<SupersessionTopic> topics) {
        return new SupersessionAnswer(topics);
    }

    /**
     * Returns the rules of the topics as rows of cells.
     *
     * @param language the language of label and note, not null
     * @return the rows, with a cell for each of {@link #COLUMNS}, not null
     */
    public List<List<String>> rows(Language language) {
        return topics.stream()
                .flatMap(topic -> topic.rules().stream()
                        .map(rule -> List.of(
                                Integer.toString(topic.number()),
                                rule.effect().name(),
                                joined(rule.order()),
                                joined(rule.law()),
                                topic.label().in(language),
                                topic.note().in(language))))
                .toList();
    }

    @Override
    public void writeTo(JsonGenerator json) {
        json.writeStartArray();
        topics.forEach(topic -> object(topic, json));
        json.writeEndArray();
    }

    private static void object(SupersessionTopic topic, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("topic", topic.number());
        Json.text(json, "label", topic.label());
        Json.text(json, "note", topic.note());
        json.writeName("rules");
        json.writeStartArray();
        for (SupersessionRule rule : topic.rules()) {
            json.writeStartObject();
            json.writeStringProperty("effect", rule.effect().name());
            Json.strings(json, "order", rule.order().stream().map(NormId::id).toList());
            Json.strings(json, "law", rule.law().stream().map(NormId::id).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String joined(List<NormId> norms) {
        return norms.stream().map(NormId::id).collect(Collectors.joining(";"));
    }
}
