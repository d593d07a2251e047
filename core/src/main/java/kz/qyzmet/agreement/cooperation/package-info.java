/**
 * The three types of cooperation of a partner with the State Corporation: the steps of their interaction, the
 * obligations and rights of each party with their states, the services that are rendered, and the center (order 219/НҚ
 * p. 3 to 6, Annex 1).
 */
@NullMarked
package kz.qyzmet.agreement.cooperation;

import org.jspecify.annotations.NullMarked;
