package kz.qyzmet.inspection.result;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/** From what the thirty days of a recommendation run: Art. 27-2 p. 9 names no event. */
public enum RecommendationStart implements Reading {

    /** From its receipt by the controlled entity. The default. */
    RECEIPT,
    /** From its issue. */
    ISSUE,
    /** From its sending. */
    SENDING;

    @Override
    public String question() {
        return RecommendationStart.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(StateServicesLaw.RECOMMENDATION_TERM);
    }

    @Override
    public LocalizedText label() {
        return ResultTexts.TEXTS.text("reading.RecommendationStart." + name());
    }
}
