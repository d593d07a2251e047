/** Report forms filled from cases, with the cases behind each cell. */
@NullMarked
package kz.qyzmet.report.fill;

import org.jspecify.annotations.NullMarked;
