package kz.qyzmet.spring.web;

import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.jackson.CaseSchemas;
import kz.qyzmet.jackson.CaseTypes;
import kz.qyzmet.spring.web.Endpoint.Parameter;
import kz.qyzmet.spring.web.Problem.Kind;
import org.springframework.http.MediaType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be asked, and how a case file is formed. */
final class DescriptionEndpoints {

    private static final MediaType SCHEMA = new MediaType("application", "schema+json");
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final CaseTypes types;
    private final CaseSchemas schemas;

    DescriptionEndpoints(CaseTypes types, CaseSchemas schemas) {
        this.types = types;
        this.schemas = schemas;
    }

    /** Returns the endpoints that describe others, and themselves. */
    List<Endpoint> all(List<Endpoint> others) {
        List<Endpoint> all = new ArrayList<>(others);
        List<Endpoint> own = List.of(
                Endpoint.get(
                        "/schemas",
                        "The types of cases, each with the address of its schema",
                        List.of(),
                        List.of(Formats.JSON),
                        "Schemas",
                        asked -> Formats.json(json -> list(asked.base(), json))),
                Endpoint.get(
                        "/schemas/{type}",
                        "The JSON Schema (2020-12) of a type of case",
                        List.of(Parameter.required("type", "The type, as case files name it", "complaint")),
                        List.of(Formats.JSON, SCHEMA),
                        "Schema",
                        this::schema),
                Endpoint.get(
                        "/openapi.json",
                        "This description",
                        List.of(),
                        List.of(Formats.JSON),
                        "OpenApi",
                        asked -> tree(new OpenApi(asked.base(), types).describe(all))));
        all.addAll(own);
        return own;
    }

    private void list(String base, JsonGenerator json) {
        json.writeStartArray();
        for (String type : types.names()) {
            json.writeStartObject();
            json.writeStringProperty("type", type);
            json.writeStringProperty("schema", base + "/schemas/" + type);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private byte[] schema(Asked asked) {
        String type = asked.get("type");
        if (!types.names().contains(type)) {
            throw Kind.UNKNOWN_CASE_TYPE.because(
                    "Expected one of " + String.join(", ", types.names()) + ", but found: '" + type + "'");
        }
        return tree(schemas.schema(type));
    }

    private static byte[] tree(JsonNode tree) {
        return Formats.json(json -> MAPPER.writeTree(json, tree));
    }
}
