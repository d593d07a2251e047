/**
 * Inspections of the quality of public services under the two regimes: the case, where it stands, what is still
 * feasible (Law Art. 26 to 27-4; order 78 p. 1 to 36).
 */
@NullMarked
package kz.qyzmet.inspection;

import org.jspecify.annotations.NullMarked;
