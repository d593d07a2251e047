package kz.qyzmet.calendar.kz;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;

/**
 * Foretells Kurban Ait, the tenth of Dhu al-Hijjah, by the Umm al-Qura calendar of Java.
 *
 * <p>A forecast only: it was a day early in 2015 and 2016. A Hijri year is some eleven days shorter than a Gregorian
 * one, so a Gregorian year holds one feast, two, or none.
 */
final class HijriFeasts {

    private static final int DHU_AL_HIJJAH = 12;
    private static final int DAY_OF_FEAST = 10;

    private HijriFeasts() {}

    static List<LocalDate> between(LocalDate startExclusive, LocalDate endInclusive) {
        List<LocalDate> feasts = new ArrayList<>();
        int year = HijrahDate.from(startExclusive).get(ChronoField.YEAR);
        LocalDate feast = feastOf(year);
        while (!feast.isAfter(endInclusive)) {
            if (feast.isAfter(startExclusive)) {
                feasts.add(feast);
            }
            year++;
            feast = feastOf(year);
        }
        return feasts;
    }

    private static LocalDate feastOf(int year) {
        return LocalDate.from(HijrahDate.of(year, DHU_AL_HIJJAH, DAY_OF_FEAST));
    }
}
