package kz.qyzmet.calendar.kz;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

@AnalyzeClasses(packagesOf = KazakhstanCalendar.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HERE = "kz.qyzmet.calendar.kz";

    @ArchTest
    static final ArchRule the_calendar_knows_core_and_one_csv_library_and_no_more = classes()
            .that()
            .resideInAPackage(HERE)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    HERE,
                    "kz.qyzmet.calendar",
                    "kz.qyzmet.text",
                    "de.siegmar.fastcsv.reader",
                    "org.jspecify..",
                    "java.."));

    @ArchTest
    static final ArchRule only_the_amendment_file_knows_the_csv_library = noClasses()
            .that(not(nameMatching(".*\\.AmendmentFile(\\$.*)?")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule nobody_opens_a_file = noClasses()
            .that()
            .resideInAPackage(HERE)
            .should()
            .dependOnClassesThat(nameMatching("java\\.io\\.(File|RandomAccess).*"))
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..");

    @ArchTest
    static final ArchRule nobody_asks_for_the_time = noClasses()
            .that()
            .resideInAPackage(HERE)
            .should()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule one_class_alone_foretells_the_feast = classes()
            .that(JavaClass.Predicates.simpleName("HijriFeasts"))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.time.chrono");

    @ArchTest
    static final ArchRule no_other_class_knows_the_hijri_calendar = noClasses()
            .that(not(JavaClass.Predicates.simpleName("HijriFeasts")))
            .should()
            .dependOnClassesThat(nameMatching("java\\.time\\.chrono\\.Hijrah.*"));
}
