package kz.qyzmet.jackson;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.CountingRules;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Norms;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StateServicesLaw;

@AnalyzeClasses(packagesOf = QyzmetModule.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_adapter_knows_core_and_jackson_alone = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "kz.qyzmet.jackson..",
                    "kz.qyzmet.text",
                    "kz.qyzmet.calendar",
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
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation",
                    "org.joda.money",
                    "org.threeten.extra",
                    "org.jspecify..",
                    "java.."));

    @ArchTest
    static final ArchRule the_adapter_reckons_no_date = noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(owner(resideInAPackage("java.time..")))
                    .and(JavaCall.Predicates.target(nameMatching(
                            "plus.*|minus.*|until|datesUntil|between|lengthOf.*|adjustInto|truncatedTo|now"))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule the_values_hold_no_rule_of_law = noClasses()
            .that()
            .resideInAPackage("kz.qyzmet.jackson")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Reckoner.class, CountingRules.class, Norms.class, WorkingCalendar.class);

    @ArchTest
    static final ArchRule the_answers_hold_no_norm_and_no_reading = noClasses()
            .that()
            .resideInAPackage("kz.qyzmet.jackson.answer")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    CountingRules.class,
                    StateServicesLaw.class,
                    StandardAgreement.class,
                    ControlRules.class,
                    ContactCenterRules.class);

    @ArchTest
    static final ArchRule the_answers_compare_no_dates = noClasses()
            .that()
            .resideInAPackage("kz.qyzmet.jackson.answer")
            .should()
            .callMethodWhere(JavaCall.Predicates.target(owner(resideInAPackage("java.time..")))
                    .and(JavaCall.Predicates.target(nameMatching("isBefore|isAfter|isEqual|compareTo"))));
}
