package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a schema says of a type is what the reader does, on every example of it and on whatever is near to one. */
class SchemaLawTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SchemaLaw STANDARD = new SchemaLaw(CaseTypes.standard());

    /** A case of a host that has every sort of part. */
    private static final String FULL_SAMPLE = """
            { "type": "sample", "registered": "2026-05-06", "answered": { "at": "2026-05-07T10:00", "recordedOn":
              "2026-05-08", "planned": false }, "plannedFor": "2026-06-01", "month": "2026-05",
              "called": "2026-05-06T09:30+05:00", "calls": 3, "ground": "cc.a173", "hours": { "opens": "09:00", "closes":
              "18:30" }, "name": { "kk": "а", "ru": "б", "en": "c" }, "applicant": "900101300123", "fee": 12.50,
              "consent": true, "notes": ["a", "a"], "suspensions": [{ "suspended": "2026-05-07", "resumed":
              "2026-05-08", "ground": "law88.a27-2.p4" }], "extensions": [{ "by": { "amount": 5, "unit": "WORKING_DAY" },
              "decided": "2026-05-07", "ground": "cc.a173" }], "counts": { "BREACH": 2 }, "days": ["2026-05-06"],
              "nested": [{ "title": "a", "decidedOn": "2026-05-06", "below": [{ "title": "b" }] }],
              "term": { "amount": 3, "unit": "MONTH" }, "urgent": true, "copies": 2 }
            """;

    static Set<String> types() {
        return CaseSchemas.standard().names();
    }

    private static List<ObjectNode> examples(String type) throws IOException {
        List<ObjectNode> examples = new ArrayList<>();
        for (Path file : ExampleCasesTest.files()) {
            ObjectNode example = (ObjectNode) JSON.readTree(Files.readString(file));
            if (example.get("type").asString().equals(type)) {
                examples.add(example);
            }
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("types")
    void schemaAndReaderAgree(String type) throws IOException {
        assertThat(STANDARD.disagreements(CaseSchemas.standard().schema(type), examples(type)))
                .isEmpty();
    }

    @Test
    void theyAgreeOnTheCaseOfAHost() {
        ObjectNode sample = (ObjectNode) JSON.readTree(FULL_SAMPLE);
        ObjectNode schema = CaseSchemas.of(Samples.TYPES).schema("sample");

        assertThat(sample.propertyNames())
                .containsExactlyInAnyOrderElementsOf(schema.get("properties").propertyNames());
        assertThat(Samples.read(FULL_SAMPLE)).isInstanceOf(Sample.class);
        assertThat(new SchemaLaw(Samples.TYPES).disagreements(schema, List.of(sample)))
                .isEmpty();
    }

    /** Such parts are left open: the schema may take too much of them, and never too little. */
    @Test
    void whatNoneOfOurRulesReadsIsNotRefused() {
        CaseTypes types = CaseTypes.none().with("foreign", ForeignCase.class);
        ObjectNode file = (ObjectNode) JSON.readTree("""
                { "type": "foreign", "name": "a", "day": " SUNDAY ", "place": "https://example.org",
                  "days": ["2026-05-06"], "notes": { "2026-05-06": "a" } }
                """);
        ObjectNode schema = CaseSchemas.of(types).schema("foreign");

        assertThat(CheckedSchema.of(schema).refusals(file)).isEmpty();
        assertThat(new SchemaLaw(types).disagreements(schema, List.of(file)))
                .isNotEmpty()
                .allMatch(found -> found.startsWith("accepted, but not read: "));
        assertThat(schema.get("required")).isEqualTo(JSON.readTree("[\"type\"]"));
        assertThat(schema.at("/properties/place").isEmpty()).isTrue();
        assertThat(schema.at("/properties/days/items").isEmpty()).isTrue();
        assertThat(schema.at("/properties/day/examples/6").asString()).isEqualTo("SUNDAY");
        // Its label is not the same for every case.
        assertThat(schema.has("description")).isFalse();
    }

    @Test
    void aSchemaThatAsksForMoreIsFound() throws IOException {
        ObjectNode schema = CaseSchemas.standard().schema("complaint");
        schema.withArray("required").add("answeredOn");

        assertThat(STANDARD.disagreements(schema, examples("complaint")))
                .isNotEmpty()
                .allMatch(found -> found.startsWith("read, but refused at [ required]"));
    }

    @Test
    void aSchemaThatAsksForLessIsFound() throws IOException {
        ObjectNode schema = CaseSchemas.standard().schema("complaint");
        schema.remove("required");

        assertThat(STANDARD.disagreements(schema, examples("complaint")))
                .isNotEmpty()
                .allMatch(found -> found.startsWith("accepted, but not read: line 1: missing field: "));
    }
}
