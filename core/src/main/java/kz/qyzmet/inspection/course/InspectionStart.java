package kz.qyzmet.inspection.course;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/**
 * From which day the term of an inspection runs when it began on another day than its notice names: the Law does not
 * define the start.
 */
public enum InspectionStart implements Reading {

    /** The day on which it began; the day that the notice names where no other is recorded. The default. */
    ACTUAL,
    /** The day that the notice names. */
    ANNOUNCED;

    @Override
    public String question() {
        return InspectionStart.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(StateServicesLaw.SCHEDULED_INSPECTION_CAP, StateServicesLaw.UNSCHEDULED_INSPECTION_CAP);
    }

    @Override
    public LocalizedText label() {
        return CourseTexts.TEXTS.text("reading.InspectionStart." + name());
    }
}
