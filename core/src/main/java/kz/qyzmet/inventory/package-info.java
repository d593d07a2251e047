/**
 * What the library holds, counted up for hosts and adapters: the sorts of cases, and the questions that the texts leave
 * open.
 *
 * <p>Names: an <em>inventory</em> (перечень, тізбе) is a list that is complete by a test.
 */
@NullMarked
package kz.qyzmet.inventory;

import org.jspecify.annotations.NullMarked;
