package kz.qyzmet.inspection.document;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/** Which of several deliveries of one document starts a term: the texts speak of its receipt, as of one event. */
public enum EffectiveDelivery implements Reading {

    /** The first one. The default. */
    FIRST,
    /** The last one. */
    LAST;

    @Override
    public String question() {
        return EffectiveDelivery.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(StateServicesLaw.OBJECTION_TO_DRAFT_CERTIFICATE);
    }

    @Override
    public LocalizedText label() {
        return DocumentTexts.TEXTS.text("reading.EffectiveDelivery." + name());
    }
}
