package kz.qyzmet.inspection.course;

import java.util.List;
import kz.qyzmet.inspection.appointment.GrossViolation;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/** Whether a notice of the start that was sent late is a lack of notice, and so a gross violation. */
public enum LateNotice implements Reading {

    /** It is not, as long as it went out by the start. The default. */
    NOT_A_LACK,
    /** It is. */
    IS_A_LACK;

    @Override
    public String question() {
        return LateNotice.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(GrossViolation.NO_NOTICE.norm());
    }

    @Override
    public LocalizedText label() {
        return CourseTexts.TEXTS.text("reading.LateNotice." + name());
    }
}
