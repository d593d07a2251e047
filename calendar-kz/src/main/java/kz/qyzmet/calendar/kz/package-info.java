/**
 * The working days of Kazakhstan: facts as data files, rules as code.
 *
 * <p>Start at {@link kz.qyzmet.calendar.kz.KazakhstanCalendar}. Three files hold the facts: fixed holidays and days
 * off, acts that move days, and the first days of Kurban Ait. Every other day follows from the rules: {@code FixedDay}
 * and {@code Feast} ({@code law267.a5}, {@code labour.a84}), {@code HolidayMoves} ({@code law267.a5}) and {@code Act}
 * ({@code labour.a85}). A user adds what was published since with an {@link kz.qyzmet.calendar.kz.Amendment}.
 */
@NullMarked
package kz.qyzmet.calendar.kz;

import org.jspecify.annotations.NullMarked;
