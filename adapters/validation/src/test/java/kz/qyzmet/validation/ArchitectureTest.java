package kz.qyzmet.validation;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.validation.ConstraintValidator;
import java.lang.annotation.Annotation;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StateServicesLaw;

@AnalyzeClasses(packagesOf = ValidBin.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HERE = "kz.qyzmet.validation";

    @ArchTest
    static final ArchRule the_adapter_knows_the_ground_floors_of_core_and_the_interface = classes()
            .that()
            .doNotHaveSimpleName("HibernateParameters")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    HERE,
                    "kz.qyzmet.text",
                    "kz.qyzmet.calendar",
                    "kz.qyzmet.calendar.kz",
                    "kz.qyzmet.law",
                    "kz.qyzmet.deadline",
                    "kz.qyzmet.party",
                    "org.joda.money",
                    "org.threeten.extra",
                    "jakarta.validation",
                    "org.jspecify..",
                    "java.lang..",
                    "java.math",
                    "java.time",
                    "java.util.."));

    @ArchTest
    static final ArchRule one_class_knows_an_implementation = classes()
            .that()
            .haveSimpleName("HibernateParameters")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "jakarta.validation", "org.hibernate.validator..", "java.lang..", "java.util.."));

    @ArchTest
    static final ArchRule no_class_compares_or_moves_a_date = noClasses()
            .should()
            .callMethodWhere(
                    target(owner(resideInAnyPackage("java.time..", "org.threeten.extra", "kz.qyzmet.deadline")))
                            .and(
                                    target(
                                            nameMatching(
                                                    "(is(Before|After|Equal)|compareTo|equals|contains|encloses|(plus|minus|with|until|get(Day|Month|Year)|ofEpochDay|adjust).*)"))))
            .because("what is late is core's answer");

    @ArchTest
    static final ArchRule no_class_counts_days_itself = noClasses()
            .should()
            .callMethodWhere(target(owner(resideInAnyPackage("kz.qyzmet.calendar")))
                    .and(target(nameMatching("(plus|minus|next|previous|workingDays).*"))));

    @ArchTest
    static final ArchRule no_class_holds_a_norm = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "hold the ids of norms",
                    (JavaClass type) -> type.isAssignableTo(StateServicesLaw.class)
                            || type.isAssignableTo(StandardAgreement.class)
                            || type.isAssignableTo(ControlRules.class)
                            || type.isAssignableTo(ContactCenterRules.class)
                            || type.getEnclosingClass()
                                    .filter(outer -> outer.isEquivalentTo(StateServicesLaw.class))
                                    .isPresent()));

    @ArchTest
    static final ArchRule no_class_reads_a_clock_of_its_own = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("now|currentTimeMillis|nanoTime|system.*"))
                    .and(target(owner(resideInAnyPackage("java.time", "java.lang")))));

    @ArchTest
    static final ArchRule every_validator_of_numbers_asks_core = classes()
            .that()
            .implement(ConstraintValidator.class)
            .and()
            .haveNameMatching(".*(Bin|Iin|Iban)Validator")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.qyzmet.party");

    @ArchTest
    static final ArchRule no_validator_looks_at_characters_itself = noClasses()
            .that()
            .areAssignableTo(ConstraintValidator.class)
            .should()
            .callMethodWhere(target(owner(assignableTo(CharSequence.class)))
                    .and(target(nameMatching("charAt|length|chars|matches|substring|indexOf"))));

    @ArchTest
    static final ArchRule every_constraint_is_public =
            classes().that().areAssignableTo(Annotation.class).should().bePublic();

    @ArchTest
    static final ArchRule no_field_is_static_and_changes = fields().that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage(HERE)
            .should()
            .beFinal();
}
