package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.law.Citation;
import kz.qyzmet.law.Reading;
import kz.qyzmet.text.LocalizedText;

/**
 * The hours of a date, and why they are what they are.
 *
 * @param date the date, not null
 * @param hours the hours, not null
 * @param citation the norm that opens or closes the day, not null
 * @param why the reason in words, not null
 * @param reading the reading on which the hours rest, empty where the texts leave no doubt, not null
 */
public record ScheduledDay(
        LocalDate date, DayHours hours, Citation citation, LocalizedText why, Optional<Reading> reading) {

    /** Checks the parts. */
    public ScheduledDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(reading, "reading");
    }

    /**
     * Tells whether it is open at all.
     *
     * @return true if there are hours
     */
    public boolean isOpen() {
        return !hours.isClosed();
    }
}
