package kz.qyzmet.report.fill;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/**
 * In which period a complaint that was handled late is counted: the explanation speaks of breaches committed in the
 * period, the note of complaints considered in it.
 */
public enum LateComplaintDay implements Reading {

    /** In that of the answer. The default: only then is the complaint considered, and the breach complete. */
    ANSWER,

    /** In that of the day after the term expired, answered or not. */
    EXPIRY;

    @Override
    public String question() {
        return LateComplaintDay.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(
                NormId.of("ctl78.f1mk.r18.complaints-late"),
                NormId.of("ctl78.f2mk.r17.complaints-late"),
                NormId.of("ctl78.f1mk.note-late-complaints"),
                NormId.of("ctl78.f2mk.note-late-complaints"));
    }

    @Override
    public LocalizedText label() {
        return FillTexts.TEXTS.text("reading.LateComplaintDay." + name());
    }
}
