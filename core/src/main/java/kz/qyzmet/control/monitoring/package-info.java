/** Internal monitoring of quality and the reports on internal control (order 78 p. 57 to 65). */
@NullMarked
package kz.qyzmet.control.monitoring;

import org.jspecify.annotations.NullMarked;
