package kz.qyzmet.service;

import static kz.qyzmet.NamedDays.on;
import static kz.qyzmet.service.InformationCases.LAW;
import static kz.qyzmet.service.InformationCases.findings;
import static kz.qyzmet.service.InformationCases.messages;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Public monitoring of the quality of services (Law Art. 29). */
class PublicMonitoringTest {

    private static PublicMonitoring.Builder monitoring() {
        return PublicMonitoring.builder()
                .monitor(MonitorKind.NON_PROFIT_ORGANIZATION)
                .basis(MonitoringBasis.OWN_INITIATIVE)
                .startedOn(on("MON_2026_04_06"));
    }

    private static InformationRequest.Builder request(InformingBody addressee) {
        return InformationRequest.builder()
                .addressee(addressee)
                .askedOn(on("TUE_2026_04_07"))
                .publishedOnline(false)
                .onSecrets(SecretExtent.NONE);
    }

    private static MonitoringConclusion.Builder conclusion() {
        return MonitoringConclusion.builder()
                .drawnUpOn(on("FRI_2026_05_15"))
                .parts(EnumSet.allOf(ConclusionPart.class));
    }

    @ParameterizedTest
    @OfNorm({"law88.a29.p1.pt1.own-initiative", "law88.a29.p1.pt2.social-order"})
    @CsvSource({
        "INDIVIDUAL, OWN_INITIATIVE, ''",
        "NON_PROFIT_ORGANIZATION, OWN_INITIATIVE, ''",
        "OTHER, OWN_INITIATIVE, DEFECT a29.p1.pt1.own-initiative 2026-04-06",
        "INDIVIDUAL, SOCIAL_ORDER, ''",
        "NON_PROFIT_ORGANIZATION, SOCIAL_ORDER, ''",
        "OTHER, SOCIAL_ORDER, DOUBT a29.p1.pt2.social-order 2026-04-06",
    })
    void individualsAndNonProfitOrganizationsMonitor(MonitorKind monitor, MonitoringBasis basis, String expected) {
        PublicMonitoring monitoring = monitoring().monitor(monitor).basis(basis).build();

        assertThat(String.join(", ", findings(monitoring, "MON_2026_04_06"))).isEqualTo(expected);
    }

    @Test
    void ownInitiativeIsAtOwnExpenseAndASocialOrderIsThatOfTheQualityAuthority() {
        assertThat(findings(monitoring().atOwnExpense(true).build(), "MON_2026_04_06"))
                .isEmpty();
        assertThat(findings(monitoring().atOwnExpense(false).build(), "MON_2026_04_06"))
                .containsExactly("DEFECT a29.p1.pt1.own-initiative 2026-04-06");

        PublicMonitoring.Builder ordered =
                monitoring().basis(MonitoringBasis.SOCIAL_ORDER).atOwnExpense(false);
        assertThat(findings(ordered.orderedBy(PartyRole.QUALITY_AUTHORITY).build(), "MON_2026_04_06"))
                .isEmpty();
        assertThat(findings(ordered.orderedBy(PartyRole.LOCAL_BODY).build(), "MON_2026_04_06"))
                .containsExactly("DEFECT a29.p1.pt2.social-order 2026-04-06");
    }

    @ParameterizedTest
    @OfNorm("law88.a29.p2.request-information")
    @EnumSource(
            value = InformingBody.class,
            names = {"CENTRAL_BODY", "LOCAL_BODY", "STATE_CORPORATION"})
    void aRequestDeclinedThoughNeitherOnlineNorASecretIsABreach(InformingBody addressee) {
        InformationRequest declined =
                request(addressee).declinedOn(on("MON_2026_04_13")).build();

        assertThat(monitoring().build().request(LAW, request(addressee).build()).isAccepted())
                .isTrue();
        assertThat(findings(monitoring().addRequests(declined).build(), "MON_2026_04_13"))
                .containsExactly("BREACH a29.p2.request-information 2026-04-13");
    }

