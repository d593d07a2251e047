package kz.qyzmet.settlement;

import java.util.Optional;
import java.util.Set;
import kz.qyzmet.agreement.ForceMajeureRelief;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Term;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.deadline.TimelineBuilder;
import kz.qyzmet.deadline.Undetermined;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StandardAgreement;
import org.joda.money.Money;

/** The terms of payment of one quarter. */
final class SettlementTerms {

    private final Reckoner law;
    private final MutualSettlement settlement;
    private final ForceMajeureRelief relief;
    private final Dues dues;
    private final TimelineBuilder timeline;

    SettlementTerms(Reckoner law, MutualSettlement settlement, ForceMajeureRelief relief) {
        this.law = law;
        this.settlement = settlement;
        this.relief = relief;
        this.dues = new Dues(law, settlement);
        this.timeline = Timeline.on(law);
    }

    Timeline timeline() {
        fees();
        remuneration();
        return timeline.build();
    }

    private void fees() {
        Optional<ReconciliationStatement> signed =
                settlement.statement().filter(statement -> statement.signedOn().isPresent());
        if (signed.isEmpty()) {
            quarterly(StandardAgreement.QUARTERLY_PARTNER_PAYMENT);
            timeline.add(
                    StandardAgreement.PARTNER_PAYMENT,
                    Optional.empty(),
                    Optional.empty(),
                    SettlementNorms.RECONCILIATION_STATEMENT);
            return;
        }
        Money inTime = dues.underTheQuarterlyRule(signed.get());
        Fact signature = signed.get().signedOn().orElseThrow();
        if (inTime.isPositive() || signed.get().total().isZero()) {
            timeline.add(
                    payment(StandardAgreement.PARTNER_PAYMENT, signature, AgreementParty.PARTNER),
                    done(PaymentPurpose.USAGE_FEES, inTime, signature),
                    SettlementNorms.RECONCILIATION_STATEMENT);
        }
        if (signed.get().lines().stream().anyMatch(fee -> !QuarterlyPayments.include(law, fee))) {
            profitShare(signature, done(PaymentPurpose.USAGE_FEES, signed.get().total(), signature));
        }
    }

    /** By the reading that leaves it out of the quarterly rule it is owed, and no text says until when. */
    private void profitShare(Fact signature, Optional<Fact> done) {
        Deadline cycle = law.deadline(Term.builder()
                .norm(StandardAgreement.QUARTERLY_PARTNER_PAYMENT)
                .trigger(signature)
                .build());
        Deadline open = cycle instanceof Undetermined undetermined
                ? new Undetermined(
                        undetermined.reckoning(),
                        Undetermined.Reason.SET_BY_ANOTHER_DOCUMENT,
                        SettlementTexts.TEXTS.text("profitShare.document"))
                : cycle;
        timeline.add(new Timeline.Entry(open, Set.of(SettlementNorms.PROFIT_SHARE), done)
                .about(UsageFeeKind.PROFIT_SHARE.label()));
    }

    private void remuneration() {
        if (!dues.isRemunerationAgreed()) {
            return;
        }
        Optional<Fact> approved = settlement.certificate().flatMap(ServiceCertificate::approvedOn);
        if (approved.isEmpty()) {
            quarterly(StandardAgreement.QUARTERLY_PARTNER_REMUNERATION);
            timeline.add(
                    StandardAgreement.PARTNER_REMUNERATION_PAYMENT,
                    Optional.empty(),
                    Optional.empty(),
                    SettlementNorms.SERVICE_CERTIFICATE);
            return;
        }
        Money total = settlement.certificate().orElseThrow().remuneration().total();
        timeline.add(
                payment(
                        StandardAgreement.PARTNER_REMUNERATION_PAYMENT,
                        approved.get(),
                        AgreementParty.STATE_CORPORATION),
                done(PaymentPurpose.REMUNERATION, total, approved.get()),
                SettlementNorms.SERVICE_CERTIFICATE);
    }

    /** Once a quarter, with a day that only the document of the quarter gives. */
    private void quarterly(NormId norm) {
        timeline.add(norm, Optional.of(Quarters.end(settlement.quarter())), Optional.empty());
    }

    private Deadline payment(NormId norm, Fact trigger, AgreementParty debtor) {
        return relief.extended(law, Term.builder().norm(norm).trigger(trigger).build(), debtor);
    }

    /** Nothing is paid as soon as it is fixed. */
    private Optional<Fact> done(PaymentPurpose purpose, Money amount, Fact fixed) {
        return amount.isZero() ? Optional.of(fixed) : dues.paid(purpose).covering(amount);
    }
}
