/**
 * The commands, what they print, and how they refuse.
 *
 * <p>A command reads its arguments, a reader its file, a printer its answer; the answer itself comes from core.
 */
@NullMarked
package kz.qyzmet.cli;

import org.jspecify.annotations.NullMarked;
