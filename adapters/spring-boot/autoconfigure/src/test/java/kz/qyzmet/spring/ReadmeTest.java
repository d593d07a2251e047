package kz.qyzmet.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written for a reader is there, and what is there is written. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..", "..", "..");
    private static final Path README = ROOT.resolve("adapters/spring-boot/README.md");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyPropertyIsInTheTable() throws IOException {
        String readme = Files.readString(README);
        try (InputStream in = Objects.requireNonNull(
                QyzmetProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json"))) {
            for (JsonNode property : JsonMapper.shared().readTree(in).get("properties")) {
                assertThat(readme)
                        .contains("`" + property.get("name").asString().replace("policies", "policies.*") + "`");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"adapters/README.md", "adapters/spring-boot/README.md"})
    void everyExcerptIsCodeThatIsBuilt(String guide) throws IOException {
        List<String> sources = Stream.of("adapters/spring-boot", "examples/with-spring-boot")
                .flatMap(ReadmeTest::sources)
                .map(ReadmeTest::bare)
                .toList();
        Matcher excerpt = JAVA.matcher(Files.readString(ROOT.resolve(guide)));
        int found = 0;
        while (excerpt.find()) {
            String code = bare(excerpt.group(1));
            assertThat(sources).as(excerpt.group(1)).anyMatch(source -> source.contains(code));
            found++;
        }
        assertThat(found).isPositive();
    }

    private static Stream<String> sources(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(ReadmeTest::text).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String bare(String code) {
        return code.replaceAll("\\s+", "");
    }
}
