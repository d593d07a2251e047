package kz.qyzmet.jackson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schema and reader agree on files with one thing changed in them, wherever that is: what the reader takes the schema
 * never refuses, and what the reader refuses by its form the schema does not take.
 */
final class SchemaLaw {

    /** What a value alone can know: a schema may take what the reader refuses in these words, and in no others. */
    private static final List<Pattern> BY_MEANING = List.of(
            Pattern.compile("line \\d+[^:]*: Invalid [^:]{1,80}: Expected .*"),
            Pattern.compile("line \\d+[^:]*: Expected each element once.*"));

    /** What may stand where something else is meant. */
    private static final List<JsonNode> OTHERS = Stream.of(
                    "\"text\"",
                    "\"\"",
                    "\"2026-13-45\"",
                    "\"2026-05-06\"",
                    "7",
                    "-1.5",
                    "99999999999999999999",
                    "true",
                    "[]",
                    "{}",
                    "[\"text\"]",
                    "null")
            .map(JsonMapper.shared()::readTree)
            .toList();

    private final CaseReader reader;

    SchemaLaw(CaseTypes types) {
        this.reader = CaseReader.of(types);
    }

    /** Changes each thing at each place of the files once: an index is no other place. */
    List<String> disagreements(ObjectNode schema, List<ObjectNode> files) {
        CheckedSchema checked = CheckedSchema.of(schema);
        List<String> found = new ArrayList<>();
        Set<String> done = new HashSet<>();
        for (ObjectNode file : files) {
            new Changes(done, () -> disagreement(checked, file).ifPresent(found::add)).in(file, "");
        }
        return found;
    }

    private Optional<String> disagreement(CheckedSchema schema, JsonNode file) {
        Optional<String> refused = refusal(file);
        List<String> places = schema.refusals(file);
        if (refused.isEmpty()) {
            return places.isEmpty() ? Optional.empty() : Optional.of("read, but refused at " + places + ": " + file);
        }
        boolean meant = BY_MEANING.stream()
                .anyMatch(words -> words.matcher(refused.get()).matches());
        return meant || !places.isEmpty()
                ? Optional.empty()
                : Optional.of("accepted, but not read: " + refused.get() + ": " + file);
    }

    private Optional<String> refusal(JsonNode file) {
        try {
            reader.read(new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)));
            return Optional.empty();
        } catch (CaseFormatException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Makes each change in turn, lets it be looked at, and takes it back. */
    private record Changes(Set<String> done, Runnable look) {

        void in(JsonNode node, String path) {
            if (node instanceof ObjectNode object) {
                unknown(object, path);
                for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
                    String name = field.getKey();
                    dropped(object, name, path + "/" + name);
                    replaced(field.getValue(), path + "/" + name, other -> object.set(name, other));
                }
            } else if (node instanceof ArrayNode list) {
                repeated(list, path);
                for (int i = 0; i < list.size(); i++) {
                    int place = i;
                    replaced(list.get(i), path + "/*", other -> list.set(place, other));
                }
            }
        }

        private void unknown(ObjectNode object, String path) {
            if (done.add(path + " unknown")) {
                // 'type' is a field of a file alone, and of nothing in it.
                for (String name : path.isEmpty() ? List.of("unheardOf") : List.of("unheardOf", "type")) {
                    Optional<JsonNode> known = object.optional(name);
                    object.put(name, "text");
                    look.run();
                    object.remove(name);
                    known.ifPresent(value -> object.set(name, value));
                }
            }
        }

        private void dropped(ObjectNode object, String name, String path) {
            if (done.add(path + " dropped")) {
                JsonNode value = object.remove(name);
                look.run();
                object.set(name, value);
            }
        }

        private void repeated(ArrayNode list, String path) {
            if (!list.isEmpty() && done.add(path + " repeated")) {
                list.add(list.get(0));
                look.run();
                list.remove(list.size() - 1);
            }
        }

        private void replaced(JsonNode value, String path, Consumer<JsonNode> put) {
            if (done.add(path + " replaced " + value.getNodeType())) {
                for (JsonNode other : OTHERS) {
                    put.accept(other);
                    look.run();
                }
                put.accept(value);
            }
            in(value, path);
        }
    }
}
