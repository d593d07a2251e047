/**
 * External monitoring, which the Law calls observation: its sources, its decisions, its recommendations (Law Art. 27 p.
 * 3; order 78 p. 35, 36).
 */
@NullMarked
package kz.qyzmet.inspection.observation;

import org.jspecify.annotations.NullMarked;
