/**
 * The partner organization: its selection and the register of agents, its staff, its opening hours, its list of
 * services and its reports (Law Art. 11-2; order 219/НҚ p. 4, 27, 30 and 31, Annex 1 p. 13, Annex 3).
 */
@NullMarked
package kz.qyzmet.agreement.partner;

import org.jspecify.annotations.NullMarked;
