package kz.qyzmet.jqwik;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import kz.qyzmet.deadline.CountingRules;
import kz.qyzmet.jqwik.contract.WorkingCalendarContract;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StateServicesLaw;
import net.jqwik.api.Arbitrary;

@AnalyzeClasses(
        packagesOf = {QyzmetArbitraries.class, WorkingCalendarContract.class},
        importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CONTRACT = "kz.qyzmet.jqwik.contract";

    @ArchTest
    static final ArchRule the_adapter_knows_core_the_calendar_jqwik_and_jupiter_alone = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "kz.qyzmet.jqwik..",
                    "kz.qyzmet.text",
                    "kz.qyzmet.calendar",
                    "kz.qyzmet.calendar.kz",
                    "kz.qyzmet.law",
                    "kz.qyzmet.deadline",
                    "kz.qyzmet.party",
                    "kz.qyzmet.service",
                    "kz.qyzmet.complaint",
                    "kz.qyzmet.contactcenter",
                    "kz.qyzmet.agreement..",
                    "kz.qyzmet.settlement",
                    "kz.qyzmet.inspection..",
                    "kz.qyzmet.control..",
                    "kz.qyzmet.report..",
                    "kz.qyzmet.inventory",
                    "net.jqwik.api..",
                    "org.junit.jupiter.api..",
                    "org.joda.money",
                    "org.threeten.extra",
                    "org.jspecify..",
                    "java.."));

    /** An arbitrary that samples inside a mapping, also by a method reference, neither shrinks nor repeats. */
    @ArchTest
    static final ArchRule no_mapping_samples = noClasses()
            .should()
            .accessTargetWhere(JavaAccess.Predicates.target(owner(assignableTo(Arbitrary.class)))
                    .and(JavaAccess.Predicates.target(nameMatching("sample|sampleStream|allValues|forEachValue"))));

    @ArchTest
    static final ArchRule the_contracts_know_nothing_of_jqwik = noClasses()
            .that()
            .resideInAPackage(CONTRACT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.jqwik..", "kz.qyzmet.jqwik");

    @ArchTest
    static final ArchRule the_arbitraries_know_nothing_of_jupiter = noClasses()
            .that()
            .resideOutsideOfPackage(CONTRACT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.junit..");

    /** The laws compare days, because that is what they say of them. Arbitraries only choose days by their number. */
    @ArchTest
    static final ArchRule the_adapter_compares_no_dates_but_in_the_contracts = noClasses()
            .that()
            .resideOutsideOfPackage(CONTRACT)
            .should()
            .accessTargetWhere(JavaAccess.Predicates.target(owner(resideInAnyPackage("java.time", "java.time.chrono")))
                    .and(JavaAccess.Predicates.target(nameMatching("isBefore|isAfter|isEqual|compareTo|until"))))
            .orShould()
            .accessTargetWhere(JavaAccess.Predicates.target(owner(resideInAPackage("java.time..")))
                    .and(JavaAccess.Predicates.target(nameMatching("plus(Days|Weeks|Months|Years)|minus.*|now"))));

    @ArchTest
    static final ArchRule the_adapter_holds_no_norm_and_no_reading_of_its_own = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    StateServicesLaw.class,
                    ContactCenterRules.class,
                    ControlRules.class,
                    StandardAgreement.class,
                    CountingRules.class,
                    Clock.class);

    @ArchTest
    static final ArchRule one_class_alone_makes_arbitraries =
            classes().that().areAssignableTo(Arbitrary.class).should().haveSimpleName("RecipeArbitrary");
}
