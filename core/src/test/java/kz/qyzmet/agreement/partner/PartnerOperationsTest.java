package kz.qyzmet.agreement.partner;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.partner.PartnerGiven.LAW;
import static kz.qyzmet.agreement.partner.PartnerGiven.brief;
import static kz.qyzmet.agreement.partner.PartnerGiven.messages;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.cooperation.AgreementTime;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.agreement.cooperation.ServiceRendering;
import kz.qyzmet.law.ReportingPeriod;
import kz.qyzmet.party.Iin;
import org.junit.jupiter.api.Test;

/** How a partner works, as one part of an agreement. */
class PartnerOperationsTest {

    private static final Iin AGENT = Iin.of("061211600012");

    private static final Set<ServiceRendering> SERVICES = Set.of(ServiceRendering.builder()
            .number("S-1")
            .service("Registration of a birth")
            .receivedOn(on("MON_2026_04_06"))
            .completedOn(on("FRI_2026_04_10"))
            .build());

    private static AgreementOutline outline(CooperationType type, Optional<AgreementTime> time) {
        return new AgreementOutline(Optional.of("17"), type, time, Optional.of(AGENT), SERVICES);
    }

    private static List<String> found(PartnerOperations operations, CooperationType type, String asOf) {
        Optional<AgreementTime> time = Optional.of(AgreementTime.from(date("MON_2026_02_02")));
        return brief(operations.findings(LAW, outline(type, time), date(asOf)));
    }

    private static ServiceList list(String day, String service) {
        return new ServiceList(
                on(day),
                List.of(ServiceListItem.builder()
                        .number(1)
                        .service(service)
                        .type(CooperationType.AGENT)
                        .branch("Justice")
                        .build()));
    }

    @Test
    void nothingRecordedIsNothingMissing() {
        assertThat(found(PartnerOperations.builder().build(), CooperationType.AGENT, "FRI_2026_04_10"))
                .isEmpty();
    }

    @Test
    void theServicesOfTheAgreementAreReadByItsListAndItsRegister() {
        PartnerOperations operations = PartnerOperations.builder()
                .addServiceLists(list("MON_2026_03_02", "Registration of a marriage"))
                .register(new AgentRegister(Set.of(new AgentEntry(AGENT, on("TUE_2026_04_07"), Optional.empty()))))
                .build();

        assertThat(found(operations, CooperationType.AGENT, "FRI_2026_04_10"))
                .containsExactlyInAnyOrder(
                        "BREACH an1.p2.agent-registered 2026-04-06", "BREACH an1.p2.agent-function 2026-04-06");
        assertThat(found(operations, CooperationType.AGENT, "FRI_2026_04_03")).isEmpty();
        assertThat(found(operations, CooperationType.TRUST_MANAGEMENT, "FRI_2026_04_10"))
                .containsExactly("DEFECT p31.service-list-form 2026-03-02");
    }

    @Test
    void hoursReportsAndPostingsAreJudgedOnceTheAgreementIsInForce() {
        PartnerOperations operations = PartnerOperations.builder()
                .addHours(RecordedHours.open(date("TUE_2026_02_10"), LocalTime.of(10, 0), LocalTime.of(20, 0)))
                .reports(PartnerReports.none())
                .postings(Set.of())
                .build();

        assertThat(found(operations, CooperationType.AGENT, "TUE_2026_02_10"))
                .containsExactlyInAnyOrder(
                        "BREACH p4.sp2.i9.hours-weekdays 2026-02-10",
                        "BREACH p30.post-service-list 2026-02-02",
                        "BREACH p30.post-service-list 2026-02-02",
                        "BREACH p30.post-partner-contacts 2026-02-02",
                        "BREACH p30.post-partner-contacts 2026-02-02");
        assertThat(operations.findings(LAW, outline(CooperationType.AGENT, Optional.empty()), date("TUE_2026_02_10")))
                .isEmpty();
    }

    @Test
    void staffIsJudgedByTheTypeOfCooperation() {
        PartnerOperations operations = PartnerOperations.builder()
                .addEmployees(PartnerEmployee.builder()
                        .number("E-1")
                        .takesPartInDelivery(true)
                        .startedOn(on("MON_2026_03_02"))
                        .citizenOfKazakhstan(false)
                        .build())
                .build();

        assertThat(found(operations, CooperationType.AGENT, "MON_2026_03_02"))
                .containsExactly("DOUBT an1.p13.citizenship 2026-03-02");
        assertThat(found(operations, CooperationType.TRUST_MANAGEMENT, "MON_2026_03_02"))
                .containsExactly("BREACH an1.p13.citizenship 2026-03-02");
        assertThat(found(operations, CooperationType.AGENT, "SUN_2026_03_01")).isEmpty();
    }

