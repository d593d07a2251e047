/**
 * The course of an inspection under the Law: notice, inspectors, term, suspension, rights and duties of the controlled
 * entity (Law Art. 27-1 p. 3, 27-2 p. 1 to 4, 27-3).
 */
@NullMarked
package kz.qyzmet.inspection.course;

import org.jspecify.annotations.NullMarked;
