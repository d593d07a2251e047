package kz.qyzmet.settlement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.agreement.cooperation.CooperationType;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.deadline.Timeline;
import kz.qyzmet.law.Finding;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Severity;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;
import org.joda.money.Money;
import org.threeten.extra.YearQuarter;

/** What is wrong with the settlement of a quarter, as it was known on a day. */
final class SettlementFindings {

    private final Reckoner law;
    private final MutualSettlement settlement;
    private final MutualSettlement asPaid;
    private final LocalDate asOf;
    private final Dues dues;
    private final Findings findings;

    SettlementFindings(Reckoner law, MutualSettlement settlement, LocalDate asOf) {
        this(law, settlement, settlement, asOf);
    }

    /**
     * Judges what is owed with what other quarters have left over, and each payment as it was made: a carry-over
     * changes neither its day nor its way.
     */
    SettlementFindings(Reckoner law, MutualSettlement carried, MutualSettlement asPaid, LocalDate asOf) {
        this.law = law;
        this.settlement = carried;
        this.asPaid = asPaid;
        this.asOf = asOf;
        this.dues = new Dues(law, settlement);
        this.findings = new Findings(law, SettlementTexts.TEXTS, asOf);
    }

    List<Finding> all() {
        late();
        statementChain();
        certificateChain();
        dues.signed().ifPresent(this::statement);
        dues.approved().ifPresent(certificate -> new CertificateFindings(law, asPaid, certificate).addTo(findings));
        payments();
        penalties();
        return findings.inOrder();
    }

    /** One finding for each debt, with what is still open of it. */
    private void late() {
        Timeline timeline =
                new SettlementTerms(law, settlement, settlement.relief().on(asOf)).timeline();
        for (Timeline.Entry entry : timeline.entries()) {
            if (startsWithAPlan(entry)) {
                continue;
            }
            new Timeline(List.of(entry))
                    .lateness(asOf).stream()
                            .map(late -> withAmounts(entry, late))
                            .forEach(findings::add);
        }
    }

    /** Nothing is late from a document that is only going to be signed. */
    private static boolean startsWithAPlan(Timeline.Entry entry) {
        return entry.deadline()
                .reckoning()
                .term()
                .trigger()
                .filter(Fact::planned)
                .isPresent();
    }

    private Finding withAmounts(Timeline.Entry entry, Finding late) {
        Optional<Fact> done = entry.done().filter(findings::hasHappened);
        if (done.isPresent() || !(entry.deadline() instanceof Due due)) {
            return late;
        }
        boolean fees = late.citation().equals(StandardAgreement.PARTNER_PAYMENT);
        Money whole = fees
                ? dues.signed().map(dues::underTheQuarterlyRule).orElse(Tenge.ZERO)
                : dues.fixed(PaymentPurpose.REMUNERATION).orElse(Tenge.ZERO);
        Money paid = dues.paid(fees ? PaymentPurpose.USAGE_FEES : PaymentPurpose.REMUNERATION)
                .total();
        LocalizedText message = SettlementTexts.TEXTS.text(
                fees ? "late.fees" : "late.remuneration",
                Quarters.words(settlement.quarter()),
                Dates.full(due.due()),
                Tenge.words(Tenge.beyond(whole, paid)),
                Tenge.words(whole));
        return new Finding(late.citation(), late.severity(), late.since(), message);
    }

    private void statementChain() {
        Optional<ReconciliationStatement> statement = settlement.statement();
        chain(
                SettlementNorms.RECONCILIATION_STATEMENT,
                "statement",
                statement.isPresent(),
                statement.flatMap(ReconciliationStatement::signedByCorporationOn),
                statement.flatMap(ReconciliationStatement::signedByPartnerOn));
    }

    private void certificateChain() {
        Optional<ServiceCertificate> certificate = settlement.certificate();
        if (dues.isRemunerationAgreed() || certificate.isPresent()) {
            chain(
                    SettlementNorms.SERVICE_CERTIFICATE,
                    "certificate",
                    certificate.isPresent(),
                    certificate.flatMap(ServiceCertificate::approvedByCorporationOn),
                    certificate.flatMap(ServiceCertificate::approvedByPartnerOn));
        }
    }

