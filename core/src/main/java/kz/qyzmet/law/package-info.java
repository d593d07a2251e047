/** Room law. */
@NullMarked
package kz.qyzmet.law;

import org.jspecify.annotations.NullMarked;