    @Test
    void aReplyHasNoTerm() {
        PublicMonitoring monitoring = monitoring()
                .addRequests(request(InformingBody.CENTRAL_BODY).build())
                .build();

        assertThat(monitoring.timeline(LAW).entries()).isEmpty();
        assertThat(findings(monitoring, "THU_2026_12_31")).isEmpty();
    }

    @Test
    void whetherAProviderMayBeAskedIsADoubt() {
        InformationRequest declined = request(InformingBody.SERVICE_PROVIDER)
                .declinedOn(on("MON_2026_04_13"))
                .build();
        PublicMonitoring monitoring = monitoring().addRequests(declined).build();
        var likeABody = LAW.with(ProviderAsked.LIKE_A_BODY);

        assertThat(findings(monitoring, "MON_2026_04_13"))
                .containsExactly("DOUBT a29.p2.request-information 2026-04-07");
        assertThat(findings(likeABody, monitoring, "MON_2026_04_13"))
                .containsExactly("BREACH a29.p2.request-information 2026-04-13");
        assertThat(refusal(monitoring(), request(InformingBody.SERVICE_PROVIDER)))
                .isEqualTo("law88.a29.p2.request-information: Art. 29 p. 2 does not name this addressee"
                        + " (service provider) among those who may be asked.");
        assertThat(monitoring()
                        .build()
                        .request(
                                likeABody,
                                request(InformingBody.SERVICE_PROVIDER).build())
                        .isAccepted())
                .isTrue();
    }

    @Test
    @OfNorm({"law88.a29.p2.request-information", "law88.a29.p2.secrets-excluded"})
    void whatCannotBeAskedForIsRefusedAndMayBeDeclined() {
        assertThat(refusal(monitoring(), request(InformingBody.CENTRAL_BODY).publishedOnline(true)))
                .isEqualTo("law88.a29.p2.request-information: The information stands on the website of the addressee;"
                        + " there is nothing to ask for.");
        assertThat(refusal(monitoring(), request(InformingBody.CENTRAL_BODY).onSecrets(SecretExtent.WHOLLY)))
                .isEqualTo("law88.a29.p2.secrets-excluded: The information is a secret protected by law;"
                        + " it cannot be asked for.");
        assertThat(refusal(monitoring().monitor(MonitorKind.OTHER), request(InformingBody.CENTRAL_BODY)))
                .isEqualTo("law88.a29.p1.pt1.own-initiative: Only individuals and non-profit organizations may ask"
                        + " for information as public monitors.");
        assertThat(refusal(monitoring().endedOn(on("MON_2026_04_06")), request(InformingBody.CENTRAL_BODY)))
                .isEqualTo("law88.a29.p2.request-information: The monitoring ended on 6 April 2026;"
                        + " the right to ask holds while it is under way.");

        for (InformationRequest.Builder lawfullyDeclined : Set.of(
                request(InformingBody.CENTRAL_BODY).publishedOnline(true),
                request(InformingBody.CENTRAL_BODY).onSecrets(SecretExtent.WHOLLY))) {
            PublicMonitoring monitoring = monitoring()
                    .addRequests(
                            lawfullyDeclined.declinedOn(on("MON_2026_04_13")).build())
                    .build();
            assertThat(findings(monitoring, "MON_2026_06_01")).isEmpty();
        }
    }

    private static String refusal(PublicMonitoring.Builder monitoring, InformationRequest.Builder request) {
        Outcome.Refused<?> refused = (Outcome.Refused<?>) monitoring.build().request(LAW, request.build());
        return refused.citation().id() + ": " + refused.reason().en();
    }

