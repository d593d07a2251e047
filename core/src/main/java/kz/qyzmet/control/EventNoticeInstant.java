package kz.qyzmet.control;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/** Which instant of the notice of a control event counts: order 78 p. 45 speaks of notifying. */
public enum EventNoticeInstant implements Reading {
    /** Its receipt; its sending where no receipt is recorded. The default. */
    RECEIPT,
    /** Its sending; its receipt where no sending is recorded. */
    SENDING;

    @Override
    public String question() {
        return EventNoticeInstant.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(ControlRules.CONTROL_EVENT_NOTICE);
    }

    @Override
    public LocalizedText label() {
        return ControlTexts.TEXTS.text("reading.EventNoticeInstant." + name());
    }
}
