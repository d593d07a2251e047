package kz.qyzmet;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.qyzmet.law.Act;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.NormKind;
import kz.qyzmet.law.Norms;
import org.junit.jupiter.api.Test;

/**
 * Which class decides a norm and which test shows it: Law Art. 1 to 30, the whole of order 83, the whole of order
 * 219/НҚ (the agreement with its three annexes and the order that approves it), and order 78 with its report forms.
 *
 * <p>The class is read from the class files: it is the one that uses the constant of the norm, or names its id. The
 * list is written to {@code target/norms.md}. A norm that no case decides stands in {@code catalogue-only.tsv} with the
 * reason; of the report forms and of the points on reports there is none.
 */
class NormCoverageTest {

    private static final Pattern ARTICLE = Pattern.compile("a(\\d+)(?:-\\d+)?");

    /** The annexes with the report forms, and the points on what goes into them and what comes of them. */
    private static final Pattern REPORTS =
            Pattern.compile("ctl78[.](?:f(?:\\dmk|all)|p(?:35|57|6[0-5])(?:-\\d+)?)[.].*|ucc83[.]a[12][.].*");

    private static final Path LIST = Path.of("target", "norms.md");

    /** Of these kinds every norm is decided by code. */
    private static final Set<NormKind> DECIDED = Set.of(
            NormKind.DEADLINE,
            NormKind.DURATION_CAP,
            NormKind.NOTICE_LEAD,
            NormKind.PERIODIC,
            NormKind.FIXED_DATE,
            NormKind.SCHEDULE,
            NormKind.GROUND,
            NormKind.PROHIBITION,
            NormKind.ELIGIBILITY,
            NormKind.CALCULATION);

    /** Of these kinds a norm is decided where a case can break it, and else named with the reason. */
    private static final Set<NormKind> DECIDED_OR_NAMED =
            Set.of(NormKind.OBLIGATION, NormKind.RIGHT, NormKind.FORM, NormKind.STATE_TRANSITION);

    /** Of these acts every norm is in scope. */
    private static final Set<Act> WHOLE = Set.of(Act.CONTACT_CENTER_RULES, Act.STANDARD_AGREEMENT);

    private static final JavaClasses CORE = new ClassFileImporter()
            .importLocations(Set.of(Location.of(
                    Norms.class.getProtectionDomain().getCodeSource().getLocation())));

    private static final Map<String, Set<String>> DECIDERS = deciders();
    private static final Map<String, Set<String>> SHOWN = ShownNorms.byNorm();

    @Test
    void everyNormIsDecidedByACaseAndATestOrNamedWithTheReason() throws IOException {
        Map<String, Set<String>> deciders = DECIDERS;
        Map<String, Set<String>> tests = SHOWN;
        Map<String, String> reasons = reasons();
        List<String> lines = new ArrayList<>(List.of("| norm | kind | class | test |", "| --- | --- | --- | --- |"));
        Set<String> missing = new TreeSet<>();
        for (Norm norm : inScope()) {
            String id = norm.id().id();
            Set<String> classes = deciders.getOrDefault(id, Set.of());
            Set<String> shown = tests.getOrDefault(id, Set.of());
            String reason = reasons.getOrDefault(id, "");
            boolean decided = !classes.isEmpty() && !shown.isEmpty();
            if (!decided && (DECIDED.contains(norm.kind()) || isOnReports(norm) || reason.isEmpty())) {
                missing.add(id + " (" + norm.kind() + ") class: " + classes + " test: " + shown);
            }
            lines.add("| " + id + " | " + norm.kind() + " | "
                    + (decided
                            ? String.join(", ", classes) + " | " + String.join(", ", shown)
                            : "catalogue only | " + reason)
                    + " |");
        }
        Files.createDirectories(LIST.getParent());
        Files.write(LIST, lines, StandardCharsets.UTF_8);

        assertThat(missing).as("norms without code, test or reason").isEmpty();
    }

    @Test
    void aNormIsNotBothDecidedAndNamedAsCatalogueOnly() {
        Map<String, Set<String>> tests = SHOWN;
        Set<String> inScope = new TreeSet<>();
        inScope().forEach(norm -> inScope.add(norm.id().id()));

        assertThat(reasons().keySet()).isSubsetOf(inScope).noneMatch(tests::containsKey);
    }

    @Test
    void aTestNamesOnlyNormsThatClassesDecide() {
        assertThat(DECIDERS.keySet()).containsAll(SHOWN.keySet());
    }

