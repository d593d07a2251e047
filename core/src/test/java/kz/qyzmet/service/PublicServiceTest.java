package kz.qyzmet.service;

import static kz.qyzmet.service.Given.fact;
import static kz.qyzmet.service.Given.found;
import static kz.qyzmet.service.Given.messages;
import static kz.qyzmet.service.Given.service;
import static kz.qyzmet.service.Given.tenge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Kazakhstan;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotInForce;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.law.StateServicesLaw;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Law Art. 10 sp. 9-1, 12, 14 and 24: what a by-law says of a service, and what it may not. */
class PublicServiceTest {

    private static PublicService without(BasicRequirement requirement) {
        PublicService.Builder service = service();
        return switch (requirement) {
            case SERVICE_NAME -> service.name(" ").build();
            case PROVIDER_NAME -> service.provider(Optional.empty()).build();
            case WAYS -> service.ways(Set.of()).build();
            case TERM -> service.term(Optional.empty()).build();
            case FORM -> service.forms(Set.of()).build();
            case RESULT -> service.result(Optional.empty()).build();
            case FEE -> service.fee(Optional.empty()).build();
            case SCHEDULE -> service.schedule(Optional.empty()).build();
            case DOCUMENTS -> service.documents(Set.of()).build();
            case REFUSAL_GROUNDS -> service.refusalGrounds(Set.of()).build();
        };
    }

    @Test
    void aServiceWithAllThatTheLawAsksForHasNoFinding() {
        assertThat(found(service().build())).isEmpty();
        assertThat(service().build().missingRequirements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SERVICE_NAME, law88.a14.sp3-1.i1.service-name",
        "PROVIDER_NAME, law88.a14.sp3-1.i2.provider-name",
        "WAYS, law88.a14.sp3-1.i3.delivery-ways",
        "TERM, law88.a14.sp3-1.i4.service-term",
        "FORM, law88.a14.sp3-1.i5.delivery-form",
        "RESULT, law88.a14.sp3-1.i6.result",
        "FEE, law88.a14.sp3-1.i7.fee",
        "SCHEDULE, law88.a14.sp3-1.i8.work-schedule",
        "DOCUMENTS, law88.a14.sp3-1.i9.documents",
        "REFUSAL_GROUNDS, law88.a14.sp3-1.i10.refusal-grounds"
    })
    @OfNorm({
        "law88.a14.sp3-1.i1.service-name",
        "law88.a14.sp3-1.i2.provider-name",
        "law88.a14.sp3-1.i3.delivery-ways",
        "law88.a14.sp3-1.i4.service-term",
        "law88.a14.sp3-1.i5.delivery-form",
        "law88.a14.sp3-1.i6.result",
        "law88.a14.sp3-1.i7.fee",
        "law88.a14.sp3-1.i8.work-schedule",
        "law88.a14.sp3-1.i9.documents",
        "law88.a14.sp3-1.i10.refusal-grounds"
    })
    void eachBasicRequirementThatIsLeftOutIsFound(BasicRequirement requirement, String norm) {
        assertThat(requirement.norm()).hasToString(norm);
        assertThat(found(without(requirement))).containsExactly("DEFECT " + norm + " 2025-03-03");
        assertThat(messages(without(requirement)))
                .containsExactly(
                        "The by-law does not state " + requirement.label().en() + ".");
    }

    @Test
    void aBlankTextStatesNothing() {
        PublicService blank = service()
                .provider(" ")
                .result("")
                .schedule("\t")
                .documents(Set.of(" "))
                .refusalGrounds(Set.of())
                .refusalLaws(Set.of(""))
                .build();

        assertThat(blank.missingRequirements())
                .containsExactly(
                        BasicRequirement.PROVIDER_NAME,
                        BasicRequirement.RESULT,
                        BasicRequirement.SCHEDULE,
                        BasicRequirement.DOCUMENTS,
                        BasicRequirement.REFUSAL_GROUNDS);
        assertThat(service().registerNumber(" ").build().isRegistered()).isFalse();
    }

    @Test
    @OfNorm("law88.a14.sp3-1.i7.fee")
    void aFeeIsStatedWhereOneIsCharged() {
        PublicService.Builder unpriced = service().fee(Optional.empty());
        assertThat(unpriced.payment(Payment.FREE).build().missingRequirements()).isEmpty();
        assertThat(unpriced.payment(Optional.empty()).build().missingRequirements())
                .containsExactly(BasicRequirement.FEE);
        assertThat(unpriced.guaranteedFree(true).build().missingRequirements()).isEmpty();
        assertThat(service().payment(Optional.empty()).build().missingRequirements())
                .as("a fee tells by itself that the service is paid")
                .isEmpty();
    }

