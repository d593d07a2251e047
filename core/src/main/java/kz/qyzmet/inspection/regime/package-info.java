/**
 * Which of the two regimes governs an inspection, why, and the engine that keeps it to the end (order 78 of 2021; Law
 * Art. 27 to 27-4 of 2024).
 */
@NullMarked
package kz.qyzmet.inspection.regime;

import org.jspecify.annotations.NullMarked;
