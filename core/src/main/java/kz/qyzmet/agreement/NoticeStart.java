package kz.qyzmet.agreement;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.LocalizedText;

/** From when the thirty days of a notice or proposal run (points 17 and 28): neither point says. */
public enum NoticeStart implements Reading {

    /** From the day on which the other party received it. The default. */
    RECEIPT,
    /** From the day on which it was sent. */
    DISPATCH;

    @Override
    public String question() {
        return NoticeStart.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(StandardAgreement.BREACH_CURE_PERIOD, StandardAgreement.RESPONSE_WINDOW_BEFORE_COURT);
    }

    @Override
    public LocalizedText label() {
        return AgreementTexts.TEXTS.text("reading.NoticeStart." + name());
    }
}
