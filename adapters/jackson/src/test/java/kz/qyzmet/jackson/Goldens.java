package kz.qyzmet.jackson;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a version: what it has written, later versions read. */
final class Goldens {

    private static final Path FOLDER = Path.of("src", "test", "resources", "kz", "qyzmet", "jackson", "goldens");

    private Goldens() {}

    /** One file of every version, such as {@code values.json}. */
    static List<Path> all(String name) {
        return find(name);
    }

    /** The case files of every version. */
    static List<Path> cases() {
        return find("[a-z0-9-]+\\.json").stream()
                .filter(file -> !file.endsWith("values.json") && !file.endsWith("names.json"))
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> find(String pattern) {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches(pattern))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
