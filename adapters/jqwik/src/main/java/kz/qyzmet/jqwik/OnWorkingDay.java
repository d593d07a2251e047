package kz.qyzmet.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Narrows a day, a moment, a fact or the first day of a value to working days of the five-day calendar of Kazakhstan.
 *
 * <p>For parameters of properties, beside {@code @ForAll}. Goes together with {@link InYear}; where no day is left, the
 * property fails with the range.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface OnWorkingDay {}
