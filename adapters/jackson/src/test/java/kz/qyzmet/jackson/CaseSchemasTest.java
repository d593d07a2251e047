package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.qyzmet.complaint.Complaint;
import kz.qyzmet.text.LocalizedText;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CaseSchemasTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path KEPT = Path.of("src", "test", "resources", "kz", "qyzmet", "jackson", "schemas");
    private static final CaseSchemas SCHEMAS = CaseSchemas.standard();

    /** Seen in a review, whatever changes it: the form of the schemas, a part of a case, a label. */
    @ParameterizedTest
    @ValueSource(strings = {"recording-request", "partnership-agreement"})
    void aSchemaIsTheOneThatWasKept(String type) throws IOException {
        assertThat(SCHEMAS.text(type)).isEqualTo(Files.readString(KEPT.resolve(type + ".json")));
    }

    @Test
    void theTextIsTheDocument() {
        assertThat(SCHEMAS.text("complaint"))
                .startsWith("{\n  \"$schema\" : ")
                .endsWith("\n}\n")
                .doesNotContain("\r", "\t");
        assertThat(JSON.readTree(SCHEMAS.text("complaint"))).isEqualTo(SCHEMAS.schema("complaint"));
        assertThat(JSON.readTree(SCHEMAS.text())).isEqualTo(SCHEMAS.all());
    }

    @Test
    void everyTypeHasASchemaOfItsOwn() {
        assertThat(SCHEMAS.names()).isEqualTo(CaseTypes.standard().names());
        assertThat(SCHEMAS.names()).allSatisfy(type -> {
            ObjectNode schema = SCHEMAS.schema(type);
            assertThat(schema.propertyNames())
                    .containsExactly(
                            "$schema",
                            "$id",
                            "title",
                            "description",
                            "x-label",
                            "type",
                            "properties",
                            "required",
                            "additionalProperties",
                            "$defs");
            assertThat(schema.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(schema.get("$id").asString()).isEqualTo("urn:kz:qyzmet:schema:0.1:" + type);
            assertThat(schema.get("title").asString()).isEqualTo(type);
            assertThat(schema.at("/properties/type/const").asString()).isEqualTo(type);
            assertThat(schema.at("/required/0").asString()).isEqualTo("type");
            assertThat(schema.get("properties").propertyNames()).first().isEqualTo("type");
        });
    }

    @Test
    void aTypeBearsItsLabel() {
        ObjectNode schema = SCHEMAS.schema("complaint");

        assertThat(schema.get("description").asString()).isEqualTo("Complaint");
        assertThat(SCHEMAS.label("complaint")).contains(LocalizedText.of("Шағым", "Жалоба", "Complaint"));
        assertThat(SCHEMAS.names()).allMatch(type -> SCHEMAS.label(type).isPresent());
        assertThat(schema.get("x-label"))
                .isEqualTo(JSON.readTree("{ \"kk\": \"Шағым\", \"ru\": \"Жалоба\", \"en\": \"Complaint\" }"));
    }

    @Test
    void whatIsReferredToIsThere() {
        Collection<ObjectNode> documents =
                new ArrayList<>(SCHEMAS.names().stream().map(SCHEMAS::schema).toList());
        documents.add(SCHEMAS.all());

        for (ObjectNode document : documents) {
            List<String> references =
                    document.findValuesAsString("$ref").stream().distinct().toList();
            assertThat(references)
                    .containsExactlyInAnyOrderElementsOf(document.get("$defs").propertyNames().stream()
                            .map(name -> "#/$defs/" + name)
                            .toList());
        }
    }

    /** In the schema of a case of the library nothing is left open. */
    @Test
    void everyPartIsDescribed() {
        assertThat(SCHEMAS.all().findValues("properties"))
                .allSatisfy(properties -> assertThat(properties).allMatch(part -> !part.isEmpty()));
        assertThat(SCHEMAS.all().findValues("items")).allMatch(part -> !part.isEmpty());
    }

    @Test
    void mandatoryPartsAreThoseThatTheBuilderAsksFor() {
        assertThat(SCHEMAS.schema("complaint").get("required")).isEqualTo(JSON.readTree("[\"type\", \"addressee\"]"));
        assertThat(SCHEMAS.schema("complaint").at("/$defs/complaint.ComplaintExtension/required"))
                .isEqualTo(JSON.readTree("[\"decidedOn\", \"ground\"]"));
        assertThat(SCHEMAS.schema("application").at("/$defs/calendar.OpeningHours/required"))
                .isEqualTo(JSON.readTree("[\"opens\", \"closes\"]"));
        assertThat(SCHEMAS.schema("partnership")
                        .at("/$defs/party.ContactDetails")
                        .has("required"))
                .isFalse();
    }

    @Test
    void aDefaultIsShownWhereItIsTheSameForEveryCase() {
        assertThat(SCHEMAS.schema("complaint")
                        .at("/properties/procedure/default")
                        .asString())
                .isEqualTo("PUBLIC_SERVICE");
        assertThat(SCHEMAS.schema("outage")
                        .at("/properties/planned")
                        .get("default")
                        .isBoolean())
                .isTrue();
        assertThat(CaseSchemas.of(Samples.TYPES).schema("sample").at("/properties/term/default"))
                .isEqualTo(JSON.readTree("{ \"amount\": 5, \"unit\": \"WORKING_DAY\" }"));
    }

    /** Not what the file lacks to be each of the other types. */
    @Test
    void theSchemaOfAllTypesTellsWhatIsWrongWithOne() {
        CheckedSchema all = CheckedSchema.of(SCHEMAS.all());

        assertThat(all.refusals(JSON.readTree("{ \"type\": \"complaint\", \"adressee\": \"SERVICE_PROVIDER\" }")))
                .containsExactlyInAnyOrder(" required", " additionalProperties");
        assertThat(all.refusals(JSON.readTree("{ \"type\": \"complain\" }"))).containsExactly("/type enum");
        assertThat(all.refusals(JSON.readTree("{}"))).containsExactly(" required");
    }

    @Test
    void theSchemaOfAllTypesIsAChoiceOfThem() {
        ObjectNode all = SCHEMAS.all();

        assertThat(all.get("$id").asString()).isEqualTo("urn:kz:qyzmet:schema:0.1:case");
        assertThat(all.at("/properties/type/enum").values().stream().map(JsonNode::asString))
                .containsExactlyElementsOf(SCHEMAS.names());
        assertThat(all.get("allOf").values().stream()
                        .map(choice -> choice.at("/then/$ref").asString()))
                .containsExactlyElementsOf(
                        SCHEMAS.names().stream().map(name -> "#/$defs/" + name).toList());
        for (String type : SCHEMAS.names()) {
            ObjectNode one = SCHEMAS.schema(type);
            JsonNode shared = all.get("$defs");
            one.get("$defs")
                    .properties()
                    .forEach(definition ->
                            assertThat(shared.get(definition.getKey())).isEqualTo(definition.getValue()));
            assertThat(one.remove(List.of("$schema", "$id", "$defs"))).isEqualTo(shared.get(type));
        }
    }

    @Test
    void aCaseOfAHostHasASchemaAndNoIdOfOurs() {
        CaseSchemas schemas = CaseSchemas.of(Samples.TYPES);

        assertThat(schemas.names()).contains("complaint", "sample");
        assertThat(schemas.schema("sample").has("$id")).isFalse();
        assertThat(schemas.schema("complaint")).isEqualTo(SCHEMAS.schema("complaint"));
        assertThat(schemas.all().has("$id")).isFalse();
        assertThat(schemas.all().at("/$defs/sample")).isNotEmpty();
        assertThat(CheckedSchema.ofSchemas().refusals(schemas.all())).isEmpty();
    }

    @Test
    void anotherCaseUnderTheNameOfOursHasNoIdOfOurs() {
        CaseSchemas schemas = CaseSchemas.of(CaseTypes.standard().with("complaint", Sample.class));

        assertThat(schemas.schema("complaint").has("$id")).isFalse();
        assertThat(schemas.schema("complaint").get("properties").has("registered"))
                .isTrue();
        assertThat(schemas.all().has("$id")).isFalse();
        assertThat(CaseSchemas.of(CaseTypes.none().with("complaint", Complaint.class))
                        .all()
                        .has("$id"))
                .isFalse();
    }

    @Test
    void whatIsHandedOutIsACopy() {
        SCHEMAS.schema("complaint").removeAll();
        SCHEMAS.all().removeAll();

        assertThat(SCHEMAS.schema("complaint").isEmpty()).isFalse();
        assertThat(SCHEMAS.all().isEmpty()).isFalse();
        assertThat(SCHEMAS.schema("complaint"))
                .isEqualTo(CaseSchemas.of(CaseTypes.standard()).schema("complaint"));
    }

    @Test
    void anUnknownTypeIsRefusedWithTheNames() {
        List<ThrowingCallable> asked = List.of(
                () -> SCHEMAS.schema("complain"), () -> SCHEMAS.text("complain"), () -> SCHEMAS.label("complain"));

        assertThat(asked)
                .allSatisfy(asking -> assertThatExceptionOfType(IllegalArgumentException.class)
                        .isThrownBy(asking)
                        .withMessage("Invalid case type: Expected one of " + String.join(", ", SCHEMAS.names())
                                + ", but found: 'complain'; nearest: complaint"));
    }
}
