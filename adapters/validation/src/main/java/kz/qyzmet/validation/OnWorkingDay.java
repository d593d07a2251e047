package kz.qyzmet.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The date is a working day.
 *
 * <p>Of {@code LocalDate}, {@code LocalDateTime}, {@code OffsetDateTime}, {@code ZonedDateTime}, {@code Instant} and
 * {@code kz.qyzmet.deadline.Moment}. What is an instant is judged by its day in Almaty, whatever its own offset or the
 * zone of the machine; a {@code LocalDateTime} is a time in Almaty. Null is valid. A date outside the calendar is a
 * violation with a message of its own: nobody knows whether it is worked.
 *
 * <p>{@code java.util.Date} and {@code Calendar} are not taken: half of what they hold in practice is a day without an
 * hour in the zone of some machine, and that is another day in Almaty.
 *
 * <p>Legal source: the holidays and days off of {@code law267.a3}, {@code law267.a5}, {@code labour.a84} and
 * {@code labour.a85}, as the calendar holds them.
 */
@Documented
@Constraint(
        validatedBy = {
            OnWorkingDayValidator.OfLocalDate.class,
            OnWorkingDayValidator.OfLocalDateTime.class,
            OnWorkingDayValidator.OfOffsetDateTime.class,
            OnWorkingDayValidator.OfZonedDateTime.class,
            OnWorkingDayValidator.OfInstant.class,
            OnWorkingDayValidator.OfMoment.class
        })
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(OnWorkingDay.List.class)
public @interface OnWorkingDay {

    /** Returns the message, by default the library's own in the language of the reader. */
    String message() default "{kz.qyzmet.validation.OnWorkingDay.message}";

    /** Returns the groups to which the constraint belongs. */
    Class<?>[] groups() default {};

    /** Returns what the host attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Returns whose week decides, by default that of the host's calendar, which is the five-day week unless set. */
    Week week() default Week.OF_THE_HOST;

    /** A week by which a day is judged. */
    enum Week {
        /**
         * That of the calendar of the host's {@link ReckonerProvider}; of state bodies, five days, where it has none.
         */
        OF_THE_HOST,
        /** Monday to Friday. */
        FIVE_DAY,
        /** Monday to Saturday. */
        SIX_DAY
    }

    /** Holds several of the constraint, for groups that ask for different things. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** Returns the constraints. */
        OnWorkingDay[] value();
    }
}