    @Test
    void everyConstantOfTheRoomsIsUsedByCodeAndShownByATest() {
        Map<String, Set<String>> deciders = DECIDERS;
        Map<String, Set<String>> tests = SHOWN;

        assertThat(constants().entrySet().stream()
                        .filter(constant -> constant.getKey().matches("kz\\.qyzmet\\.(?!law\\.).*"))
                        .filter(constant ->
                                !deciders.containsKey(constant.getValue()) || !tests.containsKey(constant.getValue()))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    private static List<Norm> inScope() {
        return Norms.standard().all().stream()
                .filter(norm ->
                        DECIDED.contains(norm.kind()) || DECIDED_OR_NAMED.contains(norm.kind()) || isOnReports(norm))
                .filter(norm -> WHOLE.contains(norm.provision().act())
                        || norm.provision().act() == Act.CONTROL_RULES
                        || isInArticles(norm))
                .toList();
    }

    private static boolean isInArticles(Norm norm) {
        Matcher article = ARTICLE.matcher(norm.article());
        if (norm.provision().act() != Act.STATE_SERVICES_LAW || !article.matches()) {
            return false;
        }
        return Integer.parseInt(article.group(1)) <= 30;
    }

    /** Of these every norm is decided, whatever its kind. */
    private static boolean isOnReports(Norm norm) {
        return REPORTS.matcher(norm.id().id()).matches();
    }

    /** The ids by the constants that hold them, such as {@code kz.qyzmet.complaint.ComplaintNorms.STUDY_CAUSES}. */
    private static Map<String, String> constants() {
        Map<String, String> constants = new TreeMap<>();
        for (JavaClass owner : CORE) {
            if ((owner.getSimpleName().endsWith("Norms")
                            && !owner.getSimpleName().equals("Norms"))
                    || owner.getPackageName().equals("kz.qyzmet.law")) {
                owner.getFields().stream()
                        .filter(field -> field.getRawType().isEquivalentTo(NormId.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .forEach(field ->
                                constants.put(owner.getName() + "." + field.getName(), value(field.reflect())));
            }
        }
        return constants;
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true);
            return ((NormId) Objects.requireNonNull(field.get(null))).id();
        } catch (IllegalAccessException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** The classes of the rooms above the engine that use the constant of a norm. */
    private static Map<String, Set<String>> deciders() {
        Map<String, String> constants = constants();
        Map<String, Set<String>> deciders = new TreeMap<>();
        for (JavaClass user : CORE) {
            for (JavaFieldAccess access : user.getFieldAccessesFromSelf()) {
                String name = access.getTargetOwner().getName() + "."
                        + access.getTarget().getName();
                Optional.ofNullable(constants.get(name))
                        .filter(id -> !access.getTargetOwner().equals(user))
                        .filter(id -> !user.getPackageName().equals("kz.qyzmet.law"))
                        .ifPresent(id -> deciders.computeIfAbsent(id, key -> new TreeSet<>())
                                .add(user.getSimpleName().isEmpty() ? user.getName() : user.getSimpleName()));
            }
        }
        namers(Set.copyOf(constants.keySet()))
                .forEach((id, names) ->
                        deciders.computeIfAbsent(id, key -> new TreeSet<>()).addAll(names));
        return deciders;
    }

    /** The classes of the rooms above the engine in which the id of a norm stands, but for those that are constants. */
    private static Map<String, Set<String>> namers(Set<String> constants) {
        Map<String, Set<String>> namers = new TreeMap<>();
        Set<String> ids = new TreeSet<>();
        Norms.standard().all().forEach(norm -> ids.add(norm.id().id()));
        try {
            ClassStrings.in(Path.of(Norms.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()))
                    .forEach((name, strings) -> {
                        if (name.startsWith("kz.qyzmet.law.")
                                || constants.stream().anyMatch(constant -> constant.startsWith(name + "."))) {
                            return;
                        }
                        strings.stream()
                                .filter(ids::contains)
                                .forEach(id -> namers.computeIfAbsent(id, key -> new TreeSet<>())
                                        .add(name.substring(name.lastIndexOf('.') + 1)));
                    });
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (URISyntaxException exception) {
            throw new IllegalStateException(exception);
        }
        return namers;
    }

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(
                        NormCoverageTest.class.getResourceAsStream("catalogue-only.tsv"), "catalogue-only.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().skip(1).map(line -> line.split("\t", -1)).forEach(row -> reasons.put(row[0], row[1]));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return reasons;
    }
}
