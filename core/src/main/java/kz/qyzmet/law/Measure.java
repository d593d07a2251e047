package kz.qyzmet.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/** The quantity of a term: a count, a date, a day after a period, or nothing that the text gives. */
public sealed interface Measure {

    /**
     * A number of units.
     *
     * @param amount how many, 0 or more; 0 is "at once", the day of the trigger itself
     * @param unit the unit, not null
     */
    record Count(int amount, LimitUnit unit) implements Measure {

        /** The greatest amount: more than any term of law, and little enough that no sum of terms overflows. */
        public static final int MOST = 1_000_000;

        /**
         * Checks the amount.
         *
         * @throws IllegalArgumentException if the amount is negative or more than a million
         */
        public Count {
            Objects.requireNonNull(unit, "unit");
            if (amount < 0 || amount > MOST) {
                throw new IllegalArgumentException(
                        "Invalid term: Expected an amount of 0 to " + MOST + ", but found: " + amount + " " + unit);
            }
        }

        /** Returns the amount and unit. */
        @Override
        public String toString() {
            return amount + " " + unit;
        }
    }

    /**
     * A day of the month that follows the period in which the trigger lies.
     *
     * @param day the day of the month, 1 to 28
     * @param period the period, not null
     */
    record DayAfterPeriod(int day, ReportingPeriod period) implements Measure {

        /**
         * Checks the day.
         *
         * @throws IllegalArgumentException if the day is not 1 to 28
         */
        public DayAfterPeriod {
            Objects.requireNonNull(period, "period");
            if (day < 1 || day > 28) {
                throw new IllegalArgumentException("Invalid day of month: Expected 1 to 28, but found: " + day);
            }
        }
    }

    /**
     * A date of each year.
     *
     * @param date the month and day, not null
     * @param yearOffset 0 for the year of the trigger, -1 for the year before
     */
    record YearlyDate(MonthDay date, int yearOffset) implements Measure {

        /** Checks the parts. */
        public YearlyDate {
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * One date, whatever the trigger.
     *
     * @param date the date, not null
     */
    record FixedDate(LocalDate date) implements Measure {

        /** Checks the parts. */
        public FixedDate {
            Objects.requireNonNull(date, "date");
        }
    }

    /**
     * Again in each period, on no day that the text names.
     *
     * @param every the length of the period, not null
     */
    record Recurring(Count every) implements Measure {

        /** Checks the parts. */
        public Recurring {
            Objects.requireNonNull(every, "every");
        }
    }

    /**
     * The time before the trigger over which a norm looks back.
     *
     * @param over the length of the time, not null
     */
    record LookBack(Count over) implements Measure {

        /** Checks the parts. */
        public LookBack {
            Objects.requireNonNull(over, "over");
        }
    }

    /**
     * At most once in a time.
     *
     * @param in the length of the time, not null
     */
    record Frequency(Count in) implements Measure {

        /** Checks the parts. */
        public Frequency {
            Objects.requireNonNull(in, "in");
        }
    }

    /** A number that the text does not give: another document sets it. */
    record SetElsewhere() implements Measure {}

    /**
     * Something that the catalogue measures but no trigger turns into a day: hours of opening, an average, a threshold.
     *
     * @param description what is measured, for messages to developers, not null
     */
    record NoTerm(String description) implements Measure {

        /** Checks the parts. */
        public NoTerm {
            Objects.requireNonNull(description, "description");
        }
    }
}
