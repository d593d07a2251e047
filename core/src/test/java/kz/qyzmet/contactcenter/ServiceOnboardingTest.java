package kz.qyzmet.contactcenter;

import static kz.qyzmet.contactcenter.Written.date;
import static kz.qyzmet.contactcenter.Written.findings;
import static kz.qyzmet.contactcenter.Written.maybe;
import static kz.qyzmet.contactcenter.Written.messages;
import static kz.qyzmet.contactcenter.Written.on;
import static kz.qyzmet.contactcenter.Written.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The way of a service into the contact center, and what is told of it afterwards. */
class ServiceOnboardingTest {

    private static final Reckoner LAW = Kazakhstan.LAW;

    private static ServiceOnboarding.Builder approved() {
        return ServiceOnboarding.builder().byLawApprovedOn(on("WED_2026_05_06"));
    }

    private static ServiceOnboarding.Builder trained() {
        return ServiceOnboarding.builder()
                .information(ServiceInformation.complete(date("WED_2026_04_22")))
                .trainedOn(on("TUE_2026_05_05"));
    }

    /** Law and order set the same three working days for the first information; the Law comes first. */
    @OfNorm({
        "ucc83.p20.responsible-person",
        "ucc83.p20.send-information",
        "law88.a23.p2.send-contact-center",
        "ucc83.p21.training"
    })
    @Test
    void theTermsRunFromTheApprovalAndFromTheSending() {
        ServiceOnboarding onboarding = approved()
                .information(ServiceInformation.complete(date("WED_2026_05_13")))
                .build();

        assertThat(terms(onboarding.timeline(LAW)))
                .containsExactly(
                        "law88.a23.p2.send-contact-center by 2026-05-13",
                        "ucc83.p20.responsible-person by 2026-05-13",
                        "ucc83.p20.send-information by 2026-05-13",
                        "ucc83.p21.training by 2026-05-28",
                        "ucc83.p23.consultation-start NotStarted");
        assertThat(findings(onboarding, LAW, "WED_2026_05_13")).isEmpty();
        assertThat(findings(onboarding, LAW, "FRI_2026_05_29"))
                .containsExactly(
                        "BREACH ucc83.p20.responsible-person 2026-05-14", "BREACH ucc83.p21.training 2026-05-29");
    }

    @Test
    void aTrainingWithoutInformationIsNotLate() {
        assertThat(approved()
                        .build()
                        .timeline(LAW)
                        .deadline(ContactCenterRules.CONTACT_CENTER_STAFF_TRAINING)
                        .status(date("TUE_2026_12_15")))
                .isEqualTo(DeadlineStatus.NOT_STARTED);
    }

    /** Cases 10, 11: not before, and on a Saturday too: the center never closes, so nothing rolls. */
    @OfNorm("ucc83.p23.consultation-start")
    @ParameterizedTest
    @CsvSource({
        "WED_2026_05_06, SAT_2026_05_16",
        "THU_2026_05_14, FRI_2026_05_22",
        "FRI_2026_03_13, SAT_2026_03_21",
        "WED_2025_12_24, THU_2026_01_01",
    })
    void consultationStartsTheDayAfterFiveWorkingDays(String signed, String from) {
        ServiceOnboarding accepted =
                trained().protocol(AcceptanceProtocol.signed(date(signed))).build();

        assertThat(terms(accepted.timeline(LAW))).contains("ucc83.p23.consultation-start from " + date(from));
    }

    @Test
    void consultationOnTheVerySaturdayIsInTimeAndOnTheFridayTooEarly() {
        ServiceOnboarding.Builder accepted = trained().protocol(AcceptanceProtocol.signed(date("WED_2026_05_06")));

        assertThat(findings(accepted.consultationStartedOn(on("SAT_2026_05_16")).build(), LAW, "MON_2026_05_18"))
                .isEmpty();
        assertThat(findings(accepted.consultationStartedOn(on("FRI_2026_05_15")).build(), LAW, "MON_2026_05_18"))
                .containsExactly("BREACH ucc83.p23.consultation-start 2026-05-15");
    }

    @OfNorm("ucc83.p22.protocol")
    @Test
    void aProtocolFollowsTheTraining() {
        ServiceOnboarding.Builder sent = ServiceOnboarding.builder()
                .information(ServiceInformation.complete(date("WED_2026_04_22")))
                .protocol(AcceptanceProtocol.signed(date("TUE_2026_04_28")));

        assertThat(findings(sent.build(), LAW, "TUE_2026_04_28"))
                .containsExactly("BREACH ucc83.p22.protocol 2026-04-28");
        assertThat(findings(sent.trainedOn(on("WED_2026_04_29")).build(), LAW, "WED_2026_04_29"))
                .containsExactly("BREACH ucc83.p22.protocol 2026-04-28");
        assertThat(findings(sent.trainedOn(on("TUE_2026_04_28")).build(), LAW, "WED_2026_04_29"))
                .isEmpty();
    }

