package kz.qyzmet.agreement;

import static kz.qyzmet.NamedDays.date;
import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.agreement.Agreements.LAW;
import static kz.qyzmet.agreement.Agreements.findings;
import static kz.qyzmet.agreement.Agreements.signed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.Answers;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.agreement.cooperation.InteractionStep;
import kz.qyzmet.agreement.cooperation.ObligationNorms;
import kz.qyzmet.agreement.cooperation.ObligationRecord;
import kz.qyzmet.agreement.cooperation.ObligationState;
import kz.qyzmet.agreement.cooperation.Obligations;
import kz.qyzmet.agreement.cooperation.Performance;
import kz.qyzmet.agreement.cooperation.ServiceRendering;
import kz.qyzmet.agreement.cooperation.StepDone;
import kz.qyzmet.agreement.partner.PartnerOperations;
import kz.qyzmet.agreement.partner.PartnerReports;
import kz.qyzmet.agreement.partner.ServiceList;
import kz.qyzmet.law.Finding;
import kz.qyzmet.party.Bin;
import kz.qyzmet.party.Iin;
import kz.qyzmet.party.PartnerOrganization;
import kz.qyzmet.service.PartnerPosting;
import kz.qyzmet.service.PublicationPlace;
import org.junit.jupiter.api.Test;

/** What the parties do, judged by when their agreement is in force and by what hindered them. */
class AgreementPartsTest {

    private static List<String> found(PartnershipAgreement agreement, String asOf) {
        return findings(agreement, asOf).stream()
                .map(finding -> finding.severity() + " "
                        + finding.citation().id().replace("spa219.", "") + " " + finding.since())
                .toList();
    }

    private static Performance violated(String day) {
        return Performance.builder()
                .addObligations(ObligationRecord.builder()
                        .norm(ObligationNorms.PROTECT_PERSONAL_DATA)
                        .violatedOn(on(day))
                        .build())
                .build();
    }

    @Test
    void aViolationCountsFromTheLastSignatureToTheEnd() {
        PartnershipAgreement early = signed(CooperationType.AGENT)
                .performance(violated("TUE_2026_02_03"))
                .build();
        PartnershipAgreement within = signed(CooperationType.AGENT)
                .performance(violated("WED_2026_02_04"))
                .build();

        assertThat(found(early, "FRI_2026_02_06")).containsExactly("DEFECT p4.sp2.i4.personal-data 2026-02-03");
        assertThat(found(within, "FRI_2026_02_06")).containsExactly("BREACH p4.sp2.i4.personal-data 2026-02-04");
        assertThat(found(within, "TUE_2026_02_03")).isEmpty();
    }

    @Test
    void anEndDischargesAndForceMajeureSuspends() {
        ForceMajeure flood = ForceMajeure.builder()
                .kind(ForceMajeureKind.NATURAL_DISASTER)
                .addAffected(AgreementParty.PARTNER)
                .beganOn(on("MON_2026_03_02"))
                .endedOn(on("FRI_2026_03_06"))
                .notifiedOn(on("TUE_2026_03_03"))
                .documentedOn(on("TUE_2026_03_03"))
                .build();
        PartnershipAgreement agreement = signed(CooperationType.AGENT)
                .addForceMajeure(flood)
                .addChanges(new AgreedChange(ChangeKind.TERMINATION, on("MON_2026_04_06")))
                .build();

        assertThat(state(agreement, "TUE_2026_02_03")).isEqualTo(ObligationState.NOT_YET_DUE);
        assertThat(state(agreement, "WED_2026_02_04")).isEqualTo(ObligationState.IN_EFFECT);
        assertThat(state(agreement, "MON_2026_03_02")).isEqualTo(ObligationState.SUSPENDED);
        assertThat(state(agreement, "FRI_2026_03_06")).isEqualTo(ObligationState.SUSPENDED);
        assertThat(state(agreement, "SAT_2026_03_07")).isEqualTo(ObligationState.IN_EFFECT);
        assertThat(state(agreement, "MON_2026_04_06")).isEqualTo(ObligationState.DISCHARGED);
    }

    private static ObligationState state(PartnershipAgreement agreement, String asOf) {
        return agreement
                .obligationFacts(LAW, date(asOf))
                .state(
                        Obligations.of(LAW.edition())
                                .find(ObligationNorms.INTAKE_SERVICES)
                                .orElseThrow(),
                        date(asOf));
    }

    @Test
    void theProgressIsThatOfTheType() {
        PartnershipAgreement agreement = signed(CooperationType.AGENT)
                .performance(Performance.builder()
                        .addSteps(StepDone.of(InteractionStep.AGENT_AGREEMENT, on("WED_2026_02_04")))
                        .build())
                .build();

        assertThat(agreement.progress(LAW, date("WED_2026_02_04")).next())
                .containsExactly(InteractionStep.AGENT_PAYMENT);
    }

