package kz.qyzmet.settlement;

import kz.qyzmet.agreement.cooperation.AgreementParty;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.LocalizedText;

/** Which debt a payment is made on, and so who pays whom. */
public enum PaymentPurpose {

    /** The payments of the partner against the reconciliation statement ({@code spa219.an2.p2.payment}). */
    USAGE_FEES(AgreementParty.PARTNER),
    /** The remuneration of the partner ({@code spa219.an2.p3.remuneration}). */
    REMUNERATION(AgreementParty.STATE_CORPORATION),
    /**
     * The penalty of the partner; the text does not name to whom, the State Corporation is inferred
     * ({@code spa219.p4.kk.penalty.penalty}).
     */
    PENALTY(AgreementParty.PARTNER);

    private final AgreementParty payer;

    PaymentPurpose(AgreementParty payer) {
        this.payer = payer;
    }

    /**
     * Returns who pays.
     *
     * @return the party, not null
     */
    public AgreementParty payer() {
        return payer;
    }

    /**
     * Returns who is paid.
     *
     * @return the party, not null
     */
    public AgreementParty payee() {
        return payer.other();
    }

    /**
     * Returns the norm of the debt.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case USAGE_FEES -> StandardAgreement.PARTNER_PAYMENT;
            case REMUNERATION -> SettlementNorms.REMUNERATION;
            case PENALTY -> SettlementNorms.PENALTY;
        };
    }

    /**
     * Returns the name of the debt for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return SettlementTexts.TEXTS.text("purpose." + name());
    }
}
