package kz.qyzmet.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** The one class that knows an implementation, loaded only to find out whether it is there. */
final class HibernateParameters {

    private HibernateParameters() {}

    static void add(ConstraintValidatorContext context, Map<String, String> parameters) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        parameters.forEach(hibernate::addMessageParameter);
    }
}
