/**
 * Settlements of a partnership agreement by quarters: what the partner pays, its remuneration, the penalty, and what is
 * still owed (order 219/НҚ, Annex 2 and point 4).
 *
 * <p>Beyond the glossary: profit share (часть прибыли; пайданың бір бөлігі), carry-over of an overpayment (зачёт
 * переплаты; артық төлемді есепке жатқызу).
 */
@NullMarked
package kz.qyzmet.settlement;

import org.jspecify.annotations.NullMarked;
