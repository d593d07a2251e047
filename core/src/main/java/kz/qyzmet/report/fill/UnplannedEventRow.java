package kz.qyzmet.report.fill;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/**
 * Which row of forms 1-MK and 2-MK counts a control event on an appeal or an instruction: order 78 p. 41 knows such
 * events, and the forms have rows for the plan and the monitoring alone, which make up the total.
 */
public enum UnplannedEventRow implements Reading {

    /** That of events after monitoring, 1.2. The default: all events are in the total, and the stated sum holds. */
    MONITORING,

    /** None of section 1, the total included. */
    LEFT_OUT;

    @Override
    public String question() {
        return UnplannedEventRow.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(
                NormId.of("ctl78.f1mk.r1-2.events-monitoring"),
                NormId.of("ctl78.f2mk.r1-2.events-monitoring"),
                NormId.of("ctl78.f1mk.sum-1"),
                NormId.of("ctl78.f2mk.sum-1"));
    }

    @Override
    public LocalizedText label() {
        return FillTexts.TEXTS.text("reading.UnplannedEventRow." + name());
    }
}
