package kz.qyzmet.agreement;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.LocalizedText;

/** Before which one-sided ends the authorised body has to be told thirty days ahead: points 8 and 24 name no term. */
public enum LeadScope implements Reading {

    /** Only before the procedure of point 25. The default. */
    POINT_25_ONLY,
    /** Before an end under points 8 and 24, too. */
    EVERY_UNILATERAL_END;

    @Override
    public String question() {
        return LeadScope.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(StandardAgreement.UNILATERAL_TERMINATION_NOTICE);
    }

    @Override
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("reading.LeadScope." + name());
    }
}
