/**
 * The results of an inspection under the Law: draft certificate, objections, certificate, recommendation, invalidity
 * (Law Art. 27-2 p. 5 to 10, 27-4).
 */
@NullMarked
package kz.qyzmet.inspection.result;

import org.jspecify.annotations.NullMarked;
