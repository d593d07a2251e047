/** The situations that users and other software get wrong, each test with the numbers that it covers. */
@NullMarked
package kz.qyzmet.edgecases;

import org.jspecify.annotations.NullMarked;
