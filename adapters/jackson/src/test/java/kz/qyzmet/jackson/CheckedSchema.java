package kz.qyzmet.jackson;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A schema in the hands of a validator that is not ours. */
final class CheckedSchema {

    private static final String META = "https://json-schema.org/draft/2020-12/schema";

    private final Schema schema;

    private CheckedSchema(Schema schema) {
        this.schema = schema;
    }

    static CheckedSchema of(JsonNode schema) {
        return new CheckedSchema(registry().getSchema(schema));
    }

    /** The schema of schemas. */
    static CheckedSchema ofSchemas() {
        return new CheckedSchema(registry().getSchema(SchemaLocation.of(META)));
    }

    boolean accepts(JsonNode file) {
        return schema.validate(file).isEmpty();
    }

    /** Takes formats, too, for what they say: most validators only note them. */
    boolean acceptsWithFormats(JsonNode file) {
        return schema.validate(file, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .isEmpty();
    }

    /** Returns where what is refused. */
    List<String> refusals(JsonNode file) {
        return schema.validate(file).stream()
                .map(CheckedSchema::shown)
                .distinct()
                .toList();
    }

    private static String shown(Error error) {
        return error.getInstanceLocation() + " " + error.getKeyword();
    }

    private static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }
}
