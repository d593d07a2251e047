package kz.qyzmet.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import java.util.Objects;

/**
 * Gives the constraints of this package the engine of the host, and leaves the making of all validators to the factory
 * that the host had before.
 *
 * <p>For hosts that assemble their validation by hand or by a container:
 *
 * <pre>{@code
 * configuration.constraintValidatorFactory(new QyzmetConstraintValidatorFactory(
 *         ReckonerProvider.of(reckoner), configuration.getDefaultConstraintValidatorFactory()))
 * }</pre>
 */
public final class QyzmetConstraintValidatorFactory implements ConstraintValidatorFactory {

    private final ReckonerProvider provider;
    private final ConstraintValidatorFactory delegate;

    /**
     * Makes a factory.
     *
     * @param provider the engine of the host, not null
     * @param delegate who makes the validators: of the container, or of the implementation, not null
     */
    public QyzmetConstraintValidatorFactory(ReckonerProvider provider, ConstraintValidatorFactory delegate) {
        this.provider = Objects.requireNonNull(provider, "provider");
        this.delegate = Objects.requireNonNull(delegate, "delegate");
    }

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        T made = delegate.getInstance(key);
        if (made instanceof ReckoningValidator<?, ?> reckoning) {
            reckoning.use(provider);
        }
        return made;
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        delegate.releaseInstance(instance);
    }
}
