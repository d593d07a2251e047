/**
 * What the report forms look like: their rows, columns and sums, and which date decides the period of a row (order 78
 * Annexes 1 to 4, order 83 Annexes 1 and 2).
 *
 * <p>Concepts beside those of the glossary: indicator (показатель, көрсеткіш); breakdown (разрез, бөлініс); stock
 * (показатель на дату, күнгі көрсеткіш).
 */
@NullMarked
package kz.qyzmet.report.layout;

import org.jspecify.annotations.NullMarked;
