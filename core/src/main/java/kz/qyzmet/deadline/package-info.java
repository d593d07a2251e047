/** Room deadline. */
@NullMarked
package kz.qyzmet.deadline;

import org.jspecify.annotations.NullMarked;
