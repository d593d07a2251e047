package kz.qyzmet.control.monitoring;

import java.time.LocalDate;
import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.ControlRules;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;
import org.threeten.extra.YearQuarter;

/** What "quarterly" means for internal monitoring: the text names no day. */
public enum MonitoredQuarter implements Reading {

    /** In each quarter, about that quarter: by its last day. The default. */
    WITHIN_THE_QUARTER,
    /** In each quarter, about the one before: by the last day of the next quarter. */
    AFTER_THE_QUARTER;

    /** The last day of the monitoring of a quarter; an end of a period does not roll. */
    LocalDate last(YearQuarter quarter) {
        return switch (this) {
            case WITHIN_THE_QUARTER -> quarter.atEndOfQuarter();
            case AFTER_THE_QUARTER -> quarter.plusQuarters(1).atEndOfQuarter();
        };
    }

    @Override
    public String question() {
        return MonitoredQuarter.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(ControlRules.INTERNAL_MONITORING_CYCLE);
    }

    @Override
    public LocalizedText label() {
        return MonitoringTexts.TEXTS.text("reading.MonitoredQuarter." + name());
    }
}
