package kz.qyzmet.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
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
import java.time.DayOfWeek;
import java.time.InstantSource;

@AnalyzeClasses(packagesOf = Main.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String HERE = "kz.qyzmet.cli";

    @ArchTest
    static final ArchRule the_adapter_knows_core_the_calendar_the_case_files_the_workbooks_and_its_two_libraries =
            classes()
                    .that()
                    .resideInAPackage(HERE)
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(
                            HERE,
                            "kz.qyzmet.text",
                            "kz.qyzmet.calendar",
                            "kz.qyzmet.calendar.kz",
                            "kz.qyzmet.law",
                            "kz.qyzmet.deadline",
                            "kz.qyzmet.inspection",
                            "kz.qyzmet.report..",
                            "kz.qyzmet.jackson..",
                            "kz.qyzmet.spreadsheet",
                            "org.threeten.extra",
                            "picocli",
                            "de.siegmar.fastcsv..",
                            "org.jspecify..",
                            "java.."));

    @ArchTest
    static final ArchRule the_adapter_reckons_and_compares_no_date = noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(owner(resideInAPackage("java.time..")))
                    .and(JavaCall.Predicates.target(nameMatching(
                            "plus.*|minus.*|with.*|until|datesUntil|between|lengthOf.*|adjustInto|truncatedTo|isBefore|isAfter"
                                    + "|isEqual|compareTo"))));

    @ArchTest
    static final ArchRule only_the_wall_calendar_knows_the_days_of_the_week = noClasses()
            .that(not(simpleName("WallCalendar")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(DayOfWeek.class);

    @ArchTest
    static final ArchRule the_wall_calendar_is_there = classes()
            .that(simpleName("WallCalendar"))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(DayOfWeek.class);

    @ArchTest
    static final ArchRule nobody_asks_what_day_it_is_behind_the_clock = noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(owner(resideInAPackage("java.time..")))
                    .and(JavaCall.Predicates.target(nameMatching("now"))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule the_clock_is_asked_in_one_place = noClasses()
            .that(not(simpleName("Streams")))
            .should()
            .callMethodWhere(JavaCall.Predicates.target(owner(assignableTo(InstantSource.class)))
                    .and(not(JavaCall.Predicates.target(nameMatching("system.*")))));

    @ArchTest
    static final ArchRule only_the_entry_and_the_streams_know_a_clock = noClasses()
            .that(not(simpleName("Streams").or(simpleName("Main"))))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(InstantSource.class);

    @ArchTest
    static final ArchRule the_streams_ask_the_clock =
            classes().that(simpleName("Streams")).should().callMethod(Clock.class, "instant");

    @ArchTest
    static final ArchRule a_case_is_a_case_whatever_its_type = noClasses()
            .that(not(simpleName("FeasibilityCommand").or(simpleName("FeasibilityText"))))
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
    static final ArchRule only_the_entry_is_public =
            classes().that(not(simpleName("Main"))).should().notBePublic();

    @ArchTest
    static final ArchRule only_the_entry_ends_the_program =
            noClasses().that(not(simpleName("Main"))).should().callMethod(System.class, "exit", int.class);
}