    @ParameterizedTest
    @OfNorm("law88.a29.p2.secrets-excluded")
    @CsvSource({
        // extent, a secret given, granted, declined, expected
        "WHOLLY,       , true,  false, BREACH a29.p2.secrets-excluded 2026-04-10",
        "PARTLY, true  , true,  false, BREACH a29.p2.secrets-excluded 2026-04-10",
        "PARTLY, false , true,  true,  ''",
        "PARTLY,       , false, true,  BREACH a29.p2.request-information 2026-04-13",
        "NONE,   false , true,  false, ''",
        "NONE,         , true,  true,  BREACH a29.p2.request-information 2026-04-13",
        "      ,       , false, true,  DEFECT a29.p2.request-information 2026-04-13",
    })
    void secretsStayOutAndTheRestIsGiven(
            SecretExtent extent, Boolean secretGiven, boolean granted, boolean declined, String expected) {
        InformationRequest.Builder request = InformationRequest.builder()
                .addressee(InformingBody.LOCAL_BODY)
                .askedOn(on("TUE_2026_04_07"))
                .publishedOnline(false)
                .onSecrets(java.util.Optional.ofNullable(extent))
                .secretGiven(java.util.Optional.ofNullable(secretGiven));
        if (granted) {
            request.grantedOn(on("FRI_2026_04_10"));
        }
        if (declined) {
            request.declinedOn(on("MON_2026_04_13"));
        }

        assertThat(String.join(
                        ", ", findings(monitoring().addRequests(request.build()).build(), "MON_2026_06_01")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @OfNorm({
        "law88.a29.p3.sp1.compliance",
        "law88.a29.p3.sp2.recommendations",
        "law88.a29.p3.sp3.quality-suggestions",
        "law88.a29.p3.sp4.bylaw-suggestions"
    })
    @CsvSource({
        "COMPLIANCE, sp1.compliance",
        "RECOMMENDATIONS, sp2.recommendations",
        "QUALITY_SUGGESTIONS, sp3.quality-suggestions",
        "BYLAW_SUGGESTIONS, sp4.bylaw-suggestions",
    })
    void aPartThatTheConclusionLacksIsADefect(ConclusionPart missing, String norm) {
        PublicMonitoring monitoring = monitoring()
                .conclusion(conclusion()
                        .parts(EnumSet.complementOf(EnumSet.of(missing)))
                        .build())
                .build();

        assertThat(findings(monitoring, "FRI_2026_05_15")).containsExactly("DEFECT a29.p3." + norm + " 2026-05-15");
        assertThat(findings(monitoring().conclusion(conclusion().build()).build(), "FRI_2026_05_15"))
                .isEmpty();
    }

    @Test
    void withoutBreachesThereIsNothingToRecommend() {
        PublicMonitoring monitoring = monitoring()
                .conclusion(conclusion()
                        .parts(EnumSet.complementOf(EnumSet.of(ConclusionPart.RECOMMENDATIONS)))
                        .breachesFound(false)
                        .build())
                .build();

        assertThat(findings(monitoring, "FRI_2026_05_15")).isEmpty();
    }

    @Test
    @OfNorm("law88.a29.p3.pt1.conclusion")
    void aMonitoringThatEndsWithoutAConclusionIsADefect() {
        assertThat(messages(monitoring().endedOn(on("FRI_2026_05_15")).build(), "FRI_2026_05_15"))
                .containsExactly("The monitoring ended, and no conclusion is recorded.");
    }

    @Test
    @OfNorm("law88.a29.p4.measures")
    void aConclusionWithoutMeasuresIsABreachOnceThatIsEstablished() {
        PublicMonitoring concluded =
                monitoring().conclusion(conclusion().build()).build();
        MonitoringMeasures none = new MonitoringMeasures(InformingBody.SERVICE_PROVIDER, false, on("MON_2026_06_01"));

        assertThat(findings(concluded, "THU_2026_12_31")).isEmpty();
        assertThat(messages(
                        PublicMonitoring.builder()
                                .from(concluded)
                                .addMeasures(none)
                                .build(),
                        "MON_2026_06_01"))
                .containsExactly("No measures were taken in view of the conclusion (service provider).");
        assertThat(findings(monitoring().addMeasures(none).build(), "MON_2026_06_01"))
                .isEmpty();
    }

    @Test
    void nothingComesBeforeTheStart() {
        assertThatThrownBy(() -> monitoring().endedOn(on("FRI_2026_04_03")).build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'startedOn' <= 'endedOn', but found: 2026-04-06 > 2026-04-03");
        assertThatThrownBy(() -> request(InformingBody.CENTRAL_BODY)
                        .grantedOn(on("MON_2026_04_06"))
                        .build())
                .isInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'askedOn' <= 'grantedOn', but found: 2026-04-07 > 2026-04-06");
    }
}
