/** Plain Java on the library, as a user would write it. */
@NullMarked
package kz.qyzmet.examples;

import org.jspecify.annotations.NullMarked;
