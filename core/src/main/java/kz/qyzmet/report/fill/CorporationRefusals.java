package kz.qyzmet.report.fill;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/**
 * Whether the refusals of row 13 of form 1-MK and row 12 of 2-MK are also those of services that were asked for through
 * the State Corporation. The rows before leave those out in so many words; these leave out the portals alone.
 */
public enum CorporationRefusals implements Reading {

    /** They are, by their form: what is not left out is counted. The default. */
    COUNTED,

    /** They are not: the section follows the rows before. */
    LEFT_OUT;

    @Override
    public String question() {
        return CorporationRefusals.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(
                NormId.of("ctl78.f1mk.r13-1.refusals-electronic"),
                NormId.of("ctl78.f1mk.r13-2.refusals-paper"),
                NormId.of("ctl78.f2mk.r12-1.refusals-electronic"),
                NormId.of("ctl78.f2mk.r12-2.refusals-paper"));
    }

    @Override
    public LocalizedText label() {
        return FillTexts.TEXTS.text("reading.CorporationRefusals." + name());
    }
}
