/** Who acts in the four acts: parties, their identifiers and their roles. */
@NullMarked
package kz.qyzmet.party;

import org.jspecify.annotations.NullMarked;
