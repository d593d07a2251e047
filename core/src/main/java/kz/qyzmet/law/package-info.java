/**
 * The law as data: acts, norms with their time limits and time in force, general grounds, readings and editions.
 *
 * <p>{@link kz.qyzmet.law.Norms} is the catalogue; the classes named after an act hold one constant for each of its
 * time-bearing norms. What the law forbids is an {@link kz.qyzmet.law.Outcome}, what is wrong is a
 * {@link kz.qyzmet.law.Finding}.
 *
 * <p>Terms beyond the glossary: {@code Force}, the time during which a norm is in force (ru: период действия, kk:
 * қолданылу кезеңі); {@code Measure}, the quantity of a term (ru: величина срока, kk: мерзім мөлшері); {@code Caution},
 * a warning that goes with a norm (ru: оговорка, kk: ескерту); {@code Absence}, a norm that a text lacks and another
 * has (ru: отсутствие нормы, kk: норманың болмауы).
 *
 * <p>Imports {@code calendar} and {@code text}.
 */
@NullMarked
package kz.qyzmet.law;

import org.jspecify.annotations.NullMarked;
