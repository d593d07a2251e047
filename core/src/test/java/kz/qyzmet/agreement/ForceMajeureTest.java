package kz.qyzmet.agreement;

import static kz.qyzmet.Answers.assertFinding;
import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.Agreements.ENGLISH;
import static kz.qyzmet.agreement.Agreements.LAW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.EventStart;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.StepRule;
import kz.qyzmet.deadline.Suspended;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.LimitUnit;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.law.TimeLimit;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Force majeure (order 219/НҚ points 11 to 13). */
class ForceMajeureTest {

    private static final Optional<Fact> SIGNED = Optional.of(on("MON_2026_02_02"));

    /** From Friday 10 to Monday 20 April 2026; the notice was due on Wednesday 15 April. */
    private static ForceMajeure.Builder flood() {
        ForceMajeure.Builder builder = ForceMajeure.builder();
        builder.kind(ForceMajeureKind.NATURAL_DISASTER)
                .addAffected(AgreementParty.PARTNER)
                .beganOn(on("FRI_2026_04_10"))
                .endedOn(on("MON_2026_04_20"))
                .notifiedOn(on("WED_2026_04_15"))
                .documentedOn(on("FRI_2026_04_24"));
        return builder;
    }

    /** Thirty days from Wednesday 1 April: until Thursday 30 April 2026. */
    private static Term payment() {
        return Term.builder()
                .limit(TimeLimit.after(29, LimitUnit.CALENDAR_DAY))
                .trigger(on("WED_2026_04_01"))
                .build();
    }

    private static ForceMajeureRelief relief(ForceMajeure event) {
        return ForceMajeureRelief.of(Set.of(event), SIGNED);
    }

    private static LocalDate due(ForceMajeureRelief relief) {
        return relief.extended(LAW, payment(), AgreementParty.PARTNER).due();
    }

