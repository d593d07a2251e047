package kz.qyzmet.agreement.partner;

import static kz.qyzmet.Answers.assertRefused;
import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.partner.PartnerGiven.LAW;
import static kz.qyzmet.agreement.partner.PartnerGiven.brief;
import static kz.qyzmet.agreement.partner.PartnerGiven.messages;
import static kz.qyzmet.agreement.partner.PartnerGiven.recordedLater;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.qyzmet.Answers;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.party.Bin;
import kz.qyzmet.party.Iin;
import kz.qyzmet.party.PartnerCandidate;
import kz.qyzmet.party.PartyNorms;
import kz.qyzmet.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who becomes a partner (Law Art. 11-2, p. 3 sp. 1). */
class PartnerSelectionTest {

    private static final LocalizedText PROTECTION =
            LocalizedText.of("ақпараттық қауіпсіздік", "информационная безопасность", "information security");

    private static PartnerCandidate.Builder entrepreneur() {
        return PartnerCandidate.builder()
                .name("Әлия")
                .iin(Iin.of("061211600012"))
                .businessEntity(true)
                .registeredInKazakhstan(true);
    }

    private static PartnerCandidate.Builder company() {
        return PartnerCandidate.builder()
                .name("Алма ЖШС")
                .bin(Bin.of("940140000385"))
                .businessEntity(true)
                .registeredInKazakhstan(true);
    }

    private static PartnerRequirement checked(String code, Boolean met, String day) {
        return new PartnerRequirement(code, PROTECTION, Optional.of(met), on(day));
    }

    private static PartnerRequirement unknown(String code, String day) {
        return new PartnerRequirement(code, PROTECTION, Optional.empty(), on(day));
    }

    private static PartnerSelection.Builder agent() {
        return PartnerSelection.builder()
                .cooperationType(CooperationType.AGENT)
                .candidate(entrepreneur().build())
                .addRequirements(checked("IS", true, "MON_2026_04_06"))
                .addRequirements(checked("PD", true, "MON_2026_04_06"));
    }

    private static List<String> found(PartnerSelection.Builder selection, String asOf) {
        return brief(selection.build().findings(LAW, date(asOf)));
    }

    private static PartnerSelection.Builder withCandidate(
            PartnerSelection.Builder selection, UnaryOperator<PartnerCandidate.Builder> change) {
        PartnerSelection built = selection.build();
        return PartnerSelection.builder()
                .from(built)
                .candidate(change.apply(PartnerCandidate.builder().from(built.candidate()))
                        .build());
    }

    @Test
    @OfNorm({"law88.a11-2.p1.sp2.meets-requirements", "law88.a11-2.p2.pt1.selection", "spa219.p3.sp1.agent-eligibility"
    })
    void whoMeetsEveryRequirementIsSelectedAndThenConcludes() {
        PartnerSelection selected = agent().build().select(on("WED_2026_05_06")).value();
        PartnerSelection concluded = selected.conclude(on("FRI_2026_05_08")).value();

        assertThat(concluded.candidate().agreementConcluded()).hasValue(on("FRI_2026_05_08"));
        assertThat(concluded.findings(LAW, date("FRI_2026_06_05"))).isEmpty();
        assertThat(concluded.timeline(LAW).entries()).isEmpty();
        assertThat(concluded.opened()).hasValue(on("WED_2026_05_06"));
        Answers.assertTranslated(concluded.label());
    }

    @Test
    @OfNorm("law88.a11-2.p1.sp2.meets-requirements")
    void oneRequirementThatIsNotMetOrNotKnownRefuses() {
        assertRefused(
                agent().addRequirements(checked("STAFF", false, "MON_2026_04_06"))
                        .build()
                        .admit(date("WED_2026_05_06")),
                PartyNorms.PARTNER_MEETS_REQUIREMENTS,
                "Requirement STAFF is not met: information security");
        assertRefused(
                agent().addRequirements(unknown("STAFF", "MON_2026_04_06"))
                        .build()
                        .select(on("WED_2026_05_06")),
                PartyNorms.PARTNER_MEETS_REQUIREMENTS,
                "It is not known whether requirement STAFF is met: information security");
        assertRefused(
                agent().build().admit(date("FRI_2026_04_03")),
                PartyNorms.PARTNER_MEETS_REQUIREMENTS,
                "Not determined: the requirements that the authorised body in the field of public services sets decide,"
                        + " and whether they are met is not recorded.");
        assertThat(agent().addRequirements(checked("STAFF", false, "MON_2026_04_06"))
                        .addRequirements(checked("STAFF", true, "MON_2026_04_20"))
                        .build()
                        .admit(date("WED_2026_05_06"))
                        .isAccepted())
                .isTrue();
        assertThat(agent().addRequirements(checked("IS", false, "MON_2026_04_06"))
                        .build()
                        .admit(date("WED_2026_05_06"))
                        .isAccepted())
                .isFalse();
    }