    @Test
    void timelinesOfThePartsBelongToThatOfTheAgreement() {
        PartnershipAgreement agreement = signed(CooperationType.AGENT)
                .performance(Performance.builder()
                        .addServices(ServiceRendering.builder()
                                .number("S-1")
                                .completedOn(on("TUE_2026_04_07"))
                                .build())
                        .build())
                .operations(PartnerOperations.builder()
                        .reports(PartnerReports.none())
                        .build())
                .build();

        assertThat(agreement.timeline(LAW).entries())
                .extracting(entry -> entry.deadline().citation().id())
                .containsExactlyInAnyOrder(
                        "spa219.p14.entry-into-force",
                        "spa219.an1.p3.sp3.i3.delete-data",
                        "spa219.p27.report-monthly",
                        "spa219.p27.report-quarterly",
                        "spa219.p27.report-half-year",
                        "spa219.p27.report-annual");
    }

    @Test
    void whatIsRecordedLaterIsUnknownInThePartsToo() {
        PartnershipAgreement agreement = signed(CooperationType.AGENT)
                .performance(Performance.builder()
                        .addObligations(ObligationRecord.builder()
                                .norm(ObligationNorms.PROTECT_PERSONAL_DATA)
                                .violatedOn(on("MON_2026_03_02").recordedOn(date("FRI_2026_03_06")))
                                .build())
                        .build())
                .operations(PartnerOperations.builder()
                        .addServiceLists(new ServiceList(on("MON_2026_03_02"), List.of()))
                        .build())
                .build();

        assertThat(found(agreement, "THU_2026_03_05")).isEmpty();
        assertThat(found(agreement, "FRI_2026_03_06")).containsExactly("BREACH p4.sp2.i4.personal-data 2026-03-02");
        assertThat(agreement.asKnownOn(date("FRI_2026_02_27")).operations())
                .contains(PartnerOperations.builder().build());
    }

    @Test
    @OfNorm("spa219.p3.sp1.agent-eligibility")
    void anAgentIsNoOrganization() {
        PartnershipAgreement company = signed(CooperationType.AGENT)
                .partner(PartnerOrganization.of("Partner LLP", Bin.of("950740000130")))
                .build();
        PartnershipAgreement entrepreneur = signed(CooperationType.AGENT)
                .partner(new PartnerOrganization("Entrepreneur", Optional.empty(), Optional.of(Iin.of("061211600012"))))
                .build();
        PartnershipAgreement otherType = signed(CooperationType.SYSTEM_USE)
                .partner(PartnerOrganization.of("Partner LLP", Bin.of("950740000130")))
                .build();

        assertThat(found(company, "WED_2026_02_04")).containsExactly("BREACH p3.sp1.agent-eligibility 2026-02-04");
        assertThat(found(company, "TUE_2026_02_03")).isEmpty();
        assertThat(found(entrepreneur, "WED_2026_02_04")).isEmpty();
        assertThat(found(otherType, "WED_2026_02_04")).isEmpty();
        assertThat(findings(company, "WED_2026_02_04"))
                .extracting(Finding::message)
                .allSatisfy(message -> Answers.assertText(
                        message,
                        "An agent is an individual entrepreneur, and the agreement is concluded with an"
                                + " organization."));
    }

    @Test
    void postingsCarryTheNumberOfTheAgreement() {
        PartnerOperations posted = PartnerOperations.builder()
                .postings(Set.of(PartnerPosting.builder()
                        .agreement("18")
                        .at(PublicationPlace.OWN_WEBSITE)
                        .servicesListed(true)
                        .contactsGiven(true)
                        .postedOn(on("WED_2026_02_04"))
                        .build()))
                .build();

        assertThatThrownBy(() -> signed(CooperationType.AGENT)
                        .number("17")
                        .operations(posted)
                        .build())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid agreement: Expected 'operations.postings' with its number '17', but found: '18'");
        assertThatThrownBy(
                        () -> signed(CooperationType.AGENT).operations(posted).build())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid agreement: Expected 'operations.postings' with its number '', but found: '18'");
        assertThatThrownBy(() -> signed(CooperationType.AGENT).number(" ").build())
                .isExactlyInstanceOf(IllegalStateException.class)
                .hasMessage("Invalid agreement: Expected 'number' not to be blank, but found: ''");
        assertThat(found(
                        signed(CooperationType.TRUST_MANAGEMENT)
                                .number("18")
                                .operations(posted)
                                .build(),
                        "WED_2026_02_04"))
                .containsExactly("BREACH p30.post-partner-contacts 2026-02-04");
    }
}
