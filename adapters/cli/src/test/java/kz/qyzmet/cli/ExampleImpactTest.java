package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What moves in all examples between the calendar with 31 August 2026 off and the real one: this, and no more. */
class ExampleImpactTest {

    private static final String PUBLISHED_IN_2025 =
            Path.of("..", "..", "examples", "calendar", "published-in-2025.csv").toString();
    private static final JsonMapper JSON = new JsonMapper();
    /** After all that the examples record. */
    private static final String AS_OF = "2027-12-31";

    @Test
    void theImpactListsExactlyTheDeadlinesThatTwoTimelinesGiveOtherDays() throws IOException {
        List<Path> files = ExampleCasesTest.files();
        List<String> recomputed = new ArrayList<>();
        for (Path file : files) {
            recomputed.addAll(moved(file, timeline(file, "--amend", PUBLISHED_IN_2025), timeline(file)));
        }

        assertThat(recomputed).isNotEmpty();
        assertThat(listed(impact(files, "--as-of", AS_OF))).containsExactlyInAnyOrderElementsOf(recomputed);
        assertThat(listed(impact(files))).containsExactlyInAnyOrderElementsOf(recomputed);
    }

    @Test
    void theseDeadlinesMoveAndNoOthers() throws IOException {
        List<String> expected = new ArrayList<>();
        String name = "";
        for (String line : lines()) {
            if (line.startsWith(" ")) {
                expected.add(name + " " + line.strip());
            } else {
                name = line;
            }
        }
        JsonNode impact = impact(ExampleCasesTest.files());

        assertThat(listed(impact)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(impact.get("cases").asInt())
                .isEqualTo(ExampleCasesTest.files().size());
        assertThat(impact.get("unchanged").asInt() + impact.get("changed").size())
                .isEqualTo(ExampleCasesTest.files().size());
    }

    @Test
    void eachMoveIsExplainedByThatDayAndByNothingElse() throws IOException {
        for (JsonNode found : impact(ExampleCasesTest.files()).get("changed")) {
            for (JsonNode change : found.get("changes")) {
                for (JsonNode reason : change.get("reasons")) {
                    assertThat(reason.get("kind").asString()).isIn("DAY", "TRIGGER");
                    if (reason.has("date")) {
                        assertThat(reason.get("date").asString()).isEqualTo("2026-08-31");
                        assertThat(reason.get("before").get("basis").asString())
                                .isEqualTo("calendar published in September 2025");
                        assertThat(reason.get("before").get("working").asBoolean())
                                .isFalse();
                        assertThat(reason.get("after").get("working").asBoolean())
                                .isTrue();
                    }
                }
                assertThat(change.get("reasons").isEmpty()).isFalse();
            }
        }
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ExampleImpactTest.class.getResourceAsStream("example-impact.txt"), "example-impact.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        }
    }

    private static JsonNode impact(List<Path> files, String... options) {
        Stream<String> arguments = Stream.concat(
                Stream.of("impact", "--from-amend", PUBLISHED_IN_2025, "--lang", "en", "--format", "json"),
                Stream.concat(Stream.of(options), files.stream().map(Path::toString)));
        return JSON.readTree(Ran.with(arguments.toArray(String[]::new)).exits(0).out());
    }

    private static List<String> listed(JsonNode impact) {
        List<String> listed = new ArrayList<>();
        for (JsonNode found : impact.get("changed")) {
            for (JsonNode change : found.get("changes")) {
                listed.add(name(Path.of(found.get("file").asString())) + " " + id(change) + " "
                        + day(change.get("before")) + " " + day(change.get("after")));
            }
        }
        return listed;
    }

    private static JsonNode timeline(Path file, String... options) {
        Stream<String> arguments = Stream.concat(
                Stream.of("timeline", file.toString(), "--as-of", AS_OF, "--lang", "en", "--format", "json"),
                Stream.of(options));
        return JSON.readTree(Ran.with(arguments.toArray(String[]::new)).exits(0).out())
                .get("entries");
    }

    /** The deadlines of one norm and one subject stand in their order; those of other days are compared in pairs. */
    private static List<String> moved(Path file, JsonNode before, JsonNode after) {
        Map<String, List<JsonNode>> old = bySubject(before);
        Map<String, List<JsonNode>> now = bySubject(after);
        assertThat(now.keySet()).as("%s", file).isEqualTo(old.keySet());
        List<String> moved = new ArrayList<>();
        old.forEach((key, entries) -> {
            List<JsonNode> others = Objects.requireNonNull(now.get(key), key);
            assertThat(others).hasSameSizeAs(entries);
            for (int i = 0; i < entries.size(); i++) {
                String from = day(entries.get(i));
                String to = day(others.get(i));
                if (!from.equals(to)) {
                    moved.add(name(file) + " " + id(entries.get(i)) + " " + from + " " + to);
                }
            }
        });
        return moved;
    }

    private static Map<String, List<JsonNode>> bySubject(JsonNode entries) {
        Map<String, List<JsonNode>> found = new TreeMap<>();
        for (JsonNode entry : entries) {
            found.computeIfAbsent(id(entry) + " " + entry.get("subject"), any -> new ArrayList<>())
                    .add(entry);
        }
        return found;
    }

    private static String id(JsonNode entry) {
        return entry.get(entry.has("norm") ? "norm" : "ground").asString();
    }

    /** What a reader acts on: the one day of an answer, or what it has instead. */
    private static String day(JsonNode answer) {
        return switch (answer.get("result").asString()) {
            case "DUE" -> answer.get("due").asString();
            case "NOT_BEFORE" -> answer.get("notBefore").asString();
            case "WINDOW" ->
                answer.get("first").asString() + "/" + answer.get("last").asString();
            case "SUSPENDED" ->
                answer.get("since").asString() + "/" + answer.get("left").asInt();
            default -> answer.get("result").asString();
        };
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".json", "");
    }
}
