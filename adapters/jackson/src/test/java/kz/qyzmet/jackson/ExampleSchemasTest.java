package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of a type takes the examples of that type, as they are and as they are written, and no others. */
class ExampleSchemasTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final CaseSchemas SCHEMAS = CaseSchemas.standard();
    private static final CheckedSchema ALL = CheckedSchema.of(SCHEMAS.all());
    private static final Map<String, CheckedSchema> BY_TYPE = SCHEMAS.names().stream()
            .collect(Collectors.toMap(Function.identity(), type -> CheckedSchema.of(SCHEMAS.schema(type))));

    static List<Path> files() throws IOException {
        return ExampleCasesTest.files();
    }

    private static CheckedSchema of(String type) {
        return Objects.requireNonNull(BY_TYPE.get(type), type);
    }

    static Set<String> types() {
        return SCHEMAS.names();
    }

    @ParameterizedTest
    @MethodSource("files")
    void anExampleIsOfItsOwnTypeAlone(Path file) throws IOException {
        JsonNode example = JSON.readTree(Files.readString(file));

        assertThat(ALL.refusals(example)).isEmpty();
        assertThat(ALL.acceptsWithFormats(example)).isTrue();
        assertThat(types().stream().filter(type -> of(type).accepts(example)))
                .containsExactly(example.get("type").asString());
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatIsWrittenIsAccepted(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            JsonNode written = JSON.readTree(
                    CaseWriter.standard().write(CaseReader.standard().read(in)));

            assertThat(of(written.get("type").asString()).refusals(written)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSchemaIsASchema(String type) {
        assertThat(CheckedSchema.ofSchemas().refusals(SCHEMAS.schema(type))).isEmpty();
    }

    @Test
    void theSchemaOfAllTypesIsASchema() {
        assertThat(CheckedSchema.ofSchemas().refusals(SCHEMAS.all())).isEmpty();
    }

    @Test
    void theSchemaOfSchemasRefusesWhatIsNone() {
        assertThat(CheckedSchema.ofSchemas().refusals(JSON.readTree("{ \"type\": \"objekt\" }")))
                .isNotEmpty();
    }
}
