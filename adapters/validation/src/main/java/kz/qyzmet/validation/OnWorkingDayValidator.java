package kz.qyzmet.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import kz.qyzmet.calendar.CalendarEntry;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.text.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Asks the calendar for {@link OnWorkingDay}. Public for the implementation that makes it; a host has no use for it.
 *
 * @param <T> what holds the day
 */
public abstract sealed class OnWorkingDayValidator<T> extends ReckoningValidator<OnWorkingDay, T> {

    private String message = "";
    private OnWorkingDay.@Nullable Week week;

    private OnWorkingDayValidator() {}

    @Override
    final void told(OnWorkingDay constraint) {
        message = constraint.message();
        week = constraint.week();
    }

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        WorkingCalendar calendar = calendar();
        CalendarEntry entry;
        try {
            LocalDate day = When.moment(value).day();
            if (calendar.isWorkingDay(day)) {
                return true;
            }
            entry = calendar.entry(day);
        } catch (DateTimeException outside) {
            Violation.of(OnWorkingDay.class)
                    .with("first", calendar.range().getStart().toString())
                    .with("last", calendar.range().getEndInclusive().toString())
                    .report(context, message, "outside");
            return false;
        }
        Violation.of(OnWorkingDay.class)
                .with("day", Dates.full(entry.date()))
                .with("name", entry.name())
                .report(context, message, "message");
        return false;
    }

    private WorkingCalendar calendar() {
        return switch (Objects.requireNonNull(week, "week")) {
            case OF_THE_HOST -> provider().reckoner().calendar();
            case FIVE_DAY -> provider().calendar(WorkWeek.FIVE_DAY);
            case SIX_DAY -> provider().calendar(WorkWeek.SIX_DAY);
        };
    }

    /** Judges a day. */
    public static final class OfLocalDate extends OnWorkingDayValidator<LocalDate> {

        /** Makes a validator that is told its constraint later. */
        public OfLocalDate() {}
    }

    /** Judges a time in Almaty. */
    public static final class OfLocalDateTime extends OnWorkingDayValidator<LocalDateTime> {

        /** Makes a validator that is told its constraint later. */
        public OfLocalDateTime() {}
    }

    /** Judges an instant with an offset. */
    public static final class OfOffsetDateTime extends OnWorkingDayValidator<OffsetDateTime> {

        /** Makes a validator that is told its constraint later. */
        public OfOffsetDateTime() {}
    }

    /** Judges an instant with a zone. */
    public static final class OfZonedDateTime extends OnWorkingDayValidator<ZonedDateTime> {

        /** Makes a validator that is told its constraint later. */
        public OfZonedDateTime() {}
    }

    /** Judges an instant. */
    public static final class OfInstant extends OnWorkingDayValidator<Instant> {

        /** Makes a validator that is told its constraint later. */
        public OfInstant() {}
    }

    /** Judges a moment of core. */
    public static final class OfMoment extends OnWorkingDayValidator<Moment> {

        /** Makes a validator that is told its constraint later. */
        public OfMoment() {}
    }
}
