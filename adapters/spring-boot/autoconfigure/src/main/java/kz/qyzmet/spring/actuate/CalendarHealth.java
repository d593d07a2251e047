package kz.qyzmet.spring.actuate;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import kz.qyzmet.calendar.CalendarRangeException;
import kz.qyzmet.calendar.Certainty;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.spring.CurrentLaw;
import kz.qyzmet.spring.Today;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/**
 * Warns when this year or the next is only projected, or when the files of amendments cannot be used.
 *
 * <p>The answers go on, so the status is one of its own: Boot answers it with 200 and leaves it out of the status of
 * the application as a whole.
 */
final class CalendarHealth extends AbstractHealthIndicator {

    static final Status WARNING = new Status("WARNING", "The calendar of this year or the next may still change");

    private final CurrentLaw current;
    private final Today today;

    CalendarHealth(CurrentLaw current, Today today) {
        super("The calendar could not be asked");
        this.current = current;
        this.today = today;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        WorkingCalendar calendar = current.get().calendar();
        LocalDate day = today.get();
        List<String> warnings = new ArrayList<>();
        for (int year : new int[] {day.getYear(), day.getYear() + 1}) {
            warning(calendar, Year.of(year), warnings);
        }
        current.refusal().ifPresent(reason -> warnings.add("the amendments are not used as they are now: " + reason));
        if (warnings.isEmpty()) {
            builder.up();
        } else {
            builder.status(WARNING).withDetail("warnings", List.copyOf(warnings));
        }
        builder.withDetail("today", day.toString());
        calendar.officialUntil().ifPresent(until -> builder.withDetail("officialUntil", until.toString()));
    }

    private static void warning(WorkingCalendar calendar, Year year, List<String> warnings) {
        try {
            if (calendar.certainty(year.atDay(1), year.atDay(year.length())) == Certainty.PROJECTED) {
                warnings.add(year + " is only projected: an act may still move a day off");
            }
        } catch (CalendarRangeException e) {
            warnings.add(year + " is outside the calendar");
        }
    }
}
