package kz.qyzmet.spring.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kz.qyzmet.jackson.CaseTypes;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the endpoints by OpenAPI 3.1, made of the table by which they are answered. */
final class OpenApi {

    private static final String SCHEMAS = "answers.json";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final String base;
    private final CaseTypes types;

    OpenApi(String base, CaseTypes types) {
        this.base = base;
        this.types = types;
    }

    ObjectNode describe(List<Endpoint> endpoints) {
        ObjectNode document = MAPPER.createObjectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Qyzmet")
                .put("version", "1")
                .put(
                        "description",
                        "The working-day calendar of Kazakhstan and the deadlines of the law on state services. Sentences"
                                + " are in the language of Accept-Language: kk, ru or en. A parameter that is not"
                                + " described here is refused. Every error is a problem detail (RFC 9457).");
        document.putArray("servers").addObject().put("url", base);
        ObjectNode paths = document.putObject("paths");
        for (Endpoint endpoint : endpoints) {
            ObjectNode path = paths.has(endpoint.path())
                    ? (ObjectNode) paths.get(endpoint.path())
                    : paths.putObject(endpoint.path());
            operation(endpoint, path.putObject(method(endpoint)));
        }
        document.putObject("components").set("schemas", schemas());
        return document;
    }

    private static String method(Endpoint endpoint) {
        return endpoint.method().name().toLowerCase(Locale.ROOT);
    }

    private static void operation(Endpoint endpoint, ObjectNode operation) {
        operation.put("operationId", operationId(endpoint)).put("summary", endpoint.summary());
        ArrayNode parameters = operation.putArray("parameters");
        endpoint.parameters().forEach(parameter -> parameter(endpoint, parameter, parameters.addObject()));
        if (!endpoint.consumes().isEmpty()) {
            ObjectNode body = operation.putObject("requestBody").put("required", true);
            ObjectNode content = body.putObject("content");
            for (MediaType type : endpoint.consumes()) {
                schema(content.putObject(name(type)), type, requestSchema(endpoint));
            }
        }
        ObjectNode responses = operation.putObject("responses");
        ObjectNode ok = responses.putObject("200").put("description", "The answer");
        if (endpoint.method().equals(HttpMethod.GET)) {
            ok.putObject("headers")
                    .putObject("ETag")
                    .put("description", "Of the content, strong")
                    .putObject("schema")
                    .put("type", "string");
            responses.putObject("304").put("description", "The answer is that of If-None-Match");
        }
        ObjectNode content = ok.putObject("content");
        endpoint.produces().forEach(type -> schema(content.putObject(name(type)), type, endpoint.schema()));
        ObjectNode problem = responses.putObject("default").put("description", "A problem detail");
        schema(
                problem.putObject("content").putObject(MediaType.APPLICATION_PROBLEM_JSON_VALUE),
                Formats.JSON,
                "Problem");
    }

    /** The name of the operation is made of the method and the words of the path: {@code getCalendarYear}. */
    private static String operationId(Endpoint endpoint) {
        StringBuilder id = new StringBuilder(method(endpoint));
        Arrays.stream(endpoint.path().split("[^A-Za-z]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word ->
                        id.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1)));
        return id.toString();
    }

    private static void parameter(Endpoint endpoint, Endpoint.Parameter parameter, ObjectNode described) {
        boolean inPath = endpoint.path().contains("{" + parameter.name() + "}");
        described
                .put("name", parameter.name())
                .put("in", inPath ? "path" : "query")
                .put("required", inPath || parameter.required())
                .put("description", parameter.description())
                .put("example", parameter.example());
        ObjectNode schema = described.putObject("schema").put("type", "string");
        if (!parameter.values().isEmpty()) {
            ArrayNode values = schema.putArray("enum");
            parameter.values().forEach(values::add);
        }
    }

    private static String requestSchema(Endpoint endpoint) {
        return switch (endpoint.path()) {
            case "/deadlines" -> "Questions";
            case "/impact" -> "Comparison";
            default -> "Case";
        };
    }

    private static void schema(ObjectNode content, MediaType type, String name) {
        ObjectNode schema = content.putObject("schema");
        if (type.equals(Formats.CSV)) {
            schema.put("type", "string");
        } else {
            schema.put("$ref", "#/components/schemas/" + name);
        }
    }

    private static String name(MediaType type) {
        return Negotiation.names(List.of(type)).get(0);
    }

    /** The schemas of the answers, with the names of the types of cases and of the problems that there are. */
    private ObjectNode schemas() {
        ObjectNode schemas;
        try (InputStream in = Objects.requireNonNull(OpenApi.class.getResourceAsStream(SCHEMAS), SCHEMAS)) {
            schemas = (ObjectNode) MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ArrayNode names = ((ObjectNode) schemas.at("/Case/properties/type")).putArray("enum");
        types.names().forEach(names::add);
        ArrayNode problems = ((ObjectNode) schemas.at("/Problem/properties/type")).putArray("enum");
        for (Problem.Kind kind : Problem.Kind.values()) {
            problems.add(kind.type());
        }
        return schemas;
    }
}
