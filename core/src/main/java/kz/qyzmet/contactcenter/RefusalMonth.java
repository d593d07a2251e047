package kz.qyzmet.contactcenter;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.ContactCenterRules;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/** Which month the "repeated refusal within a month" of point 28 means: the text does not say. */
public enum RefusalMonth implements Reading {

    /** A month from the refusal, clamped to the last day of the month: from 31 January to 28 February. The default. */
    FROM_THE_REFUSAL,
    /** The month of the calendar in which the refusal was given. */
    OF_THE_CALENDAR;

    @Override
    public String question() {
        return RefusalMonth.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(ContactCenterRules.REPEATED_REFUSAL_WINDOW);
    }

    @Override
    public LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("reading.RefusalMonth." + name());
    }
}
