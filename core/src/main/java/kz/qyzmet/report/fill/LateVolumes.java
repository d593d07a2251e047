package kz.qyzmet.report.fill;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/**
 * Whether the services that forms 3-MK and 4-MK count as late are also those that were refused late: the head of the
 * column speaks of services rendered, the explanation of results.
 */
public enum LateVolumes implements Reading {

    /** They are not. The default: 1-MK tells services rendered late from late refusals with the same words. */
    SERVICES_ALONE,

    /** They are. */
    WITH_REFUSALS;

    @Override
    public String question() {
        return LateVolumes.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return List.of(NormId.of("ctl78.f3mk.c2.late"), NormId.of("ctl78.f4mk.c3.late"));
    }

    @Override
    public LocalizedText label() {
        return FillTexts.TEXTS.text("reading.LateVolumes." + name());
    }
}
