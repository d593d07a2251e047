package kz.qyzmet.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.jqwik.api.providers.ArbitraryProvider;
import org.junit.jupiter.api.Test;

/** The provider stands where the service loader looks; that jqwik finds it there the properties beside this prove. */
class ServiceLoaderTest {

    @Test
    void theDescriptorProvidesIt() {
        assertThat(QyzmetArbitraryProvider.class.getModule().getDescriptor().provides())
                .anySatisfy(provided -> {
                    assertThat(provided.service()).isEqualTo(ArbitraryProvider.class.getName());
                    assertThat(provided.providers())
                            .containsExactlyInAnyOrder(
                                    QyzmetArbitraryProvider.class.getName(), ForeignArbitraryProvider.class.getName());
                });
    }

    /** What the class path goes by: there the descriptor says nothing. */
    @Test
    void theFileOfServicesNamesIt() throws IOException {
        String file = "/META-INF/services/" + ArbitraryProvider.class.getName();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(QyzmetArbitraryProvider.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
            assertThat(lines.lines())
                    .containsExactlyInAnyOrder(
                            QyzmetArbitraryProvider.class.getName(), ForeignArbitraryProvider.class.getName());
        }
    }
}
