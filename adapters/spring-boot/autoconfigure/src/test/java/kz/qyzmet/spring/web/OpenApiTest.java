package kz.qyzmet.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The description is valid, complete, and says what the answers hold. */
@SpringBootTest(
        classes = Host.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"qyzmet.web.enabled=true", "qyzmet.web.base-path=/law/kz", "spring.main.banner-mode=off"})
class OpenApiTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Router router;

    private Client client;
    private JsonNode document;

    @BeforeEach
    void ask() {
        client = new Client(port);
        document = client.get("/law/kz/openapi.json").json();
    }

    @Test
    void itIsValid() {
        SwaggerParseResult parsed =
                new OpenAPIV3Parser().readContents(document.toString(), List.of(), new ParseOptions());

        assertThat(parsed.getMessages()).isEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
        assertThat(parsed.getOpenAPI().getServers().get(0).getUrl()).isEqualTo("/law/kz");
    }

    @Test
    void itDescribesEveryEndpointAndNoOther() {
        OpenAPI described = new OpenAPIV3Parser()
                .readContents(document.toString(), List.of(), new ParseOptions())
                .getOpenAPI();
        Set<String> found = new TreeSet<>();
        for (Map.Entry<String, PathItem> path : described.getPaths().entrySet()) {
            for (Map.Entry<PathItem.HttpMethod, Operation> operation :
                    path.getValue().readOperationsMap().entrySet()) {
                found.add(operation.getKey() + " " + path.getKey());
                assertThat(operation.getValue().getResponses()).containsKeys("200", "default");
            }
        }

        assertThat(found)
                .isEqualTo(router.endpoints().stream()
                        .map(endpoint -> endpoint.method() + " " + endpoint.path())
                        .collect(Collectors.toCollection(TreeSet::new)))
                .hasSize(13);
    }

    @Test
    void everyReferenceLeadsSomewhereAndEverySchemaIsUsed() {
        Set<String> referred = new TreeSet<>();
        document.findValuesAsString("$ref").forEach(ref -> {
            assertThat(ref).startsWith("#/components/schemas/");
            referred.add(ref.substring("#/components/schemas/".length()));
        });
        Set<String> there = new TreeSet<>(document.at("/components/schemas").propertyNames());

        assertThat(there).isEqualTo(referred);
    }

    @Test
    void everyPathWithItsExampleIsAnswered() {
        for (Endpoint endpoint : router.endpoints()) {
            if (endpoint.consumes().isEmpty()) {
                StringBuilder path = new StringBuilder("/law/kz" + endpoint.path());
                String separator = "?";
                for (Endpoint.Parameter parameter : endpoint.parameters()) {
                    int at = path.indexOf("{" + parameter.name() + "}");
                    if (at >= 0) {
                        path.replace(at, at + parameter.name().length() + 2, parameter.example());
                    } else {
                        path.append(separator)
                                .append(parameter.name())
                                .append('=')
                                .append(parameter.example());
                        separator = "&";
                    }
                }
                assertThat(client.get(path.toString()).status())
                        .as(path.toString())
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void everyFieldOfAnAnswerIsDescribed() {
        String complaint = Samples.text("cases/complaint-extended.json");
        String inspection = Samples.text("cases/inspection-scheduled-in-order.json");
        String agreement = Samples.text("cases/partnership-agreement-trust-all-steps.json");
        describes("Calendar", client.get("/law/kz/calendar/2026").json());
        describes("Day", client.get("/law/kz/days/2026-05-11").json());
        describes("Norms", client.get("/law/kz/norms").json());
        describes("Schemas", client.get("/law/kz/schemas").json());
        for (JsonNode norm : client.get("/law/kz/norms?kind=DEADLINE").json()) {
            Client.Got got =
                    client.get("/law/kz/deadlines?norm=" + norm.get("id").asString() + "&from=2026-05-06");
            describes(got.status() == 200 ? "Deadline" : "Problem", got.json());
        }
        describes(
                "Rows",
                client.postJson("/law/kz/deadlines", "[{\"norm\":\"x\",\"trigger\":\"y\"}]")
                        .json());
        for (String text : List.of(complaint, inspection, agreement)) {
            describes(
                    "Timeline",
                    client.postJson("/law/kz/timeline?asOf=2026-12-31&explain=true", text)
                            .json());
            describes(
                    "Findings",
                    client.postJson("/law/kz/check?asOf=2026-12-31", text).json());
            describes(
                    "Impact",
                    client.postJson(
                                    "/law/kz/impact",
                                    "{ \"to\": { \"amendments\": \"fact,date,other_date,week,basis\\n"
                                            + "DAY_OFF,2026-05-13,,five,x\\n\" }, \"cases\": [" + text + "] }")
                            .json());
        }
        describes(
                "Feasibility",
                client.postJson("/law/kz/feasibility?asOf=2026-12-31", inspection)
                        .json());
        describes("Problem", client.get("/law/kz/norms/no.such").json());
    }

    private void describes(String schema, JsonNode answer) {
        describes(document.at("/components/schemas/" + schema), answer, schema);
    }

    private void describes(JsonNode schema, JsonNode value, String path) {
        JsonNode meant =
                schema.has("$ref") ? document.at(schema.get("$ref").asString().substring(1)) : schema;
        if (value.isArray() && meant.has("items")) {
            value.forEach(item -> describes(meant.get("items"), item, path + "[]"));
        } else if (value.isObject() && meant.has("properties")) {
            for (Map.Entry<String, JsonNode> part : value.properties()) {
                assertThat(meant.get("properties").has(part.getKey()))
                        .as(path + "." + part.getKey())
                        .isTrue();
                describes(meant.get("properties").get(part.getKey()), part.getValue(), path + "." + part.getKey());
            }
            for (JsonNode required : meant.get("required")) {
                assertThat(value.has(required.asString()))
                        .as(path + "." + required.asString())
                        .isTrue();
            }
        }
    }
}
