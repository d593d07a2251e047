/**
 * Workbooks of the report forms: how a form stands on a sheet, its writer and its reader.
 *
 * <p>Concepts beside those of the glossary: workbook (рабочая книга, жұмыс кітабы); sheet (лист, парақ); code of a line
 * of the head or the foot (код строки, жол коды), a Roman numeral in the first column by which the reader knows the
 * line in whatever language it is written.
 */
@NullMarked
package kz.qyzmet.spreadsheet;

import org.jspecify.annotations.NullMarked;
