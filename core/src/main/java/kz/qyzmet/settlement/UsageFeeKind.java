package kz.qyzmet.settlement;

import kz.qyzmet.law.NormId;
import kz.qyzmet.text.LocalizedText;

/** What a partner organization pays the State Corporation for: Annex 2 p. 2 names three payments, at no rate. */
public enum UsageFeeKind {

    /** For the use of the information system of the centers ({@code spa219.an2.p2.i1.iis-fee}). */
    SYSTEM_USE,
    /** For property and non-property rights received under an act ({@code spa219.an2.p2.i2.property-fee}). */
    PROPERTY_USE,
    /** Part of the profit from joint additional services ({@code spa219.an2.p2.i3.profit-share}). */
    PROFIT_SHARE;

    /**
     * Returns the norm that names the payment.
     *
     * @return the norm, not null
     */
    public NormId norm() {
        return switch (this) {
            case SYSTEM_USE -> SettlementNorms.SYSTEM_FEE;
            case PROPERTY_USE -> SettlementNorms.PROPERTY_FEE;
            case PROFIT_SHARE -> SettlementNorms.PROFIT_SHARE;
        };
    }

    /**
     * Returns the name of the payment for a reader.
     *
     * @return the label, not null
     */
    public LocalizedText label() {
        return SettlementTexts.TEXTS.text("fee." + name());
    }
}