    /**
     * No term is set for the document, but until both parties have put their hand to it the payment never falls due.
     */
    private void chain(NormId norm, String key, boolean there, Optional<Fact> corporation, Optional<Fact> partner) {
        YearQuarter quarter = settlement.quarter();
        boolean byCorporation = findings.happened(corporation).isPresent();
        boolean byPartner = findings.happened(partner).isPresent();
        if (!asOf.isAfter(Quarters.last(quarter)) || (byCorporation && byPartner)) {
            return;
        }
        LocalDate since = Quarters.last(quarter).plusDays(1);
        if (byCorporation || byPartner) {
            AgreementParty missing = byPartner ? AgreementParty.STATE_CORPORATION : AgreementParty.PARTNER;
            findings.defect(
                    norm,
                    since,
                    key + ".oneSide",
                    Quarters.words(quarter),
                    SettlementTexts.TEXTS.text("side." + missing));
        } else {
            findings.defect(norm, since, key + (there ? ".nobody" : ".missing"), Quarters.words(quarter));
        }
    }

    private void statement(ReconciliationStatement statement) {
        LocalDate signed = statement.signedOn().orElseThrow().day();
        quarterOf(StandardAgreement.QUARTERLY_PARTNER_PAYMENT, "statement", statement.quarter(), signed);
        statement
                .statedTotal()
                .filter(stated -> !stated.equals(statement.total()))
                .ifPresent(stated -> findings.defect(
                        SettlementNorms.RECONCILIATION_STATEMENT,
                        signed,
                        "statement.total",
                        Tenge.words(stated),
                        Tenge.words(statement.total())));
        if (!has(statement, UsageFeeKind.SYSTEM_USE)) {
            findings.defect(UsageFeeKind.SYSTEM_USE.norm(), signed, "fee.system.missing");
        }
        property(statement, signed);
        statement.lines().stream()
                .filter(UsageFee::contradictsItsShare)
                .forEach(fee -> findings.defect(
                        UsageFeeKind.PROFIT_SHARE.norm(),
                        signed,
                        "fee.profit.differs",
                        Tenge.words(fee.payable()),
                        Tenge.words(fee.share().orElseThrow().amount())));
    }

    /** The fee is for what was received under an act, for the time of the agreement. */
    private void property(ReconciliationStatement statement, LocalDate signed) {
        Optional<Fact> received = findings.happened(settlement.propertyReceivedOn());
        boolean charged = has(statement, UsageFeeKind.PROPERTY_USE);
        NormId norm = UsageFeeKind.PROPERTY_USE.norm();
        if (charged && received.isEmpty()) {
            findings.defect(norm, signed, "fee.property.noAct");
        } else if (charged && received.get().day().isAfter(Quarters.last(settlement.quarter()))) {
            findings.breach(
                    norm,
                    later(signed, received.get().day()),
                    "fee.property.laterAct",
                    Quarters.words(settlement.quarter()),
                    Dates.day(received.get().day()));
        } else if (!charged && isPropertyUsed(received)) {
            findings.defect(norm, signed, "fee.property.missing");
        }
    }

    /** A center in trust management is handed over with its property. */
    private boolean isPropertyUsed(Optional<Fact> received) {
        return received.map(act -> !act.day().isAfter(Quarters.last(settlement.quarter())))
                .orElse(settlement.cooperationType() == CooperationType.TRUST_MANAGEMENT);
    }

    private void quarterOf(NormId norm, String key, YearQuarter of, LocalDate day) {
        if (!of.equals(settlement.quarter())) {
            findings.defect(norm, day, key + ".quarter", Quarters.words(of), Quarters.words(settlement.quarter()));
        }
        if (!day.isAfter(Quarters.last(of))) {
            findings.doubt(norm, day, key + ".early", Dates.day(day), Quarters.words(of));
        }
    }

    private void payments() {
        RemunerationRulings rulings = new RemunerationRulings(asPaid);
        asPaid.payments().stream()
                .filter(payment -> findings.hasHappened(payment.paidOn()))
                .forEach(payment -> rulings.against(payment)
                        .forEach(objection -> findings.add(new Finding(
                                objection.norm(),
                                Severity.BREACH,
                                payment.paidOn().day(),
                                objection.reason()))));
    }

    private void penalties() {
        settlement.penalties().stream()
                .filter(penalty -> findings.hasHappened(penalty.establishedOn()))
                .filter(penalty -> penalty.amount(law) instanceof PenaltyAmount.Undetermined)
                .forEach(penalty -> findings.defect(
                        SettlementNorms.PENALTY,
                        penalty.establishedOn().day(),
                        "penalty.undetermined",
                        SettlementTexts.TEXTS.text("penalty.document"),
                        Penalty.reference()));
    }

    private static boolean has(ReconciliationStatement statement, UsageFeeKind kind) {
        return statement.lines().stream().anyMatch(fee -> fee.kind() == kind);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
