package kz.qyzmet;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.qyzmet.party.BankAccount;
import kz.qyzmet.text.Language;

/**
 * Which room may import which, and what no room may touch.
 *
 * <p>A rule over a package that is empty or gone fails. A room that is filled is named in {@link #ROOMS}.
 */
@AnalyzeClasses(locations = ArchitectureTest.Core.class)
class ArchitectureTest {

    /** The rooms from the ground up, each with the rooms that it may import. */
    private static final Map<String, List<String>> ROOMS = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("calendar", List.of("text")),
            Map.entry("law", List.of("calendar", "text")),
            Map.entry("deadline", List.of("law", "calendar", "text")),
            Map.entry("party", List.of("deadline", "law", "calendar", "text")),
            Map.entry("service", List.of("party", "deadline", "law", "calendar", "text")),
            Map.entry("complaint", List.of("service", "party", "deadline", "law", "calendar", "text")),
            Map.entry("contactcenter", List.of("service", "party", "deadline", "law", "calendar", "text")),
            Map.entry("agreement", List.of("service", "party", "deadline", "law", "calendar", "text")),
            Map.entry("settlement", List.of("agreement", "service", "party", "deadline", "law", "calendar", "text")),
            Map.entry("inspection", List.of("complaint", "service", "party", "deadline", "law", "calendar", "text")),
            Map.entry(
                    "control",
                    List.of("inspection", "complaint", "service", "party", "deadline", "law", "calendar", "text")),
            Map.entry(
                    "report",
                    List.of(
                            "control",
                            "inspection",
                            "settlement",
                            "agreement",
                            "contactcenter",
                            "complaint",
                            "service",
                            "party",
                            "deadline",
                            "law",
                            "calendar",
                            "text")),
            Map.entry(
                    "inventory",
                    List.of(
                            "report",
                            "control",
                            "inspection",
                            "settlement",
                            "agreement",
                            "contactcenter",
                            "complaint",
                            "service",
                            "deadline",
                            "law",
                            "text")));

    private static final String[] LIBRARIES = {
        "java..", "org.threeten.extra..", "org.joda.money..", "org.iban4j..", "org.jspecify..", "org.immutables.value.."
    };

    private static final Set<String> CLOCK_METHODS =
            Set.of("now", "currentTimeMillis", "nanoTime", "system", "systemUTC");

    @ArchTest
    static void theTextRoomImportsNoOtherRoom(JavaClasses core) {
        importsOnlyItsRooms("text", core);
    }

    @ArchTest
    static void theCalendarRoomImportsTextAlone(JavaClasses core) {
        importsOnlyItsRooms("calendar", core);
    }

    @ArchTest
    static void theLawRoomImportsCalendarAndText(JavaClasses core) {
        importsOnlyItsRooms("law", core);
    }

    @ArchTest
    static void theDeadlineRoomImportsLawCalendarAndText(JavaClasses core) {
        importsOnlyItsRooms("deadline", core);
    }

    @ArchTest
    static void thePartyRoomImportsDeadlineAndBelow(JavaClasses core) {
        importsOnlyItsRooms("party", core);
    }

    @ArchTest
    static void theServiceRoomImportsPartyAndBelow(JavaClasses core) {
        importsOnlyItsRooms("service", core);
    }

    @ArchTest
    static void theComplaintRoomImportsServiceAndBelow(JavaClasses core) {
        importsOnlyItsRooms("complaint", core);
    }

    @ArchTest
    static void theContactCenterRoomImportsServiceAndBelow(JavaClasses core) {
        importsOnlyItsRooms("contactcenter", core);
    }

    @ArchTest
    static void theAgreementRoomImportsServiceAndBelow(JavaClasses core) {
        importsOnlyItsRooms("agreement", core);
    }

    @ArchTest
    static void withinTheAgreementCooperationKnowsNeitherPartnerNorLifecycle(JavaClasses core) {
        noClasses()
                .that()
                .resideInAPackage("kz.qyzmet.agreement.cooperation")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("kz.qyzmet.agreement", "kz.qyzmet.agreement.partner")
                .check(core);
        noClasses()
                .that()
                .resideInAPackage("kz.qyzmet.agreement.partner")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("kz.qyzmet.agreement")
                .check(core);
    }

    @ArchTest
    static void theSettlementRoomImportsAgreementAndBelow(JavaClasses core) {
        importsOnlyItsRooms("settlement", core);
    }

    @ArchTest
    static void theInspectionRoomImportsComplaintAndBelow(JavaClasses core) {
        importsOnlyItsRooms("inspection", core);
    }

    @ArchTest
    static void theControlRoomImportsInspectionAndBelow(JavaClasses core) {
        importsOnlyItsRooms("control", core);
    }

    @ArchTest
    static void theInventoryImportsWhatItListsAndNobodyImportsIt(JavaClasses core) {
        importsOnlyItsRooms("inventory", core);
        noClasses()
                .that()
                .resideOutsideOfPackage("kz.qyzmet.inventory")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("kz.qyzmet.inventory")
                .check(core);
    }

    @ArchTest
    static void withinTheInspectionEachPackageKnowsOnlyThoseBelowIt(JavaClasses core) {
        Map.of(
                        "document", List.<String>of(),
                        "regime", List.<String>of(),
                        "appointment", List.of("regime"),
                        "plan", List.of("appointment"),
                        "course", List.of("appointment", "document"),
                        "result", List.of("appointment", "course", "document"),
                        "legacy", List.of("appointment", "document"),
                        "observation", List.of("appointment", "document"))
                .forEach((inner, below) -> knowsOnlyBelow("inspection", inner, below, core));
    }

    @ArchTest
    static void withinTheControlTheMonitoringDoesNotKnowTheControl(JavaClasses core) {
        knowsOnlyBelow("control", "monitoring", List.of(), core);
    }

    @ArchTest
    static void theReportRoomImportsControlAndBelow(JavaClasses core) {
        importsOnlyItsRooms("report", core);
    }

    @ArchTest
    static void theReportRoomStandsOnItsLayoutAndFillingAndSubmissionOnBoth(JavaClasses core) {
        knowsOnlyBelow("report", "layout", List.of(), core);
        for (String upper : List.of("fill", "submission")) {
            noClasses()
                    .that()
                    .resideInAnyPackage("kz.qyzmet.report", "kz.qyzmet.report.layout")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("kz.qyzmet.report." + upper + "..")
                    .check(core);
        }
        noClasses()
                .that()
                .resideInAPackage("kz.qyzmet.report.fill..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("kz.qyzmet.report.submission..")
                .check(core);
        noClasses()
                .that()
                .resideInAPackage("kz.qyzmet.report.submission..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("kz.qyzmet.report.fill..")
                .check(core);
    }

    @ArchTest
    static void everyRoomIsNamedInTheTableAndEveryNamedRoomIsThere(JavaClasses core) {
        Set<String> rooms = new TreeSet<>();
        core.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("kz.qyzmet."))
                .forEach(name -> rooms.add(name.replaceFirst("^kz\\.qyzmet\\.(\\w+).*", "$1")));

        assertThat(rooms).containsExactlyInAnyOrderElementsOf(ROOMS.keySet());
    }

    @ArchTest
    static void noClassLivesOutsideTheRooms(JavaClasses core) {
        classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .and()
                .doNotHaveSimpleName("module-info")
                .and()
                .doNotHaveSimpleName("ValueStyle")
                .should()
                .resideInAPackage("kz.qyzmet.*..")
                .check(core);
    }

    @ArchTest
    static void packagesAreFreeOfCircles(JavaClasses core) {
        slices().matching("kz.qyzmet.(**)").should().beFreeOfCycles().check(core);
    }

    @ArchTest
    static void coreDependsOnTheJdkTwoLibrariesAndAnnotationsAlone(JavaClasses core) {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(LIBRARIES).or(resideInAnyPackage("kz.qyzmet..")))
                .check(core);
    }

    @ArchTest
    static void onlyTheBankAccountKnowsTheIbanLibrary(JavaClasses core) {
        noClasses()
                .that(not(belongToAnyOf(BankAccount.class)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.iban4j..")
                .check(core);
    }

    @ArchTest
    static void noClassAsksTheClock(JavaClasses core) {
        noClasses()
                .should()
                .accessTargetWhere(asksTheClock())
                .orShould()
                .dependOnClassesThat(belongToAnyOf(
                        java.time.Clock.class,
                        java.time.InstantSource.class,
                        java.util.Date.class,
                        java.util.Calendar.class,
                        java.util.Timer.class))
                .because("every 'today' is a parameter")
                .check(core);
    }

    @ArchTest
    static void onlyTheLawRoomReadsAndOnlyItsOwnResources(JavaClasses core) {
        noClasses()
                .that()
                .resideOutsideOfPackage("kz.qyzmet.law..")
                .should()
                .dependOnClassesThat(inputOrOutput().and(not(belongToAnyOf(Serializable.class))))
                .check(core);
        noClasses()
                .that()
                .resideInAPackage("kz.qyzmet.law..")
                .should()
                .dependOnClassesThat(inputOrOutput()
                        .and(not(belongToAnyOf(
                                Serializable.class,
                                InputStream.class,
                                InputStreamReader.class,
                                Reader.class,
                                BufferedReader.class,
                                IOException.class,
                                UncheckedIOException.class))))
                .check(core);
    }

    @ArchTest
    static void noClassReflects(JavaClasses core) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .check(core);
    }

    @ArchTest
    static void noClassLogsOrPrints(JavaClasses core) {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .orShould()
                .dependOnClassesThat(belongToAnyOf(System.Logger.class))
                .check(core);
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(core);
    }

    @ArchTest
    static void noPackageIsADrawerForAnything(JavaClasses core) {
        noClasses()
                .should()
                .resideInAnyPackage(
                        Stream.of("util", "utils", "common", "impl", "misc", "helper", "helpers", "internal")
                                .map(name -> ".." + name + "..")
                                .toArray(String[]::new))
                .check(core);
    }

    @ArchTest
    static void generatedClassesAreNotPublic(JavaClasses core) {
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .and()
                .areTopLevelClasses()
                .should()
                .bePackagePrivate()
                .check(core);
    }

    private static void importsOnlyItsRooms(String room, JavaClasses core) {
        Stream<String> allowed = Stream.concat(Stream.of(room), ROOMS.getOrDefault(room, List.of()).stream())
                .map(name -> "kz.qyzmet." + name + "..");
        classes()
                .that()
                .resideInAPackage("kz.qyzmet." + room + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(LIBRARIES).or(resideInAnyPackage(allowed.toArray(String[]::new))))
                .check(core);
    }

    /** Of the packages of its room one inner package knows itself and those named, not the room's own on top. */
    private static void knowsOnlyBelow(String room, String inner, List<String> below, JavaClasses core) {
        String top = "kz.qyzmet." + room;
        String[] allowed = Stream.concat(Stream.of(inner), below.stream())
                .map(name -> top + "." + name)
                .toArray(String[]::new);
        below.forEach(name -> assertThat(core.stream().map(JavaClass::getPackageName))
                .as("a package that is named is there")
                .contains(top + "." + name));
        noClasses()
                .that()
                .resideInAPackage(top + "." + inner)
                .should()
                .dependOnClassesThat(resideInAnyPackage(top + "..").and(not(resideInAnyPackage(allowed))))
                .check(core);
    }

    private static DescribedPredicate<JavaClass> inputOrOutput() {
        return resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..");
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheClock() {
        return DescribedPredicate.describe("asks the clock", access -> {
            String owner = access.getTargetOwner().getName();
            return CLOCK_METHODS.contains(access.getName())
                    && (owner.startsWith("java.") || owner.startsWith("org.threeten.extra."));
        });
    }

    /** The classes of core as they are shipped, without its tests. */
    static final class Core implements LocationProvider {

        @Override
        public Set<Location> get(Class<?> testClass) {
            return Set.of(Location.of(
                    Language.class.getProtectionDomain().getCodeSource().getLocation()));
        }
    }
}