    private static void assertRefusedBy(ForceMajeure event, String norm, String english) {
        assertRefused(event.reliance(LAW, SIGNED, Optional.empty()), kz.qyzmet.law.NormId.of(norm), english);
        assertThat(due(relief(event))).isEqualTo(date("THU_2026_04_30"));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "FRI_2026_05_08, NEXT_DAY, THU_2026_05_14",
        "FRI_2026_05_08, SAME_DAY, WED_2026_05_13",
        "SAT_2026_05_09, NEXT_DAY, THU_2026_05_14",
        "SAT_2026_05_09, SAME_DAY, THU_2026_05_14"
    })
    @OfNorm(StandardAgreement.Ids.FORCE_MAJEURE_NOTICE)
    void theOtherPartyIsToldWithinThreeWorkingDays(String began, EventStart reading, String due) {
        ForceMajeure event =
                flood().beganOn(on(began)).endedOn(Optional.empty()).build();

        assertThat(event.notice(LAW.with(reading)).due()).isEqualTo(date(due));
    }

    @Test
    @OfNorm(StandardAgreement.Ids.FORCE_MAJEURE_EXTENSION)
    void anOpenObligationOfTheAffectedPartyGrowsByTheDuration() {
        Deadline grown = relief(flood().build()).extended(LAW, payment(), AgreementParty.PARTNER);

        assertThat(grown.due()).isEqualTo(date("TUE_2026_05_12"));
        assertThat(grown.steps()).anySatisfy(step -> {
            assertThat(step.rule()).isEqualTo(StepRule.PROLONGED);
            assertThat(step.grounds()).containsExactly(StandardAgreement.FORCE_MAJEURE_EXTENSION);
        });
        assertThat(relief(flood().build())
                        .extended(LAW, payment(), AgreementParty.STATE_CORPORATION)
                        .due())
                .isEqualTo(date("THU_2026_04_30"));
    }

    @Test
    void whatAffectsBothPartiesServesBoth() {
        ForceMajeure event =
                flood().addAffected(AgreementParty.STATE_CORPORATION).build();

        for (AgreementParty debtor : AgreementParty.values()) {
            assertThat(relief(event).extended(LAW, payment(), debtor).due()).isEqualTo(date("TUE_2026_05_12"));
        }
    }

    @Test
    void whileTheyLastTheObligationIsSuspended() {
        ForceMajeure lasting = flood().endedOn(Optional.empty()).build();
        Deadline open = relief(lasting).extended(LAW, payment(), AgreementParty.PARTNER);

        assertThat(open).isInstanceOf(Suspended.class);
        assertThat(open.status(date("FRI_2026_05_29"))).isEqualTo(DeadlineStatus.SUSPENDED);
        assertThat(open.daysLeft(date("FRI_2026_05_29"))).hasValue(21);
    }

    @ParameterizedTest
    @EnumSource(ForceMajeureKind.class)
    @OfNorm({
        "spa219.p11.natural-disaster",
        "spa219.p11.state-of-emergency",
        "spa219.p11.martial-law",
        "spa219.p11.declared-emergency",
        "spa219.p11.restrictive-measures",
        "spa219.p11.legislation-change",
        "spa219.p11.strike",
        "spa219.p11.other-uncontrollable"
    })
    void eachKindOfCircumstancesCountsAndIsNamedInTheSteps(ForceMajeureKind kind) {
        Deadline grown = relief(flood().kind(kind).build()).extended(LAW, payment(), AgreementParty.PARTNER);

        assertThat(grown.due()).isEqualTo(date("TUE_2026_05_12"));
        assertThat(grown.steps()).anySatisfy(step -> {
            assertThat(step.rule()).isEqualTo(StepRule.CIRCUMSTANCES);
            assertThat(step.grounds()).containsExactly(kind.norm());
        });
        assertThat(kind.label().kk()).isNotEqualTo(kind.label().ru());
    }

    @Test
    @OfNorm("spa219.p11.other-uncontrollable")
    void otherCircumstancesAreADoubtByTheEnglishText() {
        ForceMajeure other = flood().kind(ForceMajeureKind.OTHER).build();

        assertThat(findings(LAW, other, "MON_2026_05_04")).isEmpty();
        assertFinding(
                findings(ENGLISH, other, "MON_2026_05_04").get(0),
                AgreementNorms.OTHER_CIRCUMSTANCES,
                Severity.DOUBT,
                "FRI_2026_04_10",
                "The circumstances are none of the seven that point 11 names; the English translation lost the words"
                        + " on any other circumstances.");
        assertThat(findings(ENGLISH, flood().build(), "MON_2026_05_04")).isEmpty();
    }

    @Test
    @OfNorm("spa219.p11.conditions")
    void circumstancesThatMissAConditionGiveNoTime() {
        String norm = "spa219.p11.conditions";
        assertRefusedBy(
                flood().controllable(true).build(),
                norm,
                "The affected party can influence the circumstances; they are no force majeure under point 11.");
        assertRefusedBy(
                flood().causedByParty(true).build(),
                norm,
                "The circumstances result from what a party did or failed to do; they are no force majeure under"
                        + " point 11.");
        assertRefusedBy(
                flood().preventsPerformance(false).build(),
                norm,
                "The circumstances prevent no performance; point 11 gives no more time for them.");
        assertRefusedBy(
                flood().foreseeable(true).build(),
                norm,
                "The affected party could foresee the circumstances; they are no force majeure under point 11.");
    }

    @Test
    @OfNorm("spa219.p11.conditions")
    void whatAroseBeforeTheSigningGivesNoTime() {
        String reason = "The circumstances did not arise after the signing of the agreement; point 11 gives no more"
                + " time for them.";
        ForceMajeure event = flood().build();
        for (Optional<Fact> signed : List.of(Optional.<Fact>empty(), Optional.of(on("MON_2026_04_13")))) {
            assertRefused(
                    event.reliance(LAW, signed, Optional.empty()), AgreementNorms.FORCE_MAJEURE_CONDITIONS, reason);
        }
        assertThat(event.reliance(LAW, Optional.of(on("FRI_2026_04_10")), Optional.empty())
                        .isAccepted())
                .isTrue();
    }

    @Test
    @OfNorm("spa219.p11.conditions")
    void theKazakhWordsAsTheyStandTestNoForesight() {
        ForceMajeure foreseen = flood().foreseeable(true).build();
        Reckoner literal = LAW.with(Foreseeability.NOT_TESTED);

        assertThat(foreseen.reliance(literal, SIGNED, Optional.empty()).isAccepted())
                .isTrue();
        assertThat(Foreseeability.NOT_TESTED.label().en()).isEqualTo("foreseeability is not tested");
    }

    @Test
    @OfNorm("spa219.p13.loss-of-defence")
    void whoTellsLateOrNeverLosesTheRight() {
        assertRefusedBy(
                flood().notifiedOn(on("THU_2026_04_16")).build(),
                "spa219.p13.loss-of-defence",
                "The other party was told of the circumstances too late: the last day was 15 April 2026, the notice is"
                        + " of 16 April 2026. Point 13 takes away the right to rely on them.");
        assertRefusedBy(
                flood().notifiedOn(Optional.empty()).build(),
                "spa219.p13.loss-of-defence",
                "The other party was not told of the circumstances; the last day was 15 April 2026. Point 13 takes"
                        + " away the right to rely on them.");
    }

    @Test
    @OfNorm("spa219.p13.loss-of-defence")
    void aNoticeThatMayStillBeGivenIsNotLost() {
        ForceMajeure silent =
                flood().endedOn(Optional.empty()).notifiedOn(Optional.empty()).build();

        Deadline inTime = relief(silent).on(date("WED_2026_04_15")).extended(LAW, payment(), AgreementParty.PARTNER);
        Deadline tooLate = relief(silent).on(date("THU_2026_04_16")).extended(LAW, payment(), AgreementParty.PARTNER);

        assertThat(inTime).isInstanceOf(Suspended.class);
        assertThat(tooLate.due()).isEqualTo(date("THU_2026_04_30"));
    }

    @Test
    void aReliefForADayKnowsOnlyWhatWasRecordedThen() {
        ForceMajeureRelief relief = relief(flood().build());

        assertThat(relief.on(date("THU_2026_04_09")).events()).isEmpty();
        assertThat(relief.on(date("WED_2026_04_15")).events())
                .singleElement()
                .satisfies(event -> assertThat(event.endedOn()).isEmpty());
        assertThat(due(relief.on(date("MON_2026_04_20")))).isEqualTo(date("TUE_2026_05_12"));
        assertThat(due(ForceMajeureRelief.none())).isEqualTo(date("THU_2026_04_30"));
    }

    @Test
    void overlappingCircumstancesAreAUnion() {
        ForceMajeure strike = flood().kind(ForceMajeureKind.STRIKE)
                .beganOn(on("WED_2026_04_15"))
                .endedOn(on("WED_2026_04_22"))
                .notifiedOn(on("MON_2026_04_20"))
                .build();
        ForceMajeureRelief relief = ForceMajeureRelief.of(Set.of(flood().build(), strike), SIGNED);

        // Thirteen days: 10 to 22 April; 13 May is a Wednesday.
        assertThat(due(relief)).isEqualTo(date("WED_2026_05_13"));
    }

    @Test
    @OfNorm("spa219.p12.force-majeure-evidence")
    void theFactsOfTheNoticeAreDocumented() {
        ForceMajeure bare = flood().documentedOn(Optional.empty()).build();

        assertThat(findings(LAW, bare, "TUE_2026_04_14")).isEmpty();
        assertFinding(
                findings(LAW, bare, "WED_2026_04_15").get(0),
                AgreementNorms.FORCE_MAJEURE_EVIDENCE,
                Severity.DEFECT,
                "WED_2026_04_15",
                "The facts of the notice of force majeure (natural disaster) are not documented by an authorised"
                        + " organization.");
    }

    @Test
    @OfNorm("spa219.p11.conditions")
    void circumstancesThatAreNoneAreADefectOfTheRecord() {
        assertFinding(
                findings(LAW, flood().controllable(true).build(), "MON_2026_05_04")
                        .get(0),
                AgreementNorms.FORCE_MAJEURE_CONDITIONS,
                Severity.DEFECT,
                "FRI_2026_04_10",
                "The affected party can influence the circumstances; they are no force majeure under point 11.");
    }

    @Test
    @OfNorm(StandardAgreement.Ids.FORCE_MAJEURE_NOTICE)
    void aLateNoticeIsABreach() {
        ForceMajeure late = flood().notifiedOn(on("THU_2026_04_16")).build();
        TimelineBuilder timeline = Timeline.on(LAW);
        new ForceMajeureDuties(LAW, Set.of(late), SIGNED).timeline(timeline);

        assertThat(timeline.build().lateness(date("MON_2026_05_04")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.citation()).isEqualTo(StandardAgreement.FORCE_MAJEURE_NOTICE);
                    assertThat(finding.severity()).isEqualTo(Severity.BREACH);
                    assertThat(finding.since()).isEqualTo(date("THU_2026_04_16"));
                });
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> flood().endedOn(on("THU_2026_04_09")).build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'beganOn' <= 'endedOn', but found: 2026-04-10 > 2026-04-09");
        assertThatThrownBy(() -> ForceMajeure.builder()
                        .kind(ForceMajeureKind.STRIKE)
                        .beganOn(on("FRI_2026_04_10"))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid force majeure: Expected 'affected' to name a party, but found: none");
        assertThatThrownBy(() -> AgreementParty.of(PartyRole.COURT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid party: Expected STATE_CORP, PARTNER or AGENT, but found: COURT");
    }

    private static List<Finding> findings(Reckoner law, ForceMajeure event, String asOf) {
        LocalDate day = date(asOf);
        Findings findings = new Findings(law, AgreementTexts.TEXTS, day);
        Set<ForceMajeure> known = event.asKnownOn(day).map(Set::of).orElse(Set.of());
        new ForceMajeureDuties(law, known, SIGNED).findings(findings);
        return findings.inOrder();
    }
}
