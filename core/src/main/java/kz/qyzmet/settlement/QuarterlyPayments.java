package kz.qyzmet.settlement;

import java.util.List;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.AgreementText;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.LocalizedText;

/**
 * Which payments are quarterly and due ten working days from the statement: Annex 2 p. 2 names its "first, second and
 * third" абзац in Kazakh, its items one to three in English.
 *
 * <p>If the introductory sentence is the first абзац, the share of profit is the fourth and has no term. The English
 * text leaves no room for that.
 */
public enum QuarterlyPayments implements Reading {

    /** All three payments. The default. */
    ALL_THREE,
    /** The two fees; the share of profit has no term. By the Kazakh text alone. */
    WITHOUT_PROFIT_SHARE;

    /** Whether a payment falls under the rule, by the reading and the text of an engine. */
    static boolean include(Reckoner law, UsageFee fee) {
        return fee.kind() != UsageFeeKind.PROFIT_SHARE
                || law.edition().agreement() == AgreementText.ENGLISH
                || law.policy(ALL_THREE) != WITHOUT_PROFIT_SHARE;
    }

    @Override
    public String question() {
        return QuarterlyPayments.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(StandardAgreement.QUARTERLY_PARTNER_PAYMENT, StandardAgreement.PARTNER_PAYMENT);
    }

    @Override
    public LocalizedText label() {
        return SettlementTexts.TEXTS.text("reading.QuarterlyPayments." + name());
    }
}
