package kz.qyzmet.settlement;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/** Which services must be free to the public for remuneration: Annex 2 p. 3 does not say. */
public enum FreeServices implements Reading {

    /** Every service of the certificate. The default; one that is charged and not remunerated is a doubt. */
    EVERY_SERVICE,
    /** Those that are remunerated. */
    REMUNERATED_SERVICES;

    @Override
    public String question() {
        return FreeServices.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(SettlementNorms.REMUNERATION_CONDITION);
    }

    @Override
    public LocalizedText label() {
        return SettlementTexts.TEXTS.text("reading.FreeServices." + name());
    }
}
