package kz.qyzmet.spring;

import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Stream;
import kz.qyzmet.calendar.OpeningHours;
import kz.qyzmet.deadline.BackwardCount;
import kz.qyzmet.deadline.CapStart;
import kz.qyzmet.deadline.CountingRules;
import kz.qyzmet.deadline.DayAhead;
import kz.qyzmet.deadline.EventStart;
import kz.qyzmet.deadline.ExpiryRule;
import kz.qyzmet.deadline.PlanDateBound;
import kz.qyzmet.deadline.PlanDateRoll;
import kz.qyzmet.deadline.ReportDayRoll;
import kz.qyzmet.deadline.ResumptionDay;
import kz.qyzmet.deadline.SuspensionDay;
import kz.qyzmet.deadline.UnqualifiedDays;
import kz.qyzmet.deadline.YearOfFrequency;
import kz.qyzmet.law.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The readings of counting that an application chooses; what it does not name keeps the library's default.
 *
 * @param eventStart whether the day of an event counts
 * @param capStart whether the first day of an inspection counts towards its cap
 * @param backwardCount whether a lead wants full days between
 * @param dayAhead what a day ahead means
 * @param reportDayRoll what a report day does on a day off
 * @param planDateRoll what a plan date does on a day off
 * @param planDateBound whether a plan date is itself in time
 * @param expiryRule when an act is in force
 * @param unqualifiedDays which days are meant by "days"
 * @param suspensionDay whether the day of suspension is used
 * @param resumptionDay whether the day of resumption counts
 * @param yearOfFrequency what once a year means
 * @param officeHours the hours of the body, for the unknown hour of a start; 00:00 without them
 */
public record CountingProperties(
        @Nullable EventStart eventStart,
        @Nullable CapStart capStart,
        @Nullable BackwardCount backwardCount,
        @Nullable DayAhead dayAhead,
        @Nullable ReportDayRoll reportDayRoll,
        @Nullable PlanDateRoll planDateRoll,
        @Nullable PlanDateBound planDateBound,
        @Nullable ExpiryRule expiryRule,
        @Nullable UnqualifiedDays unqualifiedDays,
        @Nullable SuspensionDay suspensionDay,
        @Nullable ResumptionDay resumptionDay,
        @Nullable YearOfFrequency yearOfFrequency,
        @Nullable OfficeHours officeHours) {

    /**
     * Returns the rules.
     *
     * @return the default readings with those that are named in their place, not null
     */
    public CountingRules rules() {
        CountingRules.Builder hours = CountingRules.builder();
        if (officeHours != null) {
            hours.officeHours(OpeningHours.of(officeHours.opens(), officeHours.closes()));
        }
        return Stream.<@Nullable Reading>of(
                        eventStart,
                        capStart,
                        backwardCount,
                        dayAhead,
                        reportDayRoll,
                        planDateRoll,
                        planDateBound,
                        expiryRule,
                        unqualifiedDays,
                        suspensionDay,
                        resumptionDay,
                        yearOfFrequency)
                .filter(Objects::nonNull)
                .reduce(
                        hours.build(),
                        (rules, reading) -> rules.with(Objects.requireNonNull(reading)),
                        (one, other) -> other);
    }

    /**
     * The hours of a body.
     *
     * @param opens the time of opening, such as 09:00
     * @param closes the time of closing, such as 18:30
     */
    public record OfficeHours(LocalTime opens, LocalTime closes) {

        /**
         * Checks the hours.
         *
         * @throws IllegalArgumentException if one of the two is missing, or the closing is not after the opening
         */
        @SuppressWarnings("ReturnValueIgnored") // for its refusal
        public OfficeHours {
            if (opens == null || closes == null) {
                throw new IllegalArgumentException("Invalid qyzmet.counting.office-hours: Expected 'opens' and"
                        + " 'closes', but found: " + opens + " and " + closes);
            }
            OpeningHours.of(opens, closes);
        }
    }
}