    @Test
    @OfNorm("spa219.p3.sp1.agent-eligibility")
    void anAgentIsAnEntrepreneurWithAnIinAndNeverWithABin() {
        PartnerSelection.Builder company = agent().candidate(company().build());

        assertThat(Iin.isValid("061211600012")).isTrue();
        assertThat(Bin.isValid("061211600012")).isFalse();
        assertRefused(
                company.build().admit(date("WED_2026_05_06")),
                PartnerSelectionNorms.AGENT_ELIGIBILITY,
                "An agent must be an individual entrepreneur, who has an IIN and no BIN.");
        assertThat(company.cooperationType(CooperationType.SYSTEM_USE)
                        .build()
                        .admit(date("WED_2026_05_06"))
                        .isAccepted())
                .isTrue();
        assertThat(found(
                        company.cooperationType(CooperationType.AGENT).selectedOn(on("WED_2026_05_06")),
                        "WED_2026_05_06"))
                .containsExactly("BREACH p3.sp1.agent-eligibility 2026-05-06");
        assertThat(found(
                        agent().candidate(entrepreneur().iin(Optional.empty()).build())
                                .selectedOn(on("WED_2026_05_06")),
                        "WED_2026_05_06"))
                .containsExactly("DEFECT p3.sp1.agent-eligibility 2026-05-06");
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                unfit("a11-2.p2.pt2.foreign-branch-exclusion", b -> b.foreignBranch(true)),
                unfit("a11-2.p1.business-entity", b -> b.businessEntity(false)),
                unfit("a11-2.p1.sp1.registered-kz", b -> b.registeredInKazakhstan(false)));
    }

    private static Arguments unfit(String norm, UnaryOperator<PartnerCandidate.Builder> change) {
        return Arguments.of(norm, change);
    }

    @ParameterizedTest
    @MethodSource("unfit")
    @OfNorm({
        "law88.a11-2.p2.pt2.foreign-branch-exclusion",
        "law88.a11-2.p1.business-entity",
        "law88.a11-2.p1.sp1.registered-kz"
    })
    void whoDoesNotQualifyIsRefusedAndFoundWhereChosenAllTheSame(
            String norm, UnaryOperator<PartnerCandidate.Builder> change) {
        PartnerSelection chosen =
                withCandidate(agent().selectedOn(on("WED_2026_05_06")), change).build();
        PartnerSelection agreed = withCandidate(
                        PartnerSelection.builder().from(chosen), b -> b.agreementConcluded(on("FRI_2026_05_08")))
                .build();

        assertThat(chosen.admit(date("WED_2026_05_06")).isAccepted()).isFalse();
        assertThat(brief(chosen.findings(LAW, date("WED_2026_05_06"))))
                .containsExactly("BREACH " + norm + " 2026-05-06");
        assertThat(brief(agreed.findings(LAW, date("FRI_2026_05_08"))))
                .containsExactly("BREACH " + norm + " 2026-05-06");
        assertThat(chosen.findings(LAW, date("TUE_2026_05_05"))).isEmpty();
    }

    @Test
    @OfNorm("law88.a11-2.p1.sp2.meets-requirements")
    void aRequirementIsFoundFromTheDayOnWhichItWasNotMet() {
        PartnerSelection.Builder selected = agent().selectedOn(on("WED_2026_05_06"));

        assertThat(found(selected.addRequirements(checked("PD", false, "MON_2026_05_18")), "FRI_2026_05_15"))
                .isEmpty();
        assertThat(found(selected, "MON_2026_05_18"))
                .containsExactly("BREACH a11-2.p1.sp2.meets-requirements 2026-05-18");
        assertThat(found(
                        agent().selectedOn(on("WED_2026_05_06"))
                                .addRequirements(checked("STAFF", false, "MON_2026_04_06"))
                                .addRequirements(checked("STAFF", true, "MON_2026_05_18")),
                        "FRI_2026_06_05"))
                .containsExactly("BREACH a11-2.p1.sp2.meets-requirements 2026-05-06");
        assertThat(found(
                        agent().selectedOn(on("WED_2026_05_06"))
                                .addRequirements(checked("STAFF", true, "MON_2026_05_18")),
                        "FRI_2026_06_05"))
                .containsExactly("DEFECT a11-2.p1.sp2.meets-requirements 2026-05-06");
        assertThat(messages(agent().selectedOn(on("WED_2026_05_06"))
                        .addRequirements(unknown("061211600012", "MON_2026_04_06"))
                        .build()
                        .findings(LAW, date("WED_2026_05_06"))))
                .containsExactly("Whether requirement ********0012 is met was not found out by 6 May 2026: information"
                        + " security");
    }

    @Test
    @OfNorm("law88.a11-2.p1.sp2.meets-requirements")
    void withoutAChecklistTheAnswerOfTheCandidateCounts() {
        PartnerSelection.Builder bare = PartnerSelection.builder()
                .cooperationType(CooperationType.TRUST_MANAGEMENT)
                .candidate(company().build())
                .selectedOn(on("WED_2026_05_06"));

        assertThat(found(bare, "WED_2026_05_06")).containsExactly("DEFECT a11-2.p1.sp2.meets-requirements 2026-05-06");
        assertThat(found(withCandidate(bare, b -> b.requirementsMet(false)), "WED_2026_05_06"))
                .containsExactly("BREACH a11-2.p1.sp2.meets-requirements 2026-05-06");
        assertThat(found(withCandidate(bare, b -> b.requirementsMet(true)), "WED_2026_05_06"))
                .isEmpty();
    }

    @Test
    @OfNorm("law88.a11-2.p2.pt1.selection")
    void anAgreementComesAfterTheSelection() {
        PartnerSelection.Builder agreed = withCandidate(agent(), b -> b.agreementConcluded(on("FRI_2026_05_08")));

        assertRefused(
                agent().build().conclude(on("FRI_2026_05_08")),
                PartnerSelectionNorms.SELECTION,
                "No selection by the services authority is recorded by 8 May 2026.");
        assertThat(found(agreed, "FRI_2026_05_08")).containsExactly("DEFECT a11-2.p2.pt1.selection 2026-05-08");
        assertThat(found(agreed.selectedOn(on("MON_2026_05_18")), "MON_2026_05_18"))
                .containsExactly("BREACH a11-2.p2.pt1.selection 2026-05-08");
        assertThat(messages(agreed.build().findings(LAW, date("MON_2026_05_18"))))
                .containsExactly("The agreement was concluded on 8 May 2026, before the selection on 18 May 2026.");
        assertThat(found(agreed.selectedOn(on("FRI_2026_05_08")), "MON_2026_05_18"))
                .isEmpty();
    }

    @Test
    @OfNorm("law88.a11-2.p1.sp2.meets-requirements")
    void requirementsAreAgreedWithTheQualityAuthority() {
        PartnerSelection.Builder selected = agent().selectedOn(on("WED_2026_05_06"));

        assertThat(found(
                        selected.requirementsDocument(
                                new RequirementsDocument(on("MON_2026_03_02"), Optional.of(on("TUE_2026_03_03")))),
                        "WED_2026_05_06"))
                .isEmpty();
        assertThat(found(
                        selected.requirementsDocument(
                                new RequirementsDocument(on("MON_2026_03_02"), Optional.of(on("WED_2026_05_06")))),
                        "WED_2026_05_06"))
                .as("agreed on the day of the selection")
                .isEmpty();
        assertThat(found(
                        selected.requirementsDocument(
                                new RequirementsDocument(on("MON_2026_03_02"), Optional.of(on("FRI_2026_05_08")))),
                        "FRI_2026_05_08"))
                .containsExactly("DEFECT a11-2.p1.sp2.meets-requirements 2026-05-06");
    }

    @Test
    void whatWasRecordedLaterIsNotKnownAndTheOrderOfChecksDoesNotMatter() {
        PartnerSelection late = agent().appliedOn(on("MON_2026_04_06"))
                .selectedOn(recordedLater("WED_2026_05_06", "FRI_2026_05_08"))
                .addRequirements(checked("STAFF", false, "MON_2026_04_06"))
                .build();
        List<PartnerRequirement> reversed = new ArrayList<>(late.requirements());
        Collections.reverse(reversed);

        assertThat(late.findings(LAW, date("THU_2026_05_07"))).isEmpty();
        assertThat(late.findings(LAW, date("FRI_2026_05_08"))).hasSize(1);
        assertThat(late.asKnownOn(date("THU_2026_05_07")).selectedOn()).isEmpty();
        assertThat(late.asKnownOn(date("THU_2026_05_07")).asKnownOn(date("THU_2026_05_07")))
                .isEqualTo(late.asKnownOn(date("THU_2026_05_07")));
        assertThat(PartnerSelection.builder()
                        .from(late)
                        .requirements(reversed)
                        .build()
                        .findings(LAW, date("FRI_2026_05_08")))
                .isEqualTo(late.findings(LAW, date("FRI_2026_05_08")));
        assertThat(late.toString()).doesNotContain("061211600012");
        assertThatThrownBy(() -> checked(" ", true, "MON_2026_04_06"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid requirement: Expected a text, but found: ' '");
        assertThat(Fact.on(date("MON_2026_04_06"))).isEqualTo(late.opened().orElseThrow());
    }
}
