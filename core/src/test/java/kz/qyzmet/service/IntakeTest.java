package kz.qyzmet.service;

import static kz.qyzmet.service.Given.application;
import static kz.qyzmet.service.Given.document;
import static kz.qyzmet.service.Given.fact;
import static kz.qyzmet.service.Given.found;
import static kz.qyzmet.service.Given.messages;
import static kz.qyzmet.service.Given.rendered;
import static kz.qyzmet.service.Given.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.ContradictoryFactsException;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Outcome;
import kz.qyzmet.party.PartyNorms;
import kz.qyzmet.party.PersonKind;
import kz.qyzmet.party.ServiceRecipient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Law Art. 1, 4, 12, 18, 19 and 20: who may apply, where, and what is accepted. */
class IntakeTest {

    private static final Fact TUE_2026_05_05 = fact("2026-05-05");
    private static final SubmittedDocument APPLICATION = document("application");
    private static final SubmittedDocument VALID = document("identity document", "2026-05-05");
    private static final SubmittedDocument EXPIRED = document("identity document", "2026-05-04");

    private static Application.Builder submitted(Channel channel, SubmittedDocument... documents) {
        return rendered(channel).documents(Set.of(documents));
    }

    private static Application.Builder declined(Channel channel, IntakeReason... reasons) {
        return Application.builder()
                .from(application(channel).build())
                .acceptedOn(Optional.empty())
                .stageEnteredOn(Optional.empty())
                .intakeRefusal(new IntakeRefusal(TUE_2026_05_05, Set.of(reasons)));
    }

