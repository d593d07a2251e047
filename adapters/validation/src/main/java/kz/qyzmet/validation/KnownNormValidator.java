package kz.qyzmet.validation;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qyzmet.law.NormId;
import kz.qyzmet.law.NormKind;
import org.jspecify.annotations.Nullable;

/**
 * Asks the catalogue for {@link KnownNorm}. Public for the implementation that makes it; a host has no use for it.
 *
 * @param <T> what holds the id
 */
public abstract sealed class KnownNormValidator<T> extends ReckoningValidator<KnownNorm, T> {

    private Set<NormKind> kinds = Set.of();
    private String message = "";

    private KnownNormValidator() {}

    @Override
    final void told(KnownNorm constraint) {
        kinds = Set.copyOf(List.of(constraint.kinds()));
        message = constraint.message();
    }

    @Override
    public final boolean isValid(@Nullable T value, ConstraintValidatorContext context) {
        if (value == null || isKnown(value)) {
            return true;
        }
        Violation.of(KnownNorm.class).report(context, message, kinds.isEmpty() ? "message" : "kinds");
        return false;
    }

    private boolean isKnown(T value) {
        return id(value)
                .flatMap(provider().reckoner().edition().norms()::find)
                .filter(norm -> kinds.isEmpty() || kinds.contains(norm.kind()))
                .isPresent();
    }

    /** The id, empty for what is not even well formed. */
    abstract Optional<NormId> id(T value);

    /** Checks a text. */
    public static final class OfText extends KnownNormValidator<CharSequence> {

        /** Makes a validator that is told its constraint later. */
        public OfText() {}

        @Override
        Optional<NormId> id(CharSequence value) {
            try {
                return Optional.of(NormId.of(value.toString()));
            } catch (IllegalArgumentException malformed) {
                return Optional.empty();
            }
        }
    }

    /** Checks an id. */
    public static final class OfId extends KnownNormValidator<NormId> {

        /** Makes a validator that is told its constraint later. */
        public OfId() {}

        @Override
        Optional<NormId> id(NormId value) {
            return Optional.of(value);
        }
    }
}
