package kz.qyzmet.agreement;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.LocalizedText;

/**
 * Since when the authorised body may be told of a termination for a breach that is not cured: point 29 does not say.
 */
public enum AuthorityNoticeStart implements Reading {

    /** When the term to remove the breach has expired. The default. */
    AFTER_CURE_PERIOD,
    /** On the last day of that term already. */
    ON_LAST_CURE_DAY;

    @Override
    public String question() {
        return AuthorityNoticeStart.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(StandardAgreement.TERMINATION_NOTICE_TO_AUTHORITY);
    }

    @Override
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("reading.AuthorityNoticeStart." + name());
    }
}
