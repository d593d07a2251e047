package kz.qyzmet.inspection.result;

import java.time.LocalDate;
import java.util.Objects;
import kz.qyzmet.deadline.Fact;

/**
 * The day that somebody was told as that of the completion of the inspection. It stays a fact; the day of the
 * completion itself follows from the sendings ({@code law88.a27-2.p7.completion-date}).
 *
 * @param day the day that was told, not null
 * @param announcedOn when it was told, not null
 */
public record AnnouncedCompletion(LocalDate day, Fact announcedOn) {

    /** Checks the parts. */
    public AnnouncedCompletion {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(announcedOn, "announcedOn");
    }
}
