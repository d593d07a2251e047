package kz.qyzmet.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import kz.qyzmet.party.Bin;
import kz.qyzmet.party.InvalidIdentifierException;
import org.jspecify.annotations.Nullable;

/** Asks {@link Bin} for {@link ValidBin}. Public for the implementation that makes it; a host has no use for it. */
public final class BinValidator implements ConstraintValidator<ValidBin, CharSequence> {

    private boolean asWritten;

    /** Makes a validator that is told its constraint later. */
    public BinValidator() {}

    @Override
    public void initialize(ValidBin constraint) {
        asWritten = constraint.asWritten();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || (asWritten ? isParsed(value) : Bin.isValid(value));
    }

    private static boolean isParsed(CharSequence value) {
        try {
            Bin.parse(value);
            return true;
        } catch (InvalidIdentifierException refused) {
            return false;
        }
    }
}