    @Test
    void aServiceOfWhichNothingIsStatedMissesAllButItsName() {
        PublicService bare = PublicService.builder().name("x").build();
        assertThat(bare.missingRequirements())
                .containsExactlyElementsOf(EnumSet.complementOf(EnumSet.of(BasicRequirement.SERVICE_NAME)));
        assertThat(found(bare)).hasSize(10).contains("BREACH law88.a12.p1.inclusion 2026-09-30");
    }

    @ParameterizedTest
    @CsvSource({
        "UNIT_ACTIONS, law88.a14.sp2.i1.unit-actions",
        "UNIT_INTERACTION, law88.a14.sp2.i2.unit-interaction",
        "EXTERNAL_INTERACTION, law88.a14.sp2.i3.external-interaction",
        "RESULT_ISSUE, law88.a14.sp2.i4.result-issue",
        "AMENDMENT_INFORMATION, law88.a14.sp3.amendment-info"
    })
    @OfNorm({
        "law88.a14.sp2.i1.unit-actions",
        "law88.a14.sp2.i2.unit-interaction",
        "law88.a14.sp2.i3.external-interaction",
        "law88.a14.sp2.i4.result-issue",
        "law88.a14.sp3.amendment-info"
    })
    void eachItemThatTheByLawDoesNotDescribeIsFound(ByLawItem item, String norm) {
        PublicService service =
                service().byLawItems(EnumSet.complementOf(EnumSet.of(item))).build();
        assertThat(found(service)).containsExactly("DEFECT " + norm + " 2025-03-03");
    }

