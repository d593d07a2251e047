/**
 * The report forms of order 78 (1-MK to 4-MK) and order 83 (Annexes 1 and 2) as values: cells, sums, notes and
 * signatures, and what is wrong with a form.
 *
 * <p>Concepts beside those of the glossary: report form (форма отчета, есеп нысаны); analytical note (аналитическая
 * справка, талдамалық анықтама); line (строка, жол); cell (ячейка, ұяшық).
 */
@NullMarked
package kz.qyzmet.report;

import org.jspecify.annotations.NullMarked;
