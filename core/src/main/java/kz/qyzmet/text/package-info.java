/**
 * Texts that a person reads, in Kazakh, Russian and English, and the masking of personal data.
 *
 * <p>The ground floor: this room imports no other.
 */
@NullMarked
package kz.qyzmet.text;

import org.jspecify.annotations.NullMarked;
