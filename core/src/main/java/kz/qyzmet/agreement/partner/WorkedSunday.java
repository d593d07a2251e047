package kz.qyzmet.agreement.partner;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.LocalizedText;

/** Whether a partner is open on a Sunday that an act has made a working day: point 4 has no hours for Sunday. */
public enum WorkedSunday implements Reading {

    /**
     * It is open in the hours of the day whose work it does, or of a weekday where that day is not known. The default.
     */
    HOURS_OF_REPLACED_DAY,
    /** It is closed: no hours are set. */
    CLOSED;

    @Override
    public String question() {
        return WorkedSunday.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return switch (this) {
            case HOURS_OF_REPLACED_DAY -> List.of(Ground.LABOUR_CODE_85, StandardAgreement.WEEKDAY_HOURS);
            case CLOSED -> List.of(StandardAgreement.CLOSED_DAYS);
        };
    }

    @Override
    public LocalizedText label() {
        return ScheduleTexts.TEXTS.text("reading.WorkedSunday." + name());
    }
}
