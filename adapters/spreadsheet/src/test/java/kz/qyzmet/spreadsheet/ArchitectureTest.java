package kz.qyzmet.spreadsheet;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = FormWorkbook.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HERE = "kz.qyzmet.spreadsheet";

    @ArchTest
    static final ArchRule the_adapter_knows_the_forms_of_core_and_the_library = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    HERE,
                    "kz.qyzmet.text",
                    "kz.qyzmet.law",
                    "kz.qyzmet.deadline",
                    "kz.qyzmet.party",
                    "kz.qyzmet.report",
                    "kz.qyzmet.report.layout",
                    "org.dhatim.fastexcel..",
                    "org.apache.commons.compress..",
                    "org.threeten.extra",
                    "org.jspecify..",
                    "java..",
                    "javax.xml.stream"));

    @ArchTest
    static final ArchRule the_writer_does_not_know_the_reader_of_the_library = noClasses()
            .that()
            .haveNameMatching(".*(Writer|Block|Head|Rows|Canvas|Look|FormSheet|NoteSheet)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.dhatim.fastexcel.reader");

    @ArchTest
    static final ArchRule the_reader_does_not_look_at_labels = noClasses()
            .that()
            .haveNameMatching(".*(Reader|Reading)")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(FormLabels.class);

    @ArchTest
    static final ArchRule nothing_reads_a_clock_or_a_file = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime"))
                    .and(target(owner(resideInAnyPackage("java.time", "java.lang")))))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.File|java\\.nio\\.file\\..*|java\\.net\\..*");

    @ArchTest
    static final ArchRule no_field_is_static_and_changes = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage(HERE)
            .should()
            .beFinal();
}
