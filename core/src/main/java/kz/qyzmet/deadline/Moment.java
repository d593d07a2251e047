package kz.qyzmet.deadline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.qyzmet.text.PersonalData;

/**
 * When something happens: a day, or an instant where the hour is known.
 *
 * <p>A day is never silently taken for its midnight: what needs the hour and has only a day is undetermined. The day of
 * an instant is its day in Almaty, whatever the zone of the machine.
 *
 * @param day the day in Almaty, not null
 * @param instant the instant, empty where only the day is known, not null
 */
public record Moment(LocalDate day, Optional<Instant> instant) {

    private static final Pattern OFFSET = Pattern.compile("T.*(Z|[+-][0-9:]+)$");

    /** No date or time is longer; what is, is not even searched for an offset. */
    private static final int LONGEST = 64;

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /**
     * Checks that day and instant agree.
     *
     * @throws IllegalArgumentException if the instant lies on another day
     */
    public Moment {
        Objects.requireNonNull(day, "day");
        if (instant.isPresent()) {
            LocalDate found = AlmatyTime.at(instant.get()).toLocalDate();
            if (!found.equals(day)) {
                throw new IllegalArgumentException(
                        "Invalid moment: Expected an instant on " + day + " in Almaty, but found: " + found);
            }
        }
    }

    /**
     * Returns a moment of which only the day is known.
     *
     * @param day the day, not null
     * @return the moment, not null
     */
    public static Moment on(LocalDate day) {
        return new Moment(day, Optional.empty());
    }

    /**
     * Returns a moment of which the instant is known.
     *
     * @param instant the instant, not null
     * @return the moment, not null
     * @throws DateTimeException if the instant lies outside the years of {@code LocalDate}
     */
    public static Moment at(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return new Moment(AlmatyTime.at(instant).toLocalDate(), Optional.of(instant));
    }

    /**
     * Returns a moment of which the time in Almaty is known.
     *
     * <p>In the hour that came twice on the night to 1 March 2024 the first of the two is taken.
     *
     * @param time the local date-time in Almaty, not null
     * @return the moment, not null
     */
    public static Moment at(LocalDateTime time) {
        Objects.requireNonNull(time, "time");
        return at(time.atZone(AlmatyTime.zone()).toInstant());
    }

    /**
     * Reads {@code 2026-05-06}, {@code 2026-05-06T09:30} (time in Almaty) or {@code 2026-05-06T04:30Z},
     * {@code 2026-05-06T09:30+05:00} (an instant).
     *
     * @param text the text, not null
     * @return the moment, not null
     * @throws InvalidMomentException if the text is none of these, or no date of the calendar
     */
    public static Moment parse(String text) {
        Objects.requireNonNull(text, "text");
        try {
            if (text.length() > LONGEST) {
                throw new DateTimeException("longer than any date: " + text.length() + " characters");
            }
            if (text.isEmpty() || text.charAt(0) < '0' || text.charAt(0) > '9') {
                throw new DateTimeException("a year of four digits is expected");
            }
            if (text.indexOf('T') < 0) {
                return on(LocalDate.parse(text, DATE));
            }
            return OFFSET.matcher(text).find()
                    ? at(OffsetDateTime.parse(text).toInstant())
                    : at(LocalDateTime.parse(text));
        } catch (DateTimeException e) {
            // Without its cause, whose message shows the text unmasked; ours tells as much.
            throw new InvalidMomentException(text);
        }
    }

    /**
     * Tells whether this moment is before another, as far as their common grain tells.
     *
     * <p>Where both are instants the instants decide, else the days.
     *
     * @param other the other moment, not null
     * @return true if before
     */
    public boolean isBefore(Moment other) {
        boolean bothInstants = instant.isPresent() && other.instant.isPresent();
        return bothInstants ? instant.get().isBefore(other.instant.get()) : day.isBefore(other.day);
    }

    /** Returns the text that {@link #parse} reads. */
    @Override
    public String toString() {
        return instant.map(at -> AlmatyTime.at(at).toString()).orElseGet(day::toString);
    }

    /** Thrown when a text is no moment. */
    public static final class InvalidMomentException extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private static final int SHOWN = 40;

        private final String text;

        InvalidMomentException(String text) {
            super("Invalid date: Expected a date such as 2026-05-06, or a time such as 2026-05-06T09:30 or"
                    + " 2026-05-06T09:30+05:00, but found: '"
                    + shown(text) + "'");
            this.text = text;
        }

        /**
         * Returns the text that was refused.
         *
         * @return the text, not null
         */
        public String text() {
            return text;
        }

        private static String shown(String text) {
            String scrubbed = PersonalData.scrub(text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text);
            return scrubbed.chars()
                    .map(c -> Character.isISOControl(c) ? '?' : c)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }
}