    private static NormId refusedBy(Application.Builder application) {
        Outcome<Application> outcome =
                application.acceptedOn(Optional.empty()).build().accept(TUE_2026_05_05);
        return (NormId) ((Outcome.Refused<Application>) outcome).citation();
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void aCompleteAndValidApplicationIsAccepted(Channel channel) {
        Application accepted = application(channel)
                .acceptedOn(Optional.empty())
                .build()
                .accept(TUE_2026_05_05)
                .value();
        assertThat(accepted.acceptedOn()).contains(TUE_2026_05_05);
        assertThat(found(rendered(channel).build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "STATE_CORPORATION, law88.a20.p2.pt2.i1.incomplete-package, law88.a20.p2.pt2.i2.expired-documents",
        "PROVIDER, law88.a19.pt2.i1.incomplete-package, law88.a19.pt2.i2.expired-documents",
        "PARTNER, law88.a19.pt2.i1.incomplete-package, law88.a19.pt2.i2.expired-documents",
        "EGOV_PORTAL, law88.a19.pt2.i1.incomplete-package, law88.a19.pt2.i2.expired-documents"
    })
    @OfNorm({
        "law88.a19.pt2.i1.incomplete-package",
        "law88.a19.pt2.i2.expired-documents",
        "law88.a20.p2.pt2.i1.incomplete-package",
        "law88.a20.p2.pt2.i2.expired-documents"
    })
    void whatIsIncompleteOrExpiredIsDeclined(Channel channel, String incomplete, String expired) {
        assertThat(found(submitted(channel, APPLICATION).build()))
                .containsExactly("BREACH " + incomplete + " 2026-05-05");
        assertThat(found(submitted(channel, APPLICATION, EXPIRED).build()))
                .containsExactly("BREACH " + expired + " 2026-05-05");
        assertThat(found(submitted(channel, EXPIRED).build()))
                .containsExactlyInAnyOrder("BREACH " + incomplete + " 2026-05-05", "BREACH " + expired + " 2026-05-05");
        assertThat(found(submitted(channel, APPLICATION, VALID).build()))
                .as("the last day of a document is a day of its validity")
                .isEmpty();
        assertThat(refusedBy(submitted(channel, APPLICATION)
                        .handedOverOn(Optional.empty())
                        .issuedOn(Optional.empty())))
                .hasToString(incomplete);
        assertThat(refusedBy(submitted(channel, APPLICATION, EXPIRED)
                        .handedOverOn(Optional.empty())
                        .issuedOn(Optional.empty())))
                .hasToString(expired);
    }

    @Test
    void theMessageNamesWhatIsMissing() {
        assertThat(messages(submitted(Channel.PROVIDER).build()))
                .containsExactly(
                        "Documents of the list are missing: application; identity document. The application had"
                                + " to be declined.");
    }

    @Test
    @OfNorm("law88.a19.pt2.i2.expired-documents")
    void documentsAreJudgedOnTheDayOfFiling() {
        Application.Builder slow = submitted(Channel.PROVIDER, APPLICATION, VALID)
                .acceptedOn(fact("2026-05-06"))
                .registeredOn(TUE_2026_05_05);
        assertThat(found(slow.build()))
                .as("the recipient brought what was valid; the delay is the provider's")
                .isEmpty();
        assertThat(found(slow.submittedOn(Optional.empty()).build()))
                .containsExactly("BREACH law88.a19.pt2.i2.expired-documents 2026-05-06");
    }

    @Test
    @OfNorm("law88.a19.pt2.i2.expired-documents")
    void aNewDocumentMakesUpForAnOldOneAndWhatNobodyAskedForSpoilsNothing() {
        assertThat(found(
                        submitted(Channel.PROVIDER, APPLICATION, EXPIRED, VALID).build()))
                .isEmpty();
        assertThat(found(submitted(Channel.PROVIDER, APPLICATION, VALID, document("old certificate", "2020-01-01"))
                        .build()))
                .isEmpty();
        assertThat(found(submitted(Channel.PROVIDER, document("old certificate", "2020-01-01"))
                        .service(service().documents(Set.of()).build())
                        .build()))
                .as("without a list every document counts")
                .containsExactly("BREACH law88.a19.pt2.i2.expired-documents 2026-05-05");
    }

    @Test
    @OfNorm("law88.a19.pt2.i1.incomplete-package")
    void whatNobodyMayDemandIsNotMissing() {
        DemandedDocument obtainable = new DemandedDocument(
                "identity document", TUE_2026_05_05, Set.of(DemandCircumstance.OBTAINABLE_FROM_SYSTEMS));
        Application.Builder refused = declined(Channel.PROVIDER, IntakeReason.INCOMPLETE_PACKAGE)
                .documents(Set.of(APPLICATION))
                .demanded(Set.of(obtainable));
        assertThat(found(refused.build()))
                .containsExactly(
                        "BREACH law88.a19.pt2.i1.incomplete-package 2026-05-05",
                        "BREACH law88.a5.p2.pt2.sp1.no-demand-available-data 2026-05-05");
        assertThat(found(refused.demanded(Set.of()).build())).isEmpty();
        assertThat(application(Channel.PROVIDER)
                        .documents(Set.of(APPLICATION))
                        .demanded(Set.of(obtainable))
                        .build()
                        .accept(TUE_2026_05_05)
                        .isAccepted())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "STATE_CORPORATION, law88.a20.p2.pt2.i1.incomplete-package, law88.a20.p2.pt2.i2.expired-documents",
        "PROVIDER, law88.a19.pt2.i1.incomplete-package, law88.a19.pt2.i2.expired-documents"
    })
    @OfNorm("law88.a20.p2.pt1.accept-complete")
    void whatIsCompleteAndValidMayNotBeDeclined(Channel channel, String incomplete, String expired) {
        String mustAccept =
                channel == Channel.STATE_CORPORATION ? "BREACH law88.a20.p2.pt1.accept-complete 2026-05-05" : "";
        assertThat(String.join(
                        ", ",
                        found(declined(channel, IntakeReason.INCOMPLETE_PACKAGE).build())))
                .startsWith(mustAccept)
                .endsWith("BREACH " + incomplete + " 2026-05-05");
        assertThat(String.join(
                        ", ",
                        found(declined(channel, IntakeReason.EXPIRED_DOCUMENTS).build())))
                .startsWith(mustAccept)
                .endsWith("BREACH " + expired + " 2026-05-05");
        assertThat(found(declined(channel, IntakeReason.INCOMPLETE_PACKAGE)
                        .documents(Set.of(APPLICATION))
                        .build()))
                .isEmpty();
        assertThat(found(declined(channel, IntakeReason.EXPIRED_DOCUMENTS)
                        .documents(Set.of(APPLICATION, EXPIRED))
                        .build()))
                .isEmpty();
    }

    @Test
    void whereTheListIsNotRecordedNobodyIsAccused() {
        assertThat(found(declined(Channel.STATE_CORPORATION, IntakeReason.INCOMPLETE_PACKAGE)
                        .service(service().documents(Set.of()).build())
                        .build()))
                .isEmpty();
        assertThat(found(declined(Channel.STATE_CORPORATION, IntakeReason.EXPIRED_DOCUMENTS)
                        .service(service().documents(Set.of(" ")).build())
                        .documents(Set.of())
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FOREIGN_APPLICANT, law88.a4.p2.foreigners-equal",
        "PERSONAL_CIRCUMSTANCE, law88.a3.pt2.i1.equal-access",
        "OTHER, law88.a3.pt2.i2.no-red-tape"
    })
    @OfNorm({"law88.a4.p2.foreigners-equal", "law88.a3.pt2.i1.equal-access", "law88.a3.pt2.i2.no-red-tape"})
    void thereIsNoOtherReasonToDecline(IntakeReason reason, String norm) {
        assertThat(found(declined(Channel.PROVIDER, reason).build())).containsExactly("BREACH " + norm + " 2026-05-05");
        assertThat(found(declined(Channel.PROVIDER, IntakeReason.INCOMPLETE_PACKAGE, reason)
                        .documents(Set.of(APPLICATION))
                        .build()))
                .as("a lawful reason does not excuse an unlawful one")
                .containsExactly("BREACH " + norm + " 2026-05-05");
        assertThat(messages(declined(Channel.PROVIDER, reason).build()))
                .containsExactly("This is no reason to decline an application: "
                        + reason.label().en() + ".");
    }

    @Test
    @OfNorm("law88.a4.p2.foreigners-equal")
    void aLawMayKeepAServiceFromForeigners() {
        for (Channel channel : List.of(Channel.PROVIDER, Channel.STATE_CORPORATION)) {
            Application.Builder declined = declined(channel, IntakeReason.FOREIGN_APPLICANT)
                    .intakeRefusal(new IntakeRefusal(
                            fact("2026-05-05"),
                            Set.of(IntakeReason.FOREIGN_APPLICANT),
                            Optional.of("Law on the civil service, Art. 16")));
            assertThat(found(declined.build())).isEmpty();
        }
    }

    @Test
    void ofManyMissingDocumentsTheFirstAreNamed() {
        Set<String> listed = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> String.format(Locale.ROOT, "document %02d", i))
                .collect(Collectors.toSet());
        assertThat(messages(application(Channel.PROVIDER)
                        .service(service().documents(listed).build())
                        .issuedOn(fact("2026-05-13"))
                        .build()))
                .singleElement()
                .asString()
                .contains("document 01; document 02;", "document 10; … (+15)")
                .doesNotContain("document 11");
    }

    @Test
    void equalAccessIsAPrincipleInThisWordingSinceJuly2024() {
        Application.Builder before =
                declined(Channel.PROVIDER, IntakeReason.PERSONAL_CIRCUMSTANCE).submittedOn(fact("2024-07-19"));
        assertThat(found(before.intakeRefusal(
                                new IntakeRefusal(fact("2024-07-19"), Set.of(IntakeReason.PERSONAL_CIRCUMSTANCE)))
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PersonKind.class,
            names = {"CENTRAL_STATE_BODY", "FOREIGN_MISSION", "LOCAL_EXECUTIVE_BODY", "AKIM"})
    @OfNorm("law88.a1.sp3.excluded-bodies")
    void aStateBodyIsNoRecipientHoweverCompleteItsPackage(PersonKind body) {
        assertThat(found(rendered(Channel.STATE_CORPORATION).applicantKind(body).build()))
                .containsExactly("BREACH law88.a1.sp3.excluded-bodies 2026-05-05");
        assertThat(refusedBy(application(Channel.STATE_CORPORATION).applicantKind(body)))
                .isEqualTo(PartyNorms.EXCLUDED_BODIES);
        assertThat(found(declined(Channel.STATE_CORPORATION, IntakeReason.OTHER)
                        .applicantKind(body)
                        .build()))
                .as("to decline it is lawful, to be declined is no breach of the office")
                .containsExactly("BREACH law88.a1.sp3.excluded-bodies 2026-05-05");
    }

    @ParameterizedTest
    @EnumSource(
            value = PersonKind.class,
            names = {"FOREIGN_INDIVIDUAL", "STATELESS_PERSON", "FOREIGN_LEGAL_ENTITY", "LEGAL_ENTITY"})
    @OfNorm("law88.a4.p2.foreigners-equal")
    void foreignersAreServedLikeNationals(PersonKind kind) {
        assertThat(found(rendered(Channel.PROVIDER).applicantKind(kind).build()))
                .isEmpty();
    }

    @Test
    @OfNorm({"law88.a12.p4.partner-services-selection", "law88.a18.p2.sp3.via-partner"})
    void aPartnerTakesOnlyWhatWasChosenForPartners() {
        PublicService notChosen = service().partnersMayTake(false).build();
        Application taken = rendered(Channel.PARTNER).service(notChosen).build();
        assertThat(found(taken)).containsExactly("BREACH law88.a12.p4.partner-services-selection 2026-05-05");
        assertThat(refusedBy(application(Channel.PARTNER).service(notChosen)))
                .isEqualTo(ServiceNorms.PARTNER_SERVICES_SELECTION);
        assertThat(found(declined(Channel.PARTNER, IntakeReason.OTHER)
                        .service(notChosen)
                        .build()))
                .as("the filing went to the wrong place; that it was declined is right")
                .containsExactly("BREACH law88.a12.p4.partner-services-selection 2026-05-05");
        PublicService chosen = service().name("Entry of an owner").build();
        assertThat(refusedBy(application(Channel.PARTNER).service(chosen).addBundledWith(notChosen)))
                .as("one service that was not chosen is enough")
                .isEqualTo(ServiceNorms.PARTNER_SERVICES_SELECTION);
        assertThat(found(rendered(Channel.PROVIDER).service(notChosen).build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PROVIDER, law88.a18.p2.sp1.via-provider",
        "STATE_CORPORATION, law88.a18.p2.sp2.via-corporation",
        "PARTNER, law88.a18.p2.sp3.via-partner",
        "EGOV_PORTAL, law88.a18.p2.sp4.via-portal",
        "STATIONARY_DEVICE, law88.a18.p2.sp5.via-stationary-device",
        "CELLULAR_DEVICE, law88.a18.p2.sp6.via-cellular-device",
        "INFORMATION_OBJECT, law88.a18.p2.sp7.via-information-objects"
    })
    @OfNorm({
        "law88.a18.p2.sp1.via-provider",
        "law88.a18.p2.sp2.via-corporation",
        "law88.a18.p2.sp3.via-partner",
        "law88.a18.p2.sp4.via-portal",
        "law88.a18.p2.sp5.via-stationary-device",
        "law88.a18.p2.sp6.via-cellular-device",
        "law88.a18.p2.sp7.via-information-objects"
    })
    void anApplicationComesByAWayThatTheByLawOffers(Channel channel, String norm) {
        Channel other = channel == Channel.PROVIDER ? Channel.EGOV_PORTAL : Channel.PROVIDER;
        Application elsewhere =
                rendered(channel).service(service().ways(Set.of(other)).build()).build();
        assertThat(found(elsewhere)).containsExactly("DEFECT " + norm + " 2026-05-05");
        assertThat(found(rendered(channel)
                        .service(service().ways(Set.of(channel)).build())
                        .build()))
                .isEmpty();
        assertThat(found(rendered(channel)
                        .service(service().ways(Set.of()).build())
                        .build()))
                .as("what is not recorded is not broken")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PAPER, PAPER, true",
        "PAPER, ELECTRONIC, false",
        "ELECTRONIC, PAPER, false",
        "ELECTRONIC, ELECTRONIC, true",
        "PAPER, ONE_APPLICATION, true",
        "ELECTRONIC, ONE_APPLICATION, true",
        "PAPER, PROACTIVE, true"
    })
    @OfNorm("law88.a4.p1.sp4.paper-or-electronic")
    void anApplicationHasAFormThatTheByLawOffers(DocumentForm form, ServiceForm offered, boolean fits) {
        Application application = rendered(Channel.PROVIDER)
                .form(form)
                .service(service().forms(Set.of(offered)).build())
                .build();
        assertThat(String.join(", ", found(application)))
                .isEqualTo(fits ? "" : "DEFECT law88.a4.p1.sp4.paper-or-electronic 2026-05-05");
    }

    @Test
    @OfNorm({"law88.a4.p1.sp4-1.one-application", "law88.a14.sp3-1.i5.delivery-form"})
    void severalServicesOfOneApplicationNeedOneApplication() {
        PublicService other = service().name("Entry of an owner").build();
        Application.Builder together = rendered(Channel.PROVIDER).addBundledWith(other);
        assertThat(found(together.build())).isEmpty();
        assertThat(found(together.applicationsDemanded(1).build())).isEmpty();
        assertThat(found(together.applicationsDemanded(2).build()))
                .containsExactly("BREACH law88.a4.p1.sp4-1.one-application 2026-05-05");
        PublicService alone = service().forms(Set.of(ServiceForm.PAPER)).build();
        assertThat(found(rendered(Channel.PROVIDER)
                        .service(alone)
                        .addBundledWith(other)
                        .applicationsDemanded(2)
                        .build()))
                .as("where a by-law does not offer it, nobody breaks it")
                .containsExactly("DEFECT law88.a14.sp3-1.i5.delivery-form 2026-05-05");
        assertThat(found(rendered(Channel.PROVIDER).applicationsDemanded(2).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "STATE_CORPORATION, '',                DEFECT law88.a20.p3.identify-recipient 2026-05-05",
        "STATE_CORPORATION, BY_EMPLOYEE,       ''",
        "STATE_CORPORATION, DIGITAL_SIGNATURE, DOUBT law88.a20.p3.identify-recipient 2026-05-05",
        "STATE_CORPORATION, BIOMETRIC,         DOUBT law88.a21.p3-1.biometric 2026-05-05",
        "PROVIDER,          '',                ''",
        "EGOV_PORTAL,       DIGITAL_SIGNATURE, ''"
    })
    @OfNorm({"law88.a20.p3.identify-recipient", "law88.a21.p3-1.biometric"})
    void theStateCorporationIdentifiesTheRecipient(Channel channel, String how, String finding) {
        Application application = rendered(channel)
                .identification(how.isEmpty() ? Optional.empty() : Optional.of(Identification.valueOf(how)))
                .build();
        assertThat(String.join(", ", found(application))).isEqualTo(finding);
    }

    @Test
    @OfNorm("law88.a21.p3-1.biometric")
    void biometricAuthenticationIsForElectronicServices() {
        assertThat(found(rendered(Channel.STATE_CORPORATION)
                        .form(DocumentForm.ELECTRONIC)
                        .identification(Identification.BIOMETRIC)
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"STATE_CORPORATION, law88.a20.p4.monitoring-system", "PROVIDER, law88.a5.p2.sp11.monitoring-data-entry"
    })
    @OfNorm({"law88.a20.p4.monitoring-system", "law88.a5.p2.sp11.monitoring-data-entry"})
    void theStagesAreInTheMonitoringSystem(Channel channel, String norm) {
        assertThat(found(rendered(channel).stageEnteredOn(Optional.empty()).build()))
                .containsExactly("DEFECT " + norm + " 2026-05-12");
        assertThat(found(application(channel).stageEnteredOn(Optional.empty()).build(), Given.day("2026-05-08")))
                .isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> application(Channel.PROVIDER)
                        .acceptedOn(fact("2026-05-04"))
                        .build())
                .isExactlyInstanceOf(ContradictoryFactsException.class)
                .hasMessage(
                        "Invalid order: Expected 'submittedOn' <= 'acceptedOn', but found: 2026-05-05 > 2026-05-04");
        assertThatThrownBy(() -> application(Channel.PROVIDER)
                        .acceptedOn(fact("2026-05-08"))
                        .issuedOn(fact("2026-05-06"))
                        .build())
                .isExactlyInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'acceptedOn' <= 'issuedOn', but found: 2026-05-08 > 2026-05-06");
        assertThatThrownBy(() -> rendered(Channel.STATE_CORPORATION)
                        .handedOverOn(fact("2026-05-14"))
                        .build())
                .isExactlyInstanceOf(ContradictoryFactsException.class)
                .hasMessage("Invalid order: Expected 'handedOverOn' <= 'issuedOn', but found: 2026-05-14 > 2026-05-13");
        IntakeRefusal refusal = new IntakeRefusal(TUE_2026_05_05, Set.of(IntakeReason.OTHER));
        assertThatThrownBy(() ->
                        application(Channel.PROVIDER).intakeRefusal(refusal).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid application: Expected 'acceptedOn' or 'intakeRefusal', but found: both");
        assertThatThrownBy(() ->
                        declined(Channel.PROVIDER, IntakeReason.OTHER).build().accept(TUE_2026_05_05))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid application: Expected 'acceptedOn' or 'intakeRefusal', but found: both");
        assertThatThrownBy(() ->
                        application(Channel.PROVIDER).applicationsDemanded(0).build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid application: Expected 'applicationsDemanded' of 1 or more, but found: 0");
        ServiceRecipient person = ServiceRecipient.of(PersonKind.INDIVIDUAL).value();
        assertThatThrownBy(() -> application(Channel.PROVIDER)
                        .applicant(person)
                        .applicantKind(PersonKind.LEGAL_ENTITY)
                        .build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid application: Expected 'applicantKind' of the applicant, INDIVIDUAL, but found:"
                        + " LEGAL_ENTITY");
        assertThatThrownBy(() -> new IntakeRefusal(TUE_2026_05_05, Set.of()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid refusal: Expected one or more 'reasons', but found: none");
        assertThatThrownBy(() -> document(" "))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid document: Expected 'name' not to be blank, but found: ' '");
        assertThatThrownBy(() -> new DemandedDocument("", TUE_2026_05_05, Set.of()))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid document: Expected 'name' not to be blank, but found: ''");
    }

    @Test
    void anAcceptanceThatIsOnlyPlannedAcceptsNothing() {
        Application planned = application(Channel.PROVIDER)
                .documents(Set.of())
                .acceptedOn(Fact.planned(Moment.parse("2026-12-01"), Given.day("2026-05-05")))
                .issuedOn(Optional.empty())
                .build();
        assertThat(found(planned, Given.day("2026-05-12"))).isEmpty();
    }

    @Test
    void beforeTheAcceptanceIsRecordedItIsNotFound() {
        Application late = submitted(Channel.PROVIDER, APPLICATION)
                .acceptedOn(TUE_2026_05_05.recordedOn(Given.day("2026-05-20")))
                .build();
        assertThat(found(late, Given.day("2026-05-19"))).isEmpty();
        assertThat(found(late, Given.day("2026-05-20")))
                .containsExactly("BREACH law88.a19.pt2.i1.incomplete-package 2026-05-05");
    }
}
