package kz.qyzmet.control.monitoring;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;
import org.threeten.extra.YearQuarter;

/** Which reports may be corrected on the results of the fourth quarter: the text does not tell. */
public enum CorrectableQuarters implements Reading {

    /** Those of every quarter of the year. The default. */
    ALL_OF_THE_YEAR,
    /** That of the fourth quarter alone. */
    FOURTH_ALONE;

    boolean allows(YearQuarter quarter) {
        return this == ALL_OF_THE_YEAR || Quarters.isLast(quarter);
    }

    @Override
    public String question() {
        return CorrectableQuarters.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(MonitoringNorms.CORRECTION);
    }

    @Override
    public LocalizedText label() {
        return MonitoringTexts.TEXTS.text("reading.CorrectableQuarters." + name());
    }
}
