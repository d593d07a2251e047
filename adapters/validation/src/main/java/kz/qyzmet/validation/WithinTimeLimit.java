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
 * What a norm sets a time for is done in time: one property of the bean is the trigger, another when it was done.
 *
 * <pre>{@code
 * @WithinTimeLimit(
 *         norm = StateServicesLaw.Ids.COMPLAINT_REVIEW_BY_PROVIDER, trigger = "registered", done = "answered")
 * record ComplaintRow(LocalDate registered, LocalDate answered) {}
 * }</pre>
 *
 * <p>The term is reckoned by the engine of the host ({@link ReckonerProvider}) from the trigger alone: a case with
 * suspensions or extensions is a case of core, not of a constraint. A violation stands on the property {@code done},
 * and tells the end of the term, the place in the act and the id of the norm. What is done before an earliest lawful
 * day is a violation too. In time is, and so valid: what is done before its trigger; what may be late but is not known
 * to be, because another document sets the term, the norm was not in force on the day of the trigger, or the hour
 * decides and is not recorded. A trigger for which the calendar gives no answer is a violation on the property
 * {@code trigger}.
 *
 * <p>A property is a public getter {@code getX}, an accessor {@code x}, as records have them, or a field, also of a
 * supertype. It holds a {@code LocalDate}, a {@code LocalDateTime} (a time in Almaty), an {@code OffsetDateTime},
 * {@code ZonedDateTime}, {@code Instant}, a {@code Moment} or {@code Fact} of core, or an {@code Optional} of these. Of
 * a fact its moment counts; one that is only planned is not done. On the module path a package whose classes or members
 * are not public is to be opened to {@code kz.qyzmet.validation}; for public ones it is enough to export it.
 *
 * <p>A norm that the edition does not hold, one without such a term, and a property that there is not, are mistakes of
 * the program: a {@code ConstraintDeclarationException} at the first validation.
 */
@Documented
@Constraint(validatedBy = WithinTimeLimitValidator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(WithinTimeLimit.List.class)
public @interface WithinTimeLimit {

    /** Returns the message, by default the library's own in the language of the reader. */
    String message() default "{kz.qyzmet.validation.WithinTimeLimit.message}";

    /** Returns the groups to which the constraint belongs. */
    Class<?>[] groups() default {};

    /** Returns what the host attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Returns the id of the norm, such as a constant of {@code kz.qyzmet.law.StateServicesLaw.Ids}. */
    String norm();

    /** Returns the name of the property that holds the trigger; while it is null, nothing is judged. */
    String trigger();

    /** Returns the name of the property that holds when it was done. */
    String done();

    /**
     * Tells whether what is not done yet is a violation once the term is over, by the clock of the validation.
     *
     * <p>False unless said: what is not given is valid, and what is valid today is so tomorrow.
     */
    boolean orOverdue() default false;

    /** Holds several of the constraint, for several norms. */
    @Documented
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /** Returns the constraints. */
        WithinTimeLimit[] value();
    }
}
