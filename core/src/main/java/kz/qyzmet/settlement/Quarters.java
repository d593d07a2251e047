package kz.qyzmet.settlement;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.text.LocalizedText;
import org.threeten.extra.YearQuarter;

/** Quarters of the calendar year, and documents about them. */
final class Quarters {

    private Quarters() {}

    static LocalDate first(YearQuarter quarter) {
        return quarter.atDay(1);
    }

    static LocalDate last(YearQuarter quarter) {
        return quarter.atEndOfQuarter();
    }

    /** The end of a quarter, which the calendar tells and nobody has to record. */
    static Fact end(YearQuarter quarter) {
        return Fact.assumed(Moment.on(last(quarter)));
    }

    static LocalizedText words(YearQuarter quarter) {
        return SettlementTexts.TEXTS.text(
                "quarter",
                Integer.toString(quarter.get(IsoFields.QUARTER_OF_YEAR)),
                Integer.toString(quarter.getYear()));
    }

    /** A document cannot account for a quarter that lies in its future. */
    static void requireBegun(String document, YearQuarter quarter, List<Optional<Fact>> days) {
        days.stream()
                .flatMap(Optional::stream)
                .map(Fact::day)
                .filter(day -> day.isBefore(first(quarter)))
                .min(LocalDate::compareTo)
                .ifPresent(day -> {
                    throw new IllegalArgumentException("Invalid " + document
                            + ": Expected a quarter that had begun by the day of the document, but found: " + quarter
                            + ", which begins on " + first(quarter) + ", on " + day);
                });
    }
}
