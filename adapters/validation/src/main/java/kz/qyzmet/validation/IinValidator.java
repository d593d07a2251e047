package kz.qyzmet.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import kz.qyzmet.party.Iin;
import kz.qyzmet.party.InvalidIdentifierException;
import org.jspecify.annotations.Nullable;

/** Asks {@link Iin} for {@link ValidIin}. Public for the implementation that makes it; a host has no use for it. */
public final class IinValidator implements ConstraintValidator<ValidIin, CharSequence> {

    private boolean asWritten;

    /** Makes a validator that is told its constraint later. */
    public IinValidator() {}

    @Override
    public void initialize(ValidIin constraint) {
        asWritten = constraint.asWritten();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || (asWritten ? isParsed(value) : Iin.isValid(value));
    }

    private static boolean isParsed(CharSequence value) {
        try {
            Iin.parse(value);
            return true;
        } catch (InvalidIdentifierException refused) {
            return false;
        }
    }
}
