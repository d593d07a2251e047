package kz.qyzmet.inspection.observation;

import java.time.temporal.IsoFields;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.text.Texts;
import org.threeten.extra.YearQuarter;

/** The bundle of external monitoring. */
final class ObservationTexts {

    static final Texts TEXTS = Texts.beside(ObservationTexts.class, "Observations");

    private ObservationTexts() {}

    static LocalizedText quarter(YearQuarter quarter) {
        return TEXTS.text(
                "quarter",
                Integer.toString(quarter.get(IsoFields.QUARTER_OF_YEAR)),
                Integer.toString(quarter.getYear()));
    }
}
