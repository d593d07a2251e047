package kz.qyzmet.inspection.observation;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/**
 * What may be taken into account after external monitoring: the text speaks of the results of internal control, though
 * the point is about external monitoring.
 */
public enum NotedInformation implements Reading {

    /** The results of internal control, by the letter. The default. */
    INTERNAL_CONTROL_RESULTS,
    /** Whatever the monitoring has shown. */
    ANY_RESULT;

    @Override
    public String question() {
        return NotedInformation.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(ObservationNorms.NOTE);
    }

    @Override
    public LocalizedText label() {
        return ObservationTexts.TEXTS.text("reading.NotedInformation." + name());
    }
}
