package kz.qyzmet.inspection.course;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/** What ends a suspension when its ground ends on one day and the resumption is decided on another. */
public enum SuspensionEnd implements Reading {

    /** The receipt of the information or the end of the emergency, unless the term was resumed before. The default. */
    END_OF_GROUND,
    /** The decision to resume alone. */
    DECISION;

    @Override
    public String question() {
        return SuspensionEnd.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(StateServicesLaw.SUSPENSION_PENDING_INFORMATION, StateServicesLaw.RESUMED_COUNT);
    }

    @Override
    public LocalizedText label() {
        return CourseTexts.TEXTS.text("reading.SuspensionEnd." + name());
    }
}
