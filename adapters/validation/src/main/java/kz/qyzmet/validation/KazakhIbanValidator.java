package kz.qyzmet.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import kz.qyzmet.party.BankAccount;
import kz.qyzmet.party.InvalidIdentifierException;
import org.jspecify.annotations.Nullable;

/**
 * Asks {@link BankAccount} for {@link ValidKazakhIban}. Public for the implementation that makes it; a host has no use
 * for it.
 */
public final class KazakhIbanValidator implements ConstraintValidator<ValidKazakhIban, CharSequence> {

    private boolean asWritten;

    /** Makes a validator that is told its constraint later. */
    public KazakhIbanValidator() {}

    @Override
    public void initialize(ValidKazakhIban constraint) {
        asWritten = constraint.asWritten();
    }

    @Override
    public boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        return value == null || (asWritten ? isParsed(value) : BankAccount.isValid(value));
    }

    private static boolean isParsed(CharSequence value) {
        try {
            BankAccount.parse(value);
            return true;
        } catch (InvalidIdentifierException refused) {
            return false;
        }
    }
}
