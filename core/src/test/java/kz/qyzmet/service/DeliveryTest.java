package kz.qyzmet.service;

import static kz.qyzmet.service.Given.day;
import static kz.qyzmet.service.Given.fact;
import static kz.qyzmet.service.Given.found;
import static kz.qyzmet.service.Given.messages;
import static kz.qyzmet.service.Given.rendered;
import static kz.qyzmet.service.Given.service;
import static kz.qyzmet.service.Given.tenge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.party.PersonKind;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Law Art. 21, 21-1, 21-2 and 24: electronic and proactive services, support measures, fees. */
class DeliveryTest {

    private static Application.Builder electronic(Channel channel, ElectronicDelivery.Builder delivery) {
        return rendered(channel).form(DocumentForm.ELECTRONIC).electronic(delivery.build());
    }

    private static ElectronicDelivery.Builder signedBy(Signatory signatory) {
        return ElectronicDelivery.builder().signedBy(signatory);
    }

    @ParameterizedTest
    @CsvSource({
        "true,  true,  true,  ''",
        "false, true,  true,  law88.a21-1.conditions-phone",
        "true,  false, true,  law88.a21-1.conditions-consent",
        "true,  true,  false, law88.a21-1.systems",
        "false, false, false, law88.a21-1.conditions-consent law88.a21-1.conditions-phone law88.a21-1.systems"
    })
    @OfNorm({"law88.a21-1.conditions-phone", "law88.a21-1.conditions-consent", "law88.a21-1.systems"})
    void aProactiveServiceNeedsAllItsConditions(boolean phone, boolean consent, boolean systems, String norms) {
        Application proactive = Application.builder()
                .service(service().build())
                .channel(Channel.EGOV_PORTAL)
                .proactive(new ProactiveConditions(phone, consent, systems))
                .stageEnteredOn(fact("2026-05-12"))
                .issuedOn(fact("2026-05-13"))
                .build();
        assertThat(found(proactive).stream()
                        .map(line -> line.replace("BREACH ", "").replace(" 2026-05-12", ""))
                        .collect(Collectors.joining(" ")))
                .as("since the first day that is recorded of it")
                .isEqualTo(norms);
    }

    @Test
    @OfNorm("law88.a14.sp3-1.i5.delivery-form")
    void theByLawProvidesForTheProactiveForm() {
        assertThat(found(rendered(Channel.EGOV_PORTAL)
                        .form(Optional.empty())
                        .proactive(new ProactiveConditions(true, true, true))
                        .service(service().forms(Set.of(ServiceForm.ELECTRONIC)).build())
                        .build()))
                .containsExactly("DEFECT law88.a14.sp3-1.i5.delivery-form 2026-05-05");
    }

    @ParameterizedTest
    @CsvSource({
        "STATE_CORPORATION, EMPLOYEE,  2026-05-05, ''",
        "STATE_CORPORATION, EMPLOYEE,  2026-05-04, ''",
        "STATE_CORPORATION, EMPLOYEE,  2026-05-06, law88.a21.p3.employee-signature",
        "STATE_CORPORATION, EMPLOYEE,  '',         law88.a21.p3.employee-signature",
        "STATE_CORPORATION, RECIPIENT, '',         ''",
        "PROVIDER,          EMPLOYEE,  2026-05-05, law88.a21.p3.employee-signature",
        "PARTNER,           EMPLOYEE,  2026-05-05, law88.a21.p3.employee-signature",
        "EGOV_PORTAL,       RECIPIENT, '',         ''"
    })
    @OfNorm("law88.a21.p3.employee-signature")
    void anEmployeeSignsAtTheStateCorporationWithWrittenConsent(
            Channel channel, Signatory signatory, String consent, String norm) {
        ElectronicDelivery.Builder delivery =
                signedBy(signatory).writtenConsentOn(consent.isEmpty() ? Optional.empty() : Optional.of(fact(consent)));
        assertThat(String.join(", ", found(electronic(channel, delivery).build())))
                .isEqualTo(norm.isEmpty() ? "" : "BREACH " + norm + " 2026-05-05");
    }

