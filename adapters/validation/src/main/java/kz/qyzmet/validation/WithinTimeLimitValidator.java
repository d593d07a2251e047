package kz.qyzmet.validation;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import java.time.DateTimeException;
import java.util.Objects;
import java.util.Optional;
import kz.qyzmet.deadline.AlmatyTime;
import kz.qyzmet.deadline.Deadline;
import kz.qyzmet.deadline.Due;
import kz.qyzmet.deadline.Fact;
import kz.qyzmet.deadline.Moment;
import kz.qyzmet.deadline.NotBefore;
import kz.qyzmet.deadline.Reckoner;
import kz.qyzmet.law.Measure;
import kz.qyzmet.law.Norm;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.UnknownNormException;
import kz.qyzmet.text.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Asks the engine for {@link WithinTimeLimit}. Public for the implementation that makes it; a host has no use for it.
 */
public final class WithinTimeLimitValidator extends ReckoningValidator<WithinTimeLimit, Object> {

    private @Nullable WithinTimeLimit constraint;
    private @Nullable NormId norm;
    private @Nullable TimeProperty triggers;
    private @Nullable TimeProperty dones;

    /** Makes a validator that is told its constraint later. */
    public WithinTimeLimitValidator() {}

    @Override
    void told(WithinTimeLimit constraint) {
        this.constraint = constraint;
        try {
            norm = NormId.of(constraint.norm());
        } catch (IllegalArgumentException malformed) {
            throw invalid(malformed.getMessage(), malformed);
        }
        triggers = new TimeProperty(constraint.trigger());
        dones = new TimeProperty(constraint.done());
    }

    @Override
    public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
        if (bean == null) {
            return true;
        }
        Reckoner reckoner = provider().reckoner();
        Norm asked = term(reckoner);
        Object from = Objects.requireNonNull(triggers, "triggers").read(bean);
        Object to = Objects.requireNonNull(dones, "dones").read(bean);
        Optional<Fact> done;
        try {
            done = When.read(to).filter(fact -> !fact.planned());
        } catch (DateTimeException outside) {
            return outside(context, reckoner, told().done());
        }
        try {
            return When.read(from)
                    .map(trigger -> judged(reckoner.deadline(asked.id(), trigger.occurredAt()), done, asked, context))
                    .orElse(true);
        } catch (DateTimeException outside) {
            return outside(context, reckoner, told().trigger());
        }
    }

    private boolean judged(Deadline deadline, Optional<Fact> done, Norm norm, ConstraintValidatorContext context) {
        if (done.isEmpty() && !told().orOverdue()) {
            return true;
        }
        // What was recorded as done is judged by what it says, whatever the clock.
        Moment asOf = done.map(fact -> Moment.on(fact.recordedOn()))
                .orElseGet(() -> Moment.at(context.getClockProvider().getClock().instant()));
        return switch (deadline.status(asOf, done)) {
            case MET_LATE -> late((Due) deadline, norm, context, "message");
            case MISSED -> late((Due) deadline, norm, context, "overdue");
            case TOO_EARLY -> early((NotBefore) deadline, norm, context);
            default -> true;
        };
    }

    private boolean late(Due due, Norm norm, ConstraintValidatorContext context, String key) {
        Violation violation = due.moment()
                .map(AlmatyTime::at)
                .map(end -> violation(norm).with("end", Dates.instant(end)).with("endIso", end.toString()))
                .orElseGet(() -> violation(norm)
                        .with("end", Dates.full(due.due()))
                        .with("endIso", due.due().toString()));
        return refused(violation, context, key, told().done());
    }

    private boolean early(NotBefore first, Norm norm, ConstraintValidatorContext context) {
        Violation violation = violation(norm)
                .with("end", Dates.full(first.from()))
                .with("endIso", first.from().toString());
        return refused(violation, context, "early", told().done());
    }

    private boolean outside(ConstraintValidatorContext context, Reckoner reckoner, String property) {
        Violation violation = Violation.of(WithinTimeLimit.class)
                .with("first", reckoner.calendar().range().getStart().toString())
                .with("last", reckoner.calendar().range().getEndInclusive().toString());
        return refused(violation, context, "outside", property);
    }

    private boolean refused(Violation violation, ConstraintValidatorContext context, String key, String property) {
        violation.say(context, told().message(), key).addPropertyNode(property).addConstraintViolation();
        return false;
    }

    private static Violation violation(Norm norm) {
        return Violation.of(WithinTimeLimit.class)
                .with("place", norm.provision().text());
    }

    /** The norm, which must be one of the edition that sets a term with an end or a beginning. */
    private Norm term(Reckoner reckoner) {
        Norm found;
        try {
            found = reckoner.edition().norms().get(Objects.requireNonNull(norm, "norm"));
        } catch (UnknownNormException unknown) {
            throw invalid(unknown.getMessage(), unknown);
        }
        boolean ends = found.timeLimit()
                .filter(limit -> !(limit.measure() instanceof Measure.NoTerm))
                .filter(limit -> !(limit.measure() instanceof Measure.LookBack))
                .filter(limit -> !(limit.measure() instanceof Measure.Frequency))
                .isPresent();
        if (!ends) {
            throw invalid(
                    "Expected a norm that sets a last or an earliest day, but found: " + found.id() + ", a "
                            + found.kind(),
                    null);
        }
        return found;
    }

    private ConstraintDeclarationException invalid(@Nullable String reason, @Nullable Throwable cause) {
        return new ConstraintDeclarationException("Invalid @WithinTimeLimit: " + reason, cause);
    }

    private WithinTimeLimit told() {
        return Objects.requireNonNull(constraint, "constraint");
    }
}
