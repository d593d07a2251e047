package kz.qyzmet.inspection.course;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/** What has to happen within the working day in which the controlled entity is notified. */
public enum NotifiedBy implements Reading {

    /** The notice is sent. The default. */
    SENDING,
    /** The notice is received. */
    RECEIPT;

    @Override
    public String question() {
        return NotifiedBy.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(
                StateServicesLaw.SUSPENSION_NOTICE,
                StateServicesLaw.RESUMPTION_NOTICE,
                StateServicesLaw.INSPECTORS_CHANGE_NOTICE);
    }

    @Override
    public LocalizedText label() {
        return CourseTexts.TEXTS.text("reading.NotifiedBy." + name());
    }
}
