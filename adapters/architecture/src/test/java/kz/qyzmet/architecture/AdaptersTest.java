package kz.qyzmet.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.Norms;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StateServicesLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** An adapter translates: no rule of law, no date arithmetic, and nothing of another adapter. */
class AdaptersTest {

    /** The packages of the adapters; the two that assemble come last. */
    static final List<String> TRANSLATE = List.of("jackson", "validation", "jqwik", "spreadsheet");

    static final List<String> ASSEMBLE = List.of("cli", "spring");
    static final List<String> ADAPTERS =
            Stream.concat(TRANSLATE.stream(), ASSEMBLE.stream()).toList();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPackages(ADAPTERS.stream().map(AdaptersTest::packageOf).toArray(String[]::new));

    /** An arbitrary makes hours of a day; a date, a moment and what counts them is what the rule is about. */
    private static final DescribedPredicate<JavaClass> DATES = belongToAnyOf(
                    LocalDate.class,
                    LocalDateTime.class,
                    OffsetDateTime.class,
                    ZonedDateTime.class,
                    Instant.class,
                    Year.class,
                    YearMonth.class,
                    MonthDay.class,
                    Period.class,
                    ChronoUnit.class)
            .or(resideInAnyPackage("java.time.chrono", "org.threeten.."));

    /** What the description of the endpoints shows as an example, and where it does. */
    private static final Set<String> EXAMPLES = Set.of(
            "kz.qyzmet.spring.web.DeadlineEndpoints holds law88.a25.p2.provider-review",
            "kz.qyzmet.spring.web.NormEndpoints holds law88.a25.p2.provider-review");

    private static String packageOf(String adapter) {
        return "kz.qyzmet." + adapter;
    }

    private static String below(String adapter) {
        return packageOf(adapter) + "..";
    }

    @ParameterizedTest
    @FieldSource("ADAPTERS")
    void everyAdapterIsThere(String adapter) {
        assertThat(CLASSES.that(resideInAPackage(below(adapter)))).isNotEmpty();
    }

    @ParameterizedTest
    @FieldSource("TRANSLATE")
    void anAdapterThatTranslatesKnowsNoOther(String adapter) {
        String[] others = ADAPTERS.stream()
                .filter(other -> !other.equals(adapter))
                .map(AdaptersTest::below)
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(below(adapter))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .check(CLASSES);
    }

    @Test
    void thoseThatAssembleDoNotKnowEachOther() {
        for (String adapter : ASSEMBLE) {
            String[] others = ASSEMBLE.stream()
                    .filter(other -> !other.equals(adapter))
                    .map(AdaptersTest::below)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(below(adapter))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(CLASSES);
        }
    }

    @Test
    void noAdapterComparesOrReckonsDates() {
        ArchRule rule = noClasses()
                .that()
                // The laws for test authors say what a day must be: they compare, and reckon nothing.
                .resideOutsideOfPackage("kz.qyzmet.jqwik.contract")
                .should()
                .callMethodWhere(JavaCall.Predicates.target(owner(DATES))
                        .and(JavaCall.Predicates.target(nameMatching(
                                "isBefore|isAfter|isEqual|compareTo|plus.*|minus.*|until|datesUntil|between|adjustInto"
                                        + "|truncatedTo|contains|encloses|overlaps"))));

        rule.check(CLASSES);
    }

    @Test
    void noAdapterKnowsTheConstantOfANorm() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        StateServicesLaw.class, StandardAgreement.class, ControlRules.class, ContactCenterRules.class)
                .check(CLASSES);
    }

    /** The compiler copies constants: what stands in the class files counts. An example within a sentence is none. */
    @Test
    void noAdapterHoldsTheIdOfANorm() throws IOException {
        Set<String> ids =
                Norms.standard().all().stream().map(Norm::id).map(id -> id.id()).collect(Collectors.toSet());
        List<String> held = new ArrayList<>();
        for (JavaClass found : CLASSES) {
            constants(found).stream().filter(ids::contains).forEach(id -> held.add(found.getName() + " holds " + id));
        }

        assertThat(held).containsExactlyInAnyOrderElementsOf(EXAMPLES);
    }

    @Test
    void theConstantsOfAClassAreFound() throws IOException {
        JavaClass own = new ClassFileImporter().importClass(AdaptersTest.class);

        assertThat(constants(own)).contains("validation", "the needle of this test");
    }

    /** Returns the texts of a class file's constant pool. */
    private static Set<String> constants(JavaClass found) throws IOException {
        Set<String> texts = new TreeSet<>();
        try (InputStream bytes =
                        found.getSource().orElseThrow().getUri().toURL().openStream();
                DataInputStream in = new DataInputStream(bytes)) {
            in.readInt();
            in.readInt();
            int count = in.readUnsignedShort();
            for (int i = 1; i < count; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts.add(in.readUTF());
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.readInt();
                    case 5, 6 -> {
                        in.readLong();
                        i++;
                    }
                    case 7, 8, 16, 19, 20 -> in.readUnsignedShort();
                    case 15 -> {
                        in.readUnsignedByte();
                        in.readUnsignedShort();
                    }
                    default -> throw new IllegalStateException("Unknown constant " + tag + " in " + found.getName());
                }
            }
        }
        return texts;
    }
}
