/**
 * Constraints for the beans of a host, with their validators: numbers of Kazakhstan, working days, time limits,
 * amounts.
 *
 * <p>A value that is null is valid, as the specification recommends: {@code @NotNull} says otherwise. The messages
 * never show a number or amount, and stand in {@code ContributorValidationMessages}, in Kazakh, Russian and English.
 */
@NullMarked
package kz.qyzmet.validation;

import org.jspecify.annotations.NullMarked;
