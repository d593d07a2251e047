/** Holds the one style of generated values of the whole house. */
@NullMarked
@ValueStyle
package kz.qyzmet;

import org.jspecify.annotations.NullMarked;
