package kz.qyzmet.agreement;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.Agreements.ENGLISH;
import static kz.qyzmet.agreement.Agreements.LAW;
import static kz.qyzmet.agreement.Agreements.findings;
import static kz.qyzmet.agreement.Agreements.inForce;
import static kz.qyzmet.agreement.Agreements.signed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kz.qyzmet.Answers;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StandardAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each state of an agreement, with the day before it and the last day on which it lasts. */
class AgreementStateTest {

    /** Amended, broken, not cured, terminated: each state that an agreement can have lies on this way. */
    private static PartnershipAgreement wholeLife() {
        return signed(CooperationType.SYSTEM_USE)
                .addChanges(new AgreedChange(ChangeKind.AMENDMENT, on("TUE_2026_03_03")))
                .addBreaches(Breach.builder()
                        .ground(BreachGround.VIOLATION)
                        .foundOn(on("MON_2026_04_20"))
                        .noticeSentOn(on("WED_2026_04_22"))
                        .noticeReceivedOn(on("SAT_2026_04_25"))
                        .build())
                .addTerminations(Termination.builder()
                        .forBreach(true)
                        .by(AgreementParty.STATE_CORPORATION)
                        .notice(AuthorityNotice.of(on("TUE_2026_05_26")))
                        .initiatedOn(on("THU_2026_06_25"))
                        .endedOn(on("WED_2026_07_15"))
                        .build())
                .build();
    }

    @ParameterizedTest(name = "{0}: {1}, by the English text {2}")
    @CsvSource({
        "SUN_2026_01_11, NOT_SELECTED, NOT_SELECTED",
        "MON_2026_01_12, SELECTED, SELECTED",
        "SUN_2026_02_01, SELECTED, SELECTED",
        "MON_2026_02_02, SIGNED_BY_ONE, SIGNED_BY_ONE",
        "TUE_2026_02_03, SIGNED_BY_ONE, SIGNED_BY_ONE",
        "WED_2026_02_04, IN_FORCE, IN_FORCE",
        "MON_2026_03_02, IN_FORCE, IN_FORCE",
        "TUE_2026_03_03, AMENDED, AMENDED",
        "SUN_2026_04_19, AMENDED, AMENDED",
        "MON_2026_04_20, IN_BREACH, IN_BREACH",
        "FRI_2026_04_24, IN_BREACH, IN_BREACH",
        "SAT_2026_04_25, CURING, IN_BREACH",
        "MON_2026_05_25, CURING, IN_BREACH",
        "TUE_2026_05_26, NOT_CURED, IN_BREACH",
        "WED_2026_06_24, NOT_CURED, IN_BREACH",
        "THU_2026_06_25, TERMINATION_INITIATED, TERMINATION_INITIATED",
        "TUE_2026_07_14, TERMINATION_INITIATED, TERMINATION_INITIATED",
        "WED_2026_07_15, TERMINATED, TERMINATED",
        "FRI_2028_12_29, TERMINATED, TERMINATED"
    })
    @OfNorm({
        StandardAgreement.Ids.AGREEMENT_ENTRY_INTO_FORCE,
        StandardAgreement.Ids.BREACH_CURE_PERIOD,
        "spa219.p18.obligations-end"
    })
    void theWholeLifeOfAnAgreement(String asOf, AgreementState kazakh, AgreementState english) {
        assertThat(wholeLife().state(LAW, date(asOf))).isEqualTo(kazakh);
        assertThat(wholeLife().state(ENGLISH, date(asOf))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "THU_2026_05_21, CURING",
        "FRI_2026_05_22, AMENDED",
        "TUE_2026_05_26, AMENDED",
        "WED_2026_07_15, AMENDED"
    })
    void whatIsRemovedInTimeLeadsBack(String asOf, AgreementState state) {
        PartnershipAgreement broken = wholeLife();
        Breach breach = broken.breaches().iterator().next();

        assertThat(broken.remedy(LAW, breach, on("FRI_2026_05_22")).value().state(LAW, date(asOf)))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "MON_2026_04_20, IN_BREACH",
        "SAT_2026_04_25, CURING",
        "TUE_2026_05_26, NOT_CURED",
        "WED_2026_05_27, NOT_CURED",
        "THU_2026_05_28, CURING",
        "THU_2026_06_25, CURING",
        "FRI_2026_06_26, NOT_CURED"
    })
    void ofTwoBreachesTheOneThatIsFurthestCounts(String asOf, AgreementState state) {
        PartnershipAgreement two = signed(CooperationType.AGENT)
                .addBreaches(
                        Breach.builder()
                                .ground(BreachGround.VIOLATION)
                                .foundOn(on("MON_2026_04_20"))
                                .noticeReceivedOn(on("SAT_2026_04_25"))
                                .remediedOn(on("THU_2026_05_28"))
                                .build(),
                        Breach.builder()
                                .ground(BreachGround.POOR_QUALITY)
                                .foundOn(on("TUE_2026_05_19"))
                                .noticeReceivedOn(on("TUE_2026_05_26"))
                                .build())
                .build();

        assertThat(two.state(LAW, date(asOf))).isEqualTo(state);
        assertThat(findings(two, "THU_2026_06_25"))
                .as("the first was removed late")
                .extracting(Finding::since)
                .containsExactly(date("TUE_2026_05_26"));
    }

    @Test
    void whatNobodyRecordedHasNoState() {
        PartnershipAgreement bare = PartnershipAgreement.builder()
                .cooperationType(CooperationType.AGENT)
                .build();

        assertThat(bare.state(LAW, date("MON_2026_01_12"))).isEqualTo(AgreementState.NOT_SELECTED);
        assertThat(bare.timeline(LAW).entries()).hasSize(1);
        assertThat(bare.findings(LAW, date("MON_2026_01_12"))).isEmpty();
        assertThat(bare.opened()).isEmpty();
        assertThat(bare.endedOn(LAW)).isEmpty();
    }

    @Test
    void signaturesCountWithoutASelection() {
        PartnershipAgreement unselected = PartnershipAgreement.builder()
                .from(inForce())
                .selectedOn(Optional.empty())
                .build();

        assertThat(unselected.state(LAW, date("SUN_2026_02_01"))).isEqualTo(AgreementState.NOT_SELECTED);
        assertThat(unselected.state(LAW, date("MON_2026_02_02"))).isEqualTo(AgreementState.SIGNED_BY_ONE);
        assertThat(unselected.state(LAW, date("WED_2026_02_04"))).isEqualTo(AgreementState.IN_FORCE);
    }

    @Test
    void twoSignaturesOfOnePartyAreNoAgreement() {
        PartnershipAgreement twice = PartnershipAgreement.builder()
                .cooperationType(CooperationType.AGENT)
                .addSignatures(
                        AgreementSignature.of(AgreementParty.PARTNER, on("MON_2026_02_02")),
                        AgreementSignature.of(AgreementParty.PARTNER, on("WED_2026_02_04")))
                .build();

        assertThat(twice.state(LAW, date("WED_2026_02_04"))).isEqualTo(AgreementState.SIGNED_BY_ONE);
        assertThat(twice.inForceOn(LAW)).isEmpty();
        assertThat(findings(twice, "WED_2026_02_04"))
                .extracting(Finding::severity)
                .containsExactly(Severity.DEFECT);
    }

    @ParameterizedTest
    @EnumSource(AgreementState.class)
    void eachStateHasANameInEachLanguage(AgreementState state) {
        Answers.assertText(state.label(), state.label().en());
    }
}
