/**
 * Constraints for identity numbers and accounts in the beans of a host, with their validators.
 *
 * <p>A value that is null is valid, as the specification recommends: {@code @NotNull} says otherwise. The messages
 * never show the value, and stand in {@code ContributorValidationMessages}, in Kazakh, Russian and English.
 */
@NullMarked
package kz.qyzmet.validation;

import org.jspecify.annotations.NullMarked;
