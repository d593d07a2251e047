/**
 * What a day is: working days, holidays, days off, and arithmetic over them.
 *
 * <p>The port is {@link kz.qyzmet.calendar.WorkingCalendar}; its one implementation is indexed and built from any range
 * and day table. The facts of Kazakhstan live in their own module, {@code calendar-kz}.
 *
 * <p>Imports {@code text} alone.
 */
@NullMarked
package kz.qyzmet.calendar;

import org.jspecify.annotations.NullMarked;
