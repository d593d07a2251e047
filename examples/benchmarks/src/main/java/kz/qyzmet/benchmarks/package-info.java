/** How fast the calendar and the engine are, beside what others offer. */
@NullMarked
package kz.qyzmet.benchmarks;

import org.jspecify.annotations.NullMarked;
