package kz.qyzmet.agreement.cooperation;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.cooperation.StepCases.LAW;
import static kz.qyzmet.agreement.cooperation.StepCases.shown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.StandardAgreement;
import org.junit.jupiter.api.Test;

/** What the parties did, as one part of an agreement. */
class PerformanceTest {

    private static final ObligationFacts SIGNED =
            ObligationFacts.builder().signedOn(on("MON_2026_02_02")).build();

    private static ServiceRendering.Builder service(String number) {
        ServiceRendering.Builder builder = ServiceRendering.builder();
        builder.number(number).receivedOn(on("MON_2026_04_06"));
        return builder;
    }

    private static List<String> found(Performance performance, CooperationType type, String asOf) {
        return shown(performance.findings(LAW, type, SIGNED, date(asOf)));
    }

    @Test
    void whereNoStepIsRecordedNoneIsMissing() {
        Performance none = Performance.builder().build();
        Performance one = Performance.builder()
                .addSteps(StepDone.of(InteractionStep.AGENT_NETWORK_COMPLEX, on("MON_2026_02_09")))
                .build();

        assertThat(found(none, CooperationType.AGENT, "MON_2026_04_06")).isEmpty();
        assertThat(found(one, CooperationType.AGENT, "MON_2026_04_06"))
                .containsExactly("DEFECT an1.p4.prep.s2.payment 2026-02-09");
    }

    @Test
    void eachPartTellsWhatIsWrongWithIt() {
        Performance performance = Performance.builder()
                .addServices(service("S-1")
                        .completedOn(on("TUE_2026_04_07"))
                        .recipientPresent(false)
                        .build())
                .addUnguarded(new Interruption(on("WED_2026_04_08"), Optional.empty()))
                .addTrainings(
                        new FrontOfficeTraining("T-1", on("THU_2026_04_09"), Duration.ofMinutes(61), Set.of("E-1")))
                .addObligations(ObligationRecord.builder()
                        .norm(ObligationNorms.PROTECT_PERSONAL_DATA)
                        .violatedOn(on("FRI_2026_04_10"))
                        .build())
                .build();

        assertThat(found(performance, CooperationType.AGENT, "FRI_2026_04_10"))
                .containsExactlyInAnyOrder(
                        "BREACH an1.p3.sp3.i3.delete-data 2026-04-08", "BREACH p4.sp2.i4.personal-data 2026-04-10");
        assertThat(found(performance, CooperationType.SYSTEM_USE, "FRI_2026_04_10"))
                .containsExactlyInAnyOrder(
                        "BREACH an1.p7.i2.remote-intake 2026-04-06",
                        "BREACH an1.p7.i3.security 2026-04-08",
                        "BREACH p4.sp2.i4.personal-data 2026-04-10");
        assertThat(found(performance, CooperationType.TRUST_MANAGEMENT, "FRI_2026_04_10"))
                .containsExactlyInAnyOrder(
                        "BREACH an1.c3.partner.security 2026-04-08",
                        "BREACH an1.c3.table.r7.training-cap 2026-04-09",
                        "BREACH p4.sp2.i4.personal-data 2026-04-10");
        assertThat(found(performance, CooperationType.TRUST_MANAGEMENT, "FRI_2026_04_03"))
                .isEmpty();
    }

    @Test
    void theDeletionIsATermOfTheAgentAlone() {
        Performance performance = Performance.builder()
                .addServices(service("S-1").completedOn(on("TUE_2026_04_07")).build())
                .build();

        Timeline agent = performance.timeline(LAW, CooperationType.AGENT);

        assertThat(agent.deadline(StandardAgreement.PERSONAL_DATA_DELETION))
                .isInstanceOfSatisfying(Due.class, due -> assertThat(due.due()).isEqualTo(date("TUE_2026_04_07")));
        assertThat(performance.timeline(LAW, CooperationType.SYSTEM_USE).entries())
                .isEmpty();
    }

