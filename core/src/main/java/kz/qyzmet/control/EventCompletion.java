package kz.qyzmet.control;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/** What completes a control event, where no day of its completion is recorded: order 78 p. 52 does not say. */
public enum EventCompletion implements Reading {
    /** The end date of its order, extended where it was: p. 49 calls it the term of completion. The default. */
    END_DATE,
    /** The delivery of the act to the head of the object. */
    ACT_DELIVERY;

    @Override
    public String question() {
        return EventCompletion.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(ControlRules.CONTROL_EVENT_MATERIALS_SUBMISSION, ControlRules.CONTROL_EVENT_ACT_DELIVERY);
    }

    @Override
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("reading.EventCompletion." + name());
    }
}
