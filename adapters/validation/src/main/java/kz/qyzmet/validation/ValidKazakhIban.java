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
 * The text is the IBAN of an account with a bank of Kazakhstan: twenty characters with check digits.
 *
 * <p>Capitals and digits without spaces, unless {@link #asWritten()}. Of any {@link CharSequence}; null is valid. The
 * rules are those of {@code kz.qyzmet.party.BankAccount}, which takes what this constraint lets through.
 */
@Documented
@Constraint(validatedBy = KazakhIbanValidator.class)
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidKazakhIban.List.class)
public @interface ValidKazakhIban {

    /** Returns the message, by default the library's own in the language of the reader. */
    String message() default "{kz.qyzmet.validation.ValidKazakhIban.message}";

    /** Returns the groups to which the constraint belongs. */
    Class<?>[] groups() default {};

    /** Returns what the host attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /**
     * Tells whether the value may be written as people write it: with spaces, which are ignored, and in small letters.
     *
     * <p>False unless said: a value that goes into a column of its length is then what the column expects.
     */
    boolean asWritten() default false;

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
        ValidKazakhIban[] value();
    }
}
