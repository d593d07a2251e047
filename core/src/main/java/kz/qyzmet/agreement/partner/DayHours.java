package kz.qyzmet.agreement.partner;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.text.LocalizedText;
import kz.qyzmet.text.PersonalData;

/**
 * The hours of one day: none, one span, or several with breaks between them.
 *
 * <p>Times are those of the clock in Almaty. A day ends at midnight at the latest; nobody is open over it.
 *
 * @param spans the spans in order, each opening inclusive and closing exclusive, not null; empty for a closed day
 */
public record DayHours(List<OpeningHours> spans) {

    private static final DayHours CLOSED = new DayHours(List.of());
    private static final String CLOSED_TEXT = "closed";
    private static final Pattern SPAN = Pattern.compile(
            "((?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?)\\s*[-–]\\s*((?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?)");

    /**
     * Orders the spans and joins those that touch.
     *
     * @throws IllegalArgumentException if two of them overlap
     */
    public DayHours {
        List<OpeningHours> joined = new ArrayList<>();
        for (OpeningHours span :
                spans.stream().sorted(Comparator.comparing(OpeningHours::opens)).toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && span.opens().isBefore(joined.get(last).closes())) {
                throw new IllegalArgumentException("Invalid hours: Expected spans that do not overlap, but found: "
                        + joined.get(last) + " and " + span);
            }
            if (last >= 0 && span.opens().equals(joined.get(last).closes())) {
                joined.set(last, OpeningHours.of(joined.get(last).opens(), span.closes()));
            } else {
                joined.add(span);
            }
        }
        spans = List.copyOf(joined);
    }

    /**
     * Returns a closed day.
     *
     * @return no hours, not null
     */
    public static DayHours closed() {
        return CLOSED;
    }

    /**
     * Reads hours, as they are written by {@link #toString}.
     *
     * @param text the spans with commas between them, such as {@code 09:00-13:00, 14:00-18:00}, or {@code closed}, not
     *     null; the dash may be a hyphen
     * @return the hours, not null
     * @throws IllegalArgumentException if the text is of another form, if a span does not close after it opens, or if
     *     two overlap
     */
    public static DayHours parse(String text) {
        if (text.equals(CLOSED_TEXT)) {
            return CLOSED;
        }
        List<OpeningHours> spans = new ArrayList<>();
        for (String span : text.split(",", -1)) {
            Matcher times = SPAN.matcher(span.strip());
            if (!times.matches()) {
                throw new IllegalArgumentException(
                        "Invalid hours: Expected hours such as 09:00-13:00, 14:00-18:00, or closed, but found: '"
                                + PersonalData.scrub(text) + "'");
            }
            spans.add(OpeningHours.of(LocalTime.parse(times.group(1)), LocalTime.parse(times.group(2))));
        }
        return new DayHours(spans);
    }

    /**
     * Returns hours without a break.
     *
     * @param opens the opening, inclusive, not null
     * @param closes the closing, exclusive, not null
     * @return the hours, not null
     * @throws IllegalArgumentException if the closing is not after the opening
     */
    public static DayHours of(LocalTime opens, LocalTime closes) {
        return new DayHours(List.of(OpeningHours.of(opens, closes)));
    }

    /**
     * Returns these hours with a break in them.
     *
     * @param from its first moment, inclusive, not null
     * @param to its end, exclusive, not null
     * @return the hours that are left, not null
     * @throws IllegalArgumentException if the break does not lie inside one span, off both its ends
     */
    public DayHours withBreak(LocalTime from, LocalTime to) {
        OpeningHours pause = OpeningHours.of(from, to);
        List<OpeningHours> left = new ArrayList<>();
        boolean found = false;
        for (OpeningHours span : spans) {
            if (span.opens().isBefore(from) && to.isBefore(span.closes())) {
                found = true;
                left.add(OpeningHours.of(span.opens(), from));
                left.add(OpeningHours.of(to, span.closes()));
            } else {
                left.add(span);
            }
        }
        if (!found) {
            throw new IllegalArgumentException(
                    "Invalid break: Expected one inside the hours " + spans + ", but found: " + pause);
        }
        return new DayHours(left);
    }

    /**
     * Tells whether there are no hours.
     *
     * @return true for a closed day
     */
    public boolean isClosed() {
        return spans.isEmpty();
    }

    /**
     * Tells whether a time lies in the hours.
     *
     * @param time the time, not null
     * @return true from an opening on, and no more at the closing
     */
    public boolean isOpen(LocalTime time) {
        return spans.stream().anyMatch(span -> !time.isBefore(span.opens()) && time.isBefore(span.closes()));
    }

    /**
     * Returns the opening of the day.
     *
     * @return the first moment, empty on a closed day
     */
    public Optional<LocalTime> opens() {
        return spans.stream().map(OpeningHours::opens).findFirst();
    }

    /**
     * Returns the closing of the day.
     *
     * @return the end, no moment of the hours any more; empty on a closed day
     */
    public Optional<LocalTime> closes() {
        return spans.stream().map(OpeningHours::closes).reduce((one, last) -> last);
    }

    /**
     * Returns the first opening at or after a time.
     *
     * @param time the time, not null
     * @return the opening, empty where there is none on this day any more
     */
    public Optional<LocalTime> nextOpening(LocalTime time) {
        return spans.stream()
                .map(OpeningHours::opens)
                .filter(opens -> !opens.isBefore(time))
                .findFirst();
    }

    /**
     * Returns how long it is open.
     *
     * @return the sum of the spans by the clock, not null
     */
    public Duration length() {
        return spans.stream()
                .map(span -> Duration.between(span.opens(), span.closes()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * Returns the breaks between the spans.
     *
     * @return the breaks in order, not null, may be empty
     */
    public List<OpeningHours> breaks() {
        List<OpeningHours> breaks = new ArrayList<>();
        for (int i = 1; i < spans.size(); i++) {
            LocalTime from = spans.get(i - 1).closes();
            LocalTime to = spans.get(i).opens();
            breaks.add(OpeningHours.of(from, to));
        }
        return List.copyOf(breaks);
    }

    /**
     * Returns the hours for a reader.
     *
     * @return the spans, or that it is closed, not null
     */
    public LocalizedText label() {
        if (isClosed()) {
            return ScheduleTexts.TEXTS.text("hours.closed");
        }
        return LocalizedText.same(String.join(
                ", ",
                spans.stream().map(span -> span.opens() + "–" + span.closes()).toList()));
    }

    /** Returns the spans, or {@code closed}, as {@link #parse} reads them. */
    @Override
    public String toString() {
        return isClosed() ? CLOSED_TEXT : label().en();
    }
}
