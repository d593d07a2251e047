/**
 * Internal control of quality: the yearly plan, control events, their act, what follows from it (order 78 p. 37 to 56).
 */
@NullMarked
package kz.qyzmet.control;

import org.jspecify.annotations.NullMarked;
