package kz.qyzmet.settlement;

import static kz.qyzmet.settlement.Settled.ENGLISH;
import static kz.qyzmet.settlement.Settled.LAW;
import static kz.qyzmet.settlement.Settled.MON_2026_04_06;
import static kz.qyzmet.settlement.Settled.MON_2026_05_18;
import static kz.qyzmet.settlement.Settled.THU_2026_04_30;
import static kz.qyzmet.settlement.Settled.TUE_2026_05_19;
import static kz.qyzmet.settlement.Settled.TUE_2026_06_30;
import static kz.qyzmet.settlement.Settled.WED_2026_05_20;
import static kz.qyzmet.settlement.Settled.approvedInApril;
import static kz.qyzmet.settlement.Settled.fees;
import static kz.qyzmet.settlement.Settled.found;
import static kz.qyzmet.settlement.Settled.messages;
import static kz.qyzmet.settlement.Settled.profit;
import static kz.qyzmet.settlement.Settled.remuneration;
import static kz.qyzmet.settlement.Settled.settlement;
import static kz.qyzmet.settlement.Settled.signed;
import static kz.qyzmet.settlement.Settled.signedInApril;
import static kz.qyzmet.settlement.Settled.statement;
import static kz.qyzmet.settlement.Settled.system;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.OfNorm;
import kz.qyzmet.agreement.ForceMajeure;
import kz.qyzmet.agreement.ForceMajeureKind;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.DeadlineStatus;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.EventStart;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotStarted;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.law.StandardAgreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Annex 2 p. 2 and p. 5: ten working days from the document, in full, in part, late or never. */
class PaymentTermsTest {

    private static final String PAYMENT = "BREACH spa219.an2.p2.payment 2026-05-20";

    private static Deadline payment(Reckoner law, MutualSettlement of) {
        return of.timeline(law).deadline(StandardAgreement.PARTNER_PAYMENT);
    }

    @ParameterizedTest
    @CsvSource({
        // signed, due the day after counting, due with the day itself
        "2026-04-30, 2026-05-19, 2026-05-18",
        "2026-04-03, 2026-04-17, 2026-04-16",
        "2026-04-04, 2026-04-17, 2026-04-17",
        "2026-05-08, 2026-05-25, 2026-05-22",
        "2026-12-28, 2027-01-14, 2027-01-13"
    })
    @OfNorm({"spa219.an2.p2.payment", "spa219.an2.p5.remuneration-payment"})
    void aPaymentIsDueTenWorkingDaysAfterItsDocument(LocalDate document, LocalDate due, LocalDate sameDay) {
        MutualSettlement of = approvedInApril()
                .statement(signed(document, system("5")))
                .certificate(Settled.approved(document, ServiceLine.free(Settled.EXTRACTS, 1)))
                .build();

        for (var norm : Set.of(StandardAgreement.PARTNER_PAYMENT, StandardAgreement.PARTNER_REMUNERATION_PAYMENT)) {
            assertThat(of.timeline(LAW).deadline(norm).due()).isEqualTo(due);
            assertThat(of.timeline(ENGLISH).deadline(norm).due()).isEqualTo(due);
            assertThat(of.timeline(LAW.with(EventStart.SAME_DAY)).deadline(norm).due())
                    .isEqualTo(sameDay);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-30,       2026-04-06,       2026-05-19",
        "2026-04-06,       2026-04-30,       2026-05-19",
        "2026-04-30T09:00, 2026-04-30T17:30, 2026-05-19",
        "2026-04-30T17:30, 2026-04-30,       2026-05-19"
    })
    void theLaterSignatureCounts(String corporation, String partner, LocalDate due) {
        MutualSettlement of = settlement()
                .statement(statement(system("5"))
                        .signedByCorporationOn(Fact.at(Moment.parse(corporation)))
                        .signedByPartnerOn(Fact.at(Moment.parse(partner)))
                        .build())
                .build();

        assertThat(payment(LAW, of).due()).isEqualTo(due);
    }

    @Test
    void ofASignatureRecordedLaterNothingIsKnownBefore() {
        MutualSettlement of = settlement()
                .statement(statement(system("5"))
                        .signedByCorporationOn(Fact.on(MON_2026_04_06))
                        .signedByPartnerOn(Fact.on(MON_2026_04_06).recordedOn(THU_2026_04_30))
                        .build())
                .build();

        assertThat(found(of, LocalDate.of(2026, 4, 29)))
                .containsExactly("DEFECT spa219.an2.p2.reconciliation-act 2026-04-01");
        assertThat(of.timeline(LAW).deadline(StandardAgreement.PARTNER_PAYMENT).status(LocalDate.of(2026, 4, 29)))
                .isEqualTo(DeadlineStatus.NOT_STARTED);
        assertThat(found(of, THU_2026_04_30)).containsExactly("BREACH spa219.an2.p2.payment 2026-04-21");
    }

