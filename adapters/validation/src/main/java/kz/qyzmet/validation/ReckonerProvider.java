package kz.qyzmet.validation;

import java.util.Objects;
import kz.qyzmet.calendar.WorkWeek;
import kz.qyzmet.calendar.WorkingCalendar;
import kz.qyzmet.calendar.kz.KazakhstanCalendar;
import kz.qyzmet.deadline.Reckoner;

/**
 * Gives the constraints the engine of the host: its calendar, its readings, its edition of the acts.
 *
 * <p>A host that does nothing gets {@link #standard()}. One that wants another engine names a provider as a service
 * ({@code META-INF/services/kz.qyzmet.validation.ReckonerProvider}, or {@code provides} in its module), or hands it to
 * a {@link QyzmetConstraintValidatorFactory}, which goes before the service. Asked anew by every validation, so that a
 * calendar that the host loads again holds from then on. Called by several threads at once.
 */
@FunctionalInterface
public interface ReckonerProvider {

    /**
     * Returns the engine.
     *
     * @return the engine, not null
     */
    Reckoner reckoner();

    /**
     * Returns the calendar of a week, for a constraint that names one.
     *
     * <p>Unless overridden: that of the engine where it has this week, else that of Kazakhstan as the library ships it.
     * A host that amends both weeks overrides this.
     *
     * @param week the week, not null
     * @return the calendar, not null
     */
    default WorkingCalendar calendar(WorkWeek week) {
        Objects.requireNonNull(week, "week");
        WorkingCalendar own = reckoner().calendar();
        if (own.week() == week) {
            return own;
        }
        return week == WorkWeek.FIVE_DAY ? KazakhstanCalendar.fiveDay() : KazakhstanCalendar.sixDay();
    }

    /**
     * Returns the provider that always gives one engine.
     *
     * @param reckoner the engine, not null
     * @return the provider, not null
     */
    static ReckonerProvider of(Reckoner reckoner) {
        Objects.requireNonNull(reckoner, "reckoner");
        return () -> reckoner;
    }

    /**
     * Returns the provider of a host that sets none: Kazakhstan's five-day week, the shipped edition, the default
     * readings.
     *
     * @return the provider, not null
     */
    static ReckonerProvider standard() {
        return of(Reckoner.on(KazakhstanCalendar.fiveDay()));
    }
}
