package kz.qyzmet.spring;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.InstantSource;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.StateServicesLaw;

@AnalyzeClasses(packagesOf = CurrentLaw.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_adapter_reckons_and_compares_no_date = noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(owner(resideInAPackage("java.time..")))
                    .and(JavaCall.Predicates.target(
                            nameMatching("plus.*|minus.*|with.*|until|datesUntil|between|lengthOf.*|adjustInto"
                                    + "|truncatedTo|isBefore|isAfter|isEqual|compareTo|now"))));

    @ArchTest
    static final ArchRule the_adapter_holds_no_norm = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    StateServicesLaw.class, StandardAgreement.class, ControlRules.class, ContactCenterRules.class);

    @ArchTest
    static final ArchRule the_clock_is_asked_in_one_place = noClasses()
            .that(not(simpleName("Today")).and(not(simpleName("QyzmetAutoConfiguration"))))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(InstantSource.class);

    @ArchTest
    static final ArchRule a_case_is_a_case_whatever_its_type = noClasses()
            .that(not(simpleName("CaseEndpoints")))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "kz.qyzmet.party..",
                    "kz.qyzmet.service..",
                    "kz.qyzmet.complaint..",
                    "kz.qyzmet.contactcenter..",
                    "kz.qyzmet.agreement..",
                    "kz.qyzmet.settlement..",
                    "kz.qyzmet.inspection..",
                    "kz.qyzmet.control..")
            .because("of an inspection alone it is asked what is still feasible");

    @ArchTest
    static final ArchRule the_beans_need_neither_json_nor_a_server = noClasses()
            .that()
            .resideInAPackage("kz.qyzmet.spring")
            .and()
            .haveNameNotMatching(".*Qyzmet(Jackson|Validation)AutoConfiguration.*")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "kz.qyzmet.jackson..",
                    "kz.qyzmet.validation..",
                    "tools.jackson..",
                    "jakarta..",
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "org.springframework.boot.health..",
                    "org.springframework.boot.actuate.."));

    @ArchTest
    static final ArchRule the_other_adapters_that_it_assembles_are_json_and_validation =
            classes().should().onlyDependOnClassesThat(not(resideInAnyPackage("kz.qyzmet.cli..", "kz.qyzmet.jqwik..")));

    @ArchTest
    static final ArchRule no_package_leads_back_to_itself =
            slices().matching("kz.qyzmet.(**)").should().beFreeOfCycles();
}