    @Test
    void whileNothingIsSignedTheTermHasNotStartedAndSaysForWhat() {
        Timeline timeline = approvedInApril()
                .statement(Optional.empty())
                .certificate(Optional.empty())
                .build()
                .timeline(LAW);

        assertThat(timeline.deadline(StandardAgreement.PARTNER_PAYMENT)).isInstanceOf(NotStarted.class);
        assertThat(timeline.deadline(StandardAgreement.PARTNER_REMUNERATION_PAYMENT))
                .isInstanceOf(NotStarted.class);
        assertThat(timeline.entries())
                .flatExtracting(Timeline.Entry::waitsFor)
                .containsExactlyInAnyOrder(
                        SettlementNorms.RECONCILIATION_STATEMENT, SettlementNorms.SERVICE_CERTIFICATE);
    }

    @Test
    @OfNorm({"spa219.an2.p2.quarterly", "spa219.an2.p5.remuneration-quarterly"})
    void thePaymentsOfAQuarterHaveNoDayUntilTheirDocumentGivesIt() {
        Timeline timeline = approvedInApril()
                .statement(Optional.empty())
                .certificate(Optional.empty())
                .build()
                .timeline(LAW);

        Undetermined fees = (Undetermined) timeline.deadline(StandardAgreement.QUARTERLY_PARTNER_PAYMENT);
        Undetermined remuneration = (Undetermined) timeline.deadline(StandardAgreement.QUARTERLY_PARTNER_REMUNERATION);
        assertThat(fees.document().en()).startsWith("the signed reconciliation statement");
        assertThat(remuneration.document().en()).startsWith("the approved certificate of services");
        assertThat(approvedInApril().build().timeline(LAW).entries()).hasSize(2);
    }

    @Test
    void anUnpaidStatementIsOneFindingWhateverItsLines() {
        MutualSettlement of = settlement()
                .statement(signed(
                        THU_2026_04_30, system("100000"), system("1"), profit("1000", "10"), profit("2000", "10")))
                .build();

        assertThat(found(of, TUE_2026_05_19)).isEmpty();
        assertThat(found(of, WED_2026_05_20)).as("eleven working days after").containsExactly(PAYMENT);
        assertThat(of.findings(LAW, WED_2026_05_20).get(0).message().en())
                .isEqualTo("Payments of the partner organization, quarter 1 of 2026: the last day in time was Tuesday"
                        + " 19 May 2026; 100301.00 tenge of 100301.00 tenge is still open.");
        assertThat(of.findings(LAW, WED_2026_05_20).get(0).message().ru())
                .isEqualTo("Платежи партнерской организации (1 квартал 2026 года): последний день срока – вторник,"
                        + " 19 мая 2026 года; не уплачено 100301,00 тенге из 100301,00 тенге.");
    }

    @Test
    void inTimeInPartLateAndTooMuch() {
        assertThat(found(
                        signedInApril()
                                .addPayments(fees("1", "100000", TUE_2026_05_19))
                                .build(),
                        TUE_2026_06_30))
                .isEmpty();
        assertThat(found(
                        signedInApril()
                                .addPayments(fees("1", "100000.01", MON_2026_05_18))
                                .build(),
                        TUE_2026_06_30))
                .isEmpty();
        assertThat(found(
                        signedInApril()
                                .addPayments(fees("1", "100000", WED_2026_05_20))
                                .build(),
                        TUE_2026_06_30))
                .containsExactly(PAYMENT);
        MutualSettlement part = signedInApril()
                .addPayments(fees("1", "60000", MON_2026_04_06))
                .addPayments(fees("2", "39999.99", MON_2026_05_18))
                .build();
        assertThat(found(part, TUE_2026_06_30)).containsExactly(PAYMENT);
        assertThat(messages(part, TUE_2026_06_30).get(0)).endsWith("0.01 tenge of 100000.00 tenge is still open.");
        assertThat(messages(
                                MutualSettlement.builder()
                                        .from(part)
                                        .addPayments(fees("3", "0.01", WED_2026_05_20))
                                        .build(),
                                TUE_2026_06_30)
                        .get(0))
                .endsWith("it was done on Wednesday 20 May 2026.");
    }

    @Test
    void aPaymentBeforeTheSigningIsInTimeAndAPlannedOneIsNone() {
        assertThat(found(
                        signedInApril()
                                .addPayments(fees("1", "100000", MON_2026_04_06))
                                .build(),
                        TUE_2026_06_30))
                .isEmpty();
        Payment planned = Settled.paid("1", PaymentPurpose.USAGE_FEES, "100000", MON_2026_05_18)
                .paidOn(Fact.planned(Moment.on(MON_2026_05_18), MON_2026_04_06))
                .build();
        assertThat(found(signedInApril().addPayments(planned).build(), TUE_2026_06_30))
                .containsExactly(PAYMENT);
    }

    @Test
    void aStatementOfNothingIsPaidWhenItIsSigned() {
        MutualSettlement of =
                settlement().statement(signed(THU_2026_04_30, system("0"))).build();

        assertThat(found(of, TUE_2026_06_30)).isEmpty();
        assertThat(of.timeline(LAW).entries()).hasSize(1);
        assertThat(of.timeline(LAW).entries().get(0).done()).contains(Fact.on(THU_2026_04_30));
    }

