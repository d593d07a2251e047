package kz.qyzmet.agreement.partner;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StandardAgreement;
import kz.qyzmet.text.LocalizedText;

/**
 * Which hours a partner keeps that uses the system of the centers: point 4 sets hours for every partner, and Annex 1 p.
 * 8 asks for a schedule like that of the State Corporation's centers.
 */
public enum SystemUseSchedule implements Reading {

    /** Those of the centers, where the host knows them: the annex is the rule for this type alone. The default. */
    CENTERS,
    /** Those of point 4, which is the rule for every partner. */
    POINT_FOUR;

    @Override
    public String question() {
        return SystemUseSchedule.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return switch (this) {
            case CENTERS -> List.of(ScheduleNorms.SCHEDULE_OF_CENTERS);
            case POINT_FOUR -> List.of(StandardAgreement.WEEKDAY_HOURS, StandardAgreement.SATURDAY_HOURS);
        };
    }

    @Override
    public LocalizedText label() {
        return ScheduleTexts.TEXTS.text("reading.SystemUseSchedule." + name());
    }
}
