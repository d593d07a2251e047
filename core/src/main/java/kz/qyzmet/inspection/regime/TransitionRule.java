package kz.qyzmet.inspection.regime;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/** Which rules govern an inspection that was running when the rules changed: no transitional clause is at hand. */
public enum TransitionRule implements Reading {

    /** Those of the day on which it was opened, to its end. The default. */
    KEPT_TO_THE_END,
    /** For the procedure those of each step, for a term those in force when it began. */
    PROCEDURE_OF_EACH_STEP;

    @Override
    public String question() {
        return TransitionRule.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(RegimeNorms.LAWS_AND_RULES);
    }

    @Override
    public LocalizedText label() {
        return RegimeTexts.TEXTS.text("reading.TransitionRule." + name());
    }
}