    @OfNorm("ucc83.p22.protocol-signatures")
    @Test
    void aProtocolIsSignedForBothSides() {
        Fact day = on("WED_2026_05_06");

        assertThat(messages(
                        trained()
                                .protocol(new AcceptanceProtocol(day, Set.of()))
                                .build(),
                        LAW,
                        "WED_2026_05_06"))
                .containsExactly(
                        "The protocol is not signed for the contact center.",
                        "The protocol is signed neither for the central state body nor for the service provider.");
        assertThat(findings(
                        trained()
                                .protocol(new AcceptanceProtocol(day, Set.of(PartyRole.CENTRAL_BODY)))
                                .build(),
                        LAW,
                        "WED_2026_05_06"))
                .containsExactly("DEFECT ucc83.p22.protocol-signatures 2026-05-06");
        assertThat(findings(
                        trained()
                                .protocol(new AcceptanceProtocol(
                                        day, Set.of(PartyRole.PROVIDER, PartyRole.CONTACT_CENTER)))
                                .build(),
                        LAW,
                        "WED_2026_05_06"))
                .isEmpty();
    }

    @OfNorm("ucc83.p19.information-function")
    @Test
    void aServiceThatIsNotAcceptedIsNotConsulted() {
        ServiceOnboarding.Builder consulted = trained().consultationStartedOn(on("WED_2026_05_06"));

        assertThat(findings(consulted.build(), LAW, "WED_2026_05_06"))
                .containsExactly("BREACH ucc83.p19.information-function 2026-05-06");
        assertThat(consulted.build().state(date("WED_2026_05_06"))).isEqualTo(OnboardingState.TRAINED);
        assertThat(findings(
                        consulted
                                .protocol(AcceptanceProtocol.signed(date("FRI_2026_05_08")))
                                .build(),
                        LAW,
                        "FRI_2026_05_08"))
                .containsExactly(
                        "BREACH ucc83.p19.information-function 2026-05-06",
                        "BREACH ucc83.p23.consultation-start 2026-05-06");
    }

    @Test
    void theStateIsTheFurthestThatIsRecorded() {
        ServiceOnboarding onboarding = approved()
                .information(ServiceInformation.complete(date("FRI_2026_05_08")))
                .trainedOn(on("WED_2026_05_13"))
                .protocol(AcceptanceProtocol.signed(date("THU_2026_05_14")))
                .consultationStartedOn(on("FRI_2026_05_22"))
                .build();

        assertThat(List.of(
                                "WED_2026_05_06",
                                "FRI_2026_05_08",
                                "WED_2026_05_13",
                                "THU_2026_05_14",
                                "THU_2026_05_21",
                                "FRI_2026_05_22")
                        .stream()
                        .map(day -> onboarding.state(date(day))))
                .containsExactly(
                        OnboardingState.PLANNED,
                        OnboardingState.INFORMATION_SENT,
                        OnboardingState.TRAINED,
                        OnboardingState.ACCEPTED_FOR_CONSULTATION,
                        OnboardingState.ACCEPTED_FOR_CONSULTATION,
                        OnboardingState.CONSULTED);
        assertThat(findings(onboarding, LAW, "FRI_2026_05_22"))
                .containsExactly("BREACH ucc83.p20.responsible-person 2026-05-14");
    }

    /** Case 132: what is due now is one question, how long it can take at most another one. */
    @Test
    void thePlanTakesEveryLinkOnItsLastDay() {
        assertThat(terms(approved().build().latestPlan(LAW)))
                .containsExactly(
                        "law88.a23.p2.send-contact-center by 2026-05-13",
                        "ucc83.p20.responsible-person by 2026-05-13",
                        "ucc83.p20.send-information by 2026-05-13",
                        "ucc83.p21.training by 2026-05-28",
                        "ucc83.p23.consultation-start from 2026-06-05");
        assertThat(terms(approved().build().timeline(LAW)))
                .contains("ucc83.p21.training NotStarted", "ucc83.p23.consultation-start NotStarted");
    }

    @Test
    void thePlanKeepsWhatIsDone() {
        assertThat(terms(approved()
                        .information(ServiceInformation.complete(date("FRI_2026_05_08")))
                        .build()
                        .latestPlan(LAW)))
                .contains("ucc83.p21.training by 2026-05-25", "ucc83.p23.consultation-start from 2026-06-03");
        assertThat(terms(ServiceOnboarding.builder().build().latestPlan(LAW)))
                .contains("ucc83.p21.training NotStarted", "ucc83.p23.consultation-start NotStarted");
    }

