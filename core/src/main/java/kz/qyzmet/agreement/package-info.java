/**
 * Partnership agreements: the three types of cooperation, obligations and steps, opening hours, lifecycle, force
 * majeure (order 219/НҚ, Annexes 1 and 3; Law Art. 11-2).
 */
@NullMarked
package kz.qyzmet.agreement;

import org.jspecify.annotations.NullMarked;
