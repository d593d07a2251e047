/**
 * Arbitraries of every value of the core and of the days that are worth a test, for properties of jqwik.
 *
 * <p>Names: an <em>arbitrary</em> (генератор значений, мәндер генераторы) makes the values of one type; an
 * <em>interesting day</em> (показательный день, көрнекі күн) is one on which a rule of counting shows: a day off that
 * falls on a working weekday, a worked day of rest, the turn of a year, an end of the calendar, and their neighbours.
 */
@NullMarked
package kz.qyzmet.jqwik;

import org.jspecify.annotations.NullMarked;
