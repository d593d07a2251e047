package kz.qyzmet.inspection.course;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/** From when a term stands still that was suspended with effect from a day before the decision. */
public enum BackDatedSuspension implements Reading {

    /** From the day that the decision names. The default. */
    FROM_EFFECT,
    /** From the day of the decision. */
    FROM_DECISION;

    @Override
    public String question() {
        return BackDatedSuspension.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(StateServicesLaw.SUSPENSION_PENDING_INFORMATION, StateServicesLaw.SUSPENSION_FOR_EMERGENCY);
    }

    @Override
    public LocalizedText label() {
        return CourseTexts.TEXTS.text("reading.BackDatedSuspension." + name());
    }
}
