package kz.qyzmet.agreement.cooperation;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.cooperation.InteractionStep.*;
import static kz.qyzmet.agreement.cooperation.StepCases.ENGLISH;
import static kz.qyzmet.agreement.cooperation.StepCases.LAW;
import static kz.qyzmet.agreement.cooperation.StepCases.at;
import static kz.qyzmet.agreement.cooperation.StepCases.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Edition;
import kz.qyzmet.law.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is done, next, missing and out of order in an algorithm. */
class StepOrderTest {

    private static final LocalDate MON_2026_05_04 = date("MON_2026_05_04");
    private static final LocalDate TUE_2026_06_30 = date("TUE_2026_06_30");

    /** Every preparatory step on a day of its own from Monday 4 May, in an order. */
    private static Set<StepDone> prepared(List<InteractionStep> order) {
        Set<StepDone> steps = new HashSet<>();
        for (int i = 0; i < order.size(); i++) {
            steps.add(StepDone.of(order.get(i), Fact.on(MON_2026_05_04.plusDays(i))));
        }
        return steps;
    }

    private static Set<StepDone> prepared(CooperationType type) {
        return prepared(preparatory(type));
    }

    private static List<InteractionStep> preparatory(CooperationType type) {
        return InteractionAlgorithm.of(type, LAW).preparatory();
    }

    private static List<String> found(CooperationType type, Set<StepDone> steps) {
        return StepCases.found(LAW, type, Optional.empty(), steps, TUE_2026_06_30);
    }

    private static Set<StepDone> with(Set<StepDone> steps, StepDone... more) {
        Set<StepDone> all = new HashSet<>(steps);
        all.addAll(List.of(more));
        return all;
    }

    private static InteractionProgress progress(Reckoner law, CooperationType type, Set<StepDone> steps) {
        return InteractionAlgorithm.of(type, law).progress(steps, Optional.empty(), TUE_2026_06_30);
    }

    @ParameterizedTest
    @EnumSource(CooperationType.class)
    @OfNorm({
        "spa219.an1.p4.prep.s1.conclude-agreement",
        "spa219.an1.p4.prep.s2.payment",
        "spa219.an1.p4.prep.s3.vpn-purchase",
        "spa219.an1.p4.prep.s4.laptop-setup",
        "spa219.an1.p8.prep.s1.determine-location",
        "spa219.an1.p8.prep.s2.conclude-agreement",
        "spa219.an1.p8.prep.s3.create-centre",
        "spa219.an1.p8.prep.s4.payment",
        "spa219.an1.p8.prep.s5.train-staff",
        "spa219.an1.p8.prep.s6.secure-channel",
        "spa219.an1.p8.prep.s7.prepare-site",
        "spa219.an1.p8.prep.s8.setup-iis-queue",
        "spa219.an1.p12.prep.s1.determine-centre",
        "spa219.an1.p12.prep.s2.conclude-agreement",
        "spa219.an1.p12.prep.s3.transfer-by-act",
        "spa219.an1.p12.prep.s4.repair",
        "spa219.an1.p12.prep.s5.train-staff",
        "spa219.an1.p12.prep.s6.payment"
    })
    void twoAdjacentPreparatoryStepsInTheWrongOrderAreOneBreach(CooperationType type) {
        List<InteractionStep> listed = preparatory(type);
        assertThat(found(type, prepared(listed))).isEmpty();
        for (int i = 0; i + 1 < listed.size(); i++) {
            List<InteractionStep> swapped = new ArrayList<>(listed);
            swapped.set(i, listed.get(i + 1));
            swapped.set(i + 1, listed.get(i));
            String breach =
                    "BREACH " + listed.get(i + 1).norm().id().replace("spa219.", "") + " " + MON_2026_05_04.plusDays(i);
            // For what is optional nothing waits: it may turn out late that it is needed.
            boolean optional = listed.get(i).isOptional(Edition.standard());
            assertThat(found(type, prepared(swapped)))
                    .as("%s before %s", listed.get(i + 1), listed.get(i))
                    .isEqualTo(optional ? List.of() : List.of(breach));
        }
    }

