package kz.qyzmet.complaint;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/** Whether the review of a complaint may be extended more than once: Art. 25 p. 4 does not say. */
public enum RepeatedExtension implements Reading {

    /** One extension. The default. */
    ONCE,
    /** Several, as long as their sum stays within the cap. */
    WITHIN_THE_TOTAL;

    @Override
    public String question() {
        return RepeatedExtension.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(StateServicesLaw.COMPLAINT_EXTENSION);
    }

    @Override
    public LocalizedText label() {
        return ComplaintTexts.TEXTS.text("reading.RepeatedExtension." + name());
    }
}