    @Test
    void whatIsRecordedLaterIsNotKnown() {
        Performance performance = Performance.builder()
                .addSteps(StepDone.of(
                        InteractionStep.AGENT_AGREEMENT, on("MON_2026_02_02").recordedOn(date("FRI_2026_02_06"))))
                .addServices(service("S-1")
                        .completedOn(on("TUE_2026_04_07").recordedOn(date("FRI_2026_04_10")))
                        .build())
                .addUnguarded(new Interruption(
                        on("WED_2026_04_08"), Optional.of(on("WED_2026_04_08").recordedOn(date("FRI_2026_04_10")))))
                .build();

        Performance then = performance.asKnownOn(date("THU_2026_02_05"));
        Performance later = performance.asKnownOn(date("THU_2026_04_09"));

        assertThat(then.steps()).isEmpty();
        assertThat(later.steps()).hasSize(1);
        assertThat(later.services())
                .singleElement()
                .extracting(ServiceRendering::completedOn)
                .isEqualTo(Optional.empty());
        assertThat(later.unguarded())
                .singleElement()
                .extracting(Interruption::ended)
                .isEqualTo(Optional.empty());
        assertThat(performance.asKnownOn(date("FRI_2026_04_10"))).isEqualTo(performance);
    }

    @Test
    void aNumberNamesOneServiceAndANameIsText() {
        assertThatThrownBy(() -> Performance.builder()
                        .addServices(
                                service("S-1").build(),
                                service("S-1").packageComplete(true).build())
                        .build())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid performance: Expected one service of each number, but found: 2 services with 1"
                        + " numbers");
        assertThatThrownBy(() -> service("S-1").service(" ").build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid number: Expected 'service' not to be blank, but found: ' '");
        assertThat(service("S-1").service("for 061211600012").build().toString())
                .doesNotContain("061211600012");
    }

    /** In force from Monday 2 February 2026 to Friday 15 May 2026, its end. */
    @Test
    @OfNorm({"spa219.an1.p7.i2.remote-intake", "spa219.p4.sp2.i3.accept-complete"})
    void anIntakeOutsideTheTimeOfTheAgreementHasNoGroundAtAll() {
        ObligationFacts ended = ObligationFacts.builder()
                .signedOn(on("MON_2026_02_02"))
                .terminatedOn(on("FRI_2026_05_15"))
                .build();

        assertThat(remote("FRI_2026_01_30", ended))
                .containsExactly("BREACH law88.a11-2.p1.sp3.agreement-concluded 2026-01-30");
        assertThat(remote("MON_2026_02_02", ended)).containsExactly("BREACH an1.p7.i2.remote-intake 2026-02-02");
        assertThat(remote("THU_2026_05_14", ended)).containsExactly("BREACH an1.p7.i2.remote-intake 2026-05-14");
        assertThat(remote("FRI_2026_05_15", ended))
                .containsExactly("BREACH law88.a11-2.p1.sp3.agreement-concluded 2026-05-15");
        assertThat(remote("FRI_2026_05_15", SIGNED)).containsExactly("BREACH an1.p7.i2.remote-intake 2026-05-15");
    }

    private static List<String> remote(String day, ObligationFacts facts) {
        Performance performance = Performance.builder()
                .addServices(ServiceRendering.builder()
                        .number("S-1")
                        .receivedOn(on(day))
                        .recipientPresent(false)
                        .build())
                .build();
        return shown(performance.findings(LAW, CooperationType.SYSTEM_USE, facts, date("TUE_2026_06_30")));
    }

    /** Signed on Monday 2 February 2026 at 10, ended on that day at 9 by the records. */
    @Test
    void ofOneDayTheHoursOfSigningAndEndDoNotMatter() {
        LocalDate day = date("MON_2026_02_02");
        AgreementTime time = new AgreementTime(
                Fact.at(Moment.at(day.atTime(10, 0))), Optional.of(Fact.at(Moment.at(day.atTime(9, 0)))));

        assertThat(time.covers(day)).isFalse();
        assertThat(time.covers(day.plusDays(1))).isFalse();
    }
}
