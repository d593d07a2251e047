package kz.qyzmet.agreement.cooperation;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.cooperation.StepCases.LAW;
import static kz.qyzmet.agreement.cooperation.StepCases.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.NamedDays;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.service.DemandCircumstance;
import kz.qyzmet.service.DemandedDocument;
import kz.qyzmet.service.Identification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services that a partner renders: intake, demands, visits, the deletion of personal data. */
class ServiceRenderingTest {

    private static final LocalDate TUE_2026_06_30 = date("TUE_2026_06_30");

    private static ServiceRendering.Builder service() {
        return ServiceRendering.builder().number("A-1").receivedOn(on("MON_2026_05_04"));
    }

    private static Timeline timeline(CooperationType type, ServiceRendering service, StepDone... steps) {
        TimelineBuilder timeline = Timeline.on(LAW);
        new ServiceRenderings(LAW, type, List.of(service), List.of(steps)).addTo(timeline);
        return timeline.build();
    }

    private static List<Finding> findings(CooperationType type, ServiceRendering... services) {
        return new ServiceRenderings(LAW, type, List.of(services), List.of()).findings(TUE_2026_06_30);
    }

    private static List<String> found(CooperationType type, ServiceRendering service) {
        return StepCases.shown(findings(type, service));
    }

    /** At once: the day of completion itself, whether it is worked or not. */
    @ParameterizedTest(name = "completed {0}, deleted {1}, as of {2}: {3}")
    @CsvSource({
        "WED_2026_05_06,WED_2026_05_06,WED_2026_05_06,",
        "WED_2026_05_06,,WED_2026_05_06,",
        "WED_2026_05_06,,THU_2026_05_07,2026-05-07",
        "WED_2026_05_06,THU_2026_05_07,FRI_2026_05_08,2026-05-07",
        "WED_2026_05_06,THU_2026_05_07,WED_2026_05_06,",
        "WED_2026_05_06,TUE_2026_05_05,FRI_2026_05_08,",
        "SAT_2026_05_09,,SUN_2026_05_10,2026-05-10",
        "SAT_2026_05_09,SAT_2026_05_09,SUN_2026_05_10,"
    })
    @OfNorm(StandardAgreement.Ids.PERSONAL_DATA_DELETION)
    void anAgentDeletesPersonalDataOnTheDayOfCompletion(String completed, String deleted, String asOf, String since) {
        ServiceRendering service = service()
                .completedOn(on(completed))
                .personalDataDeletedOn(Optional.ofNullable(deleted).map(NamedDays::on))
                .build()
                .asKnownOn(date(asOf));
        List<Finding> late = timeline(CooperationType.AGENT, service).lateness(date(asOf));

        assertThat(StepCases.shown(late))
                .isEqualTo(since == null ? List.of() : List.of("BREACH an1.p3.sp3.i3.delete-data " + since));
        assertThat(late)
                .allSatisfy(finding -> assertThat(finding.message().en())
                        .startsWith(
                                "Agent wipes personal data from every medium right after service completion (service A-1): "
                                        + "the last day in time was "));
        assertThat(timeline(CooperationType.SYSTEM_USE, service).entries()).isEmpty();
        assertThat(timeline(CooperationType.TRUST_MANAGEMENT, service).entries())
                .isEmpty();
    }

    @Test
    @OfNorm(StandardAgreement.Ids.PERSONAL_DATA_DELETION)
    void theLastStepCompletesAServiceOfWhichTheCompletionIsNotRecorded() {
        ServiceRendering service = service().build();
        StepDone result = StepDone.of(InteractionStep.AGENT_RESULT, on("WED_2026_05_06"), "A-1");
        StepDone other = StepDone.of(InteractionStep.AGENT_RESULT, on("TUE_2026_05_05"), "A-2");

        assertThat(timeline(CooperationType.AGENT, service, other)
                        .deadline(StandardAgreement.PERSONAL_DATA_DELETION)
                        .trigger())
                .isEmpty();
        assertThat(timeline(CooperationType.AGENT, service, other, result)
                        .deadline(StandardAgreement.PERSONAL_DATA_DELETION)
                        .due())
                .isEqualTo(date("WED_2026_05_06"));
        assertThat(timeline(
                                CooperationType.AGENT,
                                service().completedOn(on("THU_2026_05_07")).build(),
                                result)
                        .deadline(StandardAgreement.PERSONAL_DATA_DELETION)
                        .due())
                .as("what is recorded of the service itself goes first")
                .isEqualTo(date("THU_2026_05_07"));
    }

    @ParameterizedTest
    @CsvSource({"AGENT,''", "SYSTEM_USE,BREACH an1.p7.i2.remote-intake 2026-05-04", "TRUST_MANAGEMENT,''"})
    @OfNorm("spa219.an1.p7.i2.remote-intake")
    void withTheSystemInUseNobodyIsServedWhoIsNotPresent(CooperationType type, String finding) {
        assertThat(String.join(
                        ", ", found(type, service().recipientPresent(false).build())))
                .isEqualTo(finding);
        assertThat(found(type, service().recipientPresent(true).build())).isEmpty();
        assertThat(found(type, service().build())).as("not recorded").isEmpty();
    }