    @Test
    void whereTheItemsAreNotRecordedNothingIsMissed() {
        assertThat(found(service().byLawItems(Set.of()).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    @OfNorm("law88.a12.p1.inclusion")
    void aServiceOutsideTheRegisterIsHidden(String number) {
        PublicService hidden = service()
                .registerNumber(number)
                .partnersMayTake(false)
                .ways(Set.of(Channel.PROVIDER))
                .build();
        assertThat(found(hidden)).containsExactly("BREACH law88.a12.p1.inclusion 2025-03-03");
        assertThat(messages(hidden))
                .containsExactly("The service is not in the register of public services: it is hidden.");
    }

    @Test
    @OfNorm("law88.a12.p4.partner-services-selection")
    void partnersTakeWhatWasChosenFromTheRegister() {
        PublicService notChosen = service().partnersMayTake(false).build();
        PublicService notRegistered = service().registerNumber(Optional.empty()).build();

        assertThat(found(notChosen)).containsExactly("BREACH law88.a12.p4.partner-services-selection 2025-03-03");
        assertThat(found(notRegistered))
                .containsExactly(
                        "BREACH law88.a12.p1.inclusion 2025-03-03",
                        "BREACH law88.a12.p4.partner-services-selection 2025-03-03");
        assertThat(found(service()
                        .partnersMayTake(false)
                        .ways(EnumSet.complementOf(EnumSet.of(Channel.PARTNER)))
                        .build()))
                .isEmpty();
    }

    @Test
    @OfNorm("law88.a19-1.p4.licence-exclusion")
    void theByLawOfALicenceRestsItsRefusalsOnOtherLaws() {
        assertThat(found(service().licence(true).build()))
                .containsExactly("BREACH law88.a19-1.p4.licence-exclusion 2025-03-03");
        assertThat(found(service()
                        .licence(true)
                        .refusalGrounds(Set.of())
                        .refusalLaws(Set.of("Law on permissions and notifications, Art. 32"))
                        .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PAID, 1200.50, true,  BREACH law88.a24.p2.no-fee-guaranteed-free 2025-03-03",
        "FREE, 0.01,    true,  BREACH law88.a24.p2.no-fee-guaranteed-free 2025-03-03",
        "PAID, 0.00,    true,  BREACH law88.a24.p2.no-fee-guaranteed-free 2025-03-03",
        "FREE, 0.00,    true,  ''",
        "FREE, 0.01,    false, DEFECT law88.a24.p1.paid-or-free 2025-03-03",
        "FREE, 0.00,    false, ''",
        "PAID, 1200.50, false, ''"
    })
    @OfNorm({"law88.a24.p1.paid-or-free", "law88.a24.p2.no-fee-guaranteed-free"})
    void thePriceFitsWhatTheLawsGuarantee(Payment payment, String fee, boolean guaranteed, String finding) {
        PublicService service = service()
                .payment(payment)
                .fee(new ServiceFee(tenge(fee), "bank transfer"))
                .guaranteedFree(guaranteed)
                .build();
        assertThat(String.join("; ", found(service))).isEqualTo(finding);
    }

    @Test
    @OfNorm("law88.a10.sp9-1.electronic-transfer")
    void theTransferToElectronicFormatHasNoNumberOfDays() {
        PublicService waiting = service().build();
        Timeline timeline = waiting.timeline(Kazakhstan.LAW);

        assertThat(timeline.deadline(StateServicesLaw.TRANSFER_TO_ELECTRONIC_FORMAT))
                .isInstanceOfSatisfying(Undetermined.class, answer -> {
                    assertThat(answer.reason()).isEqualTo(Undetermined.Reason.SET_BY_ANOTHER_DOCUMENT);
                    assertThat(answer.trigger()).contains(Moment.parse("2025-03-03"));
                    assertThat(answer.status(Given.WED_2026_09_30)).isEqualTo(DeadlineStatus.UNDETERMINED);
                });
        assertThat(timeline.entries().get(0).done()).isEmpty();
        Fact done = fact("2025-09-01");
        assertThat(service()
                        .electronicSince(done)
                        .build()
                        .timeline(Kazakhstan.LAW)
                        .entries()
                        .get(0)
                        .done())
                .contains(done);
        assertThat(service()
                        .enteredInRegisterOn(Optional.empty())
                        .build()
                        .timeline(Kazakhstan.LAW)
                        .entries())
                .isEmpty();
        assertThat(service()
                        .enteredInRegisterOn(fact("2024-02-21"))
                        .build()
                        .timeline(Kazakhstan.LAW)
                        .deadline(StateServicesLaw.TRANSFER_TO_ELECTRONIC_FORMAT))
                .isInstanceOf(NotInForce.class);
    }

    @Test
    void aNormIsNotBrokenBeforeItsFirstDay() {
        PublicService old = without(BasicRequirement.RESULT);
        assertThat(found(PublicService.builder()
                        .from(old)
                        .enteredInRegisterOn(fact("2022-07-22"))
                        .build()))
                .isEmpty();
        assertThat(found(PublicService.builder()
                        .from(old)
                        .enteredInRegisterOn(fact("2022-07-25"))
                        .build()))
                .containsExactly("DEFECT law88.a14.sp3-1.i6.result 2022-07-25");
    }

    @Test
    void whatIsEnteredLaterIsNotKnownBefore() {
        PublicService service = service().electronicSince(fact("2025-09-01")).build();
        PublicService early = service.asKnownOn(Given.day("2025-03-02"));
        assertThat(early.enteredInRegisterOn()).isEmpty();
        assertThat(early.opened()).isEmpty();
        assertThat(early.electronicSince()).isEmpty();
        assertThat(service.asKnownOn(Given.day("2025-09-01"))).isEqualTo(service);
        assertThat(service.opened()).contains(fact("2025-03-03"));
        assertThat(service.label().ru()).isEqualTo("Государственная услуга");
    }

    @Test
    void aFeeIsInTengeToTheTiyn() {
        assertThat(ServiceFee.words(tenge("1200.5")).en()).isEqualTo("1200.50 tenge");
        assertThatThrownBy(() -> tenge("1200.505")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new ServiceFee(Money.of(CurrencyUnit.USD, 3), "cash"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid fee: Expected an amount in KZT of zero or more, but found: USD 3.00");
        assertThatThrownBy(() -> new ServiceFee(tenge("-0.01"), "cash"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid fee: Expected an amount in KZT of zero or more, but found: KZT -0.01");
        assertThatThrownBy(() -> new ServiceFee(tenge("1"), " "))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Invalid fee: Expected 'collection' not to be blank, but found: ' '");
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void everyChannelHasALabel(Channel channel) {
        assertThat(channel.label().kk()).isNotBlank();
        assertThat(channel.norm().id()).startsWith("law88.a18.p2.sp");
    }
}
