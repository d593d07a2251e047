package kz.qyzmet.agreement.cooperation;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.cooperation.StepCases.ENGLISH;
import static kz.qyzmet.agreement.cooperation.StepCases.LAW;
import static kz.qyzmet.agreement.cooperation.StepCases.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.NamedDays;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is recorded twice, before the agreement, after it, without an end, or ten thousand times. */
class CooperationEdgesTest {

    private static final Optional<Fact> SIGNED = Optional.of(on("MON_2026_05_04"));

    private static FrontOfficeTraining training(String number, Fact held, int minutes) {
        return new FrontOfficeTraining(number, held, Duration.ofMinutes(minutes), Set.of("17"));
    }

    private static List<String> trained(Reckoner law, FrontOfficeTraining... trainings) {
        return StepCases.shown(new CenterFindings(
                        law,
                        CooperationType.TRUST_MANAGEMENT,
                        SIGNED,
                        Optional.of(on("MON_2026_06_01")),
                        date("TUE_2026_06_30"))
                .all(List.of(), List.of(trainings)));
    }

    @ParameterizedTest
    @CsvSource({"SUN_2026_05_03,", "MON_2026_05_04,2026-05-04", "SUN_2026_05_31,2026-05-31", "MON_2026_06_01,"})
    @OfNorm(StandardAgreement.Ids.DAILY_TRAINING_CAP)
    void theHourOfTrainingIsOwedWhileTheAgreementIsInForce(String held, String since) {
        List<String> expected = since == null ? List.of() : List.of("BREACH an1.c3.table.r7.training-cap " + since);

        assertThat(trained(LAW, training("1", on(held), 61))).isEqualTo(expected);
        assertThat(trained(ENGLISH, training("1", on(held), 61))).isEqualTo(expected);
        assertThat(new CenterFindings(
                                LAW,
                                CooperationType.TRUST_MANAGEMENT,
                                Optional.empty(),
                                Optional.empty(),
                                date("TUE_2026_06_30"))
                        .all(List.of(), List.of(training("1", on(held), 61))))
                .isEmpty();
    }

    @Test
    @OfNorm("spa219.an1.c3.table.r7.training")
    void aTrainingIsCountedOnceAndByItsLastRecord() {
        FrontOfficeTraining first = training("1", on("MON_2026_05_11"), 60);
        FrontOfficeTraining corrected = training("1", on("MON_2026_05_11").recordedOn(date("FRI_2026_05_15")), 45);
        FrontOfficeTraining longer = training("1", on("MON_2026_05_11").recordedOn(date("FRI_2026_05_15")), 61);
        String twice = "DEFECT an1.c3.table.r7.training 2026-05-11";

        assertThat(trained(LAW, first, first)).isEmpty();
        assertThat(trained(LAW, first, corrected)).containsExactly(twice);
        assertThat(trained(LAW, corrected, first)).containsExactly(twice);
        assertThat(trained(LAW, longer, corrected))
                .isEqualTo(trained(LAW, corrected, longer))
                .containsExactlyInAnyOrder(twice, "BREACH an1.c3.table.r7.training-cap 2026-05-11");
    }

    @ParameterizedTest
    @CsvSource({
        "SUN_2026_05_31,,2026-05-31",
        "SUN_2026_05_31,WED_2026_06_03,2026-05-31",
        "MON_2026_06_01,,",
        "TUE_2026_06_02,WED_2026_06_03,"
    })
    @OfNorm(StandardAgreement.Ids.ROUND_THE_CLOCK_SECURITY_TRUST_MANAGEMENT)
    void afterTheEndThePartnerGuardsNothing(String began, String ended, String since) {
        Interruption gap =
                new Interruption(on(began), Optional.ofNullable(ended).map(NamedDays::on));

        assertThat(StepCases.shown(new CenterFindings(
                                LAW,
                                CooperationType.TRUST_MANAGEMENT,
                                SIGNED,
                                Optional.of(on("MON_2026_06_01")),
                                date("TUE_2026_06_30"))
                        .all(List.of(gap, gap), List.of())))
                .isEqualTo(since == null ? List.of() : List.of("BREACH an1.c3.partner.security " + since));
    }

    @Test
    void anEndThatIsOnlyPlannedEndsNoInterruption() {
        Interruption gap = new Interruption(
                on("TUE_2026_05_05"),
                Optional.of(Fact.planned(Moment.on(date("WED_2026_05_06")), date("TUE_2026_05_05"))));

        assertThat(new CenterFindings(LAW, CooperationType.SYSTEM_USE, SIGNED, Optional.empty(), date("TUE_2026_06_30"))
                        .all(List.of(gap), List.of()))
                .extracting(finding -> finding.message().en())
                .containsExactly("The premises have not been guarded since Tuesday 5 May 2026.");
    }

