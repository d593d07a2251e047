package kz.qyzmet.settlement;

import java.time.LocalDate;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Findings;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;
import org.joda.money.Money;
import org.threeten.extra.YearQuarter;

/** What is wrong with an approved certificate of services. */
final class CertificateFindings {

    private final Reckoner law;
    private final MutualSettlement settlement;
    private final ServiceCertificate certificate;
    private final LocalDate approved;

    CertificateFindings(Reckoner law, MutualSettlement settlement, ServiceCertificate certificate) {
        this.law = law;
        this.settlement = settlement;
        this.certificate = certificate;
        this.approved = certificate.approvedOn().orElseThrow().day();
    }

    void addTo(Findings findings) {
        quarter(findings);
        conditions(findings);
        total(findings);
        tariffs(findings);
    }

    private void quarter(Findings findings) {
        YearQuarter of = certificate.quarter();
        if (!of.equals(settlement.quarter())) {
            findings.defect(
                    StandardAgreement.QUARTERLY_PARTNER_REMUNERATION,
                    approved,
                    "certificate.quarter",
                    Quarters.words(of),
                    Quarters.words(settlement.quarter()));
        }
        if (!approved.isAfter(Quarters.last(of))) {
            findings.doubt(
                    StandardAgreement.QUARTERLY_PARTNER_REMUNERATION,
                    approved,
                    "certificate.early",
                    Dates.day(approved),
                    Quarters.words(of));
        }
    }

    /** Remuneration presupposes consent, and services that are free to the public. */
    private void conditions(Findings findings) {
        Optional<Fact> agreed = findings.happened(settlement.remunerationAgreedOn());
        if (agreed.isEmpty()) {
            boolean paid = settlement.payments().stream()
                    .anyMatch(payment ->
                            payment.purpose() == PaymentPurpose.REMUNERATION && findings.hasHappened(payment.paidOn()));
            if (!paid) {
                findings.defect(
                        SettlementNorms.REMUNERATION_CONDITION, approved, "remuneration.certificateWithoutAgreement");
            }
            return;
        }
        LocalDate since = agreed.get().day().isAfter(approved) ? agreed.get().day() : approved;
        charged(true)
                .ifPresent(services -> findings.breach(
                        SettlementNorms.REMUNERATION_CONDITION, since, "remuneration.chargedServices", services));
        if (law.policy(FreeServices.EVERY_SERVICE) == FreeServices.EVERY_SERVICE) {
            charged(false)
                    .ifPresent(services -> findings.doubt(
                            SettlementNorms.REMUNERATION_CONDITION,
                            since,
                            "remuneration.otherServicesCharged",
                            services));
        }
    }

    /** The services for which the public paid, those that are remunerated or the others. */
    private Optional<LocalizedText> charged(boolean remunerated) {
        var services = certificate.lines().stream()
                .filter(line -> !line.freeOfCharge() && line.count() > 0)
                .filter(line -> line.amount().isPositive() == remunerated)
                .map(line -> line.tariff().service())
                .distinct()
                .sorted()
                .map(LocalizedText::same)
                .toList();
        return services.isEmpty() ? Optional.empty() : Optional.of(SettlementTexts.joined(services));
    }

    /** A total of lines and taxes is no other sum: only the taxes are wrong with it. */
    private void total(Findings findings) {
        Money sum = certificate.remuneration().total();
        Optional<Money> taxes = certificate.taxesOnTop().filter(Money::isPositive);
        taxes.ifPresent(found ->
                findings.breach(SettlementNorms.TAXES_INCLUDED, approved, "certificate.taxes", Tenge.words(found)));
        certificate
                .statedTotal()
                .filter(stated -> !stated.equals(sum))
                .filter(stated ->
                        taxes.filter(found -> stated.equals(sum.plus(found))).isEmpty())
                .ifPresent(stated -> findings.defect(
                        SettlementNorms.REMUNERATION_CALCULATION,
                        approved,
                        "certificate.total",
                        Tenge.words(stated),
                        Tenge.words(sum)));
    }

    /** Where the tariffs of the State Corporation are recorded, the certificate keeps to them. */
    private void tariffs(Findings findings) {
        if (settlement.corporationTariffs().isEmpty()) {
            return;
        }
        certificate.lines().stream()
                .map(ServiceLine::tariff)
                .filter(tariff -> !settlement.corporationTariffs().contains(tariff))
                .distinct()
                .forEach(tariff -> findings.breach(
                        SettlementNorms.REMUNERATION_CALCULATION,
                        approved,
                        "certificate.tariff",
                        tariff.service(),
                        Tenge.words(tariff.perService())));
    }
}
