package kz.qyzmet.contactcenter;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/**
 * Whether the operator of the infrastructure takes part in the interaction: point 18 does not name it, and points 17,
 * 36, 38 and 39 give it work.
 */
public enum OperatorStanding implements Reading {

    /** It does not: the list is read by its letter. The default. */
    NOT_LISTED,
    /** It does, by what the other points give it to do. */
    BY_ITS_WORK;

    @Override
    public String question() {
        return OperatorStanding.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(ContactCenterNorms.CLARIFICATION_BY_PARTICIPANTS);
    }

    @Override
    public LocalizedText label() {
        return ContactCenterTexts.TEXTS.text("reading.OperatorStanding." + name());
    }
}