    @Test
    void theMessageNamesTheFirstStepThatShouldHaveComeBefore() {
        List<Finding> findings = new StepFindings(
                        LAW,
                        CooperationType.AGENT,
                        Optional.empty(),
                        prepared(List.of(AGENT_LAPTOP_SETUP, AGENT_AGREEMENT, AGENT_PAYMENT, AGENT_NETWORK_COMPLEX)),
                        TUE_2026_06_30)
                .all();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.citation()).isEqualTo(StepNorms.AGENT_LAPTOP_SETUP);
            assertThat(finding.message().en())
                    .isEqualTo(
                            "The step \"set-up of the laptop with access to the system\" was done on Monday 4 May 2026,"
                                    + " before the step \"conclusion of the agreement with the agent\", for which it had to wait.");
            assertThat(finding.message().ru()).contains("понедельник, 4 мая 2026");
        });
    }

    @Test
    void stepsOfOneDayAreNeverOutOfOrderWithoutTheirHours() {
        Set<StepDone> sameDay = Set.of(
                StepDone.of(AGENT_AGREEMENT, on("MON_2026_05_04")),
                StepDone.of(AGENT_PAYMENT, at("2026-05-04T09:00")),
                StepDone.of(AGENT_NETWORK_COMPLEX, on("MON_2026_05_04")),
                StepDone.of(AGENT_LAPTOP_SETUP, at("2026-05-04T08:00")));
        assertThat(found(CooperationType.AGENT, sameDay))
                .containsExactly("BREACH an1.p4.prep.s4.laptop-setup 2026-05-04");
        assertThat(found(
                        CooperationType.AGENT,
                        Set.of(
                                StepDone.of(AGENT_AGREEMENT, on("MON_2026_05_04")),
                                StepDone.of(AGENT_PAYMENT, on("MON_2026_05_04")),
                                StepDone.of(AGENT_NETWORK_COMPLEX, on("MON_2026_05_04")),
                                StepDone.of(AGENT_LAPTOP_SETUP, on("MON_2026_05_04")))))
                .isEmpty();
    }

    @Test
    void aStepThatIsNotRecordedThoughALaterOneIsMissing() {
        Set<StepDone> steps = Set.of(
                StepDone.of(AGENT_AGREEMENT, on("MON_2026_05_04")),
                StepDone.of(AGENT_NETWORK_COMPLEX, on("WED_2026_05_06")),
                StepDone.of(AGENT_LAPTOP_SETUP, on("THU_2026_05_07")));

        assertThat(progress(LAW, CooperationType.AGENT, steps).missing()).containsExactly(AGENT_PAYMENT);
        assertThat(found(CooperationType.AGENT, steps)).containsExactly("DEFECT an1.p4.prep.s2.payment 2026-05-06");
        assertThat(found(CooperationType.AGENT, with(steps, StepDone.of(AGENT_PAYMENT, on("FRI_2026_05_08")))))
                .as("once it is recorded, those are known that came too early")
                .containsExactly(
                        "BREACH an1.p4.prep.s3.vpn-purchase 2026-05-06",
                        "BREACH an1.p4.prep.s4.laptop-setup 2026-05-07");
        assertThat(StepCases.found(
                        LAW.with(StepOrder.FREE), CooperationType.AGENT, Optional.empty(), steps, TUE_2026_06_30))
                .as("in any order it may still come, until a service begins")
                .isEmpty();
        assertThat(StepCases.found(
                        LAW.with(StepOrder.FREE),
                        CooperationType.AGENT,
                        Optional.empty(),
                        with(steps, StepDone.of(AGENT_NEEDS, on("MON_2026_05_11"), "1")),
                        TUE_2026_06_30))
                .containsExactly("DEFECT an1.p4.prep.s2.payment 2026-05-11");
    }

    @Test
    void aServiceThatBeginsBeforeThePreparationIsOverIsToldOfOnce() {
        Set<StepDone> steps = with(
                prepared(CooperationType.AGENT),
                StepDone.of(AGENT_NEEDS, on("TUE_2026_05_05"), "7"),
                StepDone.of(AGENT_IDENTIFICATION, on("TUE_2026_05_05"), "7"),
                StepDone.of(AGENT_NEEDS, on("WED_2026_05_06"), "8"),
                StepDone.of(AGENT_NEEDS, on("FRI_2026_05_08"), "9"));

        assertThat(found(CooperationType.AGENT, steps))
                .containsExactly("BREACH an1.p4.impl.s1.needs 2026-05-05", "BREACH an1.p4.impl.s1.needs 2026-05-06");
        assertThat(StepCases.found(
                        LAW.with(StepOrder.FREE), CooperationType.AGENT, Optional.empty(), steps, TUE_2026_06_30))
                .as("the stages follow each other by every reading")
                .hasSize(2);
        assertThat(new StepFindings(LAW, CooperationType.AGENT, Optional.empty(), steps, date("TUE_2026_05_05")).all())
                .as("on the day itself the last two steps are not recorded")
                .extracting(finding -> finding.message().en())
                .containsExactly(
                        "The step \"purchase of the VPN hardware and software\" is not recorded, although \"finding out what the recipient needs\", which comes after it, was done on Tuesday 5 May 2026.",
                        "The step \"set-up of the laptop with access to the system\" is not recorded, although \"finding out what the recipient needs\", which comes after it, was done on Tuesday 5 May 2026.");
    }

    @Test
    @OfNorm({"spa219.an1.p8.impl.s1.continuous-operation", "spa219.an1.p8.impl.s2.work-schedule"})
    void aCenterThatOpensBeforeItIsReadyIsABreach() {
        Set<StepDone> steps = with(
                prepared(CooperationType.SYSTEM_USE),
                StepDone.of(SYSTEM_OPERATION, on("FRI_2026_05_08")),
                StepDone.of(SYSTEM_SCHEDULE, on("FRI_2026_05_08")));

        assertThat(found(CooperationType.SYSTEM_USE, steps))
                .containsExactly(
                        "BREACH an1.p8.impl.s1.continuous-operation 2026-05-08",
                        "BREACH an1.p8.impl.s2.work-schedule 2026-05-08");
    }

    @Test
    @OfNorm({
        "spa219.an1.p12.impl.s1.continuous-operation",
        "spa219.an1.p12.impl.s2.deliver-services",
        "spa219.an1.p12.impl.s3.partner-report",
        "spa219.an1.p12.impl.s4.corporation-report"
    })
    void whatStandsByItselfWaitsForThePreparationAlone() {
        Set<StepDone> steps = with(
                prepared(CooperationType.TRUST_MANAGEMENT),
                StepDone.of(TRUST_CORPORATION_REPORT, on("TUE_2026_05_12")),
                StepDone.of(TRUST_PARTNER_REPORT, on("WED_2026_05_13")),
                StepDone.of(TRUST_OPERATION, on("THU_2026_05_14")),
                StepDone.of(TRUST_SERVICE, on("FRI_2026_05_15"), "1"));
        assertThat(found(CooperationType.TRUST_MANAGEMENT, steps)).isEmpty();

        Set<StepDone> early = with(
                prepared(CooperationType.TRUST_MANAGEMENT),
                StepDone.of(TRUST_CORPORATION_REPORT, on("TUE_2026_05_05")),
                StepDone.of(TRUST_PARTNER_REPORT, on("TUE_2026_05_05")),
                StepDone.of(TRUST_OPERATION, on("TUE_2026_05_05")),
                StepDone.of(TRUST_SERVICE, on("TUE_2026_05_05"), "1"));
        assertThat(found(CooperationType.TRUST_MANAGEMENT, early))
                .containsExactly(
                        "BREACH an1.p12.impl.s1.continuous-operation 2026-05-05",
                        "BREACH an1.p12.impl.s2.deliver-services 2026-05-05",
                        "BREACH an1.p12.impl.s3.partner-report 2026-05-05",
                        "BREACH an1.p12.impl.s4.corporation-report 2026-05-05");
    }

    @ParameterizedTest
    @CsvSource({"AGENT", "SYSTEM_USE"})
    @OfNorm({
        "spa219.an1.p4.impl.s1.needs",
        "spa219.an1.p4.impl.s2.identify",
        "spa219.an1.p4.impl.s3.receive-application",
        "spa219.an1.p4.impl.s4.form-package",
        "spa219.an1.p4.impl.s5.accept-payment",
        "spa219.an1.p4.impl.s6.home-visit",
        "spa219.an1.p4.impl.s7.intake-service",
        "spa219.an1.p4.impl.s8.deliver-application",
        "spa219.an1.p4.impl.s9.deliver-result",
        "spa219.an1.p8.impl.s3.needs",
        "spa219.an1.p8.impl.s4.identify",
        "spa219.an1.p8.impl.s5.receive-applications",
        "spa219.an1.p8.impl.s6.form-packages",
        "spa219.an1.p8.impl.s7.organize-payment",
        "spa219.an1.p8.impl.s8.intake-service",
        "spa219.an1.p8.impl.s9.deliver-applications",
        "spa219.an1.p8.impl.s10.deliver-results"
    })
    void theOrderWithinAServiceIsADoubtUnlessTheHostHasDecided(CooperationType type) {
        List<InteractionStep> listed = InteractionAlgorithm.of(type, LAW).ofService();
        LocalDate mon20260518 = date("MON_2026_05_18");
        for (int i = 0; i + 1 < listed.size(); i++) {
            Set<StepDone> steps = new HashSet<>(prepared(type));
            for (int k = 0; k < listed.size(); k++) {
                int day = k == i ? i + 1 : k == i + 1 ? i : k;
                steps.add(StepDone.of(listed.get(k), Fact.on(mon20260518.plusDays(day)), "1"));
            }
            String rest = listed.get(i + 1).norm().id().replace("spa219.", "") + " " + mon20260518.plusDays(i);
            boolean optional = listed.get(i).isOptional(Edition.standard());
            assertThat(found(type, steps)).isEqualTo(optional ? List.of() : List.of("DOUBT " + rest));
            assertThat(StepCases.found(LAW.with(StepOrder.AS_LISTED), type, Optional.empty(), steps, TUE_2026_06_30))
                    .isEqualTo(optional ? List.of() : List.of("BREACH " + rest));
            assertThat(StepCases.found(LAW.with(StepOrder.FREE), type, Optional.empty(), steps, TUE_2026_06_30))
                    .isEmpty();
        }
    }

    @Test
    void aServiceThatEndsWithoutAStepLacksItsRecord() {
        Set<StepDone> steps = new HashSet<>(prepared(CooperationType.AGENT));
        steps.add(StepDone.of(AGENT_NEEDS, on("MON_2026_05_18"), "A-1"));
        steps.add(StepDone.of(AGENT_APPLICATION, on("MON_2026_05_18"), "A-1"));
        steps.add(StepDone.of(AGENT_PACKAGE, on("MON_2026_05_18"), "A-1"));
        steps.add(StepDone.of(AGENT_INTAKE, on("MON_2026_05_18"), "A-1"));
        assertThat(found(CooperationType.AGENT, steps))
                .as("under way nobody can say that it will not be done")
                .isEmpty();
        assertThat(progress(LAW, CooperationType.AGENT, steps).next("A-1")).containsExactly(AGENT_IDENTIFICATION);

        steps.add(StepDone.of(AGENT_RESULT, on("TUE_2026_05_19"), "A-1"));
        assertThat(found(CooperationType.AGENT, steps))
                .containsExactly(
                        "DEFECT an1.p4.impl.s2.identify 2026-05-19", "DOUBT an1.p4.impl.s5.accept-payment 2026-05-19");
        assertThat(new StepFindings(LAW, CooperationType.AGENT, Optional.empty(), steps, TUE_2026_06_30).all())
                .extracting(finding -> finding.message().en())
                .containsExactly(
                        "Service A-1 ended on Tuesday 19 May 2026 without a record of the step \"identification of the recipient\".",
                        "Service A-1 ended on Tuesday 19 May 2026 without a record that a payment was taken: the text lists it without an exception, and a service free of charge has none.");
        assertThat(progress(LAW, CooperationType.AGENT, steps).ofService("A-1"))
                .containsEntry(AGENT_IDENTIFICATION, StepState.MISSING)
                .containsEntry(AGENT_HOME_VISIT, StepState.LEFT_OUT)
                .containsEntry(AGENT_DELIVERY_TO_PROVIDER, StepState.LEFT_OUT)
                .containsEntry(AGENT_RESULT, StepState.DONE);
    }

    @Test
    void whatIsNextFollowsTheOrder() {
        InteractionProgress begun = progress(LAW, CooperationType.TRUST_MANAGEMENT, Set.of());
        assertThat(begun.next()).containsExactly(TRUST_CENTER);
        assertThat(begun.isPrepared()).isFalse();
        assertThat(begun.next("1")).isEmpty();

        Set<StepDone> transferred = prepared(List.of(TRUST_CENTER, TRUST_AGREEMENT, TRUST_TRANSFER));
        assertThat(progress(LAW, CooperationType.TRUST_MANAGEMENT, transferred).next())
                .containsExactly(TRUST_REPAIR, TRUST_TRAINING, TRUST_PAYMENT);
        assertThat(progress(ENGLISH, CooperationType.TRUST_MANAGEMENT, transferred)
                        .next())
                .as("D16: the English text asks for the repair in any case")
                .containsExactly(TRUST_REPAIR);
        assertThat(progress(LAW.with(StepOrder.FREE), CooperationType.TRUST_MANAGEMENT, Set.of())
                        .next())
                .containsExactly(
                        TRUST_CENTER, TRUST_AGREEMENT, TRUST_TRANSFER, TRUST_REPAIR, TRUST_TRAINING, TRUST_PAYMENT);

        Set<StepDone> paid = with(transferred, StepDone.of(TRUST_PAYMENT, on("MON_2026_05_11")));
        InteractionProgress prepared = progress(LAW, CooperationType.TRUST_MANAGEMENT, paid);
        assertThat(prepared.isPrepared()).isTrue();
        assertThat(prepared.ofAgreement()).containsEntry(TRUST_REPAIR, StepState.LEFT_OUT);
        assertThat(prepared.next()).containsExactly(TRUST_OPERATION, TRUST_PARTNER_REPORT, TRUST_CORPORATION_REPORT);
        assertThat(prepared.next("1")).containsExactly(TRUST_SERVICE);
        assertThat(found(CooperationType.TRUST_MANAGEMENT, paid)).isEmpty();
        assertThat(StepCases.found(ENGLISH, CooperationType.TRUST_MANAGEMENT, Optional.empty(), paid, TUE_2026_06_30))
                .containsExactly("DEFECT an1.p12.prep.s4.repair 2026-05-11");
    }

    @Test
    void theSigningConcludesTheAgreement() {
        Set<StepDone> steps = Set.of(
                StepDone.of(AGENT_PAYMENT, on("TUE_2026_05_05")),
                StepDone.of(AGENT_NETWORK_COMPLEX, on("WED_2026_05_06")));
        assertThat(StepCases.found(
                        LAW, CooperationType.AGENT, Optional.of(on("MON_2026_05_04")), steps, TUE_2026_06_30))
                .isEmpty();
        assertThat(StepCases.found(
                        LAW, CooperationType.AGENT, Optional.of(on("WED_2026_05_06")), steps, TUE_2026_06_30))
                .containsExactly("BREACH an1.p4.prep.s2.payment 2026-05-05");
        assertThat(StepCases.found(
                        LAW,
                        CooperationType.AGENT,
                        Optional.of(on("MON_2026_05_04")),
                        with(steps, StepDone.of(AGENT_AGREEMENT, at("2026-05-04T15:00"))),
                        TUE_2026_06_30))
                .isEmpty();
        List<Finding> differs = new StepFindings(
                        LAW,
                        CooperationType.AGENT,
                        Optional.of(on("MON_2026_05_04")),
                        with(steps, StepDone.of(AGENT_AGREEMENT, on("WED_2026_05_06"))),
                        TUE_2026_06_30)
                .all();
        assertThat(StepCases.shown(differs)).containsExactly("DEFECT an1.p4.prep.s1.conclude-agreement 2026-05-06");
        assertThat(differs.get(0).message().en())
                .isEqualTo("The conclusion of the agreement is recorded on Wednesday 6 May 2026 and its signing on"
                        + " Monday 4 May 2026; the signing counts.");
    }

    @Test
    void aStepOfAnotherTypeDoesNotFit() {
        List<Finding> findings = new StepFindings(
                        LAW,
                        CooperationType.AGENT,
                        Optional.empty(),
                        with(prepared(CooperationType.AGENT), StepDone.of(SYSTEM_SITE, on("MON_2026_05_18"))),
                        TUE_2026_06_30)
                .all();

        assertThat(StepCases.shown(findings)).containsExactly("DEFECT an1.p8.prep.s7.prepare-site 2026-05-18");
        assertThat(findings.get(0).message().en())
                .isEqualTo(
                        "The step \"preparation of the site: premises, equipment, furniture\" belongs to another type"
                                + " of cooperation (transfer of the centres' system for use), and the agreement is of the type:"
                                + " agent of the State Corporation.");
    }

    @Test
    void whatHappensLaterIsRecordedLaterOrIsPlannedDoesNotCount() {
        Set<StepDone> steps = Set.of(
                StepDone.of(AGENT_AGREEMENT, on("MON_2026_05_04")),
                StepDone.of(AGENT_PAYMENT, on("TUE_2026_05_05").recordedOn(date("FRI_2026_05_15"))),
                StepDone.of(
                        AGENT_NETWORK_COMPLEX,
                        Fact.planned(Moment.on(date("MON_2026_05_04")), date("MON_2026_05_04"))));
        InteractionAlgorithm algorithm = InteractionAlgorithm.of(CooperationType.AGENT, LAW);

        assertThat(algorithm
                        .progress(steps, Optional.empty(), date("THU_2026_05_14"))
                        .next())
                .containsExactly(AGENT_PAYMENT);
        assertThat(algorithm
                        .progress(steps, Optional.empty(), date("FRI_2026_05_15"))
                        .next())
                .containsExactly(AGENT_NETWORK_COMPLEX);
        assertThat(algorithm
                        .progress(steps, Optional.empty(), date("SUN_2026_05_03"))
                        .next())
                .containsExactly(AGENT_AGREEMENT);
    }

    @Test
    void anEditionWithoutAStepGoesOnWithoutIt() {
        Edition later = LAW.edition();
        InteractionAlgorithm algorithm =
                new InteractionAlgorithm(CooperationType.AGENT, later, StepOrder.PREPARATION_AS_LISTED);

        assertThat(algorithm.steps()).hasSize(13);
        assertThat(algorithm.waitsFor(AGENT_LAPTOP_SETUP))
                .containsExactly(AGENT_AGREEMENT, AGENT_PAYMENT, AGENT_NETWORK_COMPLEX);
        assertThat(algorithm.waitsFor(AGENT_RESULT))
                .doesNotContain(AGENT_HOME_VISIT, AGENT_DELIVERY_TO_PROVIDER)
                .contains(AGENT_LAPTOP_SETUP, AGENT_PAYMENT_TAKEN);
    }
}