    /** The order's five days do not save what the Law's three have made late, and are not broken a second time. */
    @OfNorm({"ucc83.p26.update", "law88.a23.p2.send-contact-center"})
    @ParameterizedTest
    @CsvSource({
        "WED_2026_05_13, ''",
        "THU_2026_05_14, BREACH law88.a23.p2.send-contact-center 2026-05-14",
        "FRI_2026_05_15, BREACH law88.a23.p2.send-contact-center 2026-05-14",
        "MON_2026_05_18, BREACH law88.a23.p2.send-contact-center 2026-05-14",
    })
    void aChangeIsToldWithinTheThreeDaysOfTheLaw(String sent, String expected) {
        ServiceOnboarding changed = ServiceOnboarding.builder()
                .addByLawChanges(new ByLawChange(on("WED_2026_05_06"), maybe(sent)))
                .build();

        assertThat(terms(changed.timeline(LAW)))
                .containsSubsequence(
                        "law88.a23.p2.send-contact-center by 2026-05-13", "ucc83.p26.update by 2026-05-15");
        assertThat(findings(changed, LAW, "MON_2026_05_18"))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split(";", -1)));
    }

    @OfNorm({"ucc83.p27.replacement-notice", "ucc83.p27.replacement-details"})
    @Test
    void aReplacementIsNotifiedAndTheNewPersonTold() {
        ServiceOnboarding replaced = ServiceOnboarding.builder()
                .addReplacements(new ResponsiblePersonReplacement(
                        on("WED_2026_05_06"), maybe("FRI_2026_05_15"), Optional.empty()))
                .build();

        assertThat(terms(replaced.timeline(LAW)))
                .contains("ucc83.p27.replacement-notice by 2026-05-15", "ucc83.p27.replacement-details by 2026-05-15");
        assertThat(findings(replaced, LAW, "FRI_2026_05_15")).isEmpty();
        assertThat(findings(replaced, LAW, "MON_2026_05_18"))
                .containsExactly("BREACH ucc83.p27.replacement-details 2026-05-16");
    }

    /** Points 20 to 25 apply, with their terms; points 26 to 28, and the circle of the Law, do not. */
    @OfNorm("ucc83.p33.e-service-subjects")
    @Test
    void aSubjectOfElectronicServicesHasTheTermsOfTheChainAlone() {
        ServiceOnboarding onboarding = approved()
                .subject(OnboardingSubject.E_SERVICE_SUBJECT)
                .addByLawChanges(new ByLawChange(on("TUE_2026_05_12"), Optional.empty()))
                .addReplacements(
                        new ResponsiblePersonReplacement(on("TUE_2026_05_12"), Optional.empty(), Optional.empty()))
                .build();

        assertThat(terms(onboarding.timeline(LAW)))
                .containsExactly(
                        "ucc83.p20.responsible-person by 2026-05-13",
                        "ucc83.p20.send-information by 2026-05-13",
                        "ucc83.p21.training NotStarted",
                        "ucc83.p23.consultation-start NotStarted");
        assertThat(OnboardingSubject.E_SERVICE_SUBJECT.basis()).contains(ContactCenterNorms.E_SERVICE_SUBJECTS);
        assertThat(OnboardingSubject.CENTRAL_BODY.basis()).isEmpty();
    }

    @OfNorm("ucc83.p25.visits")
    @ParameterizedTest
    @CsvSource({"CENTRAL_BODY, true", "LOCAL_BODY, true", "PROVIDER, false", "'', false"})
    void aVisitIsAgreedWithACentralOrLocalBody(String role, boolean agreed) {
        ServiceOnboarding visited = ServiceOnboarding.builder()
                .addVisits(new ProviderVisit(
                        role.isEmpty() ? Optional.empty() : Optional.of(PartyRole.valueOf(role)), on("WED_2026_05_06")))
                .build();

        assertThat(findings(visited, LAW, "WED_2026_05_06"))
                .isEqualTo(agreed ? List.of() : List.of("BREACH ucc83.p25.visits 2026-05-06"));
    }

    @OfNorm({
        "ucc83.a1.c1.number",
        "ucc83.a1.c2.register-number",
        "ucc83.a1.c3.service",
        "ucc83.a1.c4.by-law",
        "ucc83.a1.c5.changes",
        "ucc83.a1.c6.website",
        "ucc83.a1.c7.responsible",
        "ucc83.a1.c8.contacts",
        "ucc83.a1.footer"
    })
    @ParameterizedTest
    @EnumSource(Annex1Item.class)
    void aMissingItemOfAnnex1IsADefectOfItsColumn(Annex1Item missing) {
        ServiceOnboarding onboarding = ServiceOnboarding.builder()
                .information(new ServiceInformation(on("WED_2026_05_06"), EnumSet.complementOf(EnumSet.of(missing))))
                .build();

        assertThat(findings(onboarding, LAW, "WED_2026_05_06"))
                .containsExactly("DEFECT " + missing.norm().id() + " 2026-05-06");
        assertThat(missing.norm().id()).startsWith("ucc83.a1.");
    }

    @OfNorm("ucc83.a1.form")
    @Test
    void informationInNoFormIsOneDefect() {
        ServiceOnboarding onboarding = ServiceOnboarding.builder()
                .information(new ServiceInformation(on("WED_2026_05_06"), Set.of()))
                .build();

        assertThat(findings(onboarding, LAW, "WED_2026_05_06")).containsExactly("DEFECT ucc83.a1.form 2026-05-06");
    }

    @Test
    void aChangeBeforeTheApprovalIsRefused() {
        assertThatThrownBy(() -> approved()
                        .addByLawChanges(new ByLawChange(on("TUE_2026_05_05"), Optional.empty()))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'byLawApprovedOn' <= 'byLawChanges.changedOn', but found:"
                        + " 2026-05-06 > 2026-05-05");
    }
}
