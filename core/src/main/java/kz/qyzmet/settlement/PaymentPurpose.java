package kz.qyzmet.settlement;

import kz.qyzmet.law.NormId;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.party.PartyRole;
import kz.qyzmet.text.LocalizedText;

/** Which debt a payment is made on, and so who pays whom. */
public enum PaymentPurpose {

    /** The payments of the partner against the reconciliation statement ({@code spa219.an2.p2.payment}). */
    USAGE_FEES(PartyRole.PARTNER, PartyRole.STATE_CORP),
    /** The remuneration of the partner ({@code spa219.an2.p3.remuneration}). */
    REMUNERATION(PartyRole.STATE_CORP, PartyRole.PARTNER),
    /**
     * The penalty of the partner; the text does not name to whom, the State Corporation is inferred
     * ({@code spa219.p4.kk.penalty.penalty}).
     */
    PENALTY(PartyRole.PARTNER, PartyRole.STATE_CORP);

    private final PartyRole payer;
    private final PartyRole payee;

    PaymentPurpose(PartyRole payer, PartyRole payee) {
        this.payer = payer;
        this.payee = payee;
    }

    /**
     * Returns who pays.
     *
     * @return the role, not null
     */
    public PartyRole payer() {
        return payer;
    }

    /**
     * Returns who is paid.
     *
     * @return the role, not null
     */
    public PartyRole payee() {
        return payee;
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
