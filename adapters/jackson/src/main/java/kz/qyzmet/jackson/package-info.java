/**
 * How values look in JSON, how a case file is read and refused, and how a case is written.
 *
 * <p>Names: a <em>case file</em> (дело в файле, іс файлы) is the JSON text of one case.
 */
@NullMarked
package kz.qyzmet.jackson;

import org.jspecify.annotations.NullMarked;