    @Test
    void theReportsOfTheTimelineReachToTheLastKnownDay() {
        PartnerOperations operations = PartnerOperations.builder()
                .reports(new PartnerReports(
                        Optional.empty(),
                        Set.of(new PartnerReport(ReportingPeriod.MONTH, date("SAT_2026_02_28"), on("TUE_2026_03_03"))),
                        Set.of()))
                .build();
        AgreementTime time = AgreementTime.from(date("MON_2026_02_02"));

        assertThat(operations.timeline(LAW, time).entries())
                .extracting(entry -> entry.deadline().citation().id())
                .containsExactlyInAnyOrder(
                        "spa219.p27.report-monthly",
                        "spa219.p27.report-monthly",
                        "spa219.p27.report-quarterly",
                        "spa219.p27.report-half-year",
                        "spa219.p27.report-annual");
        assertThat(PartnerOperations.builder().build().timeline(LAW, time).entries())
                .isEmpty();
    }

    @Test
    void whatIsRecordedLaterIsNotKnown() {
        PartnerOperations operations = PartnerOperations.builder()
                .addHours(new RecordedHours(on("TUE_2026_02_10").recordedOn(date("MON_2026_02_16")), DayHours.closed()))
                .addServiceLists(list("MON_2026_03_02", "Registration of a birth"))
                .build();

        assertThat(operations.asKnownOn(date("FRI_2026_02_13")))
                .isEqualTo(PartnerOperations.builder().build());
        assertThat(operations.asKnownOn(date("MON_2026_03_02"))).isEqualTo(operations);
    }

    @Test
    void theScheduleIsThatOfTheCentersForTheUseOfTheirSystemAlone() {
        PartnerOperations operations = PartnerOperations.builder()
                .centersHours(WeekHours.workingWeek(DayHours.of(LocalTime.of(9, 0), LocalTime.of(18, 0))))
                .build();

        assertThat(operations.schedule(LAW, CooperationType.SYSTEM_USE).isOfCenters())
                .isTrue();
        assertThat(operations.schedule(LAW, CooperationType.AGENT).isOfCenters())
                .isFalse();
        assertThat(messages(operations.findings(
                        LAW,
                        outline(CooperationType.SYSTEM_USE, Optional.of(AgreementTime.from(date("MON_2026_02_02")))),
                        date("MON_2026_02_02"))))
                .hasSize(1);
    }

    /** In force from Monday 2 February 2026 to Friday 15 May 2026, its end: hired before, within and after. */
    @Test
    @OfNorm({"spa219.an1.p13.citizenship", "spa219.an1.p13.experience"})
    void theStaffIsJudgedWhileTheAgreementIsInForce() {
        AgreementTime time = new AgreementTime(on("MON_2026_02_02"), Optional.of(on("FRI_2026_05_15")));

        assertThat(staff("FRI_2026_05_15", time)).isEmpty();
        assertThat(staff("MON_2026_06_01", time)).isEmpty();
        assertThat(staff("THU_2026_05_14", time))
                .containsExactly("BREACH an1.p13.citizenship 2026-05-14", "BREACH an1.p13.experience 2026-05-14");
        assertThat(staff("FRI_2025_01_31", time))
                .as("a year and more of work on the day of the signing")
                .containsExactly("BREACH an1.p13.citizenship 2026-02-02");
    }

    /** Works at a center from Friday 31 January 2025 to Thursday 29 January 2026, where the partner has sent them. */
    private static List<String> staff(String started, AgreementTime time) {
        PartnerOperations operations = PartnerOperations.builder()
                .addEmployees(PartnerEmployee.builder()
                        .number("E-1")
                        .takesPartInDelivery(true)
                        .startedOn(on(started))
                        .citizenOfKazakhstan(false)
                        .experience(WorkExperience.of(new ExperiencePeriod(
                                ExperiencePlace.CENTER,
                                on("FRI_2025_01_31"),
                                started.startsWith("FRI_2025") ? Optional.empty() : Optional.of(on("THU_2026_01_29")))))
                        .build())
                .build();
        AgreementOutline outline = new AgreementOutline(
                Optional.of("17"), CooperationType.TRUST_MANAGEMENT, Optional.of(time), Optional.empty(), Set.of());
        return brief(operations.findings(LAW, outline, date("MON_2026_06_29")));
    }
}
