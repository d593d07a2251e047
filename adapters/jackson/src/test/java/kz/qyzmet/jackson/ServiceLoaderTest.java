package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** The module is found by itself, as a named module and on the class path. */
class ServiceLoaderTest {

    @Test
    void theServiceLoaderFindsTheModule() {
        assertThat(JsonMapper.builder().findAndAddModules().build().registeredModules())
                .hasAtLeastOneElementOfType(QyzmetModule.class);
    }

    @Test
    void theDescriptorProvidesTheModule() {
        assertThat(QyzmetModule.class.getModule().getDescriptor().provides()).anySatisfy(provided -> {
            assertThat(provided.service()).isEqualTo(JacksonModule.class.getName());
            assertThat(provided.providers()).containsExactly(QyzmetModule.class.getName());
        });
    }

    /** What the class path goes by: there the descriptor says nothing. */
    @Test
    void theFileOfServicesNamesTheModule() throws IOException {
        String file = "/META-INF/services/" + JacksonModule.class.getName();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(QyzmetModule.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            assertThat(lines.lines()).containsExactly(QyzmetModule.class.getName());
        }
    }
}