    private static Obligation obligation(NormId norm) {
        return Obligations.of(Edition.standard()).find(norm).orElseThrow();
    }

    private static ObligationRecord violated(Fact on) {
        return ObligationRecord.builder()
                .norm(ObligationNorms.PREMISES)
                .violatedOn(on)
                .build();
    }

    private static List<String> found(ObligationFacts facts) {
        return StepCases.shown(
                new ObligationFindings(LAW, CooperationType.SYSTEM_USE, facts, date("TUE_2026_06_30")).all());
    }

    private static void assertNobody(ObligationFacts facts, ObligationRecord record, String norm) {
        assertThat(facts.liable(obligation(record.norm()), record, date("TUE_2026_06_30")))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.citation().id()).isEqualTo(norm));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-03T10:00,DEFECT,false",
        "2026-05-04T00:00,BREACH,true",
        "2026-05-29T11:59,BREACH,true",
        "2026-05-29T12:01,DEFECT,false",
        "2026-05-30T10:00,DEFECT,false"
    })
    @OfNorm("spa219.p7.liability")
    void nobodyAnswersForATimeWithoutTheAgreement(String time, String severity, boolean answers) {
        ObligationRecord record = violated(at(time));
        ObligationFacts facts = ObligationFacts.builder()
                .signedOn(at("2026-05-04T15:00"))
                .terminatedOn(at("2026-05-29T12:00"))
                .addRecords(record)
                .build();

        assertThat(found(facts)).containsExactly(severity + " p4.sp2.i8.premises " + time.substring(0, 10));
        if (answers) {
            assertThat(facts.liable(obligation(record.norm()), record, date("TUE_2026_06_30"))
                            .value())
                    .containsExactly(PartyRole.PARTNER);
        } else {
            assertNobody(facts, record, "spa219.p7.liability");
        }
    }

    /** Force majeure from 11 to 20 May makes the term longer by as much. */
    @Test
    @OfNorm("spa219.p11.extension")
    void whatIsMadeGoodOrEndsWhileForceMajeureLastsWasNeverViolated() {
        ObligationFacts hindered = ObligationFacts.builder()
                .signedOn(SIGNED)
                .addHindrances(
                        new Hindrance(AgreementParty.PARTNER, on("MON_2026_05_11"), Optional.of(on("WED_2026_05_20"))))
                .build();
        ObligationRecord open = violated(on("TUE_2026_05_12"));
        ObligationRecord inTime = ObligationRecord.builder()
                .from(open)
                .remediedOn(on("WED_2026_05_20"))
                .build();
        ObligationRecord late = ObligationRecord.builder()
                .from(open)
                .remediedOn(on("THU_2026_05_21"))
                .build();

        assertNobody(hindered, inTime, "spa219.p11.extension");
        assertThat(hindered.liable(obligation(late.norm()), late, date("TUE_2026_06_30"))
                        .value())
                .containsExactly(PartyRole.PARTNER);
        ObligationFacts stillOpen =
                ObligationFacts.builder().from(hindered).addRecords(open).build();
        assertThat(found(stillOpen)).containsExactly("BREACH p4.sp2.i8.premises 2026-05-21");
        ObligationFacts ended = ObligationFacts.builder()
                .from(stillOpen)
                .terminatedOn(on("FRI_2026_05_15"))
                .build();
        assertThat(found(ended)).isEmpty();
        assertThat(ended.state(obligation(open.norm()), date("TUE_2026_06_30"))).isEqualTo(ObligationState.DISCHARGED);
        assertNobody(ended, open, "spa219.p11.extension");
    }

    @Test
    void aRecordOfAnotherObligationIsNoneOfThisOne() {
        assertThatThrownBy(() -> ObligationFacts.builder()
                        .build()
                        .liable(
                                obligation(ObligationNorms.ADVICE),
                                violated(on("TUE_2026_05_12")),
                                date("TUE_2026_06_30")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid record: Expected one of spa219.p4.sp1.advisory-right, but found:"
                        + " spa219.p4.sp2.i8.premises");
    }

    private static List<StepDone> prepared() {
        return InteractionAlgorithm.of(CooperationType.AGENT, LAW).preparatory().stream()
                .map(step -> StepDone.of(step, on("MON_2026_05_04")))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Test
    @OfNorm("spa219.an1.p4.impl.s5.accept-payment")
    void aServiceFreeOfChargeGoesOnWithoutAPayment() {
        List<StepDone> steps = prepared();
        steps.add(StepDone.of(InteractionStep.AGENT_NEEDS, on("TUE_2026_05_05"), "1"));
        steps.add(StepDone.of(InteractionStep.AGENT_IDENTIFICATION, on("TUE_2026_05_05"), "1"));
        steps.add(StepDone.of(InteractionStep.AGENT_APPLICATION, on("TUE_2026_05_05"), "1"));
        steps.add(StepDone.of(InteractionStep.AGENT_PACKAGE, on("TUE_2026_05_05"), "1"));
        InteractionAlgorithm algorithm = InteractionAlgorithm.of(CooperationType.AGENT, LAW);

        assertThat(algorithm.progress(steps, SIGNED, date("TUE_2026_05_05")).next("1"))
                .containsExactly(
                        InteractionStep.AGENT_PAYMENT_TAKEN,
                        InteractionStep.AGENT_HOME_VISIT,
                        InteractionStep.AGENT_INTAKE);
        steps.add(StepDone.of(InteractionStep.AGENT_INTAKE, on("TUE_2026_05_05"), "1"));
        assertThat(algorithm.progress(steps, SIGNED, date("TUE_2026_05_05")).next("1"))
                .contains(InteractionStep.AGENT_RESULT);
    }

    @Test
    @OfNorm("spa219.an1.p4.prep.s1.conclude-agreement")
    void aServiceBeforeTheSigningIsABreachInBothEditions() {
        List<StepDone> steps = prepared();
        steps.add(StepDone.of(InteractionStep.AGENT_NEEDS, on("THU_2026_04_30"), "1"));

        for (Reckoner law : List.of(LAW, ENGLISH)) {
            assertThat(StepCases.found(law, CooperationType.AGENT, SIGNED, steps, date("TUE_2026_06_30")))
                    .containsExactly("BREACH an1.p4.impl.s1.needs 2026-04-30");
        }
    }

    @Test
    @OfNorm("spa219.an1.p8.prep.s1.determine-location")
    void whoKeepsNoListOfStepsMissesNone() {
        assertThat(StepCases.found(LAW, CooperationType.SYSTEM_USE, SIGNED, List.of(), date("TUE_2026_06_30")))
                .isEmpty();
        assertThat(StepCases.found(
                        LAW,
                        CooperationType.SYSTEM_USE,
                        SIGNED,
                        List.of(StepDone.of(InteractionStep.SYSTEM_CENTER, on("TUE_2026_05_05"))),
                        date("TUE_2026_06_30")))
                .containsExactly("DEFECT an1.p8.prep.s1.determine-location 2026-05-04");
    }

    /** Ten thousand steps of a thousand services and more, each recorded twice. */
    @Test
    @Timeout(20)
    @OfNorm(StandardAgreement.Ids.PERSONAL_DATA_DELETION)
    void manyStepsAreJudgedInAnyOrder() {
        List<StepDone> steps = prepared();
        Set<ServiceRendering> services = new HashSet<>();
        for (int i = 0; i < 1250; i++) {
            String number = "S-" + i;
            services.add(ServiceRendering.builder().number(number).build());
            for (InteractionStep step :
                    InteractionAlgorithm.of(CooperationType.AGENT, LAW).ofService()) {
                if (step != InteractionStep.AGENT_PACKAGE) {
                    steps.add(StepDone.of(step, on("TUE_2026_05_05"), number));
                    steps.add(StepDone.of(step, on("WED_2026_05_06"), number));
                }
            }
        }
        List<StepDone> reversed = new ArrayList<>(steps);
        Collections.reverse(reversed);

        List<String> found = StepCases.found(LAW, CooperationType.AGENT, SIGNED, steps, date("TUE_2026_06_30"));
        assertThat(found).hasSize(1250).containsOnly("DEFECT an1.p4.impl.s4.form-package 2026-05-05");
        assertThat(StepCases.found(LAW, CooperationType.AGENT, SIGNED, reversed, date("TUE_2026_06_30")))
                .isEqualTo(found);
        TimelineBuilder timeline = Timeline.on(LAW);
        new ServiceRenderings(LAW, CooperationType.AGENT, services, steps).addTo(timeline);
        assertThat(timeline.build().entries()).hasSize(1250);
        assertThat(timeline.build().lateness(date("WED_2026_05_06")))
                .hasSize(1250)
                .allSatisfy(late -> assertThat(late.since()).isEqualTo(date("WED_2026_05_06")));
    }
}
