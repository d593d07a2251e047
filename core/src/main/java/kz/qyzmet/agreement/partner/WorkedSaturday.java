package kz.qyzmet.agreement.partner;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.LocalizedText;

/** In which hours a partner is open on a Saturday that an act has made a working day. No reading closes it. */
public enum WorkedSaturday implements Reading {

    /**
     * In those of the day whose work it does, or of a weekday where that day is not known: the day off moved, and the
     * worked day takes its place. The default.
     */
    HOURS_OF_REPLACED_DAY,
    /** In those of Saturday: point 4 names the day, and a moved day off does not rename it. */
    SATURDAY_HOURS;

    @Override
    public String question() {
        return WorkedSaturday.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return switch (this) {
            case HOURS_OF_REPLACED_DAY -> List.of(Ground.LABOUR_CODE_85, StandardAgreement.WEEKDAY_HOURS);
            case SATURDAY_HOURS -> List.of(StandardAgreement.SATURDAY_HOURS);
        };
    }

    @Override
    public LocalizedText label() {
        return ScheduleTexts.TEXTS.text("reading.WorkedSaturday." + name());
    }
}
