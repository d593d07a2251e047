package kz.qyzmet.calendar.kz;

import java.util.Objects;
import kz.qyzmet.text.Dates;
import kz.qyzmet.text.LocalizedText;

/** What the two days of a move are called, each by the date of the other. */
final class MovedNames {

    private MovedNames() {}

    static LocalizedText of(Day day) {
        return day.kind().isWorking()
                ? Phrases.TEXTS.text("worked.instead", Dates.day(Objects.requireNonNull(day.movedTo(), "movedTo")))
                : Phrases.TEXTS.text("moved.day", Dates.day(Objects.requireNonNull(day.movedFrom(), "movedFrom")));
    }
}
