package kz.qyzmet.inspection.observation;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/** On what observation may rest: the Rules list four kinds of sources, the Law adds other information. */
public enum ObservedSources implements Reading {

    /** The four of the Rules alone. The default. */
    FOUR_OF_THE_RULES,
    /** Any information, as the Law has it. */
    ANY_INFORMATION;

    @Override
    public String question() {
        return ObservedSources.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(ObservationNorms.FOUR_SOURCES, ObservationNorms.FORM_OBSERVATION);
    }

    @Override
    public LocalizedText label() {
        return ObservationTexts.TEXTS.text("reading.ObservedSources." + name());
    }
}
