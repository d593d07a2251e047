package kz.qyzmet.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Narrows a day, a moment, a fact or the first day of a value to a year, or to several.
 *
 * <p>For parameters of properties, beside {@code @ForAll}. A year that the calendar of Kazakhstan does not have fails
 * the property with the range.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface InYear {

    /** The default of {@link #until()}: the first year is the last. */
    int SAME = Integer.MIN_VALUE;

    /**
     * Returns the first year.
     *
     * @return the year
     */
    int value();

    /**
     * Returns the last year, included.
     *
     * @return the year, the first one by default
     */
    int until() default SAME;
}
