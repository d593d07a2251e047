package kz.qyzmet.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.threeten.extra.YearQuarter;

/** What a form is about in time: a quarter, a month, or the day on which a by-law was approved or changed. */
public sealed interface ReportPeriod {

    /**
     * A quarter, as the header of forms 1-MK to 4-MK names it ({@code ctl78.f1mk.period}).
     *
     * @param quarter the quarter, not null
     */
    record OfQuarter(YearQuarter quarter) implements ReportPeriod {

        /** Checks the part. */
        public OfQuarter {
            Objects.requireNonNull(quarter, "quarter");
        }

        @Override
        public LocalDate first() {
            return quarter.atDay(1);
        }

        @Override
        public LocalDate last() {
            return quarter.atEndOfQuarter();
        }
    }

    /**
     * A month ({@code ucc83.p31.cycle}).
     *
     * @param month the month, not null
     */
    record OfMonth(YearMonth month) implements ReportPeriod {

        /** Checks the part. */
        public OfMonth {
            Objects.requireNonNull(month, "month");
        }

        @Override
        public LocalDate first() {
            return month.atDay(1);
        }

        @Override
        public LocalDate last() {
            return month.atEndOfMonth();
        }
    }

    /**
     * No period: the form is owed after a by-law was approved or changed ({@code ucc83.p20.send-information}).
     *
     * @param day the day of the approval or the change, not null
     */
    record OfByLaw(LocalDate day) implements ReportPeriod {

        /** Checks the part. */
        public OfByLaw {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public LocalDate first() {
            return day;
        }

        @Override
        public LocalDate last() {
            return day;
        }
    }

    /**
     * Returns the first day.
     *
     * @return the day, not null
     */
    LocalDate first();

    /**
     * Returns the last day.
     *
     * @return the day, not null
     */
    LocalDate last();
}
