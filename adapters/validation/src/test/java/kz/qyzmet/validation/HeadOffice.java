package kz.qyzmet.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A constraint of a host, composed of one of ours. */
@ValidBin
@Pattern(regexp = ".....0.*", message = "must be a head office")
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface HeadOffice {

    String message() default "head office";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
