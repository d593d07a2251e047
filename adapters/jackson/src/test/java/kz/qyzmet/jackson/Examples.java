package kz.qyzmet.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.LegalCase;
import kz.qyzmet.deadline.Reckoner;

/** The cases of the examples, and an engine to answer them. */
final class Examples {

    static final Path FOLDER = Path.of("..", "..", "examples", "cases");

    static final Reckoner LAW = Reckoner.on(KazakhstanCalendar.fiveDay());

    /** A day by which most of the examples have come to their end. */
    static final LocalDate THU_2026_12_31 = LocalDate.of(2026, 12, 31);

    private static final Map<String, LegalCase> CASES = readAll();

    private Examples() {}

    static Map<String, LegalCase> cases() {
        return CASES;
    }

    /** Returns the case of a file. */
    static LegalCase of(String file) {
        return Objects.requireNonNull(CASES.get(file), file);
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, LegalCase> readAll() {
        Map<String, LegalCase> cases = new TreeMap<>();
        for (Path file : files()) {
            try (InputStream in = Files.newInputStream(file)) {
                cases.put(file.getFileName().toString(), CaseReader.standard().read(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return cases;
    }
}
