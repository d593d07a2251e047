/**
 * Report forms on their way: by which day, frozen once submitted, corrected on the results of the year, and the lists
 * of appeals of a quarter.
 *
 * <p>Concepts beside those of the glossary: archive of forms (архив отчетов, есептер мұрағаты); version (версия,
 * нұсқа).
 */
@NullMarked
package kz.qyzmet.report.submission;

import org.jspecify.annotations.NullMarked;
