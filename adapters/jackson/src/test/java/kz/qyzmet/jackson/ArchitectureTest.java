package kz.qyzmet.jackson;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
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
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.jackson.answer.DayAnswer;
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
                    "kz.qyzmet.report..",
                    "kz.qyzmet.inventory",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation",
                    "org.joda.money",
                    "org.threeten.extra",
                    "org.jspecify..",
                    "java.."));

    @ArchTest
    static final ArchRule the_adapter_reckons_and_compares_no_date = noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(owner(resideInAnyPackage("java.time..", "org.threeten.extra")))
                    .and(JavaCall.Predicates.target(nameMatching("plus.*|minus.*|until|datesUntil|between|lengthOf.*"
                            + "|adjustInto|truncatedTo|now|with(Year|Month|Day).*|isBefore|isAfter|isEqual|compareTo|compare"
                            + "|contains|encloses|overlaps|getDayOfWeek"))))
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule only_the_reader_of_deadlines_asks_an_engine = noClasses()
            .that()
            .doNotBelongToAnyOf(DeadlineReader.class)
            .should()
            .callMethodWhere(JavaCall.Predicates.target(owner(type(Reckoner.class)))
                    .and(JavaCall.Predicates.target(
                            nameMatching("deadline|registration|earliestStart|policy|underOtherPolicies"))));

    @ArchTest
    static final ArchRule only_the_answer_of_a_day_asks_a_calendar = noClasses()
            .that()
            .doNotBelongToAnyOf(DayAnswer.class)
            .should()
            .callMethodWhere(JavaCall.Predicates.target(owner(assignableTo(WorkingCalendar.class))));

    @ArchTest
    static final ArchRule the_adapter_holds_no_norm = noClasses()
            .should()
            .dependOnClassesThat(simpleNameEndingWith("Norms").and(not(type(Norms.class))))
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    StateServicesLaw.class, StandardAgreement.class, ContactCenterRules.class, ControlRules.class);
}
