package kz.qyzmet.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The amount is one of tenge: to the tiyn, no more decimals, and within bounds.
 *
 * <p>Of {@code BigDecimal}, {@code Long}, {@code Integer} and their primitives, which are tenge, and of joda-money's
 * {@code Money} and {@code BigMoney}, which must be in KZT. Null is valid. More than two decimals are refused, zeros at
 * the end as well: an amount is never rounded to fit. So are more than fifteen digits before the point. What this lets
 * through with its default bounds, the settlements of core take.
 *
 * <p>Legal source: {@code spa219.an2.p1.currency}.
 */
@Documented
@Constraint(
        validatedBy = {
            TengeAmountValidator.OfBigDecimal.class,
            TengeAmountValidator.OfLong.class,
            TengeAmountValidator.OfInteger.class,
            TengeAmountValidator.OfMoney.class
        })
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(TengeAmount.List.class)
public @interface TengeAmount {

    /** Returns the message, by default the library's own in the language of the reader. */
    String message() default "{kz.qyzmet.validation.TengeAmount.message}";

    /** Returns the groups to which the constraint belongs. */
    Class<?>[] groups() default {};

    /** Returns what the host attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Returns the least amount as a decimal number, itself allowed; 0 unless said, empty for none. */
    String min() default "0";

    /** Returns the greatest amount as a decimal number, itself allowed; empty for none. */
    String max() default "";

    /** Holds several of the constraint, for groups that ask for different things. */
    @Documented
    @Target({
        ElementType.METHOD,
        ElementType.FIELD,
        ElementType.ANNOTATION_TYPE,
        ElementType.CONSTRUCTOR,
        ElementType.PARAMETER,
        ElementType.TYPE_USE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** Returns the constraints. */
        TengeAmount[] value();
    }
}
