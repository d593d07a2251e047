package kz.qyzmet.inspection.course;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/** Whether the controlled entity is notified when an emergency ends by law and nobody decides to resume the term. */
public enum EmergencyEndNotice implements Reading {

    /** Only a decision has to be notified. The default. */
    ON_DECISION,
    /** The end of the emergency has to be notified like a decision. */
    ON_END;

    @Override
    public String question() {
        return EmergencyEndNotice.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(StateServicesLaw.RESUMPTION_NOTICE);
    }

    @Override
    public LocalizedText label() {
        return CourseTexts.TEXTS.text("reading.EmergencyEndNotice." + name());
    }
}
