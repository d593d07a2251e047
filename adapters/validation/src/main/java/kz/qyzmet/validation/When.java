package kz.qyzmet.validation;

import jakarta.validation.ConstraintDeclarationException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import org.jspecify.annotations.Nullable;

/** What a host's bean holds of a time, as core takes it: an instant by its day in Almaty, a time as one in Almaty. */
final class When {

    private static final List<Class<?>> KINDS = List.of(
            LocalDate.class,
            LocalDateTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            Instant.class,
            Moment.class,
            Fact.class,
            Optional.class);

    private When() {}

    /** Tells whether a property of a type can hold a time: one of the kinds, or what one of them is. */
    static boolean canBe(Class<?> type) {
        return KINDS.stream().anyMatch(type::isAssignableFrom);
    }

    /**
     * Reads a value.
     *
     * @throws ConstraintDeclarationException if it is of no kind that holds a time
     * @throws DateTimeException if it lies outside the years of LocalDate
     */
    static Optional<Fact> read(@Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Optional<?> held) {
            return held.isPresent() ? read(held.get()) : Optional.empty();
        }
        return Optional.of(value instanceof Fact fact ? fact : Fact.at(moment(value)));
    }

    /**
     * Reads a value that is neither null, nor optional, nor a fact.
     *
     * @throws ConstraintDeclarationException if it is of no kind that holds a time
     * @throws DateTimeException if it lies outside the years of LocalDate
     */
    static Moment moment(Object value) {
        if (value instanceof Moment moment) {
            return moment;
        }
        if (value instanceof LocalDate day) {
            return Moment.on(day);
        }
        if (value instanceof LocalDateTime time) {
            return Moment.at(time);
        }
        if (value instanceof OffsetDateTime time) {
            return Moment.at(time.toInstant());
        }
        if (value instanceof ZonedDateTime time) {
            return Moment.at(time.toInstant());
        }
        if (value instanceof Instant instant) {
            return Moment.at(instant);
        }
        throw new ConstraintDeclarationException("Invalid property: Expected " + kinds() + ", but found: "
                + value.getClass().getName());
    }

    /** The kinds for a message. */
    static String kinds() {
        return String.join(", ", KINDS.stream().map(Class::getSimpleName).toList());
    }
}
