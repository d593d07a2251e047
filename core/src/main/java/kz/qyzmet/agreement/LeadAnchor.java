package kz.qyzmet.agreement;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.LocalizedText;

/** What the thirty days of points 25 and 29 run before: the points speak of starting the procedure, not of its end. */
public enum LeadAnchor implements Reading {

    /** The start of the procedure. The default. */
    INITIATION,
    /** The end of the agreement. */
    END;

    @Override
    public String question() {
        return LeadAnchor.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(
                StandardAgreement.UNILATERAL_TERMINATION_NOTICE, StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY);
    }

    @Override
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("reading.LeadAnchor." + name());
    }
}
