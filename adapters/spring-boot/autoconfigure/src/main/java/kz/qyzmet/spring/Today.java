package kz.qyzmet.spring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import kz.qyzmet.deadline.AlmatyTime;

/** The day that it is in Almaty: the one place that asks the clock. */
public final class Today implements Supplier<LocalDate> {

    private final Clock clock;

    /**
     * Makes the days of a clock.
     *
     * @param clock the clock, whose zone does not matter, not null
     */
    public Today(Clock clock) {
        this.clock = clock;
    }

    /**
     * Returns today.
     *
     * @return the day in Almaty, not null
     */
    @Override
    public LocalDate get() {
        return LocalDate.ofInstant(clock.instant(), AlmatyTime.zone());
    }
}