    @Test
    void theReadingOfTheSameDayMakesADoubt() {
        MutualSettlement of =
                signedInApril().addPayments(fees("1", "100000", TUE_2026_05_19)).build();

        assertThat(found(LAW.with(EventStart.SAME_DAY), of, TUE_2026_06_30))
                .containsExactly("DOUBT spa219.an2.p2.payment 2026-05-19");
    }

    @Test
    void anUnpaidRemunerationIsLateToo() {
        assertThat(found(approvedInApril().build(), TUE_2026_05_19)).isEmpty();
        assertThat(found(approvedInApril().build(), WED_2026_05_20))
                .containsExactly("BREACH spa219.an2.p5.remuneration-payment 2026-05-20");
        assertThat(messages(approvedInApril().build(), WED_2026_05_20))
                .containsExactly("Remuneration of the partner organization, quarter 1 of 2026: the last day in time was"
                        + " Tuesday 19 May 2026; 41050.00 tenge of 41050.00 tenge is still open.");
        assertThat(found(
                        approvedInApril()
                                .addPayments(remuneration("1", "41050", TUE_2026_05_19))
                                .build(),
                        TUE_2026_06_30))
                .isEmpty();
    }

    /** D20: by the Kazakh text the share of profit may fall outside the rule; the English one leaves no doubt. */
    @Test
    void theShareOfProfitMayHaveNoTermByTheKazakhText() {
        MutualSettlement of = settlement()
                .statement(signed(THU_2026_04_30, system("100"), profit("1000", "10")))
                .addPayments(fees("1", "100", MON_2026_05_18))
                .build();
        Reckoner without = LAW.with(QuarterlyPayments.WITHOUT_PROFIT_SHARE);

        assertThat(found(of, TUE_2026_06_30)).containsExactly(PAYMENT);
        assertThat(found(ENGLISH.with(QuarterlyPayments.WITHOUT_PROFIT_SHARE), of, TUE_2026_06_30))
                .containsExactly(PAYMENT);
        assertThat(found(without, of, TUE_2026_06_30)).isEmpty();
        Undetermined share = (Undetermined) of.timeline(without).deadline(StandardAgreement.QUARTERLY_PARTNER_PAYMENT);
        assertThat(share.document().en()).startsWith("an agreement of the parties");
        assertThat(String.join(" ", share.explain(Locale.ENGLISH))).contains("an agreement of the parties");
        assertThat(payment(without, of).status(MON_2026_05_18, Fact.on(MON_2026_05_18)))
                .isEqualTo(DeadlineStatus.MET);
        assertThat(of.balance(without, PaymentPurpose.USAGE_FEES, TUE_2026_06_30)
                        .stillOwed())
                .contains(Settled.tenge("100"));
        MutualSettlement shareAlone = settlement()
                .statement(signed(THU_2026_04_30, profit("1000", "10")))
                .build();
        assertThat(shareAlone.timeline(without).deadlines(StandardAgreement.PARTNER_PAYMENT))
                .isEmpty();
        assertThat(shareAlone
                        .timeline(ENGLISH.with(QuarterlyPayments.WITHOUT_PROFIT_SHARE))
                        .entries())
                .hasSize(1);
    }

    @Test
    void forceMajeureOfTheDebtorLengthensItsTerm() {
        ForceMajeure flood = ForceMajeure.builder()
                .kind(ForceMajeureKind.NATURAL_DISASTER)
                .addAffected(AgreementParty.PARTNER)
                .beganOn(Fact.on(LocalDate.of(2026, 5, 4)))
                .endedOn(Fact.on(LocalDate.of(2026, 5, 13)))
                .notifiedOn(Fact.on(LocalDate.of(2026, 5, 5)))
                .build();
        MutualSettlement.Builder of = approvedInApril()
                .statement(signed(THU_2026_04_30, system("100000")))
                .agreementSignedOn(Fact.on(LocalDate.of(2025, 9, 1)))
                .addForceMajeure(flood);

        // Ten days, 4 to 13 May, added to Tuesday 19 May: Friday 29 May.
        assertThat(payment(LAW, of.build()).due()).isEqualTo("2026-05-29");
        assertThat(of.build()
                        .timeline(LAW)
                        .deadline(StandardAgreement.PARTNER_REMUNERATION_PAYMENT)
                        .due())
                .as("the State Corporation was not affected")
                .isEqualTo(TUE_2026_05_19);
        assertThat(found(of.build(), LocalDate.of(2026, 5, 29)))
                .containsExactly("BREACH spa219.an2.p5.remuneration-payment 2026-05-20");
        assertThat(found(of.build(), LocalDate.of(2026, 5, 30))).contains("BREACH spa219.an2.p2.payment 2026-05-30");
        assertThat(payment(LAW, of.agreementSignedOn(Optional.empty()).build()).due())
                .isEqualTo(TUE_2026_05_19);
    }

    @Test
    void aDueTellsItsSafeDay() {
        assertThat(((Due) payment(LAW, signedInApril().build())).safe()).isEqualTo(TUE_2026_05_19);
    }
}
