package kz.qyzmet.inspection.legacy;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/** With what an inspection of the regime of 2021 begins: p. 22 joins the act and the checklist by "as well as". */
public enum LegacyStart implements Reading {

    /** With the later of the delivery of the act and the showing of the checklist. The default. */
    ACT_AND_CHECKLIST,
    /** With the delivery of the act, whenever the checklist was shown. */
    ACT_ALONE;

    @Override
    public String question() {
        return LegacyStart.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(LegacyNorms.START_ON_DELIVERY, LegacyNorms.START_ON_CHECKLIST);
    }

    @Override
    public LocalizedText label() {
        return LegacyTexts.TEXTS.text("reading.LegacyStart." + name());
    }
}
