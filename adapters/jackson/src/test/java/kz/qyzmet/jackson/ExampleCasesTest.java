package kz.qyzmet.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.qyzmet.deadline.LegalCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases that the examples show are read, and written so that they read back. */
class ExampleCasesTest {

    private static final Path FOLDER = Path.of("..", "..", "examples", "cases");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static LegalCase read(InputStream in) throws IOException {
        return CaseReader.standard().read(in);
    }

    @Test
    void everyTypeHasAnExample() throws IOException {
        assertThat(files())
                .extracting(file -> CaseTypes.standard().nameOf(readFile(file)))
                .containsAll(CaseTypes.standard().names());
    }

    @ParameterizedTest
    @MethodSource("files")
    void anExampleReadsBack(Path file) throws IOException {
        LegalCase example = readFile(file);

        String written = CaseWriter.standard().write(example);

        assertThat(read(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(example);
    }

    private static LegalCase readFile(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }
}
