package kz.qyzmet.validation;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.validation.ConstraintValidator;

@AnalyzeClasses(packagesOf = ValidBin.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HERE = "kz.qyzmet.validation";

    @ArchTest
    static final ArchRule the_adapter_knows_the_parties_of_core_and_the_interface = classes()
            .that()
            .resideInAPackage(HERE)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(HERE, "kz.qyzmet.party", "jakarta.validation", "org.jspecify..", "java.lang.."));

    @ArchTest
    static final ArchRule every_validator_asks_core = classes()
            .that()
            .implement(ConstraintValidator.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.qyzmet.party");

    @ArchTest
    static final ArchRule no_validator_looks_at_characters_itself =
            noClasses().should().accessClassesThat().haveFullyQualifiedName("java.lang.CharSequence");
}
