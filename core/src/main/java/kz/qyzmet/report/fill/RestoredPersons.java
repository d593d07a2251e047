package kz.qyzmet.report.fill;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/**
 * Whom row 19 of form 1-MK and row 18 of 2-MK count: the words are those of row 5, which stands among the control
 * events, and the explanation speaks of the total.
 */
public enum RestoredPersons implements Reading {

    /** All whose rights were restored, after a complaint or a control event. The default, by the word "total". */
    WITH_CONTROL_EVENTS,

    /** Those restored after a complaint alone: row 5 has the others. */
    MONITORING_ALONE;

    @Override
    public String question() {
        return RestoredPersons.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(
                NormId.of("ctl78.f1mk.r19.rights-restored"),
                NormId.of("ctl78.f2mk.r18.rights-restored"),
                NormId.of("ctl78.f1mk.r5.persons-restored"),
                NormId.of("ctl78.f2mk.r5.persons-restored"));
    }

    @Override
    public LocalizedText label() {
        return FillTexts.TEXTS.text("reading.RestoredPersons." + name());
    }
}