    @Test
    @OfNorm("spa219.an1.p7.i2.intake-checks")
    void withTheSystemInUseAccessIsAskedForAndBiometricsIdentify() {
        ServiceRendering neither = service()
                .accessRequested(false)
                .identification(Identification.BY_EMPLOYEE)
                .build();

        assertThat(findings(CooperationType.SYSTEM_USE, neither))
                .extracting(
                        finding -> finding.citation() + ": " + finding.message().en())
                .containsExactly(
                        "spa219.an1.p7.i2.intake-checks: Service A-1: an application was taken without a request for access to personal data.",
                        "spa219.an1.p7.i2.intake-checks: Service A-1: the recipient was identified otherwise than by biometrics: "
                                + Identification.BY_EMPLOYEE.label().en() + ".");
        assertThat(found(CooperationType.AGENT, neither)).isEmpty();
        assertThat(found(
                        CooperationType.SYSTEM_USE,
                        service()
                                .accessRequested(true)
                                .identification(Identification.BIOMETRIC)
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AGENT", "SYSTEM_USE", "TRUST_MANAGEMENT"})
    @OfNorm("spa219.p4.sp2.i3.accept-complete")
    void anIncompletePackageIsNotTaken(CooperationType type) {
        assertThat(found(type, service().packageComplete(false).build()))
                .containsExactly("BREACH p4.sp2.i3.accept-complete 2026-05-04");
        assertThat(found(type, service().packageComplete(true).build())).isEmpty();
        assertThat(found(
                        type,
                        ServiceRendering.builder()
                                .number("A-1")
                                .packageComplete(false)
                                .build()))
                .as("nothing was taken")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OBTAINABLE_FROM_SYSTEMS | BREACH p4.proh.i1.no-demand-available-data 2026-05-05",
                "NOTARIZED_COPY | ''",
                "NOTARIZED_COPY,ORIGINAL_SHOWN | BREACH p4.proh.i2.no-demand-notarized-copies 2026-05-05",
                "NOTARIZED_COPY,ORIGINAL_SHOWN,SOCIAL_PROTECTION_LAW | ''",
                "ORIGINAL_SHOWN | ''"
            })
    @OfNorm({"spa219.p4.proh.i1.no-demand-available-data", "spa219.p4.proh.i2.no-demand-notarized-copies"})
    void whatPointFourForbidsToDemandIsFound(String circumstances, String finding) {
        DemandedDocument document = new DemandedDocument(
                "paper of 061211600012",
                on("TUE_2026_05_05"),
                Arrays.stream(circumstances.split(",", -1))
                        .map(DemandCircumstance::valueOf)
                        .collect(Collectors.toSet()));
        for (CooperationType type : CooperationType.values()) {
            List<Finding> findings =
                    findings(type, service().addDemanded(document).build());
            assertThat(String.join(", ", StepCases.shown(findings))).isEqualTo(finding);
            assertThat(findings)
                    .allSatisfy(shown -> assertThat(shown.message().en()).endsWith(": paper of ********0012."));
        }
    }

    @Test
    @OfNorm("spa219.an1.p2.agent-laptop")
    void anAgentWorksOnARegisteredLaptop() {
        ServiceRendering other = service().laptopRegistered(false).build();

        assertThat(found(CooperationType.AGENT, other)).containsExactly("BREACH an1.p2.agent-laptop 2026-05-04");
        assertThat(found(CooperationType.SYSTEM_USE, other)).isEmpty();
        assertThat(found(CooperationType.AGENT, service().laptopRegistered(true).build()))
                .isEmpty();
    }

    @Test
    @OfNorm({"spa219.an1.p3.sp4.onsite-right", "spa219.an1.p2.agent-visit"})
    void anAgentVisitsWhoAsksForIt() {
        ServiceRendering unasked =
                service().visitedOn(on("TUE_2026_05_05")).visitRequested(false).build();
        ServiceRendering asked =
                service().visitedOn(on("TUE_2026_05_05")).visitRequested(true).build();

        assertThat(found(CooperationType.AGENT, asked)).isEmpty();
        assertThat(found(CooperationType.AGENT, unasked)).containsExactly("BREACH an1.p3.sp4.onsite-right 2026-05-05");
        assertThat(found(CooperationType.SYSTEM_USE, asked))
                .containsExactly("DOUBT an1.p3.sp4.onsite-right 2026-05-05");
        assertThat(found(CooperationType.TRUST_MANAGEMENT, unasked))
                .containsExactly("DOUBT an1.p3.sp4.onsite-right 2026-05-05");
    }

    @Test
    void factsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> service().completedOn(on("SUN_2026_05_03")).build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage(
                        "Invalid order: Expected 'receivedOn' <= 'completedOn', but found: 2026-05-04 > 2026-05-03");
        assertThatThrownBy(() ->
                        service().personalDataDeletedOn(on("SUN_2026_05_03")).build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'receivedOn' <= 'personalDataDeletedOn', but found:"
                        + " 2026-05-04 > 2026-05-03");
        assertThatThrownBy(() -> ServiceRendering.builder().number("").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid number: Expected 'number' not to be blank, but found: ''");
    }

    @Test
    void whatIsRecordedLaterOrOnlyPlannedIsNotJudged() {
        Fact later = on("MON_2026_05_04").recordedOn(date("WED_2026_07_01"));
        ServiceRendering service = ServiceRendering.builder()
                .number("A-1")
                .receivedOn(later)
                .completedOn(at("2026-05-05T12:00").recordedOn(date("WED_2026_07_01")))
                .visitedOn(later)
                .demanded(Set.of(new DemandedDocument("x", later, Set.of(DemandCircumstance.OBTAINABLE_FROM_SYSTEMS))))
                .packageComplete(false)
                .visitRequested(false)
                .build();

        assertThat(service.asKnownOn(TUE_2026_06_30))
                .isEqualTo(ServiceRendering.builder()
                        .number("A-1")
                        .packageComplete(false)
                        .visitRequested(false)
                        .build());
        assertThat(found(CooperationType.AGENT, service)).isEmpty();
        assertThat(service.asKnownOn(date("WED_2026_07_01"))).isEqualTo(service);
    }
}
