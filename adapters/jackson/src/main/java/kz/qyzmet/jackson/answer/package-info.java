/**
 * The answers of core in the forms that programs read: JSON, and where an answer is a list, rows of cells.
 *
 * <p>The command line and every other host that gives an answer to a program gives the same one.
 */
@NullMarked
package kz.qyzmet.jackson.answer;

import org.jspecify.annotations.NullMarked;
