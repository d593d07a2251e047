package kz.qyzmet.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.law.Ground;

/**
 * The two moments of something that is filed: when it arrived, which counts for the one who files, and the day on which
 * it is registered, from which the term of the body runs.
 *
 * @param received when it arrived, not null
 * @param registeredOn the day of registration, not null
 * @param steps how the day follows from the arrival, not null
 */
public record Registration(Moment received, LocalDate registeredOn, List<Step> steps) {

    /** Checks and copies the parts. */
    public Registration {
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(registeredOn, "registeredOn");
        steps = List.copyOf(steps);
    }

    static Registration of(Moment received, OpeningHours hours, WorkingCalendar calendar) {
        LocalDate day = received.day();
        LocalTime time = AlmatyTime.at(received.instant().orElseThrow()).toLocalTime();
        boolean sameDay = calendar.isWorkingDay(day) && !hours.isAfterClosing(time);
        LocalDate registered = sameDay ? day : calendar.next(day);
        List<Step> steps = sameDay
                ? List.of()
                : List.of(
                        Step.moments(StepRule.REGISTERED, List.of(Ground.APPC_64_3), received, Moment.on(registered)));
        return new Registration(received, registered, steps);
    }
}
