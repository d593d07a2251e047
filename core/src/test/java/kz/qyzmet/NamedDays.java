package kz.qyzmet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import kz.qyzmet.deadline.Fact;

/** Days by names that carry their weekday, such as {@code WED_2026_05_06}: a slip of either fails. */
public final class NamedDays {

    private NamedDays() {}

    /** A date whose name carries its weekday. */
    public static LocalDate date(String name) {
        LocalDate date = LocalDate.parse(name.substring(4).replace('_', '-'));
        assertThat(date.getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                        .toUpperCase(Locale.ROOT))
                .as(name)
                .isEqualTo(name.substring(0, 3));
        return date;
    }

    /** A fact of such a day, recorded on it. */
    public static Fact on(String name) {
        return Fact.on(date(name));
    }
}
