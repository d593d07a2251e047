package kz.qyzmet.agreement.partner;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.LocalizedText;

/**
 * Whether a partner opens on a weekday that was made off because a day off moved there: point 4 takes out holidays and
 * days off under the Labour Code, and does not mention moved ones.
 */
public enum MovedDayOff implements Reading {

    /** It is closed: a moved day off is a day off. The default. */
    CLOSED,
    /** It opens: the day is no holiday, and no weekly day off either. */
    OPEN;

    @Override
    public String question() {
        return MovedDayOff.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return switch (this) {
            case CLOSED -> List.of(StandardAgreement.CLOSED_DAYS, Ground.LABOUR_CODE_85, Ground.HOLIDAYS_LAW_5);
            case OPEN -> List.of(StandardAgreement.WEEKDAY_HOURS);
        };
    }

    @Override
    public LocalizedText label() {
        return ScheduleTexts.TEXTS.text("reading.MovedDayOff." + name());
    }
}
