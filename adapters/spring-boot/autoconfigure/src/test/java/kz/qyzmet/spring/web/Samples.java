package kz.qyzmet.spring.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the examples. */
final class Samples {

    private static final Path EXAMPLES = Path.of("..", "..", "..", "examples");

    private Samples() {}

    static List<Path> cases() {
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("cases"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String file) {
        return text(EXAMPLES.resolve(file));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
