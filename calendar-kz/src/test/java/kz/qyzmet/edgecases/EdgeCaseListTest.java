package kz.qyzmet.edgecases;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Writes the list of situations with their tests, and fails when one of the engine's sections has none. */
class EdgeCaseListTest {

    /** Sections A, B, C, D, E, J and L, what concerns complaints and agreements of G and H, with the months button. */
    private static final Set<Integer> ENGINE =
            numbers(1, 82, 104, 115, 119, 120, 128, 131, 134, 134, 148, 159, 166, 180);

    /** Situations that only a type of case can hold, with that type. */
    private static final Map<Integer, String> WITH_THEIR_CASE = Map.ofEntries(
            Map.entry(13, "inspection: two deliveries of one act"),
            Map.entry(14, "inspection: refusal to accept an act"),
            Map.entry(55, "inspection: what is sent and what is received"),
            Map.entry(65, "inspection plan: a subject without a record"),
            Map.entry(67, "inspection plan: the half-year of an inspection"),
            Map.entry(74, "inspection: a notice sent in time and received late"),
            Map.entry(75, "inspection: a start that moves after the notice"),
            Map.entry(77, "inspection: the draft certificate before completion is known"),
            Map.entry(78, "inspection: early completion"),
            Map.entry(79, "inspection: suspension after the draft went out"));

    @Test
    void everySituationOfTheEngineHasATestOrWaitsForItsCase() throws IOException {
        SortedMap<Integer, Set<String>> tests = tests();
        Set<Integer> accounted = new TreeSet<>(tests.keySet());
        accounted.addAll(WITH_THEIR_CASE.keySet());
        assertThat(accounted).containsAll(ENGINE);
        assertThat(tests.keySet()).doesNotContainAnyElementsOf(WITH_THEIR_CASE.keySet());
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
        for (int number : ENGINE) {
            Set<String> names = tests.get(number);
            list.append("| ")
                    .append(number)
                    .append(" | ")
                    .append(names == null ? "comes with " + WITH_THEIR_CASE.get(number) : String.join(", ", names))
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
