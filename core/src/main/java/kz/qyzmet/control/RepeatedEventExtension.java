package kz.qyzmet.control;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/** Whether a control event may be extended more than once: order 78 p. 44 does not say. */
public enum RepeatedEventExtension implements Reading {
    /** One extension. The default. */
    ONCE,
    /** Several, as long as their sum stays within the cap. */
    WITHIN_THE_TOTAL;

    @Override
    public String question() {
        return RepeatedEventExtension.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(ControlRules.CONTROL_EVENT_EXTENSION);
    }

    @Override
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("reading.RepeatedEventExtension." + name());
    }
}
