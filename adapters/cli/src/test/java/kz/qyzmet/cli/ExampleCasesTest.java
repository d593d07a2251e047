package kz.qyzmet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both commands answer every example, in each language and format. */
class ExampleCasesTest {

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "..", "examples", "cases"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void anExampleIsAnsweredInEveryLanguage(Path file) throws IOException {
        String own = Files.readString(file);
        for (String language : List.of("en", "ru", "kk")) {
            for (String format : List.of("text", "json")) {
                String[] options = {file.toString(), "--as-of", "2026-12-21", "--lang", language, "--format", format};
                Ran timeline = Ran.with(Stream.concat(Stream.of("timeline"), Stream.of(options))
                                .toArray(String[]::new))
                        .exits(0);
                Ran check = Ran.with(
                        Stream.concat(Stream.of("check"), Stream.of(options)).toArray(String[]::new));
                assertThat(check.code()).isBetween(0, 1);
                assertThat(check.err() + timeline.err()).isEmpty();
                if (format.equals("text") && !language.equals("en")) {
                    // What the file itself says in English stays as it is.
                    assertThat(LanguageTest.latin(timeline.out() + check.out())).allMatch(own::contains);
                }
            }
        }
    }
}