    @Test
    void aConsentToSignThatIsOnlyExpectedIsNone() {
        assertThat(found(electronic(
                                Channel.STATE_CORPORATION,
                                signedBy(Signatory.EMPLOYEE)
                                        .writtenConsentOn(Fact.planned(Moment.parse("2026-05-05"), day("2026-05-01"))))
                        .build()))
                .containsExactly("BREACH law88.a21.p3.employee-signature 2026-05-05");
    }

    @ParameterizedTest
    @EnumSource(ResultForm.class)
    @OfNorm({"law88.a21.p2.i1.result-electronic", "law88.a21.p2.i2.result-paper", "law88.a21.p2.i3.result-details"})
    void anElectronicServiceEndsInOneOfThreeForms(ResultForm form) {
        assertThat(String.join(
                        ", ",
                        found(electronic(
                                        Channel.EGOV_PORTAL,
                                        ElectronicDelivery.builder().resultForm(form))
                                .build())))
                .isEqualTo(form == ResultForm.OTHER ? "BREACH law88.a21.p2.i1.result-electronic 2026-05-13" : "");
        assertThat(Arrays.stream(ResultForm.values())
                        .map(named -> named.norm().map(Object::toString).orElse("none"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo("law88.a21.p2.i1.result-electronic law88.a21.p2.i2.result-paper"
                        + " law88.a21.p2.i3.result-details none");
    }

    @ParameterizedTest
    @CsvSource({
        "CELLULAR_DEVICE, true,  false, false, ''",
        "CELLULAR_DEVICE, false, false, false, law88.a21.p2-1.cellular-result-account",
        "CELLULAR_DEVICE, true,  true,  false, law88.a21.p2-1.cellular-result-sms",
        "CELLULAR_DEVICE, true,  true,  true,  ''",
        "CELLULAR_DEVICE, false, true,  true,  law88.a21.p2-1.cellular-result-account",
        "EGOV_PORTAL,     false, true,  false, ''"
    })
    @OfNorm({"law88.a21.p2-1.cellular-result-account", "law88.a21.p2-1.cellular-result-sms"})
    void aResultByCellularDeviceGoesToTheAccountAndWhereChosenByTextMessage(
            Channel channel, boolean account, boolean chosen, boolean message, String norm) {
        ElectronicDelivery.Builder delivery = ElectronicDelivery.builder()
                .sentToAccountOn(account ? Optional.of(fact("2026-05-13")) : Optional.empty())
                .textMessageChosen(chosen)
                .textMessageSentOn(message ? Optional.of(fact("2026-05-13")) : Optional.empty());
        assertThat(String.join(", ", found(electronic(channel, delivery).build())))
                .isEqualTo(norm.isEmpty() ? "" : "BREACH " + norm + " 2026-05-13");
        assertThat(found(electronic(channel, delivery).build(), day("2026-05-12")))
                .as("before the result there is nothing to send")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PAID, false, 1200.50, ''",
        "PAID, false, 1200.51, BREACH law88.a14.sp3-1.i7.fee 2026-05-05",
        "PAID, false, 1200.49, BREACH law88.a14.sp3-1.i7.fee 2026-05-05",
        "PAID, false, 0.00,    ''",
        "FREE, false, 0.01,    BREACH law88.a24.p1.paid-or-free 2026-05-05",
        "FREE, false, 0.00,    ''",
        "FREE, true,  0.01,    BREACH law88.a24.p2.no-fee-guaranteed-free 2026-05-05",
        "PAID, true,  1200.50, BREACH law88.a24.p2.no-fee-guaranteed-free 2026-05-05"
    })
    @OfNorm({"law88.a24.p1.paid-or-free", "law88.a24.p2.no-fee-guaranteed-free", "law88.a14.sp3-1.i7.fee"})
    void theFeeIsThatOfTheByLawToTheTiyn(Payment payment, boolean guaranteed, String charged, String finding) {
        Application application = rendered(Channel.PROVIDER)
                .service(service().payment(payment).guaranteedFree(guaranteed).build())
                .feeCharged(tenge(charged))
                .build();
        assertThat(String.join(", ", found(application))).isEqualTo(finding);
    }

    @Test
    void theMessageOfAFeeShowsBothAmounts() {
        assertThat(messages(rendered(Channel.PROVIDER).feeCharged(tenge("1300")).build()))
                .containsExactly("Charged 1300.00 tenge; the by-law says 1200.50 tenge.");
        assertThatThrownBy(() -> rendered(Channel.PROVIDER)
                        .feeCharged(Money.of(CurrencyUnit.USD, 1))
                        .build())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid fee: Expected an amount in KZT of zero or more, but found: USD 1.00");
    }

    @Test
    @OfNorm("law88.a14.sp3-1.i7.fee")
    void servicesOfOneApplicationCostTheirSum() {
        PublicService second = service()
                .name("Entry of an owner")
                .fee(new ServiceFee(tenge("799.50"), "bank transfer"))
                .build();
        PublicService free = service().name("A copy").payment(Payment.FREE).build();
        Application.Builder together =
                rendered(Channel.PROVIDER).addBundledWith(second).addBundledWith(free);
        assertThat(found(together.feeCharged(tenge("2000")).build())).isEmpty();
        assertThat(found(together.feeCharged(tenge("1200.50")).build()))
                .containsExactly("BREACH law88.a14.sp3-1.i7.fee 2026-05-05");
        PublicService unpriced = service().name("A stamp").fee(Optional.empty()).build();
        assertThat(found(together.addBundledWith(unpriced)
                        .feeCharged(tenge("9000"))
                        .build()))
                .as("where a fee is not recorded the sum is not known")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true,  500.00, STATE_CORP, 2026-05-01,       ''",
        "true,  500.00, STATE_CORP, 2026-05-12,       ''",
        "true,  500.00, STATE_CORP, 2026-05-13,       law88.a24.p3.additional-service-fee",
        "true,  500.00, STATE_CORP, '',               law88.a24.p3.additional-service-fee",
        "true,  500.00, PARTNER,    2026-05-01,       law88.a24.p3.additional-service-fee",
        "true,  500.00, PROVIDER,   '',               law88.a24.p3.additional-service-fee",
        "true,  0.00,   PROVIDER,   '',               ''",
        "true,  '',     PARTNER,    '',               ''",
        "false, '',     STATE_CORP, '',               law88.a1.sp5-1.additional-service",
        "false, 500.00, STATE_CORP, '',               law88.a1.sp5-1.additional-service"
                + " law88.a24.p3.additional-service-fee"
    })
    @OfNorm({"law88.a1.sp5-1.additional-service", "law88.a24.p3.additional-service-fee"})
    void anAdditionalServiceIsRequestedAndItsFeeAgreed(
            boolean requested, String fee, PartyRole chargedBy, String agreed, String norms) {
        AdditionalService additional = AdditionalService.builder()
                .name("Delivery by courier")
                .renderedOn(fact("2026-05-12"))
                .requested(requested)
                .fee(fee.isEmpty() ? Optional.empty() : Optional.of(tenge(fee)))
                .chargedBy(chargedBy)
                .feeAgreedOn(agreed.isEmpty() ? Optional.empty() : Optional.of(fact(agreed)))
                .build();
        assertThat(found(rendered(Channel.STATE_CORPORATION)
                                .addAdditionalServices(additional)
                                .build())
                        .stream()
                        .map(line -> line.replace("BREACH ", "").replace(" 2026-05-12", ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(norms);
    }

    @Test
    @OfNorm("law88.a24.p3.additional-service-fee")
    void beforeFebruary2024NoAgreementWasAskedFor() {
        AdditionalService old = AdditionalService.builder()
                .name("Delivery by courier")
                .renderedOn(fact("2024-02-21"))
                .fee(tenge("500"))
                .build();
        assertThat(found(Application.builder()
                        .service(service().build())
                        .channel(Channel.STATE_CORPORATION)
                        .addAdditionalServices(old)
                        .build()))
                .isEmpty();
        assertThat(found(Application.builder()
                        .service(service().build())
                        .channel(Channel.STATE_CORPORATION)
                        .addAdditionalServices(AdditionalService.builder()
                                .from(old)
                                .renderedOn(fact("2024-02-22"))
                                .build())
                        .build()))
                .containsExactly("BREACH law88.a24.p3.additional-service-fee 2024-02-22");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-20, INDIVIDUAL,              OTHER_OBJECT,  ''",
        "2025-02-21, INDIVIDUAL,              OTHER_OBJECT,  law88.a21-2.pt1.social-wallet",
        "2025-02-21, INDIVIDUAL,              SOCIAL_WALLET, ''",
        "2026-05-12, STATELESS_PERSON,        SOCIAL_WALLET, ''",
        "2025-02-20, INDIVIDUAL_ENTREPRENEUR, SOCIAL_WALLET, ''",
        "2025-02-21, INDIVIDUAL_ENTREPRENEUR, SOCIAL_WALLET, law88.a1.sp5-2.support-measure-individuals",
        "2025-02-21, PRIVATE_PRACTITIONER,    SOCIAL_WALLET, law88.a1.sp5-2.support-measure-individuals",
        "2025-02-21, LEGAL_CONSULTANT,        SOCIAL_WALLET, law88.a1.sp5-2.support-measure-individuals",
        "2025-02-21, LEGAL_ENTITY,            SOCIAL_WALLET, law88.a1.sp5-2.support-measure-individuals"
    })
    @OfNorm({"law88.a21-2.pt1.social-wallet", "law88.a1.sp5-2.support-measure-individuals"})
    void supportOfIndividualsRunsThroughTheSocialWalletSinceFebruary2025(
            String notified, PersonKind kind, SupportObject through, String norm) {
        for (SupportObject received : SupportObject.values()) {
            Application application = Application.builder()
                    .service(service().build())
                    .channel(Channel.EGOV_PORTAL)
                    .applicantKind(kind)
                    .supportMeasure(new SupportMeasure(through, received, fact(notified)))
                    .build();
            assertThat(String.join(", ", found(application)))
                    .as("received through another object: allowed")
                    .isEqualTo(norm.isEmpty() ? "" : "BREACH " + norm + " " + notified);
        }
    }

    @Test
    void theStateOfADeliveryIsThatOfTheDay() {
        ElectronicDelivery delivery = ElectronicDelivery.builder()
                .sentToAccountOn(fact("2026-05-13"))
                .textMessageSentOn(fact("2026-05-14"))
                .writtenConsentOn(fact("2026-05-05"))
                .build();
        assertThat(delivery.asKnownOn(day("2026-05-13")).textMessageSentOn()).isEmpty();
        assertThat(delivery.asKnownOn(day("2026-05-13")).sentToAccountOn()).isPresent();
        assertThat(delivery.asKnownOn(day("2026-05-14"))).isEqualTo(delivery);
        AdditionalService service = AdditionalService.builder()
                .name("x")
                .renderedOn(fact("2026-05-12"))
                .feeAgreedOn(fact("2026-05-11").recordedOn(day("2026-05-20")))
                .build();
        assertThat(service.asKnownOn(day("2026-05-19")).feeAgreedOn()).isEmpty();
        assertThat(service.asKnownOn(day("2026-05-20"))).isEqualTo(service);
    }
}
