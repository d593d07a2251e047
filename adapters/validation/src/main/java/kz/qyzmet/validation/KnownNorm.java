package kz.qyzmet.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.qyzmet.law.NormKind;

/**
 * The text is the id of a norm that the catalogue of the host's edition holds.
 *
 * <p>Of any {@link CharSequence} and of {@code kz.qyzmet.law.NormId}; null is valid. For what a host stores or is sent
 * beside its own data: the ground of a refusal, the norm of a task. The catalogue is that of the host's
 * {@link ReckonerProvider}, so that a norm which the host has added is known, and one that the chosen text of the
 * agreement lacks is not.
 */
@Documented
@Constraint(validatedBy = {KnownNormValidator.OfText.class, KnownNormValidator.OfId.class})
@Target({
    ElementType.METHOD,
    ElementType.FIELD,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(KnownNorm.List.class)
public @interface KnownNorm {

    /** Returns the message, by default the library's own in the language of the reader. */
    String message() default "{kz.qyzmet.validation.KnownNorm.message}";

    /** Returns the groups to which the constraint belongs. */
    Class<?>[] groups() default {};

    /** Returns what the host attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Returns the kinds of which the norm may be, any unless said. */
    NormKind[] kinds() default {};

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
        KnownNorm[] value();
    }
}
