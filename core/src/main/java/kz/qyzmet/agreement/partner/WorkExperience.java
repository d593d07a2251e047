package kz.qyzmet.agreement.partner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.law.Measure.Count;
import org.jspecify.annotations.Nullable;

/**
 * The working experience of somebody, added up.
 *
 * <p>One period makes a year on its clamped anniversary: begun on 29 February 2024, it is a year on 28 February 2025
 * ({@code cc.a174}). The texts do not say how several are added up. Here each day counts once, however many periods it
 * lies in, and the days are laid without gaps so as to end where the last period ends; then the year is told by the
 * calendar as for one period. So no length is turned into another unit, and one period is the plain case of the rule.
 *
 * @param periods the periods, not null; empty where there is no experience
 */
public record WorkExperience(Set<ExperiencePeriod> periods) {

    /** Copies the periods. */
    public WorkExperience {
        periods = Set.copyOf(periods);
    }

    /**
     * Returns the experience of some periods.
     *
     * @param periods the periods, not null
     * @return the experience, not null
     */
    public static WorkExperience of(ExperiencePeriod... periods) {
        return new WorkExperience(Set.of(periods));
    }

    /**
     * Returns the part that was gained in one sort of place.
     *
     * @param at the place, not null
     * @return the part, not null
     */
    public WorkExperience at(ExperiencePlace at) {
        Objects.requireNonNull(at, "at");
        return new WorkExperience(
                periods.stream().filter(period -> period.at() == at).collect(Collectors.toSet()));
    }

    /**
     * Counts the days of work before a day. Days in several periods count once.
     *
     * @param day the day, not counted itself, not null
     * @return how many, 0 or more
     */
    public int daysBefore(LocalDate day) {
        return Math.toIntExact(spansBefore(day).stream()
                .mapToLong(span -> span.end().toEpochDay() - span.start().toEpochDay())
                .sum());
    }

    /**
     * Tells whether the experience is at least so long on a day.
     *
     * @param length the length in months or years, not null
     * @param day the day, on which an anniversary already counts, not null
     * @return true if it is
     * @throws IllegalArgumentException if the length is in another unit
     */
    public boolean isAtLeast(Count length, LocalDate day) {
        List<Span> spans = spansBefore(day);
        if (spans.isEmpty()) {
            return length.amount() == 0;
        }
        LocalDate end = spans.get(spans.size() - 1).end();
        LocalDate start = end.minusDays(daysBefore(day));
        LocalDate reached = switch (length.unit()) {
            case YEAR -> start.plusYears(length.amount());
            case MONTH -> start.plusMonths(length.amount());
            default ->
                throw new IllegalArgumentException("Invalid length: Expected months or years, but found: " + length);
        };
        return !reached.isAfter(end);
    }

    /**
     * Returns this experience as the system knew it on a day.
     *
     * @param day the day, not null
     * @return the experience; empty where there is some, and all of it was recorded later
     */
    public Optional<WorkExperience> asKnownOn(LocalDate day) {
        Set<ExperiencePeriod> known = periods.stream()
                .flatMap(period -> period.asKnownOn(day).stream())
                .collect(Collectors.toSet());
        return known.isEmpty() && !periods.isEmpty() ? Optional.empty() : Optional.of(new WorkExperience(known));
    }

    /** A time without gaps, its end not part of it. */
    private record Span(LocalDate start, LocalDate end) {}

    /** The union of the periods before a day, in order, those that touch as one. */
    private List<Span> spansBefore(LocalDate day) {
        List<Span> sorted = periods.stream()
                .filter(period -> !period.beganOn().planned())
                .map(period -> new Span(period.beganOn().day(), end(period, day)))
                .filter(span -> span.start().isBefore(span.end()))
                .sorted(Comparator.comparing(Span::start))
                .toList();
        List<Span> union = new ArrayList<>();
        @Nullable Span open = null;
        for (Span span : sorted) {
            if (open == null || span.start().isAfter(open.end())) {
                if (open != null) {
                    union.add(open);
                }
                open = span;
            } else if (span.end().isAfter(open.end())) {
                open = new Span(open.start(), span.end());
            }
        }
        if (open != null) {
            union.add(open);
        }
        return union;
    }

    private static LocalDate end(ExperiencePeriod period, LocalDate day) {
        return period.endedOn()
                .filter(fact -> !fact.planned())
                .map(Fact::day)
                .filter(last -> last.isBefore(day))
                .map(last -> last.plusDays(1))
                .orElse(day);
    }
}
