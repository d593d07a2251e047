/**
 * Partnership agreements: from the signing over breach, cure and claims to the end, and force majeure (order 219/НҚ p.
 * 7 to 29).
 *
 * <p>What the parties do meanwhile is in {@code agreement.cooperation}; who the partner is, in
 * {@code agreement.partner}.
 */
@NullMarked
package kz.qyzmet.agreement;

import org.jspecify.annotations.NullMarked;
