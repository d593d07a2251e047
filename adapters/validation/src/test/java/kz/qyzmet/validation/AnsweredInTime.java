package kz.qyzmet.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.qyzmet.law.StateServicesLaw;

/** A constraint of a host that is made of ours. */
@WithinTimeLimit(norm = StateServicesLaw.Ids.COMPLAINT_REVIEW_BY_PROVIDER, trigger = "registered", done = "answered")
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface AnsweredInTime {

    String message() default "not in time";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
