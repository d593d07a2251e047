package kz.qyzmet;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The tests that name the norms that they show, by norm. */
public final class ShownNorms {

    private static final Map<String, Set<String>> BY_NORM = read();

    private ShownNorms() {}

    /** The tests, such as {@code NoteTopicTest.ofForm1Mk}, by the id of the norm. */
    public static Map<String, Set<String>> byNorm() {
        return BY_NORM;
    }

    private static Map<String, Set<String>> read() {
        JavaClasses all = new ClassFileImporter()
                .importLocations(Set.of(Location.of(
                        ShownNorms.class.getProtectionDomain().getCodeSource().getLocation())));
        Map<String, Set<String>> tests = new TreeMap<>();
        for (JavaClass test : all) {
            for (JavaMethod method : test.getMethods()) {
                Stream.concat(
                                method.tryGetAnnotationOfType(OfNorm.class.getName()).stream(),
                                test.tryGetAnnotationOfType(OfNorm.class.getName()).stream())
                        .map(ShownNorms::ids)
                        .flatMap(Stream::of)
                        .forEach(id -> tests.computeIfAbsent(id, key -> new TreeSet<>())
                                .add(test.getSimpleName() + "." + method.getName()));
            }
        }
        return tests;
    }

    private static String[] ids(JavaAnnotation<?> annotation) {
        return (String[]) annotation.get("value").orElseThrow();
    }
}
