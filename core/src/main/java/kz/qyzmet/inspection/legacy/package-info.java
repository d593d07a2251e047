/**
 * Inspections under order 78 in its wording of 2021: act of appointment, protocols, act on the results, order to
 * eliminate, its extension and its control (order 78 p. 7, 8, 17 to 32).
 */
@NullMarked
package kz.qyzmet.inspection.legacy;

import org.jspecify.annotations.NullMarked;
