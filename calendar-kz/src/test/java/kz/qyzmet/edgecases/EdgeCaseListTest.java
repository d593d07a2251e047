package kz.qyzmet.edgecases;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Writes the list of situations with their tests, and fails when one that the library answers has none. */
class EdgeCaseListTest {

    private static final Set<Integer> ASKED_FOR = numbers(1, 180);

    @Test
    void everySituationHasATest() throws IOException {
        SortedMap<Integer, Set<String>> tests = tests();
        assertThat(tests.keySet()).containsAll(ASKED_FOR);
        write(tests);
    }

    private static SortedMap<Integer, Set<String>> tests() {
        SortedMap<Integer, Set<String>> tests = new TreeMap<>();
        for (var type : new ClassFileImporter().importPackages("kz.qyzmet.edgecases")) {
            for (JavaMethod method : type.getMethods()) {
                if (method.isAnnotatedWith(EdgeCase.class)) {
                    for (int number : method.getAnnotationOfType(EdgeCase.class).value()) {
                        tests.computeIfAbsent(number, any -> new TreeSet<>())
                                .add(type.getSimpleName() + "." + method.getName());
                    }
                }
            }
        }
        return tests;
    }

    private static void write(SortedMap<Integer, Set<String>> tests) throws IOException {
        StringBuilder list = new StringBuilder("| situation | tests |\n| --- | --- |\n");
        for (int number : ASKED_FOR) {
            Set<String> names = tests.getOrDefault(number, Set.of());
            list.append("| ")
                    .append(number)
                    .append(" | ")
                    .append(String.join(", ", names))
                    .append(" |\n");
        }
        Files.writeString(Path.of("target", "edge-cases.md"), list, StandardCharsets.UTF_8);
    }

    private static Set<Integer> numbers(int... bounds) {
        Set<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < bounds.length; i += 2) {
            IntStream.rangeClosed(bounds[i], bounds[i + 1]).forEach(numbers::add);
        }
        return numbers;
    }
}
