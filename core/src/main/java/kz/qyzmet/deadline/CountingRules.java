package kz.qyzmet.deadline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.law.Reading;
import org.immutables.value.Value;

/**
 * One reading for each question of counting that the texts leave open.
 *
 * <p>{@link #standard()} takes the default of each; a host changes one with {@link #with(Reading)}.
 */
@Value.Immutable
public interface CountingRules {

    /**
     * Returns the default readings.
     *
     * @return the rules, not null
     */
    static CountingRules standard() {
        return StandardRules.RULES;
    }

    /**
     * Returns whether the day of an event counts.
     *
     * @return the reading, not null
     */
    @Value.Default
    default EventStart eventStart() {
        return EventStart.NEXT_DAY;
    }

    /**
     * Returns whether the first day of an inspection counts towards its cap.
     *
     * @return the reading, not null
     */
    @Value.Default
    default CapStart capStart() {
        return CapStart.FIRST_DAY_COUNTS;
    }

    /**
     * Returns whether a lead wants full days between.
     *
     * @return the reading, not null
     */
    @Value.Default
    default BackwardCount backwardCount() {
        return BackwardCount.LAST_LAWFUL_DAY;
    }

    /**
     * Returns what a day ahead means.
     *
     * @return the reading, not null
     */
    @Value.Default
    default DayAhead dayAhead() {
        return DayAhead.TWENTY_FOUR_HOURS;
    }

    /**
     * Returns what a report day does on a day off.
     *
     * @return the reading, not null
     */
    @Value.Default
    default ReportDayRoll reportDayRoll() {
        return ReportDayRoll.FOLLOWING;
    }

    /**
     * Returns what a plan date does on a day off.
     *
     * @return the reading, not null
     */
    @Value.Default
    default PlanDateRoll planDateRoll() {
        return PlanDateRoll.NONE;
    }

    /**
     * Returns whether a plan date is itself in time.
     *
     * @return the reading, not null
     */
    @Value.Default
    default PlanDateBound planDateBound() {
        return PlanDateBound.INCLUDED;
    }

    /**
     * Returns when an act is in force.
     *
     * @return the reading, not null
     */
    @Value.Default
    default ExpiryRule expiryRule() {
        return ExpiryRule.AFTER_EXPIRY;
    }

    /**
     * Returns which days are meant by "days".
     *
     * @return the reading, not null
     */
    @Value.Default
    default UnqualifiedDays unqualifiedDays() {
        return UnqualifiedDays.CALENDAR;
    }

    /**
     * Returns whether the day of suspension is used.
     *
     * @return the reading, not null
     */
    @Value.Default
    default SuspensionDay suspensionDay() {
        return SuspensionDay.NOT_USED;
    }

    /**
     * Returns whether the day of resumption counts.
     *
     * @return the reading, not null
     */
    @Value.Default
    default ResumptionDay resumptionDay() {
        return ResumptionDay.COUNTED;
    }

    /**
     * Returns what once a year means.
     *
     * @return the reading, not null
     */
    @Value.Default
    default YearOfFrequency yearOfFrequency() {
        return YearOfFrequency.CALENDAR_YEAR;
    }

    /**
     * Returns the hours of the body whose opening is taken for the unknown hour of a start.
     *
     * <p>Without hours the strict default holds: what starts at an unknown hour starts at 00:00.
     *
     * @return the hours, empty for the strict default
     */
    Optional<OpeningHours> officeHours();

    /**
     * Returns these rules with one reading changed.
     *
     * @param reading one of the readings of this package, not null
     * @return the rules, not null
     * @throws IllegalArgumentException if it is no reading of counting
     */
    default CountingRules with(Reading reading) {
        Objects.requireNonNull(reading, "reading");
        Builder builder = builder().from(this);
        if (reading instanceof EventStart choice) {
            return builder.eventStart(choice).build();
        } else if (reading instanceof CapStart choice) {
            return builder.capStart(choice).build();
        } else if (reading instanceof BackwardCount choice) {
            return builder.backwardCount(choice).build();
        } else if (reading instanceof DayAhead choice) {
            return builder.dayAhead(choice).build();
        } else if (reading instanceof ReportDayRoll choice) {
            return builder.reportDayRoll(choice).build();
        } else if (reading instanceof PlanDateRoll choice) {
            return builder.planDateRoll(choice).build();
        } else if (reading instanceof PlanDateBound choice) {
            return builder.planDateBound(choice).build();
        } else if (reading instanceof ExpiryRule choice) {
            return builder.expiryRule(choice).build();
        } else if (reading instanceof UnqualifiedDays choice) {
            return builder.unqualifiedDays(choice).build();
        } else if (reading instanceof SuspensionDay choice) {
            return builder.suspensionDay(choice).build();
        } else if (reading instanceof ResumptionDay choice) {
            return builder.resumptionDay(choice).build();
        } else if (reading instanceof YearOfFrequency choice) {
            return builder.yearOfFrequency(choice).build();
        }
        throw new IllegalArgumentException("Invalid reading: Expected a reading of counting, but found: "
                + reading.question() + "." + reading.name());
    }

    /**
     * Returns the readings in force, one a question.
     *
     * @return the readings, not null
     */
    default List<Reading> readings() {
        return List.of(
                eventStart(),
                capStart(),
                backwardCount(),
                dayAhead(),
                reportDayRoll(),
                planDateRoll(),
                planDateBound(),
                expiryRule(),
                unqualifiedDays(),
                suspensionDay(),
                resumptionDay(),
                yearOfFrequency());
    }

    /**
     * Starts from the default readings.
     *
     * @return a builder, not null
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    final class Builder extends ImmutableCountingRules.Builder {
        Builder() {}
    }
}
