package kz.qyzmet.service;

import java.util.List;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Ground;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/**
 * What becomes of an application that the State Corporation or a partner takes on a Saturday: they are open then, and a
 * Saturday is no working day for a term.
 */
public enum SaturdayIntake implements Reading {

    /** It counts as filed on that day. The default. */
    AS_FILED,
    /** It counts as filed on the nearest working day, like everywhere else. */
    NEAREST_WORKING_DAY;

    @Override
    public String question() {
        return SaturdayIntake.class.getSimpleName();
    }

    @Override
    public List<Citation> grounds() {
        return switch (this) {
            case AS_FILED -> List.of();
            case NEAREST_WORKING_DAY -> List.of(Ground.APPC_64_3);
        };
    }

    @Override
    public LocalizedText label() {
        return ServiceTexts.TEXTS.text("reading.SaturdayIntake." + name());
    }
}
