/**
 * The semi-annual plan of inspections, the seven criteria of selection and the frequency (Law Art. 27-1 p. 3 to 5;
 * order 78 p. 9 to 11).
 */
@NullMarked
package kz.qyzmet.inspection.plan;

import org.jspecify.annotations.NullMarked;
