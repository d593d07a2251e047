package kz.qyzmet.service;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.law.StateServicesLaw;
import kz.qyzmet.text.LocalizedText;

/** What "yearly" means for the reports of Art. 11-1 and 23: the texts name neither a day nor the kind of year. */
public enum YearOfReport implements Reading {

    /** Once in each calendar year, by its 31 December. The default. */
    CALENDAR_YEAR,
    /** Within twelve months of the one before; by the calendar year where none before is recorded. */
    TWELVE_MONTHS;

    @Override
    public String question() {
        return YearOfReport.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(
                StateServicesLaw.ANNUAL_REPORT_TO_GOVERNMENT,
                StateServicesLaw.ANNUAL_SERVICE_ACTIVITY_REPORT,
                StateServicesLaw.ANNUAL_REPORT_PUBLIC_DISCUSSION);
    }

    @Override
    public LocalizedText label() {
        return InformationTexts.TEXTS.text("reading.YearOfReport." + name());
    }
}
