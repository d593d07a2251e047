package kz.qyzmet.spring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The README lists every endpoint, its parameters, and every problem with its status. */
@SpringBootTest(
        classes = Host.class,
        properties = {"qyzmet.web.enabled=true", "spring.main.banner-mode=off"})
class DescribedTest {

    private static final Path README = Path.of("..", "README.md");

    @Autowired
    private Router router;

    @Test
    void everyEndpointIsListed() throws IOException {
        String readme = Files.readString(README);
        for (Endpoint endpoint : router.endpoints()) {
            assertThat(readme).contains("| `" + endpoint.method() + " " + endpoint.path());
            for (Endpoint.Parameter parameter : endpoint.parameters()) {
                assertThat(readme).contains(parameter.name());
            }
        }
    }

    @Test
    void everyProblemIsListed() throws IOException {
        String readme = Files.readString(README);
        for (Problem.Kind kind : Problem.Kind.values()) {
            assertThat(readme.lines()
                            .filter(line -> line.startsWith("| " + kind.status().value() + " |"))
                            .filter(line -> line.contains("`" + Names.kebab(kind.name()) + "`")))
                    .as(kind.name())
                    .hasSize(1);
        }
    }
}
