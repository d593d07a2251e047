package kz.qyzmet.inspection.course;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/** Against which start a notice is early enough when the inspection began later than the notice names. */
public enum LeadMeasured implements Reading {

    /** The one that the notice names: a start that moves does not make a late notice timely. The default. */
    TO_NAMED_START,
    /** The actual one. */
    TO_ACTUAL_START;

    @Override
    public String question() {
        return LeadMeasured.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(StateServicesLaw.SCHEDULED_INSPECTION_NOTICE, StateServicesLaw.UNSCHEDULED_INSPECTION_NOTICE);
    }

    @Override
    public LocalizedText label() {
        return CourseTexts.TEXTS.text("reading.LeadMeasured." + name());
    }
}
